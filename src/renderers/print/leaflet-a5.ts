/** A procedure on both sides of A5: facts and what to have ready before, the steps behind. */
import type { Day, Guide, Prepare, Unit } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { tapOf, type Screen } from '#model/screen/screen.ts';
import { guideVersion, sheetKinds, validUntil, type LeftOut, type SheetInfo } from '#model/sheet.ts';
import { trimScreen } from '#renderers/screen-svg/trim.ts';
import { fill, type Filler } from './fillers.ts';
import { asPrinted, cutsWord, heightOf, lead, setTitle, type SetTitle } from './measure.ts';
import { factHeight, factsOf, guideStrip, readyLine, readyOf, smallOn, smallPrint, type SheetFact, type Strip } from './parts.ts';
import { planGrid, type StepGrid } from './step-grid.ts';

/** Millimetres; the style sheet draws the same. */
const M = {
  margin: 9,
  gap: 3,
  /** Above the title the mark, below it how many steps; a cover with a picture is not lower than this. */
  bandTop: 21,
  bandBottom: 14,
  bandPictured: 58,
  aboveHero: 6,
  hero: 58,
  factIcon: 15,
  factPad: 2.4,
  rowPad: 2,
  rowLead: 24,
  backTop: 7,
  heading: 8,
  rowGap: 2,
  mostHigher: 16,
  fillerPad: 2.5,
  safety: 15,
  strip: 29,
} as const;
const kind = 'to-roi-a5';
const { widthMm, heightMm, figureMm } = sheetKinds[kind];
const small = smallOn(kind);
const width = widthMm - 2 * M.margin;
const factValue = { pt: 15, lead: lead.title, bold: true } as const;
const filler = { width: asPrinted(width - 6), gap: 1.5, title: { pt: 12.5, lead: lead.title, bold: true }, text: { pt: 11, lead: lead.small, bold: true } } as const;
const body = { pt: 11.5, lead: lead.small } as const;
/** The answer in it is larger and bold: as if all of it were a little. */
const tightFact = { pt: 11.2, lead: lead.small * 1.03 } as const;
const rowName = { pt: 13, lead: lead.title, bold: true } as const;
const TITLES = [32, 30, 27, 24, 21, 18];

interface Front {
  title: SetTitle;
  /** The picture on the cover: what only this procedure shows. */
  hero?: { screen: Screen };
  /** Height of the coloured band, in millimetres. */
  band: number;
  /** Whether there is room for what is said of each paper. */
  notes: boolean;
  /** Facts run on in one paragraph each. */
  tight: boolean;
  /** Of the papers; 0: they run on in a paragraph. */
  columns: 0 | 1 | 2;
  fillers: Filler[];
}
export interface LeafletA5 extends Front {
  info: SheetInfo;
  facts: SheetFact[];
  ready: Prepare[];
  grid: StepGrid;
  strip: Strip;
}

function cover(guide: Guide, band: number): { screen: Screen } | undefined {
  const own = guide.steps.filter(({ part, screen }) => !part && 'rows' in screen);
  const step = own.find(({ screen }) => screen.device === 'phone' && tapOf(screen)) ?? own[0];
  return step && { screen: trimScreen(step.screen, ((band - M.aboveHero) / M.hero) * 300, { compact: true }).screen };
}

const rowHeight = (item: Prepare, notes: boolean, columns: 1 | 2): number => {
  const inside = asPrinted((columns === 2 ? (width - M.gap) / 2 : width) - M.rowLead);
  return 2 * M.rowPad + 0.6 + Math.max(7.5, heightOf(item.optional ? `${item.name} (nếu có)` : item.name, inside, rowName) + (notes && item.note ? heightOf(plainText(item.note), inside, small) : 0));
};

const factRow = (fact: SheetFact, tight: boolean): number => {
  const inside = asPrinted(width - M.factIcon - 6);
  const text = tight ? heightOf([fact.value, ...smallPrint(fact)].join('. '), inside, tightFact) : factHeight(fact, inside, factValue, small);
  return 2 * M.factPad + 0.6 + Math.max(tight ? 8 : 9, text);
};

/** What a paper is for goes only after the cover's picture and the large facts; the names of the papers always stand. */
function* fronts(guide: Guide): Generator<Front> {
  const alone = setTitle(guide.title.lines, width, TITLES, 3);
  const bandOf = (title: SetTitle) => M.bandTop + title.height + M.bandBottom;
  const plain = { title: alone, band: bandOf(alone) };
  const covers = TITLES.slice(0, 5).flatMap((pt) => {
    const title = setTitle(guide.title.lines, widthMm - M.margin - M.hero - 4, [pt], 4);
    const band = Math.max(M.bandPictured, bandOf(title));
    const hero = cover(guide, band);
    return hero && title.lines.length <= 4 && !cutsWord(title.lines) ? [{ title, band, hero }] : [];
  });
  for (const [notes, tight] of [[true, false], [true, true], [false, false], [false, true]] as const)
    for (const band of [...covers, plain]) yield { ...band, notes, tight, columns: 1, fillers: [] };
  yield { ...plain, notes: false, tight: true, columns: 2, fillers: [] };
  yield { ...plain, notes: false, tight: true, columns: 0, fillers: [] };
}

const papersHeight = (ready: readonly Prepare[], { columns, notes }: Front): number => {
  if (columns === 0) return 2 * M.rowPad + heightOf(readyLine(ready), asPrinted(width - 6), body);
  const rows = Math.ceil(ready.length / columns);
  const tallest = ready.map((item) => rowHeight(item, notes, columns)).sort((a, b) => b - a).slice(0, rows);
  return tallest.reduce((sum, height) => sum + height, (rows - 1) * M.rowGap);
};

function planFront(guide: Guide, facts: readonly SheetFact[], ready: readonly Prepare[]): Front {
  let last: Front | undefined;
  for (const front of fronts(guide)) {
    const used = front.band + facts.reduce((sum, fact) => sum + factRow(fact, front.tight), 2 * M.rowGap) + M.heading + papersHeight(ready, front) + M.safety + 3 * M.gap;
    if (used <= heightMm) return filled(guide, front, heightMm - used);
    last = front;
  }
  return last!;
}

/** Room that is left: a card if one fits, else a taller picture. */
function filled(guide: Guide, front: Front, spare: number): Front {
  const fillers = fill(guide, [{ ...filler, height: spare - M.gap - 2 * M.fillerPad - 0.6 }]);
  if (fillers.length > 0) return { ...front, fillers };
  if (!front.hero) return front;
  const band = front.band + Math.min(M.mostHigher, spare);
  return { ...front, band, hero: cover(guide, band)! };
}

export function planLeafletA5(guide: Guide, unit: Unit, today: Day): LeafletA5 {
  const facts = factsOf(guide, today);
  const ready = readyOf(guide, today);
  const front = planFront(guide, facts, ready);
  const grid = planGrid(guide.steps, {
    width, height: heightMm - M.backTop - M.strip - M.gap, columns: [2], gap: M.gap, pad: 2.5, numeral: 9.5, air: 1.5, title: 12.5, say: 11, figure: figureMm, listLine: 1.5,
  });
  const left: LeftOut[] = [...grid.left];
  if (!front.notes) left.push({ what: 'lời dặn dưới từng giấy tờ', why: 'mặt trước đã đầy' });
  return {
    info: { kind, slug: guide.slug, title: guide.title.text, until: validUntil(guide, today), version: guideVersion(guide), left },
    ...front,
    facts,
    ready,
    grid,
    strip: guideStrip(guide, kind, unit, today, { width: 77, height: M.strip - 5, name: { pt: 12, lead: lead.title, bold: true }, small }),
  };
}
