/** How often each guide was opened on which day, on this device only: for the commune's own figures. Nothing about anyone. */
import { kept } from './wipe.ts';

/** Day → guide → times. */
export type Counts = Record<string, Record<string, number>>;
const DAYS = 400;

export function add(counts: Counts, day: string, guide: string): Counts {
  const that = counts[day] ?? {};
  const next = { ...counts, [day]: { ...that, [guide]: (that[guide] ?? 0) + 1 } };
  return Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)).slice(-DAYS));
}

/** As the table of indicators reads it. */
export function toCsv(counts: Counts): string {
  const rows = Object.entries(counts).flatMap(([day, guides]) =>
    Object.entries(guides).sort(([a], [b]) => (a < b ? -1 : 1)).map(([guide, times]) => `${day},${guide},${times}`),
  );
  return ['ngay,huong_dan,luot', ...rows, ''].join('\r\n');
}

export function keptCounts(): Counts {
  try {
    return JSON.parse(localStorage.getItem(kept.counts) ?? '{}') as Counts;
  } catch {
    return {};
  }
}

const dayOf = (now: Date) => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

export function count(guide: string): void {
  try {
    localStorage.setItem(kept.counts, JSON.stringify(add(keptCounts(), dayOf(new Date()), guide)));
  } catch {
    // Full or forbidden: the visitor matters more.
  }
}
