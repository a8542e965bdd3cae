/** What every slide has: a margin, the line above its title, the title. */
import type { Box, TextBlock } from './deck.ts';
import { stage } from './deck.ts';
import { mustPlace, runsOf, titleRuns } from './lay.ts';

/** Below it lies the band with the mark, the commune and the number. */
export const foot = { y: 652, height: stage.height - 652 } as const;
const margin = 56;
/** Where blocks may stand. */
export const area = { x: margin, y: 36, width: stage.width - 2 * margin, height: foot.y - 36 - 18 } as const;
export const bottom = area.y + area.height;

const kickerHeight = 40;

export interface Head { kicker: string; title: string }
export interface PlacedHead { blocks: TextBlock[]; bottom: number }

/** The two lines that tell where one is, in a column as wide as that. */
export function placeHead({ kicker, title }: Head, { width = area.width, sizes = [60, 56, 52, 48, 44, 40], most = 3 } = {}): PlacedHead {
  const over: TextBlock = { kind: 'text', box: { x: area.x, y: area.y, width, height: kickerHeight }, look: 'kicker', size: 28, runs: runsOf(kicker) };
  const box: Box = { x: area.x, y: area.y + kickerHeight + 4, width, height: most * 60 };
  const placed = mustPlace(titleRuns(title), 'title', box, sizes);
  return { blocks: [over, placed.block], bottom: placed.bottom };
}
