/** A set of procedures on A4 folded twice: inside a card for each, outside what holds for all of them. */
import type { Day, Guide, Unit } from '#model/guide.ts';
import { onLeaflet, plainEntry, type LeafletSet } from '#model/leaflet-set.ts';
import type { Act } from '#model/page.ts';
import { plainText } from '#model/rich.ts';
import { routes } from '#model/routes.ts';
import type { SafetyPage } from '#model/safety.ts';
import { guideVersion, versionOf, type LeftOut, type SheetInfo } from '#model/sheet.ts';
import { guideCode, pageAddress, pageStrip, siteAddress, type GuideCode } from './codes.ts';
import { keptIn } from './kept-in.ts';
import { asPrinted, heightOf, lead, setTitle, titleHeight, type SetTitle } from './measure.ts';
import { planSetCard, type SetCard } from './set-card.ts';
import { help } from './trifold.ts';
import { heightMm, inFlap, inOuter, kind, panel, panelStrip, small, titled, type PanelStrip } from './trifold-panel.ts';

/** Millimetres; the style sheet draws the same. */
const M = {
  brand: 9,
  aboveTitle: 6,
  belowTitle: 2.5,
  count: 6.1,
  aboveList: 4,
  list: { pad: 2.5, icon: 10, row: 2, least: 8, gap: 4 },
  otp: 18.5,
  row: { pad: 2.6, beside: 26, least: 8, gap: 2, border: 0.6 },
  code: { pad: 2.6, qr: 25, gap: 3 },
  note: 9,
  notesHeading: 8,
  basics: { icon: 12, gap: 3 },
  help: { heading: 6, pad: 3, gap: 1.6, number: 8.5 },
  where: 10,
} as const;
const line = asPrinted(inOuter);

/** How many cards a panel has. What comes first has the room, where there is some. */
export const panelsOf: Record<number, readonly number[]> = { 3: [1, 1, 1], 4: [1, 1, 2], 5: [1, 2, 2], 6: [2, 2, 2] };

const laidOut = <T>(all: readonly T[]): T[][] => {
  let at = 0;
  return panelsOf[all.length]!.map((count) => all.slice(at, (at += count)));
};

interface Row { icon: string; title: string; text: string }
/** On the flap, with the one word to remember. */
interface FlapRow extends Row { word?: string }
export interface SetTrifold {
  info: SheetInfo;
  cover: PanelStrip & { icon: string; title: SetTitle; list: { pt: number; names: ReadonlyMap<string, string[]> } };
  flap: { rows: FlapRow[]; level?: { code: GuideCode; call: string }; notes: string[] };
  back: { basics: Row[]; help?: { title: string; acts: Act[] }; where: string; pt: number };
  panels: SetCard[][];
  /** Cards that may be taken instead, of both shapes, by the topic they are found under. */
  choices: { topic: string; cards: { pair: SetCard; alone: SetCard }[] }[];
}

export interface SetFrom {
  guides: readonly Guide[];
  safety: readonly SafetyPage[];
  /** Whether the page lets one choose other procedures. */
  choose: boolean;
}

/** What must be owned before anything else is begun: its guide, and the advice that stands beside it. */
const levelSlug = 'lam-dinh-danh-muc-2';
const addressSlug = 'dia-chi-that';
const codesSlug = 'ma-otp';
const helpSlug = 'vua-bi-lua';
/** One word, on one line. */
const portal = 'dichvucong.gov.vn';
export const noteNames = ['Mã hồ sơ', 'Ngày hẹn', 'Hỏi ai, số máy'];

export function planSetTrifold(set: LeafletSet, { guides, safety, choose }: SetFrom, unit: Unit, today: Day): SetTrifold {
  const panels = laidOut(set.entries).map((own) => own.map((entry) => planSetCard(entry, own.length === 1 ? 'alone' : 'pair', unit, today)));
  const cards = panels.flat();
  const choices = choose ? topicsOf(guides).map(([topic, own]) => ({ topic, cards: own.map((guide) => ({ pair: planSetCard(plainEntry(guide), 'pair', unit, today), alone: planSetCard(plainEntry(guide), 'alone', unit, today) })) })) : [];
  const flap = planFlap(guides, safety, unit);
  const { back, left: unsaid } = planBack(safety);
  const until = [...cards.map((card) => card.until), ...(set.reviewBy ? [set.reviewBy] : []), ...safety.map(({ reviewBy }) => reviewBy)].sort()[0]!;
  const version = versionOf([set.slug, set.title.text, set.entries.map(({ guide, when, say }) => [guide.slug, guideVersion(guide), when, say]), flap.rows, back]);
  let unaddressed: LeftOut[] = [];
  const foot = panelStrip(unit, (rule) => {
    const url = pageAddress(unit, set.route(routes(unit.base)));
    const { strip, left } = pageStrip({ id: set.slug, url, until, version, typing: `Gõ: ${siteAddress(unit)}` }, kind, unit, rule);
    unaddressed = left;
    // The name of a set is longer than the line; its version alone tells one printing from the next.
    return { ...strip, qr: { url } };
  });
  return {
    info: { kind, slug: set.slug, title: set.title.text, until, version, left: [...cards.flatMap((card) => card.left), ...unsaid, ...unaddressed] },
    cover: { icon: set.icon, ...planCover(set, choose ? guides : set.entries.map(({ guide }) => guide), cards.length, foot.stripMm), ...foot },
    flap,
    back,
    panels,
    choices,
  };
}

const topicsOf = (guides: readonly Guide[]): [string, Guide[]][] => [...Map.groupBy(guides, ({ topic }) => topic.title)];

/** In points. */
const LARGEST = { title: 40, name: 14 };

/** Letters in which any six of the procedures can be listed, under a title as large as leaves them the room. */
function planCover({ title: { lines } }: LeafletSet, all: readonly Guide[], count: number, stripMm: number): Pick<SetTrifold['cover'], 'title' | 'list'> {
  const most = all.length > count ? onLeaflet.most : count;
  const room = heightMm - panel.top - M.brand - M.aboveTitle - M.belowTitle - M.count - M.aboveList - M.otp - 2 * M.list.gap - stripMm;
  const width = asPrinted(inOuter - 2 * M.list.pad - M.list.icon);
  const set = (guide: Guide, pt: number): SetTitle => {
    const [whole, broken] = [[guide.title.text], guide.title.lines].map((written) => setTitle(written, width, [pt], 3));
    return whole!.lines.length === 1 ? whole! : broken!;
  };
  const lists = [LARGEST.name, 13, 12, 11.5, 11, small.pt].map((pt) => {
    const names = new Map(all.map((guide) => [guide.slug, set(guide, pt)]));
    const heights = [...names.values()].map(({ height }) => M.list.row + Math.max(M.list.least, height)).sort((a, b) => b - a);
    const height = 2 * M.list.pad + heights.slice(0, most).reduce((sum, one) => sum + one, 0);
    return { pt, height, names: new Map([...names].map(([slug, name]) => [slug, name.lines])) };
  });
  const titles = [...[LARGEST.title, 37, 34, 31, 28].map((pt) => setTitle(lines, line, [pt], 2)), ...[31, 28, 25, 23, 21, 19].map((pt) => setTitle(lines, line, [pt], 3))];
  const whole = titles.filter((title, i) => title.lines.length <= (i < 5 ? 2 : 3));
  const both = whole.flatMap((title) => lists.map((list) => ({ title, list }))).filter(({ title, list }) => title.height + list.height <= room);
  const worth = ({ title, list }: (typeof both)[number]) => title.pt / LARGEST.title + (1.3 * list.pt) / LARGEST.name;
  return both.sort((a, b) => worth(b) - worth(a))[0] ?? { title: setTitle(lines, line, [19], 4), list: lists.at(-1)! };
}

function planFlap(guides: readonly Guide[], safety: readonly SafetyPage[], unit: Unit): SetTrifold['flap'] {
  const level = guides.find(({ slug }) => slug === levelSlug);
  const advice = (slug: string) => safety.find((page) => page.slug === slug)?.items[0];
  const [address, codes] = [advice(addressSlug), advice(codesSlug)];
  const rows: FlapRow[] = [
    ...(level ? [{ icon: level.icon, title: 'VNeID mức 2', text: level.summary }] : []),
    ...(address?.text ? [{ icon: address.icon, title: 'Địa chỉ thật', word: portal, text: plainText(address.text) }] : []),
    ...(codes?.text ? [{ icon: codes.icon, title: codes.title, text: plainText(codes.text) }] : []),
  ];
  const inRow = asPrinted(inFlap - M.row.beside);
  const rowsHeight = rows.reduce((sum, { title, word = '', text }) => sum + 2 * M.row.pad + M.row.border + Math.max(M.row.least, titleHeight(title, inRow, titled(14)) + heightOf(word, inRow, titled(15)) + heightOf(text, inRow, { pt: 11.5, lead: lead.small })) + M.row.gap, 0);
  const codeHeight = level ? 2 * M.code.pad + M.code.qr + panel.gap : 0;
  const left = heightMm - panel.top - panel.heading - panel.turn - rowsHeight - codeHeight - M.notesHeading - panel.gap;
  return {
    rows,
    ...(level && { level: { code: guideCode(level, kind, unit), call: 'Chưa có mức 2? Quét mã xem cách làm.' } }),
    notes: left >= M.note * noteNames.length ? noteNames : [],
  };
}

function planBack(safety: readonly SafetyPage[]): { back: SetTrifold['back']; left: LeftOut[] } {
  const left: LeftOut[] = [];
  const pages = [...safety].sort((a, b) => a.order - b.order);
  const helpPage = pages.find(({ slug }) => slug === helpSlug);
  const rows = pages
    .filter(({ slug }) => ![helpSlug, addressSlug, codesSlug].includes(slug))
    .flatMap(({ title, items: [first] }) => (first?.text ? [{ icon: first.icon, title: title.text, text: plainText(first.text) }] : []));
  const inRow = asPrinted(inOuter - M.basics.icon);
  const fixedIn = (pt: number) =>
    panel.heading + M.where + heightOf(help, line, { pt, lead: lead.small }) +
    (helpPage ? panel.gap + 2 * M.help.pad + M.help.heading + helpPage.items.reduce((sum, act) => sum + M.help.gap + Math.max(6, titleHeight(actLine(act), asPrinted(inOuter - 2 * M.help.pad - M.help.number), titled(pt + 1))), 0) : 0);
  const rowHeight = ({ title, text }: Row, pt: number) => M.basics.gap + Math.max(M.basics.icon - 2, titleHeight(title, inRow, titled(pt + 1.5)) + heightOf(text, inRow, { pt, lead: lead.small }));
  // The first row needs no gap above it.
  const room = heightMm - 2 * panel.top + M.basics.gap;
  const pt = [12.5, 12, 11.5, 11].find((size) => fixedIn(size) + rows.reduce((sum, row) => sum + rowHeight(row, size), 0) <= room) ?? small.pt;
  const { kept: basics } = keptIn(room - fixedIn(pt), rows, (row) => rowHeight(row, pt), ({ title }) => left.push({ what: title, why: 'mảnh lưng đã đầy' }));
  return { back: { basics, ...(helpPage && { help: { title: 'Lỡ bị lừa? Làm ngay', acts: helpPage.items } }), where: help, pt }, left };
}

export const actLine = ({ title, call }: Act): string => (call ? `${title}: ${call.number}` : title);
