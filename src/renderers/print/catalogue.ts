/** The booklet of procedures, A5, stapled in the middle: so its sides are a multiple of four. */
import type { Day, Guide, Hotline, Step, Title, Topic, Unit } from '#model/guide.ts';
import type { Act, Point } from '#model/page.ts';
import { plainText } from '#model/rich.ts';
import type { SafetyPage } from '#model/safety.ts';
import { tapOf, type Screen } from '#model/screen/screen.ts';
import { guideVersion, sheetKinds, validUntil, versionOf, type LeftOut, type SheetInfo } from '#model/sheet.ts';
import { trimScreen, type Trimmed } from '#renderers/screen-svg/trim.ts';
import { glue } from '#text/glue.ts';
import { indexLines, setIndex, type AliasIndex, type IndexColumn } from './alias-index.ts';
import { enrich, entryHeight, entryOf, type Entry } from './catalogue-entry.ts';
import { pageAddress, pageStrip, siteAddress } from './codes.ts';
import { keptIn } from './kept-in.ts';
import { heightOf, lead, setTitle, titleHeight, type SetTitle } from './measure.ts';
import { smallOn, type Strip } from './parts.ts';
import { split } from './split.ts';

/** Millimetres; the style sheet draws the same. */
const M = {
  margin: 10,
  top: 8,
  foot: 12,
  gap: 2.6,
  topic: 11.1,
  heading: 14,
  /** A line of the contents, and the box that says how to use the booklet. */
  row: 9.6,
  listed: 0.8,
  mostAir: 6,
  howTo: 38,
  /** Two more lines of it. */
  longHowTo: 24,
  cover: { tile: 26, largeTile: 33, aboveTitle: 29, underTitle: 4, widest: 100 },
  index: { gap: 5, page: 8, letter: 8.5, mostGap: 2.6 },
  act: { pad: 1.3, gap: 1.6, icon: 12 },
  call: { pad: 1.6, gap: 1.6, number: 41 },
  own: 8.5,
  ownHeading: 10,
  note: 11,
  strip: 32,
} as const;
const kind = 'danh-muc';
const { widthMm, heightMm } = sheetKinds[kind];
const width = widthMm - 2 * M.margin;
const inside = heightMm - M.top - M.foot;
const small = smallOn(kind);
const itemTitle = { pt: 12.5, lead: lead.title, bold: true } as const;

export interface TopicRow extends Topic { page: number; guides: { title: string; page: number }[] }
export interface EntrySide { kind: 'entries'; topic: string; entries: { entry: Entry; opens?: Topic }[] }
export interface IndexSide { kind: 'index'; first: boolean; columns: IndexColumn[] }
export interface SafetySide { kind: 'safety'; icon: string; title: string; lead: string; numbered: boolean; items: Act[]; after: Point[] }
export interface NotesSide { kind: 'notes'; rows: number }
export type Side = EntrySide | IndexSide | SafetySide | NotesSide;

export interface Catalogue {
  info: SheetInfo;
  /** The band and the picture in it, in millimetres. */
  cover: { title: SetTitle; icon: string; count: number; topics: TopicRow[]; columns: number; band: number; hero: number; screen?: Screen };
  /** Heights in millimetres: of a row, and above each title listed under it. */
  contents: { topics: TopicRow[]; listed: boolean; howTo: string[]; row: number; air: number; index: number; safety: number };
  /** From page 3 to the last but one. */
  sides: Side[];
  index: Pick<AliasIndex, 'pt' | 'gap'>;
  back: { calls: Hotline[]; own: number; strip: Strip };
}

export interface CatalogueSubject {
  slug: string;
  title: Title;
  icon: string;
  guides: readonly Guide[];
  /** Where it stands on the site. */
  route: string;
}
export interface CatalogueFrom {
  topics: readonly Topic[];
  /** What to do when tricked, then how to keep codes; the others where sides are left. */
  safety: readonly SafetyPage[];
  hotlines: readonly Hotline[];
  /** What most people need: one of them is on the cover. */
  needed: readonly string[];
}

/** Numbers of one's own, to fill in by pen. */
export const ownNumbers = ['Con cháu, người nhà', 'Ngân hàng (số sau thẻ)', 'Công an xã', 'Cán bộ ở quầy', 'Tổ công nghệ số'];
const mustHave = 2;
/** Of the procedures: after the cover and the contents. */
const FIRST_PAGE = 3;

export function planCatalogue(subject: CatalogueSubject, from: CatalogueFrom, unit: Unit, today: Day): Catalogue {
  const entries = entrySides(subject.guides, from.topics, unit, today);
  const pages = new Map(entries.flatMap((side, i) => side.entries.map(({ entry }) => [entry.slug, FIRST_PAGE + i] as const)));
  const pageOf = ({ slug }: Guide): number => pages.get(slug)!;
  const topics = from.topics.flatMap((topic): TopicRow[] => {
    const guides = subject.guides.filter((guide) => guide.topic.id === topic.id).map((guide) => ({ title: guide.title.text, page: pageOf(guide) }));
    return guides.length > 0 ? [{ ...topic, page: guides[0]!.page, guides }] : [];
  });
  const column = { width: (width - M.index.gap) / 2, height: inside - M.heading, page: M.index.page, letter: M.index.letter };
  const { lines, long } = indexLines(subject.guides, pageOf, column);
  const index = setIndex(lines, column, [12, 11.5, 11, 10.5], M.index.mostGap);
  const indexSides = Array.from({ length: Math.ceil(index.columns.length / 2) }, (_, i): IndexSide => ({ kind: 'index', first: i === 0, columns: index.columns.slice(2 * i, 2 * i + 2) }));
  const safety = [...from.safety].sort((a, b) => rank(a) - rank(b));
  const indexPage = FIRST_PAGE + entries.length;
  // Cover, contents and back are three.
  const free = -(3 + entries.length + indexSides.length + Math.min(mustHave, safety.length)) & 3;
  const notes = Math.max(Math.min(free, 1), free - Math.max(0, safety.length - mustHave));
  const shown = safety.slice(0, mustHave + free - notes);
  const left: LeftOut[] = long > 0 ? [{ what: `${long} tên gọi dài`, why: 'bảng tên gọi mỗi tên một dòng' }] : [];
  const sides: Side[] = [
    ...entries,
    ...indexSides,
    ...shown.map((page) => safetySide(page, left)),
    ...Array.from({ length: notes }, (): NotesSide => ({ kind: 'notes', rows: Math.floor((inside - M.heading - 8) / M.note) })),
  ];
  const until = [...subject.guides.map((guide) => validUntil(guide, today)), ...shown.map(({ reviewBy }) => reviewBy)].sort()[0]!;
  const version = versionOf([
    subject.slug,
    subject.guides.map((guide) => [guide.slug, guideVersion(guide)]),
    shown.map(({ lead: said, items, after }) => [said, items, after]),
    from.hotlines,
  ]);
  const { strip, left: unaddressed } = pageStrip(
    { id: subject.slug, url: pageAddress(unit, subject.route), until, version, typing: `Địa chỉ: ${siteAddress(unit)}` },
    kind, unit, { width: 72, height: M.strip - 3, name: { pt: 12, lead: lead.title, bold: true }, small },
  );
  const back = backOf(from.hotlines, strip, left);
  return {
    info: { kind, slug: subject.slug, title: subject.title.text, until, version, left: [...left, ...unaddressed] },
    cover: coverOf(subject, from.needed, topics),
    contents: { topics, ...contentsRoom(topics, indexPage, unaddressed.length === 0), index: indexPage, safety: indexPage + indexSides.length },
    sides,
    index: { pt: index.pt, gap: index.gap },
    back,
  };
}

/** In this order before all others. */
const urgent = ['vua-bi-lua', 'ma-otp'];
const rank = ({ slug, order }: SafetyPage): number => (urgent.includes(slug) ? urgent.indexOf(slug) - urgent.length : order);

function entrySides(guides: readonly Guide[], topics: readonly Topic[], unit: Unit, today: Day): EntrySide[] {
  const ordered = topics.flatMap((topic) =>
    guides.filter((guide) => guide.topic.id === topic.id).map((guide, i) => {
      const entry = entryOf(guide, unit, today);
      return { guide, entry, opens: i === 0 ? topic : undefined, height: entryHeight(entry, width) + (i === 0 ? M.topic : 0) };
    }),
  );
  const cuts = split({
    count: ordered.length,
    room: inside,
    used: (from, to) => ordered.slice(from, to).reduce((sum, { height }) => sum + height, (to - from - 1) * M.gap),
  });
  return cuts.map(({ from, to, spare }) => {
    const own = ordered.slice(from, to);
    const rich = enrich(own.map(({ entry }) => entry), own.map(({ guide }) => guide), width, spare);
    return { kind: 'entries', topic: own.at(-1)!.guide.topic.title, entries: own.map(({ opens }, i) => ({ entry: rich[i]!, ...(opens && { opens }) })) };
  });
}

/** Every title stands under its topic if all of them fit; what is spare goes to the instructions and between the rows. */
function contentsRoom(topics: readonly TopicRow[], indexPage: number, addressed: boolean): Pick<Catalogue['contents'], 'listed' | 'howTo' | 'row' | 'air'> {
  const titles = topics.flatMap(({ guides }) => guides);
  const rows = topics.length + 2;
  const listedHeight = titles.reduce((sum, { title }) => sum + M.listed + heightOf(title, width - 24, small), 0);
  let spare = inside - M.heading - M.howTo - M.gap - rows * M.row;
  const listed = listedHeight <= spare;
  if (listed) spare -= listedHeight;
  const short = spare < M.longHowTo;
  if (!short) spare -= M.longHowTo;
  const each = spare / (rows + (listed ? titles.length / 2 : 0));
  return {
    listed,
    howTo: [
      `Tìm việc của mình ở dưới, hoặc tìm theo tên quen gọi ở trang ${indexPage}.`,
      'Chuẩn bị đủ những thứ ghi sau chữ “Có sẵn”.',
      'Quét mã cạnh tên việc, làm theo hình từng bước.',
      ...(short || !addressed ? [] : ['Không quét được thì gõ địa chỉ ở bìa sau, rồi gõ tiếp chữ dưới mã.']),
      ...(short ? [] : ['Chỗ có khung nét đứt là chưa chắc: hỏi lại trước khi làm.']),
    ],
    row: M.row + Math.min(M.mostAir, Math.max(0, each)),
    air: M.listed + (listed ? Math.min(M.mostAir, each) / 2 : 0),
  };
}

function safetySide({ icon, title, lead: said, numbered, items, after }: SafetyPage, left: LeftOut[]): SafetySide {
  const beside = width - M.act.icon - 6;
  const itemHeight = (one: { title: string; text?: Act['text'] }): number =>
    2 * M.act.pad + 0.6 + M.act.gap + titleHeight(one.title, beside, itemTitle) + (one.text ? heightOf(plainText(one.text), beside, small) : 0);
  let room = inside - M.heading - heightOf(plainText(said), width, small) - 3;
  const fitting = <T extends { title: string; text?: Act['text'] }>(all: readonly T[]): T[] => {
    const { kept, free } = keptIn(room, all, itemHeight, ({ title }) => left.push({ what: title, why: 'trang an toàn đã đầy' }));
    room = free;
    return kept;
  };
  return { kind: 'safety', icon, title: title.text, lead: plainText(said), numbered, items: fitting(items), after: fitting(after) };
}

function coverOf({ title, icon, guides }: CatalogueSubject, needed: readonly string[], topics: TopicRow[]): Catalogue['cover'] {
  const first = needed.flatMap((slug) => guides.find((guide) => guide.slug === slug) ?? []);
  const steps = [...first, ...guides].flatMap((guide) => guide.steps.filter(({ part }) => !part));
  const set = coverTitle(title.lines);
  const columns = topics.length > 6 ? 4 : topics.length > 4 ? 3 : topics.length;
  const rows = Math.ceil(topics.length / columns);
  const band = heightMm - 6 - rows * (columns === 4 ? M.cover.tile : M.cover.largeTile);
  const room = band - M.cover.aboveTitle - set.height - M.cover.underTitle;
  const hero = Math.min(M.cover.widest, Math.max(sheetKinds[kind].figureMm, room * 1.1));
  return {
    title: set,
    icon,
    count: guides.length,
    topics,
    columns,
    band,
    hero,
    ...pictureOn(steps, (room / hero) * 300),
  };
}

/** As its author breaks it, if need be in smaller letters. */
function coverTitle(lines: readonly string[]): SetTitle {
  const sizes = [36, 33, 30, 27, 24];
  const written = lines.map(glue).join();
  return sizes.map((pt) => setTitle(lines, width, [pt], lines.length)).find((set) => set.lines.join() === written) ?? setTitle(lines, width, [...sizes, 21], 3);
}

/** The first picture of something to tap that fills the height, else the tallest. */
function pictureOn(steps: readonly Step[], height: number): { screen?: Screen } {
  let best: Trimmed | undefined;
  for (const { screen } of steps) {
    if (screen.device !== 'phone' || !('rows' in screen) || !tapOf(screen)) continue;
    const picture = trimScreen(screen, height, { compact: true });
    if (picture.height > height && best) continue;
    if (!best || picture.height > best.height) best = picture;
    if (best.height > 0.85 * height) break;
  }
  return best ? { screen: best.screen } : {};
}

function backOf(hotlines: readonly Hotline[], strip: Strip, left: LeftOut[]): Catalogue['back'] {
  const beside = width - M.call.number - 8;
  const callHeight = ({ name, use, unsure }: Hotline): number =>
    2 * M.call.pad + 0.6 + M.call.gap + titleHeight(name, beside, itemTitle) + heightOf(`${use}.`, beside, small) + (unsure ? heightOf(`Chưa chắc: ${plainText(unsure)}`, beside, small) : 0);
  const { kept: calls, free: room } = keptIn(heightMm - M.top - M.strip - M.heading - 2, hotlines, callHeight, ({ name }) => left.push({ what: name, why: 'bìa sau đã đầy' }));
  return { calls, own: Math.max(0, Math.min(ownNumbers.length, Math.floor((room - M.ownHeading) / M.own))), strip };
}
