/** A procedure on a roll-up read from three metres: its name, a code at the height of the eyes, few steps in large pictures. */
import type { Day, Guide, Title, Unit } from '#model/guide.ts';
import { guideVersion, sheetKinds, validUntil, type SheetInfo } from '#model/sheet.ts';
import { glue } from '#text/glue.ts';
import type { FactTiles, TilesRule } from './fact-tiles.ts';
import { planFactsAndSteps } from './facts-and-steps.ts';
import { asPrinted, heightOf, lead, MM_OF_PT, setTitle, widthOf, type Setting, type SetTitle } from './measure.ts';
import { largeStrip, type LargeStrip } from './poster.ts';
import { titleLines, type RowsRule, type StepRows } from './step-rows.ts';

export type StandeeKind = 'standee' | 'standee-rong';

/** Millimetres, letters too: so the look's table gives them. The style sheet draws with the same, handed over as its properties. */
interface Measures {
  margin: number;
  gap: number;
  brandTop: number;
  brand: number;
  brandText: number;
  aboveTitle: number;
  titleMargin: number;
  titles: TitleRoom['sizes'];
  /** Where the card with the code begins: the code must stand between 1.09 and 1.25 m above the floor. */
  card: number;
  cardPad: number;
  cardEdge: number;
  /** With its quiet zone, a part of which lies in the padding around it, except below. */
  qr: number;
  quiet: number;
  call: number;
  /** Of the commune, until when: below the code, or beside it under the call. */
  unit: number;
  unitBeside: boolean;
  names: readonly number[];
  /** How far the red goes down behind the card. */
  overlap: number;
  tile: { pad: number; icon: number; value: number };
  /** Both edges of an outline. */
  frame: number;
  small: number;
  row: { lead: number; numeral: number; figure: number; before: number; pad: number; title: number };
  line: { title: number; numeral: number; gap: number; between: number };
  keep: { height: number; icon: number; title: number; text: number };
}

/** The stand hides this much. */
export const standFoot = 58;

export const standeeMeasures: Record<StandeeKind, Measures> = {
  standee: {
    margin: 30, gap: 10, brandTop: 20, brand: 36, brandText: 24, aboveTitle: 8, titleMargin: 20, titles: [150, 40],
    card: 343, cardPad: 14, cardEdge: 5, qr: 174, quiet: 12, call: 46, unit: 86, unitBeside: false, names: [28, 24, 20, 17.5], overlap: 90,
    tile: { pad: 10, icon: 36, value: 26 }, frame: 3, small: 17.5,
    row: { lead: 100, numeral: 76, figure: 184, before: 8, pad: 8, title: 32 },
    line: { title: 21, numeral: 31, gap: 8, between: 20 },
    keep: { height: 100, icon: 64, title: 34, text: 23 },
  },
  'standee-rong': {
    margin: 40, gap: 12, brandTop: 28, brand: 48, brandText: 32, aboveTitle: 12, titleMargin: 28, titles: [190, 50],
    card: 526, cardPad: 18, cardEdge: 6, qr: 199, quiet: 14, call: 48, unit: 92, unitBeside: true, names: [30, 26, 22, 19], overlap: 110,
    tile: { pad: 11, icon: 44, value: 32 }, frame: 3, small: 19,
    row: { lead: 120, numeral: 88, figure: 220, before: 12, pad: 8, title: 40 },
    line: { title: 25, numeral: 36, gap: 9, between: 26 },
    keep: { height: 112, icon: 76, title: 42, text: 28 },
  },
};

/** Beside the code. */
export const CALL = 'Quét mã xem hình từng bước';

const pt = (mm: number): number => mm / MM_OF_PT;
const letters = (mm: number): Setting => ({ pt: pt(mm), lead: lead.small });
const boldLetters = (mm: number): Setting => ({ pt: pt(mm), lead: lead.title, bold: true });

export interface Standee extends LargeStrip {
  kind: StandeeKind;
  info: SheetInfo;
  title: SetTitle;
  /** Above a short title, as large as there is room, in millimetres. */
  icon?: { name: string; size: number };
  tiles: FactTiles;
  rows: StepRows;
}

const TITLE_STEP = 2;
/** Letters of this share of the width are large enough for a title as its author cuts it, then for one cut inside those parts. */
const ENOUGH = [0.115, 0.09, 0] as const;

/** The largest letters at which these lines fit; a line of one syllable, a word cut apart: never. */
function largest(cut: (size: number) => string[], { width, height, sizes: [most, least] }: TitleRoom): SetTitle | null {
  for (let size = most; size >= least; size -= TITLE_STEP) {
    const lines = cut(size);
    const tall = lines.length * size * lead.title;
    const holds = lines.length === 1 || lines.every((line) => /[ \u00a0]/.test(line));
    if (holds && tall <= height && lines.every((line) => widthOf(line, boldLetters(size)) <= asPrinted(width))) return { lines, pt: pt(size), height: tall };
  }
  return null;
}

interface TitleRoom { width: number; height: number; sizes: readonly [largest: number, smallest: number] }

/** Cut where its author allows; where that makes it too small, inside those parts too, then anywhere. */
function titleOf({ lines, text }: Title, room: TitleRoom): SetTitle {
  const at = (size: number) => (part: string) => titleLines(part, room.width, pt(size));
  const titles = [() => lines.map(glue), (size: number) => lines.flatMap(at(size)), (size: number) => at(size)(text)].map((cut) => largest(cut, room));
  const smallest = room.sizes[1];
  return (
    titles.find((title, i) => title && title.pt >= pt(room.width * ENOUGH[i]!)) ??
    setTitle(lines, room.width, [pt(smallest)], Math.floor(room.height / (smallest * lead.title)))
  );
}

/** Share of the place for the words; the style sheet draws the same. */
const LOGO = 0.66;
const ICON = { air: 14, smallest: 90, largest: 190 };

export function planStandee(kind: StandeeKind, guide: Guide, unit: Unit, today: Day): Standee {
  const m = standeeMeasures[kind];
  const { widthMm, heightMm } = sheetKinds[kind];
  const width = widthMm - 2 * m.margin;
  const room = m.card - m.brandTop - m.brand - 2 * m.aboveTitle;
  const title = titleOf(guide.title, { width: widthMm - 2 * m.titleMargin, height: room, sizes: m.titles });
  const icon = Math.min(ICON.largest, room - title.height - ICON.air);
  const inside = width - 2 * (m.cardEdge + m.cardPad);
  const code = m.qr - m.quiet;
  const beside = inside - (code - m.quiet) - 2 * m.cardPad;
  const strip = largeStrip(guide, kind, unit, today, {
    width: m.unitBeside ? beside : inside, height: m.unit, logo: m.unit * LOGO, small: letters(m.small), names: m.names.map(pt), sample: { across: m.gap + 16, down: 6 },
  });
  const called = heightOf(CALL, beside, boldLetters(m.call));
  const card = 2 * (m.cardEdge + m.cardPad) + (m.unitBeside ? Math.max(code, called + strip.height) : Math.max(code, called) + strip.height);
  const height = heightMm - m.card - card - m.keep.height - standFoot - 3 * m.gap;
  const tilesRule: TilesRule = { width, gap: m.gap, frame: m.frame, pad: m.tile.pad, icon: m.tile.icon, value: boldLetters(m.tile.value), small: letters(m.small) };
  const rowsRule = (left: number): RowsRule => ({
    width, height: left, gap: m.gap, frame: m.frame, most: 5, enough: 4, pad: m.row.pad, rowLead: m.row.lead, numeral: m.row.numeral, beforeFigure: m.row.before,
    figure: m.row.figure, title: pt(m.row.title), air: 0, line: { ...m.line, title: pt(m.line.title) },
  });
  const { tiles, rows, left } = planFactsAndSteps(guide, today, tilesRule, (above) => rowsRule(height - above));
  return {
    kind,
    info: {
      kind, slug: guide.slug, title: guide.title.text, until: validUntil(guide, today), version: guideVersion(guide),
      left,
    },
    title,
    ...(icon >= ICON.smallest && { icon: { name: guide.icon, size: icon } }),
    tiles,
    rows,
    ...strip,
  };
}

/** The measures as the style sheet's properties. */
export function standeeVars({ kind, title, icon, name, height }: Standee): Record<string, string> {
  const m = standeeMeasures[kind];
  const lengths = {
    margin: m.margin, 'title-margin': m.titleMargin, gap: m.gap, hair: m.frame / 2, small: m.small, 'brand-top': m.brandTop, brand: m.brand, 'brand-text': m.brandText, 'above-title': m.aboveTitle,
    card: m.card, overlap: m.overlap, 'card-pad': m.cardPad, 'card-edge': m.cardEdge, qr: m.qr, quiet: m.quiet, 'call-size': m.call, unit: height,
    'tile-gap': m.gap, 'tile-pad': m.tile.pad, 'tile-icon': m.tile.icon, 'tile-value': m.tile.value,
    'row-lead': m.row.lead, 'row-numeral': m.row.numeral, 'row-numeral-size': m.row.numeral * 0.6, 'row-title': m.row.title, figure: m.row.figure, 'before-figure': m.row.before,
    'line-title': m.line.title, 'line-numeral': m.line.numeral, 'line-numeral-size': m.line.numeral * 0.62, 'line-gap': m.line.gap, 'line-between': m.line.between,
    'keep-height': m.keep.height, 'keep-icon': m.keep.icon, 'keep-title': m.keep.title, 'keep-text': m.keep.text, foot: standFoot, icon: icon?.size ?? 0,
  };
  return { 'title-size': `${title.pt}pt`, places: m.unitBeside ? '"code call" "code of"' : '"code call" "of of"', 'unit-name': `${name}pt`, ...Object.fromEntries(Object.entries(lengths).map(([key, mm]) => [key, `${mm}mm`])) };
}
