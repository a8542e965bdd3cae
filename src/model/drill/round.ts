/** Which drills make a round: mixed, never twice the same trick, what went wrong last time again. */
import { chanceOf } from '../chance.ts';
import type { DrillFacts, DrillKind, Truth } from './drill.ts';

export const roundLength = 8;
/** Of eight, so many are false: now four, now five. */
const fakesIn = (random: () => number) => (random() < 0.4 ? 5 : 4);
const mostOfKind = 2;

export interface Before {
  /** How often each kind was missed in this sitting. */
  weak: ReadonlyMap<DrillKind, number>;
  /** What was shown, the latest last. */
  seen: readonly string[];
}

export function chooseRound<D extends DrillFacts>(all: readonly D[], seed: number, { weak, seen }: Before): D[] {
  const random = chanceOf(seed);
  const fakes = Math.min(fakesIn(random), all.filter(({ truth }) => truth === 'gia').length);
  /** Unseen before seen, weak kinds before others, chance decides the rest. */
  const rank = new Map(all.map((drill) => [drill, (seen.indexOf(drill.id) + 1) * 2 - 1.5 * Math.min(2, weak.get(drill.kind) ?? 0) + random()]));
  const waiting = [...all].sort((a, b) => rank.get(a)! - rank.get(b)!);
  const chosen: D[] = [];
  const left: Record<Truth, number> = { gia: fakes, that: roundLength - fakes };
  for (const strict of [true, false])
    for (const drill of waiting) {
      if (left[drill.truth] === 0 || chosen.includes(drill)) continue;
      const isWeak = weak.has(drill.kind);
      const ofKind = chosen.filter(({ kind }) => kind === drill.kind).length;
      const isTwin = chosen.some(({ about }) => about === drill.about);
      if (strict && (isTwin || ofKind >= (isWeak ? mostOfKind + 1 : mostOfKind))) continue;
      chosen.push(drill);
      left[drill.truth]--;
    }
  return mixed(chosen, random);
}

/** Never more than two of one truth in a row, so that nobody answers by habit. */
function mixed<D extends DrillFacts>(chosen: readonly D[], random: () => number): D[] {
  const shuffled = chosen.map((drill) => ({ drill, at: random() })).sort((a, b) => a.at - b.at).map(({ drill }) => drill);
  const order: D[] = [];
  while (shuffled.length > 0) {
    const found = shuffled.findIndex((drill) => leavesAWay([...order, drill], shuffled, drill));
    order.push(...shuffled.splice(Math.max(found, 0), 1));
  }
  return order;
}

/** The rest can still be laid without three alike. */
function leavesAWay(order: readonly DrillFacts[], waiting: readonly DrillFacts[], taken: DrillFacts): boolean {
  const [last, before, first] = [order.at(-1)!.truth, order.at(-2)?.truth, order.at(-3)?.truth];
  if (last === before && before === first) return false;
  const count = (truth: Truth) => waiting.filter((drill) => drill !== taken && drill.truth === truth).length;
  const room = (truth: Truth) => 2 * count(other(truth)) + (truth !== last ? 2 : truth === before ? 0 : 1);
  return count('gia') <= room('gia') && count('that') <= room('that');
}
const other = (truth: Truth): Truth => (truth === 'gia' ? 'that' : 'gia');
