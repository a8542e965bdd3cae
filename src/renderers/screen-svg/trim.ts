/** A screen with fewer rows, for a picture that has less room: what is tapped stays, and what stands nearest to it. */
import { tapOf, type Screen, type ScreenElement } from '#model/screen/screen.ts';
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
    now = { ...now, rows: now.rows.filter((_, i) => i !== gone) };
    dropped++;
  }
}

/** True when a screen still shows what the whole one asks to tap. */
export const keepsTap = (whole: Screen, trimmed: Screen): boolean => (tapOf(whole) === null) === (tapOf(trimmed) === null);
