/** A picture to be enlarged onto a wall: outlines on a grid, what each square becomes, what each colour is for. */
import { markColours } from '#icons/mark.ts';
import type { Guide, Unit } from '#model/guide.ts';
import type { Screen } from '#model/screen/screen.ts';
import { validUntil, versionOf, type LeftOut, type SheetInfo } from '#model/sheet.ts';
import { trimScreen } from '#renderers/screen-svg/trim.ts';
import { lead } from './measure.ts';
import { smallOn, stripOf, type Strip } from './parts.ts';

export const wallSlugs = ['ban-tay-chi', 'buoc-dau'] as const;
export type WallSlug = (typeof wallSlugs)[number];

/** Squares of the grid: letters across, numbers down. Each is this many millimetres on paper. */
export const wallGrid = { columns: 10, rows: 7, cell: 30 } as const;
/** Widths of a painted picture, in metres. */
const WIDTHS = [2, 3, 4] as const;
const STRIP = 26;

export interface WallColour { name: string; hex: string; for: string }
export interface WallScale { metres: number; heightCm: number; cellCm: number }
export interface Wall {
  info: SheetInfo;
  columns: string[];
  rows: number[];
  scales: WallScale[];
  colours: WallColour[];
  /** Null: the mark of the site. */
  screen: { screen: Screen; minHeight: number } | null;
  strip: Strip;
  stripHeight: number;
}

const RED = { name: 'Đỏ gạch', hex: '#951A1D' };
const GOLD = { name: 'Vàng nghệ', hex: '#F5B301' };
const INK = { name: 'Nâu đen', hex: '#2A1F1A' };

const markPaints: WallColour[] = [
  { ...RED, hex: markColours.ground, for: 'nền' },
  { ...GOLD, hex: markColours.ring, for: 'vòng, chấm tròn, tay áo' },
  { name: 'Trắng', hex: '#FFFFFF', for: 'bàn tay, cổ tay áo' },
  { name: 'Nâu đậm', hex: markColours.outline, for: 'viền bàn tay' },
];
const screenPaints: WallColour[] = [
  { name: 'Vàng cát', hex: '#F5EAD6', for: 'nền' },
  { ...RED, for: 'đầu màn hình, nút, tay áo' },
  { ...GOLD, for: 'vòng quanh chỗ bấm' },
  { name: 'Màu da', hex: '#FFD6AD', for: 'bàn tay' },
  { ...INK, for: 'viền, chữ trên nền sáng' },
  { name: 'Trắng ngà', hex: '#FFFDF9', for: 'màn hình, chữ trên nền đỏ' },
];

/** Height of a picture 300 wide that fills the grid. */
const pictureHeight = (300 * wallGrid.rows) / wallGrid.columns;

export function planWall(slug: WallSlug, guide: Guide, unit: Unit, today: string): Wall {
  const kind = 'tranh-tuong';
  const until = validUntil(guide, today);
  const first = guide.steps[0]!;
  const picture = slug === 'buoc-dau' ? trimScreen(first.screen, pictureHeight, { compact: true }) : null;
  const colours = picture ? screenPaints : markPaints;
  const rule = { width: 400, height: STRIP - 2, name: { pt: 14, lead: lead.title, bold: true as const }, small: smallOn(kind) };
  const version = versionOf([slug, colours, picture?.screen]);
  const left: LeftOut[] = picture?.dropped ? [{ what: `${picture.dropped} dòng trên màn hình của bước 1`, why: 'tranh thấp, vẽ to cho dễ nhìn' }] : [];
  return {
    info: { kind, slug, title: picture ? `Bước đầu: ${first.title}` : 'Bàn tay chỉ việc', until, version, left },
    columns: Array.from({ length: wallGrid.columns }, (_, i) => String.fromCharCode(65 + i)),
    rows: Array.from({ length: wallGrid.rows }, (_, i) => i + 1),
    scales: WIDTHS.map((metres) => {
      const cellCm = (metres * 100) / wallGrid.columns;
      return { metres, cellCm, heightCm: cellCm * wallGrid.rows };
    }),
    colours,
    screen: picture && { screen: picture.screen, minHeight: pictureHeight },
    strip: stripOf({ until, version }, kind, unit, rule),
    stripHeight: STRIP,
  };
}
