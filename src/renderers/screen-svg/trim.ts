/** A screen with fewer rows, for a picture that has less room: what is tapped stays, and what stands nearest to it. */
import type { Screen, ScreenElement } from '#model/screen/screen.ts';
import type { DrawOptions } from './device.ts';
import { drawScreen } from './draw.ts';

export interface Trimmed { screen: Screen; height: number; dropped: number }

const isTapped = (row: ScreenElement): boolean =>
  row.kind === 'tiles' ? row.tiles.some(({ tap }) => tap === true) : 'tap' in row && row.tap === true;

/** The row that says least: the farthest from the tapped one; the last, where nothing is tapped. */
function leastNeeded(rows: readonly ScreenElement[]): number {
  const tapped = rows.findIndex(isTapped);
  if (tapped < 0) return rows.length - 1;
  return tapped >= rows.length - 1 - tapped ? 0 : rows.length - 1;
}

export function trimScreen(screen: Screen, maxHeight: number, options: DrawOptions): Trimmed {
  let now = screen;
  let dropped = 0;
  for (;;) {
    const { height } = drawScreen(now, options);
    if (height <= maxHeight || !('rows' in now) || now.rows.length < 2) return { screen: now, height, dropped };
    const gone = leastNeeded(now.rows);
    const rows = now.rows.filter((_, i) => i !== gone);
    // A heading says nothing when what stood under it is gone.
    now = { ...now, rows: rows.length > 1 && rows.at(-1)?.kind === 'heading' ? rows.slice(0, -1) : rows };
    dropped++;
  }
}
