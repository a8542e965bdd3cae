/** When each session of a training day begins and ends, as people say it. */
import type { Half } from './training.ts';

/** `07:30` and 25 minutes are `07:55`. */
export function clockAfter(from: string, minutes: number): string {
  const [hours, past] = from.split(':').map(Number) as [number, number];
  const all = hours * 60 + past + minutes;
  return [Math.floor(all / 60), all % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** `3 giờ 30 phút`. */
export function lengthWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours} giờ`, rest > 0 && `${rest} phút`].filter(Boolean).join(' ');
}

/** `07:30–07:55`; without an hour to begin at, the minutes of a talk. */
export const clockOf = ({ from }: Half, begin: number, end: number): string =>
  from === undefined ? `Phút ${begin} đến ${end}` : `${clockAfter(from, begin)}–${clockAfter(from, end)}`;

export function clocksOf(half: Half): { begins: string; clock: string }[] {
  let done = 0;
  return half.sessions.map(({ minutes }) => {
    const begin = done;
    done += minutes;
    return { begins: half.from === undefined ? `Phút ${begin}` : clockAfter(half.from, begin), clock: clockOf(half, begin, done) };
  });
}
