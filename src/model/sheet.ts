/** What every printed sheet carries, and how one knows later whether it still holds. */
import { holdsOn } from './dated.ts';
import type { Day, Guide, Unit } from './guide.ts';
import { routes } from './routes.ts';

export interface SheetKind {
  name: string;
  widthMm: number;
  heightMm: number;
  /** In the words of a print shop, where millimetres are not. */
  size?: string;
  /** Nothing may be set smaller, in points. */
  smallestPt: number;
  /** Figures may not be narrower: their labels would be too small. */
  figureMm: number;
  /** The QR code on it, at least. */
  qrMm: number;
}

/** Kinds of sheets, by the name in their address. */
export const sheetKinds = {
  'to-roi-a5': { name: 'Tờ rơi A5', widthMm: 148, heightMm: 210, smallestPt: 10.5, figureMm: 58, qrMm: 20 },
  'to-roi-a4': { name: 'Tờ rơi A4', widthMm: 210, heightMm: 297, smallestPt: 10.5, figureMm: 54, qrMm: 30 },
  'to-gap': { name: 'Tờ gấp ba', widthMm: 297, heightMm: 210, smallestPt: 10.5, figureMm: 62, qrMm: 25 },
  'ap-phich': { name: 'Áp phích A3', widthMm: 297, heightMm: 420, smallestPt: 19, figureMm: 80, qrMm: 45 },
  standee: { name: 'Standee', size: '60 × 160 cm', widthMm: 600, heightMm: 1600, smallestPt: 49.5, figureMm: 170, qrMm: 140 },
  'standee-rong': { name: 'Standee rộng', size: '80 × 180 cm', widthMm: 800, heightMm: 1800, smallestPt: 49.5, figureMm: 220, qrMm: 160 },
  /** Drawn at a tenth, as print shops take them. */
  'pa-no': { name: 'Pa-nô', size: '3 × 1,5 m', widthMm: 300, heightMm: 150, smallestPt: 20, figureMm: 60, qrMm: 30 },
  'bang-ron': { name: 'Băng rôn', size: '4 × 0,8 m', widthMm: 400, heightMm: 80, smallestPt: 20, figureMm: 60, qrMm: 30 },
  'danh-muc': { name: 'Danh mục A5', widthMm: 148, heightMm: 210, smallestPt: 10.5, figureMm: 58, qrMm: 15 },
  'niem-yet': { name: 'Niêm yết A4', widthMm: 210, heightMm: 297, smallestPt: 10.5, figureMm: 54, qrMm: 30 },
  'khao-sat': { name: 'Phiếu khảo sát A4', widthMm: 210, heightMm: 297, smallestPt: 10.5, figureMm: 54, qrMm: 30 },
  'tranh-tuong': { name: 'Tranh tường', widthMm: 420, heightMm: 297, smallestPt: 10.5, figureMm: 80, qrMm: 30 },
  'phieu-chuan-bi': { name: 'Phiếu chuẩn bị A6', widthMm: 105, heightMm: 148, smallestPt: 11.5, figureMm: 58, qrMm: 20 },
  /** As long as its text. */
  'phieu-80': { name: 'Phiếu 80 mm', widthMm: 80, heightMm: 0, smallestPt: 10.5, figureMm: 54, qrMm: 22 },
  'the-nhac': { name: 'Thẻ nhắc A6', widthMm: 105, heightMm: 148, smallestPt: 11.5, figureMm: 58, qrMm: 20 },
  'an-toan': { name: 'Cảnh báo A4', widthMm: 210, heightMm: 297, smallestPt: 12, figureMm: 54, qrMm: 30 },
  'tem-qr': { name: 'Tem mã QR A4', widthMm: 210, heightMm: 297, smallestPt: 7.5, figureMm: 54, qrMm: 20 },
  'lop-hoc': { name: 'Giấy tờ buổi học A4', widthMm: 210, heightMm: 297, smallestPt: 10.5, figureMm: 54, qrMm: 30 },
  'de-kiem-tra': { name: 'Đề kiểm tra A4, bốn mã đề', widthMm: 210, heightMm: 297, smallestPt: 10.5, figureMm: 54, qrMm: 30 },
  'dap-an-kiem-tra': { name: 'Đáp án bốn mã đề A4', widthMm: 210, heightMm: 297, smallestPt: 10.5, figureMm: 54, qrMm: 30 },
  'phieu-hoc-tap': { name: 'Phiếu học tập A4', widthMm: 210, heightMm: 297, smallestPt: 10.5, figureMm: 54, qrMm: 30 },
  'dap-an-phieu': { name: 'Đáp án phiếu học tập A4', widthMm: 210, heightMm: 297, smallestPt: 10.5, figureMm: 54, qrMm: 30 },
} as const satisfies Record<string, SheetKind>;
export type SheetKindId = keyof typeof sheetKinds;

/** Sheets about one guide: these carry its permanent id. */
export const guideKinds: readonly SheetKindId[] = [
  'to-roi-a5', 'to-roi-a4', 'to-gap', 'ap-phich', 'standee', 'standee-rong', 'phieu-chuan-bi', 'phieu-80', 'the-nhac', 'tem-qr',
];

/** What is made of a plain file beside it. */
export const sheetVariants: Partial<Record<SheetKindId, readonly { id: string; name: string; size: string; ending?: 'svg' }[]>> = {
  'ap-phich': [
    { id: 'a2', name: 'Áp phích A2', size: '420 × 594 mm' },
    { id: 'a1', name: 'Áp phích A1', size: '594 × 841 mm' },
  ],
  'an-toan': [{ id: 'a3', name: 'Cảnh báo A3', size: '297 × 420 mm' }],
  'niem-yet': [{ id: 'a3', name: 'Niêm yết A3', size: '297 × 420 mm' }],
  'danh-muc': [{ id: 'gap-a4', name: 'Danh mục in A4 rồi gập', size: '297 × 210 mm' }],
  'tranh-tuong': [{ id: 'net', name: 'Nét vẽ tường, tệp SVG', size: 'phóng bao nhiêu cũng được', ending: 'svg' }],
};

/** Made on request, `npm run press -- --for-shop`. */
export const shopVariants = [
  { id: 'nha-in', name: 'Bản nhà in', ending: 'pdf' },
  { id: 'cmyk', name: 'Bản nhà in, màu CMYK', ending: 'pdf' },
  { id: 'xam', name: 'Bản xám, ít mực', ending: 'pdf' },
  { id: 'anh', name: 'Ảnh JPG', ending: 'jpg' },
  { id: 'anh-tif', name: 'Ảnh TIFF', ending: 'tif' },
] as const;
export type ShopVariantId = (typeof shopVariants)[number]['id'];
/** Boards, which shops also take as pictures. */
export const boardKinds = ['pa-no', 'bang-ron'] as const satisfies readonly SheetKindId[];
export type BoardKind = (typeof boardKinds)[number];

/** What a sheet was left without, and why: said by the press, never silent. */
export interface LeftOut { what: string; why: string }

/** What a sheet tells of itself, to the press and to the studio. */
export interface SheetInfo {
  kind: SheetKindId;
  slug: string;
  title: string;
  until: Day;
  version: string;
  left: LeftOut[];
}

/** As a sheet's page gives it, in `<meta name="sheet">`. */
export type SheetMeta = SheetInfo & { widthMm: number; heightMm: number };

/** One print file, as `api/press.json` lists it. */
export interface PressFile {
  kind: string;
  slug: string;
  url: string;
  /** `thuong`, or what was made of it: another size, a booklet to fold. */
  variant: string;
  pages: number;
  widthMm: number;
  heightMm: number;
  bleedMm: number;
  validUntil: Day;
}

/** A sheet says nothing past the day its guide must be looked at again, nor past the end of a fact it shows. */
export function validUntil({ reviewBy, fee, time, result, prepare }: Guide, today: Day): Day {
  const ends = [...fee, ...time, ...result, ...prepare].filter((fact) => holdsOn(fact, today)).flatMap(({ until }) => until ?? []);
  return [reviewBy, ...ends].sort()[0]!;
}

/** What carries the code of a guide without being paper: a screen on the wall. */
export const screenKind = 'man-hinh';

/** What the code of a guide's sheet or slide says: which guide, on what, as of when. */
export const codeAddress = (unit: Pick<Unit, 'site' | 'base'>, id: string, kind: SheetKindId | typeof screenKind, version: string): string =>
  `${unit.site}${routes(unit.base).qr(id).replace(/\/$/, '')}#${kind}.${version}`;

/** Letters and digits that nobody mixes up when reading them aloud. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz';
const versionLength = 5;

/** Changes with anything that a sheet may show. */
export function versionOf(shown: unknown): string {
  const text = JSON.stringify(shown);
  let [low, high] = [0x811c9dc5, 0xdeadbeef];
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ low, 0x85ebca6b);
  }
  let rest = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  let version = '';
  for (; version.length < versionLength; rest /= BigInt(letters.length)) version += letters[Number(rest % BigInt(letters.length))];
  return version;
}

export const guideVersion = ({ title, fee, time, result, prepare, steps, mistakes, local, otherWays, after }: Guide): string =>
  versionOf([title.text, fee, time, result, prepare, steps, mistakes, local, otherWays, after]);
