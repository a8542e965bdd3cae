/** What fills room that a sheet has left: the commune's open questions, then what people often get wrong. */
import type { Guide } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { heightOf, type Setting } from './measure.ts';

export interface Filler { kind: 'ask' | 'wrong'; title: string; texts: string[] }
/** Of one card: what is inside its edges. */
export interface Room { width: number; height: number; title: Setting; text: Setting; gap: number }

const fillersOf = ({ local, mistakes }: Guide): Filler[] => {
  const asks = local.filter(({ answer }) => !answer).map(({ ask }) => ask);
  const wrong = mistakes.map(({ wrong: what, fix }): Filler => ({ kind: 'wrong', title: 'Hay sai', texts: [what, plainText(fix)] }));
  return asks.length > 0 ? [{ kind: 'ask', title: 'Hỏi lại trước khi làm', texts: asks }, ...wrong] : wrong;
};

const used = (filler: Filler, { width, title, text, gap }: Room): number =>
  heightOf(filler.title, width, title) + filler.texts.reduce((sum, one) => sum + gap + heightOf(one, width, text), 0);

/** As much of it as the card holds; questions may be fewer, a mistake never goes without its cure. */
function cutTo(filler: Filler, room: Room): Filler | null {
  if (used(filler, room) <= room.height) return filler;
  if (filler.kind === 'wrong' || filler.texts.length < 2) return null;
  return cutTo({ ...filler, texts: filler.texts.slice(0, -1) }, room);
}

/** One card for each room, the most important first. */
export function fill(guide: Guide, rooms: readonly Room[]): Filler[] {
  const waiting = fillersOf(guide);
  return rooms.flatMap((room) => {
    for (const [i, filler] of waiting.entries()) {
      const fitting = cutTo(filler, room);
      if (!fitting) continue;
      waiting.splice(i, 1);
      return [fitting];
    }
    return [];
  });
}
