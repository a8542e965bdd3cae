/** A procedure on one large sheet, read from two metres: the steps that tell most with their pictures, every other by its name. */
import type { Day, Guide, Unit } from '#model/guide.ts';
import { guideVersion, sheetKinds, validUntil, type SheetInfo, type SheetKindId } from '#model/sheet.ts';
import { formatDay } from '#text/dates.ts';
import type { FactTiles } from './fact-tiles.ts';
import { planFactsAndSteps } from './facts-and-steps.ts';
import { logoRoom, logoSide } from './logo.ts';
import { asPrinted, heightOf, lead, setTitle, widthOf, type Setting, type SetTitle } from './measure.ts';
import { guideStrip, smallOn, type Strip } from './parts.ts';
import type { RowsRule, StepRows } from './step-rows.ts';

/** Millimetres; the style sheet draws the same. */
const M = {
  margin: 14,
  bandTop: 9,
  brand: 10,
  aboveTitle: 3.5,
  bandBottom: 4,
  /** The tiles climb onto the band. */
  overlap: 13,
  gap: 4.5,
  keep: 14,
  strip: 52,
  stripPad: 3,
  stripWords: 160,
  icon: { size: 42, gap: 8 },
} as const;
const kind = 'ap-phich';
const { widthMm, heightMm } = sheetKinds[kind];
const width = widthMm - 2 * M.margin;
const small = smallOn(kind);
const place: StripPlace = { width: M.stripWords, height: M.strip - M.stripPad, logo: 24, small, names: [26, 22, 19], sample: { across: 13, down: 3.4 } };

export interface Poster extends LargeStrip {
  info: SheetInfo;
  title: SetTitle;
  /** What the procedure is about, beside the title where that leaves room. */
  icon?: string;
  tiles: FactTiles;
  rows: StepRows;
}

const rowsRule = (height: number): RowsRule => ({
  width, height, gap: M.gap, frame: 1.2, most: 6, enough: 4, pad: 3, rowLead: 34, numeral: 23, beforeFigure: 5, figure: 82, title: 29, say: 19, air: 1.2,
  line: { title: 20, numeral: 11, gap: 2.5, between: 8 },
});
const tilesRule = { width, gap: 4, pad: 4, frame: 1.2, icon: 13, value: { pt: 26, lead: lead.title, bold: true }, small } as const;

/** Two lines at most; a picture beside them only where the letters stay large. */
function titleOf(guide: Guide): { title: SetTitle; icon?: string } {
  const beside = width - M.icon.size - M.icon.gap;
  const { lines } = guide.title;
  const set = (room: number, sizes: readonly number[]) => setTitle(lines, asPrinted(room), sizes, 2);
  for (const [room, pictured] of [[beside, true], [width, false]] as const) {
    const large = set(room, [62, 60]);
    if (large.lines.length <= 2) return { title: large, ...(pictured && { icon: guide.icon }) };
  }
  return { title: set(width, [58, 56, 54, 50, 46]) };
}

/** Where the commune is named in large letters. */
export interface StripPlace { width: number; height: number; /** Side of the commune's logo. */ logo: number; small: Setting; names: readonly number[]; /** Around BẢN MẪU: in all across, in all down. */ sample: { across: number; down: number } }
export interface LargeStrip {
  strip: Strip;
  /** Letters of the commune's name. */
  name: number;
  /** What its words need, at least the place they have; in millimetres. */
  height: number;
}

/** The name in the largest letters that leave room for the line below it; contacts where more is left. */
export function largeStrip(guide: Guide, kind: SheetKindId, unit: Unit, today: Day, { width, height, logo: side, small: letters, names, sample }: StripPlace): LargeStrip {
  const logo = logoSide(unit, side);
  const room = width - logoRoom(logo);
  const high = (text: string) => heightOf(text, room, letters);
  const last = high(`Đúng đến ngày ${formatDay(validUntil(guide, today))}. Bản ${guide.qr ?? ''}-${guideVersion(guide)}`);
  const bold = (pt: number): Setting => ({ pt, lead: lead.title, bold: true });
  const needed = (pt: number) => {
    const named = heightOf(unit.name, room, bold(pt));
    const besides = widthOf(unit.name, bold(pt)) + widthOf('BẢN MẪU', bold(letters.pt)) + sample.across <= room;
    const marked = unit.sample ? heightOf('BẢN MẪU', room, bold(letters.pt)) + sample.down : 0;
    return (besides ? Math.max(named, marked) : named + marked) + high(unit.imprint ?? '') + last;
  };
  const name = names.find((pt) => needed(pt) <= height) ?? names.at(-1)!;
  // A strip reckons with two lines below the name, and with no mark.
  const contacts = height - (needed(name) - heightOf(unit.name, room, bold(name)) - high(unit.imprint ?? '')) + 2 * high('Bản');
  return {
    name,
    height: Math.max(height, needed(name)),
    strip: guideStrip(guide, kind, unit, today, { width: room, height: contacts, name: bold(name), small: letters, logo }),
  };
}

export function planPoster(guide: Guide, unit: Unit, today: Day): Poster {
  const { title, icon } = titleOf(guide);
  const band = M.bandTop + M.brand + M.aboveTitle + title.height + M.bandBottom;
  const strip = largeStrip(guide, kind, unit, today, place);
  const room = heightMm - band - 3 * M.gap - M.keep - (strip.height + M.stripPad);
  const { tiles, rows, left } = planFactsAndSteps(guide, today, tilesRule, (above) => rowsRule(room - above));
  return {
    info: {
      kind, slug: guide.slug, title: guide.title.text, until: validUntil(guide, today), version: guideVersion(guide),
      left,
    },
    title,
    ...(icon && { icon }),
    tiles,
    rows,
    ...strip,
  };
}

/** Lengths that the plan chose, for the style sheet. */
export const posterVars = ({ title, name, height }: Poster): Record<string, string> => ({
  'title-size': `${title.pt}pt`, 'unit-name': `${name}pt`, strip: `${height + M.stripPad}mm`,
});
