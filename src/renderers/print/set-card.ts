/** One procedure of a set, on a panel that it shares with another or has to itself. */
import type { Day, Guide, Prepare, Step, Unit } from '#model/guide.ts';
import type { SetEntry } from '#model/leaflet-set.ts';
import { tapOf, type Screen } from '#model/screen/screen.ts';
import { validUntil, type LeftOut } from '#model/sheet.ts';
import { keyLine, stepsOf, type KeyLine, type More } from './catalogue-entry.ts';
import { guideCode, type GuideCode } from './codes.ts';
import { asPrinted, heightOf, lead, setTitle, titleHeight, type Setting, type SetTitle } from './measure.ts';
import { askFirst, factsOf, readyLine, readyOf, type SheetFact } from './parts.ts';
import { takeCards, waitingOf, type SideCard } from './side-cards.ts';
import { LOWEST, MOST_GLASS, pictureOf } from './step-grid.ts';
import { heightMm, inFlap, kind, panel, small, titled } from './trifold-panel.ts';

/** Millimetres; the style sheet draws the same. Any card may come to lie on the narrow panel. */
const C = {
  top: 7,
  border: 0.3,
  pad: 3,
  headPad: 1.8,
  icon: 10,
  beside: 2.5,
  air: 2,
  row: 0.6,
  box: 6,
  factIcon: 7,
  factAir: 1.5,
  qr: 25,
  qrGap: 3,
  typed: 4.8,
  pair: 3,
} as const;
const wholePanel = heightMm - 2 * C.top;
const halfPanel = (wholePanel - C.pair) / 2;
const inside = inFlap - 2 * C.pad - 2 * C.border;
const line = asPrinted(inside);
const besideCode = inside - C.qr - C.qrGap;
const unit300 = inside / 300;

/** How much is said: less where the procedure has much to say. */
const contents = [
  { say: 'full', needs: 'list', also: [true, true], when: true },
  { say: 'full', needs: 'run', also: [true, true], when: true },
  { say: 'short', needs: 'run', also: [true, true], when: true },
  { say: 'none', needs: 'run', also: [true, true], when: true },
  { say: 'none', needs: 'run', also: [true, false], when: true },
  { say: 'none', needs: 'run', also: [false, true], when: true },
  { say: 'none', needs: 'run', also: [false, false], when: true },
  { say: 'none', needs: 'run', also: [false, false], when: false },
  { say: 'none', needs: 'count', also: [false, false], when: false },
] as const;
type Content = (typeof contents)[number];
/** Alone, the steps by name stand below it. */
const shapes = {
  pair: { room: halfPanel, texts: [11.5, 11, 10.5], titles: [[15, 14], [15, 14, 13], [13]] },
  alone: { room: 150, texts: [12.5, 12, 11.5, 11, 10.5], titles: [[17, 16], [17, 16, 15], [15]] },
} as const;
export type Shape = keyof typeof shapes;

export interface SetCard {
  slug: string;
  icon: string;
  title: SetTitle;
  when?: string;
  say?: string;
  ready: Prepare[];
  needs: Content['needs'];
  facts: KeyLine[];
  /** So many of the facts, the last ones, stand beside the code. */
  beside: number;
  code: GuideCode;
  /** Of its text, in points. */
  pt: number;
  height: number;
  /** Where it has a panel to itself. */
  more?: { picture?: { step: Step; screen: Screen; minHeight: number }; steps: More; cards: SideCard[] };
  until: Day;
  left: LeftOut[];
}

type Look = Pick<SetCard, 'pt' | 'beside' | 'needs' | 'facts' | 'title' | 'ready'> & { when: string | undefined; say: string };

export const needsLabel = 'Cần có';
export const countLine = (ready: readonly Prepare[]): string => `${ready.length} thứ, quét mã xem đủ.`;

const factText = ({ value, rest, unsure }: KeyLine): string => (unsure ? `${value}${rest} ${askFirst}` : value + rest);
/** The value is bold and larger: as if all of it were a little. */
const factSetting = (pt: number): Setting => ({ pt: pt * 1.03, lead: lead.small });

/** With nothing to begin, the word that it is not for everybody stands below the title. */
function heightIn({ title, when, say, ready, needs, facts, beside, pt }: Look): number {
  const text = { pt, lead: lead.small } as const;
  const said = say && when ? `${when}. ${say}` : say;
  const head = 2 * C.headPad + Math.max(C.icon, title.height + (when && !say ? heightOf(when, line, small) : 0));
  const listed = ready.reduce((sum, item) => sum + C.row + heightOf(needName(item), asPrinted(inside - C.box), text), heightOf(needsLabel, line, { ...text, bold: true }));
  const wanted = needs === 'list' ? listed : heightOf(`${needsLabel}: ${needs === 'run' ? readyLine(ready) : countLine(ready)}`, line, text);
  const factsIn = (some: readonly KeyLine[], width: number) =>
    some.reduce((sum, fact) => sum + C.factAir + Math.max(5, heightOf(factText(fact), asPrinted(width - C.factIcon), factSetting(pt))), 0);
  const above = factsIn(facts.slice(0, facts.length - beside), inside);
  const foot = Math.max(C.qr + C.typed, factsIn(facts.slice(facts.length - beside), besideCode));
  return 2 * C.border + head + (said ? C.air + heightOf(said, line, text) : 0) + C.air + wanted + above + C.air + foot + C.pad;
}

export const needName = ({ name, optional }: Prepare): string => (optional ? `${name} (nếu có)` : name);

const titleOf = ({ title: { lines } }: Guide, sizes: (typeof shapes)[Shape]['titles']): SetTitle => {
  const titles = sizes.map((some, i) => setTitle(lines, asPrinted(inside - C.icon - C.beside), some, i + 1));
  return titles.find((title, i) => title.lines.length <= i + 1) ?? titles.at(-1)!;
};

/** What else holds has no room: that there is more must be said. */
const cutFact = (fact: SheetFact): KeyLine => {
  const { rest, ...line } = keyLine({ ...fact, also: [] });
  return { ...line, rest: fact.also.length > 0 ? `${rest} ${moreFacts}` : rest };
};
const moreFacts = 'Còn nữa, quét mã xem đủ.';

export function planSetCard({ guide, when, say }: SetEntry, shape: Shape, unit: Unit, today: Day): SetCard {
  const { room, texts, titles } = shapes[shape];
  const title = titleOf(guide, titles);
  const ready = readyOf(guide, today);
  const keys = factsOf(guide, today).slice(0, 2);
  const says = { full: say, short: guide.summary, none: '' };
  const looks = contents.flatMap((content) =>
    texts.map((pt) => {
      const facts = keys.map((fact, i) => (content.also[i] ? keyLine(fact) : cutFact(fact)));
      const look = { title, when: content.when ? when : undefined, say: says[content.say], ready, needs: content.needs, facts, pt };
      // Beside the code lines are short: as few facts as can be.
      const ways = [1, 2, 0].map((beside) => ({ ...look, beside, content, height: heightIn({ ...look, beside }) }));
      return ways.find(({ height }) => height <= room) ?? ways[0]!;
    }),
  );
  const until = validUntil(guide, today);
  const fitting = looks.filter((look) => look.height <= room);
  const below = ({ height, pt }: (typeof looks)[number]) => moreOf(guide, wholePanel - height, pt, today, until);
  // A panel without its picture is worth less than smaller letters, not less than half an answer.
  const pictured = shape === 'alone' ? fitting.find((look) => look.content.also.every(Boolean) && below(look).picture) : undefined;
  const look = pictured ?? fitting[0] ?? looks.at(-1)!;
  const { content, pt, beside, facts, height } = look;
  const left: LeftOut[] = [];
  if (facts.some(({ rest }) => rest.endsWith(moreFacts))) left.push({ what: `mức phí, thời hạn khác của ${guide.title.text}`, why: 'ô đã đầy, có ở mã QR' });
  if (when && !content.when) left.push({ what: `chữ “${when}” ở ${guide.title.text}`, why: 'ô đã đầy' });
  if (content.needs === 'count') left.push({ what: `tên giấy tờ của ${guide.title.text}`, why: 'ô đã đầy, có ở mã QR' });
  return {
    slug: guide.slug,
    icon: guide.icon,
    title,
    ...(when && content.when && { when }),
    ...(says[content.say] && { say: says[content.say] }),
    ready,
    needs: content.needs,
    facts,
    beside,
    code: guideCode(guide, kind, unit),
    pt,
    height,
    ...(shape === 'alone' && { more: below(look) }),
    until,
    left,
  };
}

/** What only this procedure shows, its steps by name, what people get wrong. */
function moreOf(guide: Guide, room: number, pt: number, today: Day, until: Day): NonNullable<SetCard['more']> {
  const text = { pt, lead: lead.small } as const;
  const own = guide.steps.filter(({ part, screen }) => !part && 'rows' in screen);
  const step = own.find(({ screen }) => screen.device === 'phone' && tapOf(screen)) ?? own[0] ?? guide.steps[0]!;
  const steps = stepsOf(guide);
  const stepsHeight = C.air + heightOf(`${steps.label}: ${steps.text}`, line, text);
  let rest = room - C.air - stepsHeight;
  const caption = C.air + titleHeight(captionOf(step), line, titled(pt)) + C.air;
  const picture = pictureOf(step.screen, Math.max(LOWEST, (rest - caption) / unit300));
  const shown = rest - caption - picture.height * unit300 >= 0;
  if (shown) rest -= caption + picture.height * unit300;
  const rule = { pad: C.pad, gap: 1.5, between: panel.gap, title: titled(pt + 1), head: { ...text, bold: true }, text } as const;
  const { cards, spare } = takeCards(waitingOf(guide, today, until), { width: inside, height: rest - 2 * panel.gap, order: ['wrong', 'after', 'ask'] }, rule);
  const glass = Math.max(0, Math.min(MOST_GLASS, Math.floor((cards.length > 0 ? spare : rest) / unit300)));
  return { ...(shown && { picture: { step, screen: picture.screen, minHeight: picture.height + glass } }), steps, cards };
}

export const captionOf = ({ number, title }: Step): string => `Bước ${number}: ${title}`;
