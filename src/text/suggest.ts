/** "Ý bạn là …?": the known word nearest to a mistyped one. */
import { fold } from './fold.ts';

/** Undefined when nothing is near enough to be meant. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  const written = fold(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const candidate of known) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - written.length) >= bestDistance) continue;
    const distance = editDistance(written, folded);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best ?? onlyOneWith(written, known);
}

/** `khai-sinh` for `dang-ky-khai-sinh`. */
function onlyOneWith(part: string, known: Iterable<string>): string | undefined {
  if (part.length < 4) return undefined;
  const having = [...known].filter((candidate) => fold(candidate).includes(part));
  return having.length === 1 ? having[0] : undefined;
}

/** Insertions, deletions, replacements and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
