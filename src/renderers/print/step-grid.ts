/** Steps as cards in a grid: how many columns, how tall the pictures, whether the sentences fit. */
import type { Step } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import type { Screen } from '#model/screen/screen.ts';
import type { LeftOut } from '#model/sheet.ts';
import { trimScreen, type Trimmed } from '#renderers/screen-svg/trim.ts';
import { asPrinted, heightOf, lead, titleHeight } from './measure.ts';

/** All lengths in millimetres, letters in points. */
export interface GridRule {
  width: number;
  height: number;
  /** Tried in this order. */
  columns: readonly number[];
  gap: number;
  pad: number;
  numeral: number;
  /** Between title, picture and sentence. */
  air: number;
  title: number;
  say: number;
  figure: number;
  /** A step without a picture, below the grid. */
  listLine: number;
}

export interface StepCell { step: Step; screen: Screen; minHeight: number; say: boolean }
export interface StepGrid {
  columns: number;
  /** How tall the pictures of each row are, in millimetres. */
  rows: number[];
  /** Without a picture, above and below the others: numeral, title and sentence in a line. */
  before: Step[];
  cells: StepCell[];
  after: Step[];
  listing: Listing;
  figureWidth: number;
  /** Cells left in the last row. */
  free: number;
  left: LeftOut[];
}

/** Heights of pictures, in units of a picture 300 wide: lower ones show little beside what is tapped. */
export const LOWEST = 140;
export const TALLEST = 510;
const STEP = 8;
/** Glass that a phone may gain where there is room. */
export const MOST_GLASS = 45;

const trimmed = new WeakMap<Screen, Map<number, Trimmed>>();
export function pictureOf(screen: Screen, cap: number): Trimmed {
  const known = trimmed.get(screen) ?? new Map<number, Trimmed>();
  trimmed.set(screen, known);
  const picture = known.get(cap) ?? trimScreen(screen, cap, { compact: true });
  known.set(cap, picture);
  return picture;
}

/** Steps without a picture: a line each with its sentence, or titles alone, two a line. */
type Listing = 'sentences' | 'titles';

function listHeight(steps: readonly Step[], listing: Listing, rule: GridRule): number {
  if (steps.length === 0) return 0;
  if (listing === 'titles') {
    const width = asPrinted((rule.width - rule.gap) / 2 - rule.numeral - 3);
    const line = (step: Step | undefined) => (step ? titleHeight(step.title, width, { pt: rule.title, lead: lead.title, bold: true }) : 0);
    const half = Math.ceil(steps.length / 2);
    return rule.gap + sum(steps.slice(0, half), (step, i) => Math.max(rule.numeral, line(step), line(steps[half + i])) + rule.listLine);
  }
  const width = asPrinted(rule.width - rule.numeral - 4);
  const words = { pt: rule.say, lead: lead.small, bold: true } as const;
  return rule.gap + sum(steps, ({ title, say }) => Math.max(rule.numeral, heightOf(`${title}. ${plainText(say)}`, width, words)) + rule.listLine);
}

const sum = <T>(all: readonly T[], of: (one: T, index: number) => number): number => all.reduce((total, one, i) => total + of(one, i), 0);

interface Attempt { before: Step[]; shown: Step[]; after: Step[]; say: boolean; listing: Listing; columns: number }

function tryGrid({ before, shown, after, say, listing, columns }: Attempt, rule: GridRule): (StepGrid & { worth: number }) | null {
  const inside = (rule.width - (columns - 1) * rule.gap) / columns - 2 * rule.pad;
  if (inside < rule.figure) return null;
  const line = asPrinted(inside);
  const unit = inside / 300;
  const rows = Array.from({ length: Math.ceil(shown.length / columns) }, (_, i) => shown.slice(i * columns, (i + 1) * columns));
  const titles = { pt: rule.title, lead: lead.title, bold: true } as const;
  const words = { pt: rule.say, lead: lead.body } as const;
  const fixed =
    listHeight(before, listing, rule) + listHeight(after, listing, rule) + (rows.length - 1) * rule.gap +
    sum(rows, (row) => {
      const title = Math.max(rule.numeral, ...row.map((step) => titleHeight(step.title, asPrinted(inside - rule.numeral - 3), titles)));
      const sentence = say ? rule.air + Math.max(...row.map((step) => heightOf(plainText(step.say), line, words))) : 0;
      return 2 * rule.pad + 0.6 + title + rule.air + sentence;
    });
  const tallestOf = (cap: number) => rows.map((row) => Math.max(...row.map(({ screen }) => pictureOf(screen, cap).height)));
  const spareOf = (cap: number) => rule.height - fixed - sum(tallestOf(cap), (height) => height * unit);
  let [low, high] = [LOWEST, TALLEST];
  if (spareOf(low) < 0) return null;
  while (high - low > STEP) {
    const cap = (low + high) / 2;
    if (spareOf(cap) < 0) high = cap;
    else low = cap;
  }
  const tallest = tallestOf(low);
  const spare = spareOf(low);
  const glass = Math.floor(Math.min(MOST_GLASS, (spare / rows.length / unit) * 0.6));
  const listed = [...before, ...after];
  const cut = shown.filter(({ screen }) => pictureOf(screen, low).dropped > 0);
  const kept = ({ screen }: Step) => pictureOf(screen, low).height / pictureOf(screen, Infinity).height;
  return {
    columns,
    rows: tallest.map((height) => (height + glass) * unit),
    before,
    cells: rows.flatMap((row, i) => row.map((step) => ({ step, screen: pictureOf(step.screen, low).screen, minHeight: tallest[i]! + glass, say }))),
    after,
    listing,
    figureWidth: inside,
    free: rows.length * columns - shown.length,
    left: leftOut(cut, say, listed, listing),
    worth: sum(shown, (step) => (step.part ? WORTH.picture * 0.8 : WORTH.picture) + WORTH.whole * kept(step) + (say ? WORTH.said : 0)) + listed.length * WORTH[listing],
  };
}

/** What a reader has of a step: its picture, how much of the screen it shows, its sentence. */
export const WORTH = { picture: 2.2, whole: 0.6, said: 0.5, sentences: 1, titles: 0.5 };

function leftOut(cut: Step[], say: boolean, listed: Step[], listing: Listing): LeftOut[] {
  const left: LeftOut[] = [];
  const numbers = (all: Step[]) => all.map(({ number }) => number).join(', ');
  if (cut.length > 0) left.push({ what: `vài dòng trong hình bước ${numbers(cut)}`, why: 'ô hình thấp' });
  if (listed.length > 0) left.push({ what: `hình${listing === 'titles' ? ' và câu' : ''} của bước ${numbers(listed)}`, why: 'trang không đủ chỗ cho mọi hình' });
  if (!say) left.push({ what: 'câu hướng dẫn dưới hình', why: 'hình và tên bước đã đầy trang' });
  return left;
}

/** Pictured steps stand together; the others before them and after. */
function* attempts(steps: readonly Step[], columns: readonly number[]): Generator<Attempt> {
  for (let pictured = steps.length; pictured > 0; pictured--)
    for (let from = 0; from + pictured <= steps.length; from++)
      for (const say of [true, false])
        for (const listing of pictured < steps.length ? (['sentences', 'titles'] as const) : (['sentences'] as const))
          for (const count of columns)
            yield {
              before: steps.slice(0, from), shown: steps.slice(from, from + pictured), after: steps.slice(from + pictured), say, listing, columns: count,
            };
}

/** The arrangement that gives a reader most; among equals the first. */
export function planGrid(steps: readonly Step[], rule: GridRule): StepGrid {
  let best: (StepGrid & { worth: number }) | null = null;
  for (const attempt of attempts(steps, rule.columns)) {
    const grid = tryGrid(attempt, rule);
    if (grid && grid.worth > (best?.worth ?? 0) + 0.001) best = grid;
  }
  const { worth: _, ...grid } = best ?? { ...onlyList(steps, rule), worth: 0 };
  return grid;
}

function onlyList(steps: readonly Step[], rule: GridRule): StepGrid {
  const listing = listHeight(steps, 'sentences', rule) <= rule.height ? 'sentences' : 'titles';
  return { columns: rule.columns[0]!, rows: [], before: [...steps], cells: [], after: [], listing, figureWidth: 0, free: 0, left: leftOut([], true, [...steps], listing) };
}

/** Rows of the style sheet's grid: title, picture and sentence of each; pictures share what is left. */
export const gridRows = ({ rows }: StepGrid): string => rows.map((mm) => `auto minmax(${mm.toFixed(2)}mm,${mm.toFixed(2)}fr) auto`).join(' ') || 'none';
