/** A procedure on one side of A4: facts, every step with its picture, what to have ready, one warning. */
import type { Day, Guide, Prepare, Unit } from '#model/guide.ts';
import { guideVersion, sheetKinds, validUntil, type SheetInfo } from '#model/sheet.ts';
import { fill, type Filler } from './fillers.ts';
import { asPrinted, heightOf, lead, setTitle, type SetTitle } from './measure.ts';
import { factHeight, factsOf, guideStrip, readyLine, readyOf, smallOn, type SheetFact, type Strip } from './parts.ts';
import { planGrid, type StepGrid } from './step-grid.ts';

/** Millimetres; the style sheet draws the same. */
const M = {
  margin: 10,
  gap: 4,
  bandTop: 9,
  /** Beside the title: the mark and its name. */
  brand: 48,
  bandBottom: 13,
  /** The tiles climb onto the band. */
  overlap: 11,
  tilePad: 3,
  tileIcon: 13,
  ready: { width: 118, icon: 15 },
  strip: 34,
} as const;
const kind = 'to-roi-a4';
const small = smallOn(kind);
const width = sheetKinds[kind].widthMm - 2 * M.margin;
const tileWidth = asPrinted((width - 2 * M.gap) / 3 - 2 * M.tilePad - 1);
const factValue = { pt: 15, lead: lead.title, bold: true } as const;
const body = { pt: 11.5, lead: lead.small } as const;

export interface LeafletA4 {
  info: SheetInfo;
  title: SetTitle;
  facts: SheetFact[];
  grid: StepGrid;
  /** In the cells that the steps leave free. */
  fillers: Filler[];
  ready: Prepare[];
  strip: Strip;
}

export function planLeafletA4(guide: Guide, unit: Unit, today: Day): LeafletA4 {
  const title = setTitle(guide.title.lines, width - M.brand, [34, 31, 28, 25, 22], 2);
  const facts = factsOf(guide, today);
  const tiles =
    2 * M.tilePad + Math.max(...facts.map((fact) => Math.max(10, factHeight({ ...fact, value: '' }, tileWidth, factValue, small) + valueHeight(fact))));
  const ready = readyOf(guide, today);
  const foot = Math.max(M.ready.icon, 5.1 + heightOf(readyLine(ready), asPrinted(M.ready.width - M.ready.icon), body));
  const height = sheetKinds[kind].heightMm - (Math.max(36, M.bandTop + title.height + M.bandBottom) - M.overlap) - tiles - foot - M.strip - 2 * M.gap - 4;
  const grid = planGrid(guide.steps, {
    width, height, columns: [2, 3], gap: M.gap, pad: 3, numeral: 9.5, air: 2, title: 13, say: 11.5, figure: sheetKinds[kind].figureMm, listLine: 2,
  });
  const card = {
    width: asPrinted(grid.figureWidth), height: (grid.rows.at(-1) ?? 0) + 9.5 + 2, gap: 1.5,
    title: { pt: 13, lead: lead.title, bold: true }, text: { pt: 11, lead: lead.small, bold: true },
  } as const;
  return {
    info: { kind, slug: guide.slug, title: guide.title.text, until: validUntil(guide, today), version: guideVersion(guide), left: grid.left },
    title,
    facts,
    grid,
    fillers: fill(guide, Array.from({ length: grid.free }, () => card)),
    ready,
    strip: guideStrip(guide, kind, unit, today, { width: 124, height: M.strip - 6, name: { pt: 14, lead: lead.title, bold: true }, small }),
  };
}

const valueHeight = (fact: SheetFact): number => Math.max(9, heightOf(fact.value, tileWidth - M.tileIcon, factValue)) + 1;
