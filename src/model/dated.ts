/** What holds on a day, and what changes after it. Both ends of a time belong to it. */
import { addDays } from '#text/dates.ts';
import type { Dated, Day, Guide } from './guide.ts';

export function holdsOn({ from, until }: Dated, day: Day): boolean {
  return (!from || from <= day) && (!until || day <= until);
}

export interface Change<T extends Dated> {
  /** The first day that is different. */
  day: Day;
  starts: T[];
  ends: T[];
}

/** Every change after `day`, the next one first. */
export function changesAfter<T extends Dated>(entries: readonly T[], day: Day): Change<T>[] {
  const changes = new Map<Day, Change<T>>();
  const on = (when: Day) => {
    const change = changes.get(when) ?? { day: when, starts: [], ends: [] };
    changes.set(when, change);
    return change;
  };
  for (const entry of entries) {
    if (entry.from && entry.from > day) on(entry.from).starts.push(entry);
    if (entry.until && entry.until >= day) on(addDays(entry.until, 1)).ends.push(entry);
  }
  return [...changes.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

export const datedFields = ['fee', 'time', 'result', 'prepare', 'otherWays', 'after', 'questions'] as const;

export interface GuideChange extends Change<Dated> {
  guide: string;
  field: (typeof datedFields)[number];
}

/** What changes in any guide within so many days from the library's today. */
export function changesWithin(library: { guides: readonly Guide[]; today: Day }, days: number): GuideChange[] {
  const last = addDays(library.today, days);
  return library.guides
    .flatMap((guide) =>
      datedFields.flatMap((field) =>
        changesAfter<Dated>(guide[field], library.today)
          .filter((change) => change.day <= last)
          .map((change) => ({ ...change, guide: guide.slug, field })),
      ),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
