/** Which questions a contest asks: drawn by its rules, the same for the same number, in the build as in the browser. */
import { chanceOf, shuffled } from '../chance.ts';

export interface Drawable { id: string; lesson: string; kind: string }
export interface DrawRule { kinds: readonly string[]; count: number }

/** The number whose questions stand on the page as it is built. */
export const firstDraw = 1;
export const lastDraw = 999;
/** `#bo-12` → 12; anything else is the first. */
export function drawOf(hash: string): number {
  const number = Number(/^#bo-(\d{1,3})$/.exec(hash)?.[1] ?? firstDraw);
  return number >= firstDraw ? number : firstDraw;
}
export const hashOf = (draw: number): string => `#bo-${draw}`;

/** Nothing twice; lessons and kinds take turns, so that no round is about one thing. */
export function drawContest<Q extends Drawable>(all: readonly Q[], rules: readonly DrawRule[], draw: number): Q[][] {
  const waiting = shuffled(all, chanceOf(draw));
  const asked = new Map<string, number>();
  return rules.map(({ kinds, count }) => {
    const round: Q[] = [];
    while (round.length < count) {
      const weight = ({ lesson, kind }: Q) =>
        100 * round.filter((one) => one.lesson === lesson).length + 10 * round.filter((one) => one.kind === kind).length + (asked.get(lesson) ?? 0);
      const fitting = waiting.filter(({ kind }) => kinds.includes(kind));
      const [first, ...others] = fitting;
      if (!first) break;
      const best = others.reduce((one, other) => (weight(other) < weight(one) ? other : one), first);
      round.push(best);
      waiting.splice(waiting.indexOf(best), 1);
      asked.set(best.lesson, (asked.get(best.lesson) ?? 0) + 1);
    }
    return round;
  });
}
