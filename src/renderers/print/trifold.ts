/** A procedure on A4 folded twice: cover, help and what to have ready outside, the steps inside. */
import { holdsOn } from '#model/dated.ts';
import type { Day, Guide, OtherWay, Prepare, Unit } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { tapOf, type Screen } from '#model/screen/screen.ts';
import { guideVersion, validUntil, type LeftOut, type SheetInfo } from '#model/sheet.ts';
import { drawScreen } from '#renderers/screen-svg/draw.ts';
import { trimScreen } from '#renderers/screen-svg/trim.ts';
import { glue } from '#text/glue.ts';
import { wrap } from '#text/measure.ts';
import { asPrinted, heightOf, lead, MM_OF_PT, setTitle, titleHeight, widthOf, type SetTitle } from './measure.ts';
import { askFirst, factHeight, factsOf, guideStrip, readyLine, readyOf, type SheetFact } from './parts.ts';
import { takeCards, waitingOf, warningsOf, type CardRule, type SideCard, type Waiting } from './side-cards.ts';
import { evened, leftOnRail, planRail, type RailPanel } from './step-rail.ts';
import { figureMm, heightMm, inFlap, inOuter, kind, panel, panelStrip, small, titled, type PanelStrip } from './trifold-panel.ts';

/** Millimetres; the style sheet draws the same. */
const M = {
  ...panel,
  border: 0.6,
  cover: { brand: 9, aboveTitle: 7, belowTitle: 2.5, count: 6.1, aboveFacts: 5, aboveHero: 5 },
  fact: { pad: 2.6, side: 3, icon: 12, least: 9 },
  row: { pad: 2.6, beside: 26, least: 8, gap: 2 },
} as const;
const line = asPrinted(inOuter);
const factValue = titled(15);
const wayName = titled(13);
const helpText = { pt: 12, lead: lead.small } as const;
const cardOf = (title: number, text: number): CardRule => ({
  pad: 3.3, gap: 1.5, between: M.gap, title: titled(title), head: { pt: text, lead: lead.small, bold: true }, text: { pt: text, lead: lead.small },
});
const rail = {
  widths: [inOuter, inOuter, inFlap], height: heightMm - 2 * M.top, numeral: 11.5, inset: 15, air: 1.5, gap: 3.5, title: 14, say: 11.5,
} as const;

interface Cover {
  title: SetTitle;
  facts: SheetFact[];
  /** The picture that rises out of the foot: what only this procedure shows. */
  hero?: { screen: Screen; widthMm: number; minHeight: number };
}
/** Letters of the flap, in points. */
interface FlapLetters { name: number; note: number; title: number; text: number }
interface Flap {
  ready: Prepare[];
  letters: FlapLetters;
  /** Whether there is room for what is said of each paper. */
  notes: boolean;
  /** So many papers that they run on in one paragraph. */
  run: boolean;
  cards: SideCard[];
}
interface Back extends PanelStrip {
  scene?: { screen: Screen; widthMm: number };
  help: string;
  /** How the counter does it. */
  way?: OtherWay;
  facts: SheetFact[];
}
export interface Trifold {
  info: SheetInfo;
  cover: Cover;
  flap: Flap;
  back: Back;
  inside: (RailPanel & { cards: SideCard[] })[];
}

const factCard = (fact: SheetFact): number =>
  2 * M.fact.pad + M.border + Math.max(M.fact.least, factHeight(fact, asPrinted(inOuter - 2 * M.fact.side - M.fact.icon - M.border), factValue, small));
const factCards = (facts: readonly SheetFact[]): number => facts.reduce((sum, fact) => sum + factCard(fact) + M.row.gap, 0);

/** The widest picture that still shows something beside what is tapped. */
function heroIn(guide: Guide, room: number): Cover['hero'] {
  const own = guide.steps.filter(({ part, screen }) => !part && 'rows' in screen);
  const chosen = own.find(({ screen }) => screen.device === 'phone' && tapOf(screen)) ?? own[0] ?? guide.steps.find(({ screen }) => screen.device === 'phone');
  if (!chosen) return undefined;
  const { screen } = chosen;
  for (const leastRows of [2, 1])
    for (const widthMm of [94, 86, 78, 70, figureMm]) {
      const cap = (room / widthMm) * 300;
      const { screen: shown, height, dropped } = trimScreen(screen, cap, { compact: true });
      const rows = 'rows' in shown ? shown.rows.length : 0;
      if (height <= cap && (dropped === 0 || rows >= leastRows))
        return { screen: shown, widthMm, minHeight: Math.floor(Math.min(cap, height + 70)) };
    }
  return undefined;
}

const ENOUGH_LINES = 4;
/** Letters that are still large on a cover, in points. */
const LARGE = 31;
const MIDDLE = 28;
const SMALL = 22;

type Broken = (title: Guide['title'], pt: number) => SetTitle | null;

const asWritten: Broken = ({ lines }, pt) =>
  pt >= LARGE && lines.every((part) => widthOf(part, titled(pt)) <= line) ? setTitle(lines, line, [pt], ENOUGH_LINES) : null;

/** Each of the author's lines broken again; `null` if a syllable stood alone or a number began a line. In three lines the very first may be one syllable. */
const bySense = (least: number, aloneFirst: boolean): Broken => ({ lines }, pt) => {
  const parts = lines.map((part) => wrap(glue(part), line / MM_OF_PT, pt, true));
  const isAlone = (part: string) => !/[ \u00a0]/.test(part) || /^\d/.test(part);
  const broken = parts.filter(({ length }) => length > 1).map((pieces) => (aloneFirst && pieces === parts[0] ? pieces.slice(1) : pieces));
  const lone = broken.flat().some(isAlone) || (aloneFirst && parts.flat().length > 3);
  return pt < least || lone ? null : setTitle(parts.flat(), line, [pt], ENOUGH_LINES);
};

const anyhow: Broken = ({ lines }, pt) => setTitle(lines, line, [pt], ENOUGH_LINES);
/** The best ways first; how large the picture is and how many facts stand on the cover weigh more. */
const waysToBreak: readonly (readonly Broken[])[] = [[asWritten, bySense(MIDDLE, false), bySense(LARGE, true), bySense(SMALL, false)], [anyhow]];

/** Two facts and a large picture; a smaller one, one fact less, and last no picture. */
const covers = [
  { facts: 2, sizes: [37, 34, 31, 28], hero: 66 },
  { facts: 2, sizes: [34, 31, 28, 26, 24, 22], hero: 50 },
  { facts: 1, sizes: [34, 31, 28, 26, 24, 22], hero: 50 },
  { facts: 2, sizes: [31, 28, 26, 24, 22], hero: 36 },
  { facts: 1, sizes: [31, 28, 25, 22, 19], hero: 36 },
];

function planCover(guide: Guide, facts: readonly SheetFact[]): Cover {
  const covered = (title: SetTitle, { facts: count, hero: least }: (typeof covers)[number]): Cover | null => {
    const shown = facts.slice(0, count);
    const room = heightMm - coverTop(title) - factCards(shown) - M.cover.aboveHero;
    const hero = room >= least ? heroIn(guide, room) : undefined;
    return hero ? { title, facts: shown, hero } : null;
  };
  for (const breaks of waysToBreak)
    for (const shape of covers)
      for (const broken of breaks)
        for (const pt of shape.sizes) {
          const title = broken(guide.title, pt);
          const cover = title && title.lines.length <= ENOUGH_LINES ? covered(title, shape) : null;
          if (cover) return cover;
        }
  return { title: setTitle(guide.title.lines, line, [37, 34, 31, 28, 25, 22, 19], ENOUGH_LINES), facts: [...facts] };
}

const coverTop = (title: SetTitle): number =>
  M.top + M.cover.brand + M.cover.aboveTitle + title.height + M.cover.belowTitle + M.cover.count + M.cover.aboveFacts;

const rowHeight = (item: Prepare, notes: boolean, { name, note }: FlapLetters): number => {
  const inside = asPrinted(inFlap - M.row.beside);
  const said = [notes && item.note ? plainText(item.note) : '', item.unsure ? askFirst : ''];
  const named = titleHeight(rowName(item), inside, titled(name));
  return 2 * M.row.pad + M.border + Math.max(M.row.least, named + said.reduce((sum, text) => sum + heightOf(text, inside, { pt: note, lead: lead.small }), 0));
};

export const rowName = ({ name, optional }: Prepare): string => (optional ? `${name} (nếu có)` : name);

const letters: readonly FlapLetters[] = [
  { name: 15, note: 12, title: 14, text: 12 },
  { name: 14, note: 11.5, title: 13.5, text: 11.5 },
  { name: 13, note: small.pt, title: 13, text: 11 },
];

/** The largest letters in which papers and all open questions have room; then the questions give way, last the notes. */
function planFlap(ready: Prepare[], waiting: Waiting): Flap & { rest: Waiting } {
  const room = heightMm - M.top - M.heading - M.turn;
  const cardsIn = (spare: number, { title, text }: FlapLetters) =>
    takeCards(waiting, { width: inFlap, height: spare - M.gap, order: ['ask', 'wrong', 'after'] }, cardOf(title, text));
  const smallest = letters.at(-1)!;
  const attempts = [...letters.map((one) => ({ letters: one, notes: true, ask: true })), { letters: smallest, notes: true, ask: false }, { letters: smallest, notes: false, ask: false }];
  for (const { letters: set, notes, ask } of attempts) {
    const spare = room - ready.reduce((sum, item) => sum + rowHeight(item, notes, set) + M.row.gap, 0);
    const { cards, rest } = cardsIn(spare, set);
    if (spare < 0 || (ask && rest.ask.length > 0)) continue;
    return { ready, letters: set, notes, run: false, cards, rest };
  }
  const text = heightOf(readyLine(ready), asPrinted(inFlap - 7), { pt: smallest.text, lead: lead.small }) + 7;
  const { cards, rest } = cardsIn(room - text, smallest);
  return { ready, letters: smallest, notes: false, run: true, cards, rest };
}

const scene: Screen = { device: 'counter', sign: 'Quầy hướng dẫn', gives: 'phone', citizen: 'old-man' };
export const help = 'Đến quầy hướng dẫn ở Trung tâm Phục vụ hành chính công, hoặc hỏi Tổ công nghệ số cộng đồng ở thôn.';
const wayHeight = ({ title, text }: OtherWay): number => M.gap + heightOf(title, line, wayName) + heightOf(plainText(text), line, helpText);

const counterWay = (guide: Guide, today: Day): OtherWay | undefined =>
  guide.otherWays.find((one) => one.way === 'counter' && holdsOn(one, today) && holdsOn(one, validUntil(guide, today)));

function planBack(guide: Guide, facts: SheetFact[], unit: Unit, today: Day): Back {
  const way = counterWay(guide, today);
  const foot = panelStrip(unit, (rule) => guideStrip(guide, kind, unit, today, rule));
  const room = heightMm - M.top - M.heading - heightOf(help, line, helpText) - M.otp - foot.stripMm - 3 * M.gap - factCards(facts);
  const shape = drawScreen(scene, { compact: true }).height / 300;
  const scenes = [inOuter, 74, 67, figureMm].map((widthMm) => ({ screen: scene, widthMm }));
  const choices = [
    ...scenes.map((one) => ({ scene: one, ...(way && { way }) })),
    ...scenes.map((one) => ({ scene: one })),
    ...(way ? [{ way }] : []),
    {},
  ];
  const fits = (choice: Pick<Back, 'scene' | 'way'>) => (choice.scene ? choice.scene.widthMm * shape + M.gap : 0) + (choice.way ? wayHeight(choice.way) : 0) <= room;
  return { ...(choices.find(fits) ?? {}), help, facts, ...foot };
}

export function planTrifold(guide: Guide, unit: Unit, today: Day): Trifold {
  const facts = factsOf(guide, today);
  const cover = planCover(guide, facts);
  const until = validUntil(guide, today);
  const { rest, ...flap } = planFlap(readyOf(guide, today), waitingOf(guide, today, until));
  const panels = planRail(guide.steps, rail);
  let waiting = rest;
  const inside: Trifold['inside'] = [];
  // The last panel has most room to spare: it takes first.
  for (const [i, panel] of [...panels.entries()].reverse()) {
    const width = rail.widths[i]!;
    const warn = warningsOf(panel.steps.map(({ step }) => step));
    const taken = takeCards({ ...waiting, warn }, { width, height: panel.spare - 2 * M.gap, order: ['warn', 'wrong', 'after', 'ask'] }, cardOf(13, 11));
    waiting = taken.rest;
    inside.unshift({ ...evened({ ...panel, spare: taken.cards.length > 0 ? taken.spare : panel.spare }, width, rail), cards: taken.cards });
  }
  const back = planBack(guide, facts.slice(cover.facts.length), unit, today);
  const left: LeftOut[] = [...leftOnRail(panels)];
  if (!flap.notes) left.push({ what: 'lời dặn dưới từng giấy tờ', why: 'mảnh gập đã đầy' });
  if (waiting.ask.length > 0) left.push({ what: `${waiting.ask.length} câu hỏi lại xã`, why: 'mảnh gập đã đầy' });
  if (!back.way && counterWay(guide, today)) left.push({ what: 'cách làm ở quầy', why: 'mảnh lưng đã đầy' });
  return {
    info: { kind, slug: guide.slug, title: guide.title.text, until, version: guideVersion(guide), left },
    cover,
    flap,
    back,
    inside,
  };
}
