/** An A4 sheet of 24 stickers: a QR code, what it shows, and nothing of the commune but the address in the code. */
import type { Day, Guide, Unit } from '#model/guide.ts';
import { guideVersion, sheetKinds, validUntil, versionOf, type LeftOut, type SheetInfo } from '#model/sheet.ts';
import { formatDay } from '#text/dates.ts';
import { guideCode, type GuideCode } from './codes.ts';
import { setTitle, widthOf, type SetTitle } from './measure.ts';
import { smallOn } from './parts.ts';

/** Millimetres; the style sheet draws the same. */
const M = {
  columns: 3,
  rows: 8,
  /** Office printers cannot reach the edge of the paper. */
  margin: 4,
  qr: 25,
  gap: 1,
  brand: 4.6,
  scan: 5.6,
} as const;
const kind = 'tem-qr';
const { widthMm } = sheetKinds[kind];
const small = smallOn(kind);
const inside = widthMm / M.columns - 2 * M.margin;
const titleWidth = inside - M.qr - M.gap;
/** Rather two lines in somewhat smaller letters than three in large ones. */
const TITLES = [[2, [13, 12, 11, 10, 9.5]], [3, [11, 10, 9.5, 9]], [4, [10, 9.5, 9]], [5, [9.5, 9]]] as const;
const smallestTitle = 9;
const SAMPLE = 'BẢN MẪU';
export const stickersOnSheet = M.columns * M.rows;

export interface Sticker {
  title: SetTitle;
  /** The mark and its name, where the title leaves room. */
  brand: boolean;
  code: GuideCode;
  sample: boolean;
  /** Which, and until when. */
  mark: string;
}
export interface StickerSheet { info: SheetInfo; stickers: Sticker[] }

function setIn(lines: readonly string[], height: number): SetTitle | undefined {
  for (const [most, sizes] of TITLES)
    for (const pt of sizes) {
      const title = setTitle(lines, titleWidth, [pt], most);
      if (title.lines.length <= most && title.height <= height) return title;
    }
  return undefined;
}

function stickerOf(guide: Guide, unit: Unit, today: Day): Sticker {
  const room = M.qr - M.scan - M.gap;
  const branded = setIn(guide.title.lines, room - M.brand);
  const code = guideCode(guide, kind, unit);
  const version = `${code.id}-${code.version}`;
  const until = formatDay(validUntil(guide, today));
  const markWidth = unit.sample ? inside - widthOf(`${SAMPLE} `, { ...small, bold: true }) : inside;
  return {
    title: branded ?? setIn(guide.title.lines, room) ?? setTitle(guide.title.lines, titleWidth, [smallestTitle], Infinity),
    brand: branded !== undefined,
    code,
    sample: unit.sample,
    mark: [`${version}, đúng đến ${until}`, `${version}, đến ${until}`].find((text) => widthOf(text, small) <= markWidth) ?? version,
  };
}

const leftOn = (stickers: readonly Sticker[]): LeftOut[] =>
  stickers.some(({ brand }) => !brand) ? [{ what: 'tên trang', why: 'tên việc dài' }] : [];

export function planStickers(guide: Guide, unit: Unit, today: Day): StickerSheet {
  const sticker = stickerOf(guide, unit, today);
  return {
    info: { kind, slug: guide.slug, title: guide.title.text, until: validUntil(guide, today), version: guideVersion(guide), left: leftOn([sticker]) },
    stickers: Array.from({ length: stickersOnSheet }, () => sticker),
  };
}

export const mixedSlug = 'bo-hay-dung';

/** What most people need: what the front door shows, then what most kinds of readers are led to. */
export function planMixedStickers(guides: readonly Guide[], needed: readonly string[], unit: Unit, today: Day): StickerSheet {
  const first = needed.flatMap((slug) => guides.find((guide) => guide.slug === slug) ?? []);
  const others = guides.filter((guide) => !first.includes(guide)).sort((a, b) => b.tracks.length - a.tracks.length);
  const chosen = [...first, ...others].slice(0, stickersOnSheet);
  const stickers = chosen.map((guide) => stickerOf(guide, unit, today));
  return {
    info: {
      kind,
      slug: mixedSlug,
      title: 'Bộ hay dùng',
      until: chosen.map((guide) => validUntil(guide, today)).sort()[0] ?? today,
      version: versionOf(chosen.map((guide) => [guide.slug, guideVersion(guide)])),
      left: leftOn(stickers),
    },
    stickers,
  };
}
