/** A drill as programs use it. */
import type { DrillFacts } from './drill/drill.ts';
import type { Rich } from './guide.ts';
import type { AroundPages, Point } from './page.ts';
import { pageParts } from './page.ts';
import { readAddress } from './rich.ts';
import type { WrittenTarget } from './rich.ts';
import type { DrillSource } from './schema/drill.ts';

export type DrillLine = { as: 'say' | 'mine' | 'picture' | 'field' | 'button'; text: string };

export interface Drill extends DrillFacts {
  title: string;
  scene: string;
  from: string;
  sub?: string;
  lines: DrillLine[];
  signs: Point[];
  why: Rich;
  do: Rich;
  more: { to: WrittenTarget; title: string };
  checked: string;
  reviewBy: string;
}

/** Judged before: its address can be read, each line is one thing. */
export function buildDrill(id: string, { lines, signs, why, do: then, more, sub, ...drill }: DrillSource, around: AroundPages): Drill {
  const { rich, point } = pageParts(around);
  return {
    ...drill,
    id,
    about: more,
    ...(sub !== undefined && { sub }),
    lines: lines.flatMap((line) => (Object.entries(line) as [DrillLine['as'], string][]).map(([as, text]) => ({ as, text }))),
    signs: signs.map(point),
    why: rich(why),
    do: rich(then),
    more: { to: (readAddress(more) as { target: WrittenTarget }).target, title: around.placeOf(more).title },
  };
}
