/** What the clock on the wall asks for: which list plays, and which slides hold on this day. Knows no page and no timer. */
import type { Dated, Day } from '#model/guide.ts';
import { weekdays } from '#text/dates.ts';
import { dayOf, holds, two } from '../on-day.ts';

export interface Hours {
  days?: readonly string[];
  from: string;
  until: string;
  list: string;
}

export const timeOf = (now: Date): string => `${two(now.getHours())}:${two(now.getMinutes())}`;

/** The first line of the schedule that this hour lies in; none: the screen is dark. */
export function listAt(schedule: readonly Hours[], now: Date): string | undefined {
  const weekday = weekdays[now.getDay()]!;
  const time = timeOf(now);
  return schedule.find(({ days, from, until }) => (!days || days.includes(weekday)) && from <= time && time < until)?.list;
}

/** When a dark screen wakes, within a week. */
export function wakesAt(schedule: readonly Hours[], now: Date): Date | undefined {
  for (let day = 0; day <= 7; day++)
    for (const from of schedule.map((hours) => hours.from).sort()) {
      const [hour, minute] = from.split(':').map(Number) as [number, number];
      const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() + day, hour, minute);
      if (then > now && listAt(schedule, then)) return then;
    }
  return undefined;
}

export interface Loop {
  lists: Readonly<Record<string, readonly string[]>>;
  schedule: readonly Hours[];
  /** Of entries and notices that hold for a time only. */
  dated: Readonly<Record<string, Dated>>;
  notices: readonly string[];
  built: Day;
}

/** A guide takes two minutes, a message a moment. */
const BETWEEN = 3;

/**
 * Entries of the hour in their order, a notice before every third where there is any. A clock before the day of the build is
 * wrong, as on a box without a battery: then nothing is left out for the hour, and the day is that of the build.
 */
export function entriesAt({ lists, schedule, dated, notices, built }: Loop, now: Date, forced?: string): string[] {
  const isWrong = dayOf(now) < built;
  const day = isWrong ? built : dayOf(now);
  const first = Object.keys(lists)[0];
  const list = forced !== undefined && lists[forced] ? forced : isWrong ? first : listAt(schedule, now);
  if (list === undefined) return [];
  const holding = (id: string) => holds(dated[id] ?? {}, day);
  const shown = lists[list]!.filter(holding);
  const told = notices.filter(holding);
  if (told.length === 0) return shown;
  return shown.length === 0 ? told : shown.flatMap((id, i) => (i % BETWEEN === 0 ? [told[(i / BETWEEN) % told.length]!, id] : [id]));
}
