/** Cards for room that a folded sheet has left: open questions, warnings, mistakes, what comes after. */
import { holdsOn } from '#model/dated.ts';
import type { Day, Guide, Step } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { asPrinted, heightOf, type Setting } from './measure.ts';

type CardKind = 'ask' | 'warn' | 'wrong' | 'after';
interface CardLine { head?: string; text: string }
export interface SideCard { kind: CardKind; title: string; lines: CardLine[] }
/** Lengths of a card in millimetres. */
export interface CardRule { pad: number; gap: number; title: Setting; head: Setting; text: Setting; between: number }

const titles: Record<CardKind, string> = { ask: 'Hỏi lại trước khi làm', warn: 'Để ý', wrong: 'Hay sai', after: 'Làm xong rồi' };

/** What is not yet said on the sheet; each area takes from it. */
export type Waiting = Record<CardKind, CardLine[]>;

/** `until`: the last day on which the sheet may be used. */
export const waitingOf = ({ local, mistakes, after }: Guide, today: Day, until: Day): Waiting => ({
  ask: local.filter(({ answer }) => !answer).map(({ ask }) => ({ text: ask })),
  warn: [],
  wrong: mistakes.map(({ wrong, fix }) => ({ head: wrong, text: plainText(fix) })),
  after: after.flatMap((one) => (one.text && holdsOn(one, today) && holdsOn(one, until) ? [{ head: one.title, text: plainText(one.text) }] : [])),
});

/** A warning stands on the panel of its step. */
export const warningsOf = (steps: readonly Step[]): CardLine[] =>
  steps.flatMap(({ number, title, warn }) => (warn ? [{ head: `Bước ${number}: ${title}`, text: plainText(warn) }] : []));

interface CardArea { width: number; height: number; order: readonly CardKind[] }

/** Fills an area from above; `rest` is what still waits. */
export function takeCards(waiting: Waiting, { width, height, order }: CardArea, rule: CardRule): { cards: SideCard[]; spare: number; rest: Waiting } {
  const inside = asPrinted(width - 2 * rule.pad);
  const cards: SideCard[] = [];
  const rest = { ...waiting };
  let spare = height;
  for (const kind of order) {
    let room = spare - (cards.length > 0 ? rule.between : 0) - 2 * rule.pad - heightOf(titles[kind], inside, rule.title);
    const fitting: CardLine[] = [];
    for (const line of waiting[kind]) {
      const needed = rule.gap + heightOf(line.head ?? '', inside, rule.head) + heightOf(line.text, inside, rule.text);
      if (needed > room) break;
      room -= needed;
      fitting.push(line);
    }
    if (fitting.length === 0) continue;
    rest[kind] = rest[kind].slice(fitting.length);
    cards.push({ kind, title: titles[kind], lines: fitting });
    spare = room;
  }
  return { cards, spare, rest };
}
