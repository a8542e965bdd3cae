/** "Thẻ nhắc của bà": the steps alone, in large letters, on as few cards of A6 as they need. */
import type { Day, Guide, Step, Unit } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { guideVersion, sheetKinds, validUntil, type SheetInfo } from '#model/sheet.ts';
import { glueTitle } from '#text/glue.ts';
import { fillPages, type PageRooms } from '#text/fill-pages.ts';
import { A6, a6Strip, type A6Strip } from './a6.ts';
import { heightOf, lead, setTitle, titleHeight, widthOf, type SetTitle } from './measure.ts';
import { askFirst, smallOn } from './parts.ts';

/** Millimetres; the style sheet draws the same. */
const M = {
  bandTop: 4,
  brand: 10,
  bandFoot: 10,
  icon: 22,
  /** The title again, on every card but the first. */
  again: 5,
  edge: 4,
  gap: 2.5,
  pad: 2.5,
  numeral: 10,
  beside: 3,
  /** To tick off what is done. */
  tick: 8,
  air: 1,
} as const;
const kind = 'the-nhac';
const small = smallOn(kind);
const inside = A6.inside - 2 * M.pad - 0.6;
const besideNumeral = inside - M.numeral - M.tick - 2 * M.beside;
const againTitle = { pt: 11.5, lead: lead.small, bold: true } as const;

export interface Letters { title: number; say: number }
const SMALLEST: Letters = { title: 15.5, say: 12.5 };
/** From the largest; no card is added for larger ones, each side takes the largest that it holds. */
const SCALES = Array.from({ length: 19 }, (_, i) => 1.9 - i * 0.05);

/** A sentence is never as large as the title above it. */
const SAY_SHARE = 0.98;

/** Titles grow as far as every word of theirs stays whole beside its numeral. */
function lettersFor(steps: readonly Step[]): Letters[] {
  const widest = Math.max(...steps.flatMap(({ title }) => glueTitle(title).split(' ').map((word) => widthOf(word, { pt: 1, lead: 1, bold: true }))));
  const most = Math.max(SMALLEST.title, besideNumeral / widest);
  return SCALES.map((scale) => {
    const title = Math.min(most, SMALLEST.title * scale);
    return { title, say: Math.min(SAY_SHARE * title, SMALLEST.say * scale) };
  });
}

/** What the page itself needs to lay another choice of steps. */
export interface LayRule { ways: number[][]; gap: number; rooms: PageRooms }

export interface ReminderCard extends A6Strip {
  info: SheetInfo;
  icon: string;
  title: SetTitle;
  steps: Step[];
  letters: readonly Letters[];
  sides: { steps: Step[]; way: number }[];
  rule: LayRule;
}

function cardHeight(step: Step, { title, say }: Letters): number {
  const name = titleHeight(step.title, besideNumeral, { pt: title, lead: lead.title, bold: true });
  const words = heightOf(plainText(step.say), inside, { pt: say, lead: lead.body });
  return 2 * M.pad + 0.6 + Math.max(M.numeral, name) + M.air + words + (step.unsure ? heightOf(askFirst, inside, small) : 0);
}

export function planReminderCard(guide: Guide, unit: Unit, today: Day): ReminderCard {
  const strip = a6Strip(guide, kind, unit, today);
  const titles = [2, 3].map((most) => setTitle(guide.title.lines, A6.inside - M.icon, [25, 23, 21, 19, 17.5, 16], most));
  const title = titles.find(({ lines }, i) => lines.length <= i + 2) ?? titles[1]!;
  const band = M.bandTop + M.brand + title.height + M.bandFoot;
  const again = M.again + heightOf(guide.title.text, A6.inside - 10, againTitle);
  const height = sheetKinds[kind].heightMm - 2 * M.edge;
  const rooms = { first: height - band, only: height - band - strip.height, between: height - again, last: height - again - strip.height };
  const letters = lettersFor(guide.steps);
  const ways = letters.map((size) => guide.steps.map((step) => Math.ceil(10 * cardHeight(step, size)) / 10));
  let at = 0;
  return {
    info: { kind, slug: guide.slug, title: guide.title.text, until: validUntil(guide, today), version: guideVersion(guide), left: [] },
    icon: guide.icon,
    title,
    steps: guide.steps,
    letters,
    sides: fillPages(ways, M.gap, rooms).map(({ count, way }) => ({ way, steps: guide.steps.slice(at, (at += count)) })),
    rule: { ways, gap: M.gap, rooms },
    ...strip,
  };
}
