/** A slide of a few lines, each with its mark; as many slides as they need. */
import type { Rich } from '#model/guide.ts';
import type { Badge, Drafts, ListRow, Note, Run, SlideDraft } from './deck.ts';
import { area, bottom, placeHead, type Head } from './frame.ts';
import { badgeRoom, badgeSize, breaksNoWord, heightOf, paddingOf, runsOf } from './lay.ts';

/** `card`: no mark, each line on a card of its own. */
export type Marks = 'dot' | 'number' | 'box' | 'tick' | 'card';

export interface Points extends Head {
  points: readonly (Rich | string)[];
  marks: Marks;
  icon?: string;
  notes: Note[];
}

const sizes = [50, 48, 46, 44, 42, 40, 38, 36, 34, 32, 30];
/** In two columns a line stays one line, or it is not one to be seen at a glance. */
const columnSizes = [44, 42, 40, 38, 36, 34, 32];
const columnGap = 40;
const gaps = { least: 14, most: 40 } as const;
const pictureSize = 150;
const tickRoom = 64;
const afterHead = 26;

export function badgeOf(marks: Marks, at: number): Badge | undefined {
  if (marks === 'card') return undefined;
  if (marks === 'number') return { text: `${at + 1}`, tone: 'red' };
  if (marks === 'box') return { text: '', tone: 'box' };
  if (marks === 'tick') return { text: '✓', tone: 'ok' };
  return { text: '•', tone: 'quiet' };
}

interface Column { x: number; y: number; width: number; height: number }

/** Rows one under the other, spread a little where there is room; null where they do not fit. */
export function placeRows(runs: readonly Run[][], badges: readonly (Badge | undefined)[], column: Column, tried: readonly number[] = sizes, look: ListRow['look'] = 'say', from: 'top' | 'high' = 'high'): ListRow[] | null {
  const room = badges.some(Boolean) ? badgeRoom : 0;
  // The right one of several carries a tick at its end.
  const tick = look === 'right' ? tickRoom : 0;
  for (const size of tried) {
    const setting = { look, size, width: column.width - room - tick };
    if (!runs.every((one) => breaksNoWord(one, setting))) continue;
    const heights = runs.map((one) => Math.max(room ? badgeSize + 2 * paddingOf(look).y : 0, heightOf(one, setting)));
    const text = heights.reduce((sum, one) => sum + one, 0);
    const free = column.height - text;
    if (free < gaps.least * (runs.length - 1)) continue;
    const gap = Math.min(from === 'top' ? 28 : gaps.most, free / runs.length);
    let y = column.y + (from === 'top' ? 0 : Math.max(0, free - gap * (runs.length - 1)) * 0.3);
    return runs.map((one, i) => {
      const row: ListRow = { box: { x: column.x, y: Math.round(y), width: column.width, height: heights[i]! }, look, size, runs: one, ...(badges[i] && { badge: badges[i] }) };
      y += heights[i]! + gap;
      return row;
    });
  }
  return null;
}

function inColumns(runs: readonly Run[][], marks: Marks, { y, height }: Column): ListRow[] | null {
  const half = Math.ceil(runs.length / 2);
  const width = (area.width - columnGap) / 2;
  const isCard = marks === 'card';
  const look = isCard ? 'choice' : 'say';
  const most = isCard ? 2 : 1;
  for (const size of columnSizes) {
    const setting = { look, size, width: width - (isCard ? 0 : badgeRoom) } as const;
    if (!runs.every((one) => heightOf(one, setting) <= most * size * 1.4 + 24)) continue;
    const columns = [runs.slice(0, half), runs.slice(half)].map((part, side) =>
      placeRows(part, part.map((_, i) => badgeOf(marks, i + side * half)), { x: area.x + side * (width + columnGap), y, width, height }, [size], look, 'top'),
    );
    if (columns.every((column) => column !== null)) return columns.flat();
  }
  return null;
}

function slideOf(head: Head, runs: readonly Run[][], from: number, { marks, icon, notes }: Points): SlideDraft | null {
  const width = icon ? area.width - pictureSize - 30 : area.width;
  const top = placeHead(head, { width });
  const y = Math.max(top.bottom, icon ? area.y + pictureSize : 0) + afterHead;
  const column = { x: area.x, y, width: area.width, height: bottom - y };
  const rows =
    ((runs.length > 5 || (marks === 'card' && runs.length > 3)) && from === 0 && inColumns(runs, marks, column)) ||
    placeRows(runs, runs.map((_, i) => badgeOf(marks, i + from)), column, sizes, marks === 'card' ? 'choice' : 'say');
  if (!rows) return null;
  return {
    ground: 'paper',
    title: head.title,
    blocks: [
      ...top.blocks,
      ...(icon ? [{ kind: 'icon' as const, box: { x: area.x + area.width - pictureSize, y: area.y, width: pictureSize, height: pictureSize }, name: icon }] : []),
      { kind: 'list', ordered: marks === 'number', rows },
    ],
    notes,
  };
}

export function pointSlides(given: Points): Drafts {
  const all = given.points.map((point) => runsOf(point));
  const on = (many: number): SlideDraft[] | null => {
    const each = Math.ceil(all.length / many);
    const found: (SlideDraft | null)[] = [];
    for (let from = 0; from < all.length; from += each) {
      const head = { kicker: given.kicker, title: from === 0 ? given.title : `${given.title} (tiếp)` };
      found.push(slideOf(head, all.slice(from, from + each), from, given));
    }
    return found.every((slide) => slide !== null) ? found : null;
  };
  for (let many = 1; many <= all.length; many++) {
    const slides = on(many);
    if (slides) return { slides, left: [] };
  }
  throw new Error(`Không đủ chỗ trên trang chiếu: ${given.title}`);
}
