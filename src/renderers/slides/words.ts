/** A few words for the whole hall, as large as they fit, beside a picture: what one would write on a board. */
import type { Block, Note, SlideDraft } from './deck.ts';
import { area, bottom, placeHead, type Head } from './frame.ts';
import { runsOf } from './lay.ts';
import { placeRows } from './points.ts';

export interface Words extends Head {
  lines: readonly string[];
  icon: string;
  notes: Note[];
}

const picture = 260;
const sizes = [84, 80, 76, 72, 68, 64, 60, 56, 52, 48, 44, 40];

export function wordSlide({ kicker, title, lines, icon, notes }: Words): SlideDraft {
  const head = placeHead({ kicker, title }, { sizes: [52, 48, 44, 40] });
  const y = head.bottom + 30;
  const column = { x: area.x, y, width: area.width - picture - 40, height: bottom - y };
  const rows = placeRows(lines.map((line) => runsOf(line).map((run) => ({ ...run, as: 'bold' as const }))), lines.map(() => undefined), column, sizes);
  if (!rows) throw new Error(`Không đủ chỗ trên trang chiếu: ${title}`);
  const drawn: Block = { kind: 'icon', box: { x: area.x + area.width - picture, y: Math.round(y + (column.height - picture) / 2), width: picture, height: picture }, name: icon };
  return { ground: 'paper', title, blocks: [...head.blocks, { kind: 'list', ordered: false, rows }, drawn], notes };
}
