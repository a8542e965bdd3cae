/** One scam on a wall: how it begins, how to tell, what to do, what to do if it is too late. */
import type { Contacts, Hotline, Rich, Unit } from '#model/guide.ts';
import type { Act, Point } from '#model/page.ts';
import { plainText } from '#model/rich.ts';
import { routes } from '#model/routes.ts';
import type { SafetyPage, Scam } from '#model/safety.ts';
import type { Screen } from '#model/screen/screen.ts';
import { versionOf, type LeftOut, type SheetInfo } from '#model/sheet.ts';
import { drawScreen } from '#renderers/screen-svg/draw.ts';
import { heightOf, lead, setTitle, type SetTitle } from './measure.ts';
import { A4, kind, numbersIn, safetyStrip, small, type WallStrip } from './safety-sheet.ts';

/** Millimetres; the style sheet draws the same. */
const M = {
  bandTop: 8,
  tag: 10,
  bandGap: 3,
  bandFoot: 6,
  figure: 66,
  columnGap: 6,
  disc: 9,
  beside: 3,
  rowGap: 2.2,
  lateGap: 1.4,
  lateDisc: 7.4,
  pad: 3.5,
  heading: 9,
  icon: 9,
  /** Beside what says to call it. */
  call: 24,
  number: 12,
  /** Glass that the phone may gain where the signs beside it are taller. */
  mostGlass: 90,
} as const;
const TITLES = [58, 54, 50, 47, 44];
const truth = { pt: 17, lead: lead.small, bold: true } as const;
const half = (A4.inside - A4.gap) / 2 - 2 * M.pad;

/** In points: what is read from afar, and what from near. */
export interface WallLetters { main: number; text: number }
const LETTERS: readonly WallLetters[] = [{ main: 20, text: 14.5 }, { main: 18, text: 13 }, { main: 16, text: 12 }];

interface Kept { story: boolean; real: boolean; signs: boolean; acts: boolean; late: boolean }
const ALL: Kept = { story: true, real: true, signs: true, acts: true, late: true };
/** What goes first, when there is no room for all. */
const KEPT: readonly Kept[] = [
  ALL,
  { ...ALL, story: false },
  { ...ALL, story: false, real: false },
  { ...ALL, story: false, real: false, late: false },
  { ...ALL, story: false, real: false, late: false, acts: false },
  { ...ALL, story: false, real: false, late: false, acts: false, signs: false },
];
const TOLD: Record<keyof Kept, string> = {
  story: 'chuyện bắt đầu thế nào', real: 'người thật làm thế nào', signs: 'lời dưới từng dấu hiệu', acts: 'lời dưới từng việc nên làm',
  late: 'việc làm sau khi báo công an',
};

export interface WarningPoster extends WallStrip {
  info: SheetInfo;
  title: SetTitle;
  scam: Scam;
  screen: Screen;
  /** Of the picture, 300 units wide. */
  minHeight: number;
  letters: WallLetters;
  kept: Kept;
  /** What this scam asks first, then what every scam asks. */
  tricked: Act[];
  /** That the texts name besides. */
  numbers: Hotline[];
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);
const written = (text: Rich | undefined): string => (text ? plainText(text) : '');

const rows = (all: readonly (Act | Point)[], width: number, { main, text }: WallLetters, texts: boolean): number =>
  sum(all, (one) => Math.max(M.disc, heightOf(one.title, width, { pt: main, lead: lead.title, bold: true }) + (texts ? heightOf(written(one.text), width, { pt: text, lead: lead.small }) : 0)) + M.rowGap) - M.rowGap;

const lateRow = ({ title, call }: Act): number =>
  Math.max(M.lateDisc, heightOf(title, half - M.lateDisc - M.beside - (call ? M.call : 0), { pt: 16, lead: lead.title, bold: true })) + M.lateGap;

interface Tried { title: SetTitle; letters: WallLetters; kept: Kept; height: number; figureHeight: number }

function tryLook(scam: Scam, tricked: readonly Act[], numbers: readonly Hotline[], title: SetTitle, letters: WallLetters, kept: Kept): Tried {
  const words = { pt: letters.text, lead: lead.small };
  const band = M.bandTop + M.tag + title.height + M.bandGap + heightOf(plainText(scam.truth), A4.inside, truth) + M.bandFoot;
  const story = kept.story ? 2 + M.heading + heightOf(plainText(scam.story), M.figure, words) : 0;
  const figure = (drawScreen(scam.screen, { compact: true }).height / 300) * M.figure;
  const beside = A4.inside - M.figure - M.columnGap;
  const signs = M.heading + rows(scam.signs, beside - M.disc - M.beside, letters, kept.signs) + (kept.real ? realHeight(scam.real, beside, letters) + A4.gap : 0);
  const middle = Math.max(figure + story, signs);
  const acts = M.heading + rows(scam.acts, half - M.icon - M.beside, letters, kept.acts);
  const late = M.heading + sum(tricked, lateRow) + sum(numbers, numberHeight);
  return { title, letters, kept, figureHeight: middle - story, height: band + A4.gap + middle + A4.gap + 2 * M.pad + Math.max(acts, late) + A4.gap + A4.strip };
}

const realHeight = ({ title, text }: Point, width: number, letters: WallLetters): number =>
  2 * 3 + heightOf(title, width - 6 - M.icon - M.beside, { pt: letters.main, lead: lead.title, bold: true }) + heightOf(plainText(text), width - 6 - M.icon - M.beside, { pt: letters.text, lead: lead.small });

const numberHeight = ({ use, unsure }: Hotline): number => M.rowGap + Math.max(M.number, heightOf(`${use}.${unsure ? ` ${plainText(unsure)}` : ''}`, half - 28, small));

function* looks({ title }: Scam): Generator<[SetTitle, WallLetters, Kept]> {
  const titles = TITLES.map((pt) => setTitle(title.lines, A4.inside, [pt], 2)).filter(({ lines }) => lines.length <= 2);
  if (titles.length === 0) titles.push(setTitle(title.lines, A4.inside, [44], 3));
  for (const kept of KEPT) for (const letters of LETTERS) for (const set of titles) yield [set, letters, kept];
}

export function planWarningPoster(scam: Scam, help: SafetyPage | undefined, contacts: Contacts, unit: Unit): WarningPoster {
  const tricked = [...scam.tricked, ...(help?.items ?? [])];
  const texts = [...scam.acts, scam.real, ...tricked].map(({ text }) => written(text));
  const called = tricked.flatMap(({ call }) => call?.number ?? []);
  const numbers = numbersIn(texts, contacts).filter(({ number }) => !called.includes(number));
  let tried: Tried | undefined;
  // Whatever is left out, calling the police stays.
  const first = tricked.slice(0, tricked.findIndex(({ call }) => call) + 1 || undefined);
  for (const [title, letters, kept] of looks(scam)) {
    tried = tryLook(scam, kept.late ? tricked : first, numbers, title, letters, kept);
    if (tried.height <= A4.heightMm) break;
  }
  const { title, letters, kept, figureHeight } = tried!;
  const natural = drawScreen(scam.screen, { compact: true }).height;
  const until = [scam.reviewBy, ...(help ? [help.reviewBy] : [])].sort()[0]!;
  const version = versionOf([scam.title.text, scam.truth, scam.story, scam.screen, scam.signs, scam.real, scam.acts, tricked, numbers]);
  const left: LeftOut[] = (Object.keys(TOLD) as (keyof Kept)[]).filter((part) => !kept[part]).map((part) => ({ what: TOLD[part], why: 'tờ đã đầy' }));
  return {
    info: { kind, slug: scam.slug, title: scam.title.text, until, version, left },
    title,
    scam,
    screen: scam.screen,
    minHeight: Math.floor(Math.min(natural + M.mostGlass, Math.max(natural, (figureHeight / M.figure) * 300))),
    letters,
    kept,
    tricked: kept.late ? tricked : first,
    numbers,
    ...safetyStrip(routes(unit.base).safetyPage(scam.slug), until, version, unit),
  };
}
