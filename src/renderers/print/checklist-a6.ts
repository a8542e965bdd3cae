/** The papers to bring, on one side of A6: tick them off at home, write down with a pen what the counter says. */
import type { Day, Guide, Unit } from '#model/guide.ts';
import { guideVersion, sheetKinds, validUntil, type LeftOut, type SheetInfo } from '#model/sheet.ts';
import { A6, a6Strip, paperOf, type A6Strip, type Paper } from './a6.ts';
import { fill, type Filler } from './fillers.ts';
import { heightOf, lead, setTitle, type SetTitle } from './measure.ts';
import { factHeight, factsOf, readyOf, smallOn, type SheetFact } from './parts.ts';

/** Millimetres; the style sheet draws the same. */
const M = {
  bandTop: 4,
  brand: 10,
  /** The line below the title, and the band's foot. */
  bandFoot: 9,
  gap: 1.6,
  rowPad: 1.3,
  /** Checkbox and icon beside the words. */
  rowLead: 21.5,
  rowLeast: 10,
  tightLead: 8,
  tightGap: 0.8,
  blank: 8,
  feePad: 2,
  feeLead: 18,
  fillerPad: 2.5,
  safety: 8,
} as const;
const kind = 'phieu-chuan-bi';
const small = smallOn(kind);
const rowName = { pt: 13.5, lead: lead.title, bold: true } as const;
const tightName = { ...small, bold: true } as const;
/** A bold name and its note in one paragraph: as if all of it were a little larger. */
const runIn = { pt: 11.7, lead: lead.small } as const;
const feeValue = { pt: 13, lead: lead.title, bold: true } as const;
const TITLES = [25, 23, 21, 19, 17, 15.5];
/** A title this large is worth more than the mark above it. */
const LARGE = 19;

/** Where the note of a paper stands: below its name, after it, or only behind the QR; last, small bare names close together. */
type Notes = 'below' | 'beside' | 'none' | 'tight';
interface Look { brand: boolean; title: SetTitle; notes: Notes; blanks: string[] }
export interface ChecklistA6 extends Look, A6Strip {
  info: SheetInfo;
  papers: Paper[];
  /** Where there is room: what it costs. */
  fee?: SheetFact;
  fillers: Filler[];
}

const rowHeight = ({ name, note }: Paper, notes: Notes): number => {
  const inside = A6.inside - M.rowLead;
  const words = notes === 'beside' && note
    ? heightOf(`${name}. ${note}`, inside, runIn)
    : heightOf(name, inside, rowName) + (notes === 'below' ? heightOf(note, inside, small) : 0);
  return Math.max(M.rowLeast, 2 * M.rowPad + 0.6 + words);
};

const bandOf = ({ brand, title }: Look): number => M.bandTop + (brand ? M.brand : 0) + title.height + M.bandFoot;

const papersHeight = (papers: readonly Paper[], notes: Notes): number =>
  notes === 'tight'
    ? papers.reduce<number>((sum, { name }) => sum + M.tightGap + heightOf(name, A6.inside - M.tightLead, tightName), 2 * M.gap)
    : papers.reduce<number>((sum, paper) => sum + rowHeight(paper, notes) + M.gap, M.gap);

/** The room below: papers, blanks and the safety line with their gaps. */
const bodyOf = (papers: readonly Paper[], { notes, blanks }: Look): number =>
  papersHeight(papers, notes) + blankRows(blanks) * M.blank + (blanks.length > 0 ? M.gap : 0) + M.safety;

/** The number of the file takes a line of its own, day and name share one. */
const blankRows = (blanks: readonly string[]): number => (blanks.length === 3 ? 2 : Math.min(1, blanks.length));

function* looks(guide: Guide): Generator<Look> {
  const all = guide.code ? ['Mã hồ sơ', 'Ngày hẹn', 'Hỏi ai'] : ['Ngày hẹn', 'Hỏi ai'];
  const one = all.slice(0, all.length === 3 ? 1 : 2);
  const titles = [3, 2, 1].flatMap((most) => TITLES.map((pt) => setTitle(guide.title.lines, A6.inside, [pt], most)).filter(({ lines }) => lines.length <= most));
  for (const [notes, blanks] of [['below', all], ['beside', all], ['below', one], ['beside', one], ['beside', []], ['none', one], ['none', []], ['tight', all], ['tight', one], ['tight', []]] as const)
    for (const large of [true, false])
      for (const brand of [true, false])
        for (const title of titles) if (title.pt >= LARGE === large) yield { brand, title, notes, blanks: [...blanks] };
}

export function planChecklistA6(guide: Guide, unit: Unit, today: Day): ChecklistA6 {
  const strip = a6Strip(guide, kind, unit, today);
  const papers = readyOf(guide, today).map(paperOf);
  const room = sheetKinds[kind].heightMm - strip.height;
  let look: Look | undefined;
  for (look of looks(guide)) if (bandOf(look) + bodyOf(papers, look) <= room) break;
  const { fee, fillers } = spare(guide, today, room - bandOf(look!) - bodyOf(papers, look!));
  const left: LeftOut[] = [];
  if (['none', 'tight'].includes(look!.notes) && papers.some(({ note }) => note)) left.push({ what: 'lời dặn dưới từng giấy tờ', why: 'phiếu đã đầy' });
  if (look!.blanks.length === 0) left.push({ what: 'chỗ ghi bằng bút', why: 'phiếu đã đầy' });
  return {
    info: { kind, slug: guide.slug, title: guide.title.text, until: validUntil(guide, today), version: guideVersion(guide), left },
    ...look!,
    ...strip,
    papers,
    ...(fee && { fee }),
    fillers,
  };
}

/** What it costs, if all that is said of it fits; then what people get wrong. */
function spare(guide: Guide, today: Day, room: number): { fee?: SheetFact; fillers: Filler[] } {
  const [first] = factsOf(guide, today);
  const feeHeight = M.gap + 2 * M.feePad + 0.6 + Math.max(9, factHeight(first!, A6.inside - M.feeLead, feeValue, small));
  const fee = feeHeight <= room ? first : undefined;
  const rest = room - (fee ? feeHeight : 0) - M.gap - 2 * M.fillerPad - 0.6;
  const fillers = fill(guide, [{
    width: A6.inside - 8, height: rest, gap: 1, title: { pt: 13, lead: lead.title, bold: true }, text: { pt: 11.5, lead: lead.small, bold: true },
  }]);
  return { ...(fee && { fee }), fillers };
}

