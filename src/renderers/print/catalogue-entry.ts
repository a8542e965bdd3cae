/** A procedure in the booklet: what it costs, how long, what to have ready, how many steps; then as much more as a side holds. */
import type { Day, Guide, Unit } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { guideCode, type GuideCode } from './codes.ts';
import { heightOf, lead, titleHeight } from './measure.ts';
import { askFirst, factsOf, readyLine, readyOf, type SheetFact } from './parts.ts';

/** Millimetres; the style sheet draws the same. */
const E = { pad: 2.6, icon: 8, iconGap: 2.5, qr: 20, qrGap: 3, typed: 4.7, factIcon: 5, factGap: 2, factPad: 0.5, factSide: 1.5, air: 1, line: 0.3 } as const;
const title = { pt: 14, lead: lead.title, bold: true } as const;
/** The answer in it is larger and bold: as if all of it were a little. */
const factText = { pt: 10.8, lead: (10.5 * lead.small) / 10.8 } as const;
const text = { pt: 10.5, lead: lead.small } as const;

export interface More { label: string; text: string }
/** A fact as one paragraph. */
export interface KeyLine extends Pick<SheetFact, 'icon' | 'value' | 'unsure'> { rest: string }
export interface Entry {
  slug: string;
  icon: string;
  title: string;
  keys: KeyLine[];
  steps: number;
  /** What to have ready; where the side has room the steps too, and what people often get wrong. */
  below: More[];
  code: GuideCode;
}

export const keyLine = ({ icon, value, unsure, note, also }: SheetFact): KeyLine => ({
  icon,
  value,
  unsure,
  rest: `${note ? `: ${note}` : ''}${also.map((text) => `. ${text}`).join('')}.`,
});

export function entryOf(guide: Guide, unit: Unit, today: Day): Entry {
  return {
    slug: guide.slug,
    icon: guide.icon,
    title: guide.title.text,
    keys: factsOf(guide, today).map(keyLine),
    steps: guide.steps.length,
    below: [{ label: 'Có sẵn', text: readyLine(readyOf(guide, today)) }],
    code: guideCode(guide, 'danh-muc', unit),
  };
}

const paragraph = ({ label, text: said }: More, width: number): number => heightOf(`${label}: ${said}`, width, text);

export function entryHeight(entry: Entry, width: number): number {
  const inside = width - 2 * E.pad - 2 * E.line;
  const beside = inside - E.qr - E.qrGap;
  const factWidth = beside - E.factIcon - E.factGap - 2 * E.factSide - 2 * E.line;
  const head = Math.max(E.icon, titleHeight(entry.title, beside - E.icon - E.iconGap, title));
  const keys = entry.keys.reduce(
    (sum, { value, rest, unsure }) => sum + 2 * E.factPad + 2 * E.line + Math.max(E.factIcon, heightOf(unsure ? `${value}${rest} ${askFirst}` : value + rest, factWidth, factText)),
    0,
  );
  return 2 * E.pad + 2 * E.line + Math.max(head + E.air + keys, E.qr + 2 * E.typed) + entry.below.reduce((sum, one) => sum + E.air + paragraph(one, inside), 0);
}

const withMore = (entry: Entry, more: More): Entry => ({ ...entry, below: [...entry.below, more] });
export const stepsOf = ({ steps }: Guide): More => ({ label: `${steps.length} bước`, text: `${steps.map(({ number, title: called }) => `${number}.\u00a0${called}`).join('; ')}.` });
const mistakesOf = ({ mistakes }: Guide): More[] =>
  mistakes.map(({ wrong, fix }) => ({ label: 'Hay sai', text: `${wrong.replace(/[.!]$/, '')}. ${plainText(fix)}` }));

/** With the height that is spare: the steps of all or of none, so that a side looks of one piece; then mistakes in turn. */
export function enrich(entries: readonly Entry[], guides: readonly Guide[], width: number, spare: number): Entry[] {
  let rest = spare;
  const add = (to: readonly Entry[], more: readonly (More | undefined)[]): Entry[] => {
    const richer = to.map((entry, i) => (more[i] ? withMore(entry, more[i]) : entry));
    const costs = richer.reduce((sum, entry, i) => sum + entryHeight(entry, width) - entryHeight(to[i]!, width), 0);
    if (costs > rest) return [...to];
    rest -= costs;
    return richer;
  };
  let rich = add(entries, guides.map(stepsOf));
  const mistakes = guides.map(mistakesOf);
  for (let turn = 0; turn < Math.max(...mistakes.map(({ length }) => length)); turn++)
    for (const [i, own] of mistakes.entries()) rich = add(rich, entries.map((_, at) => (at === i ? own[turn] : undefined)));
  return rich;
}
