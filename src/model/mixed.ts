/** Things that stand in right order, in one that gives nothing away: the same each time it is printed. */
import { compareVietnamese } from '#text/sort.ts';

/** By their words; where that is the right order too, the first comes last. */
export function mixed<T>(right: readonly T[], say: (one: T) => string): T[] {
  const sorted = [...right].sort((a, b) => compareVietnamese(say(a), say(b)));
  return sorted.every((one, i) => one === right[i]) ? [...sorted.slice(1), ...sorted.slice(0, 1)] : sorted;
}
