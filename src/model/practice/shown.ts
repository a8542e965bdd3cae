/** The screen as it looks to the learner now: what he typed in it, and no answer given away. */
import type { Screen, ScreenElement } from '../screen/screen.ts';
import { spotId } from '../screen/screen.ts';
import type { Task } from './lesson.ts';
import { isPointed, nextSpot, type State } from './machine.ts';

function typedInto(row: ScreenElement, value: string): ScreenElement {
  switch (row.kind) {
    case 'field': {
      const { value: _, state: __, ...empty } = row;
      // The letters themselves stand in the real input that lies over the drawn one.
      return value === '' ? empty : { ...empty, placeholder: '' };
    }
    case 'password': {
      const { filled: _, ...empty } = row;
      return value === '' ? empty : { ...empty, filled: true };
    }
    case 'otp':
      return { ...row, typed: Math.min(6, value.length) };
    default:
      return row;
  }
}

function untapped(row: ScreenElement): ScreenElement {
  if (row.kind === 'tiles') return { ...row, tiles: row.tiles.map(({ tap: _, ...tile }) => tile) };
  if (!('tap' in row)) return row;
  const { tap: _, ...rest } = row;
  return rest;
}

/** An open list with a marked line would say which one to take. */
const unpicked = (row: ScreenElement): ScreenElement => {
  if (row.kind !== 'choice' || !row.options?.includes(row.value ?? '') || !row.tap) return row;
  const { value: _, ...rest } = row;
  return rest;
};

function tapped(row: ScreenElement, part: number | undefined): ScreenElement {
  if (row.kind === 'tiles') return { ...row, tiles: row.tiles.map((tile, i) => (i === part ? { ...tile, tap: true as const } : tile)) };
  return { ...row, tap: true } as ScreenElement;
}

/** For drawing; `toType` are the spots that real inputs lie over. */
export function shownScreen(task: Task, state: State, toType: ReadonlySet<string>): Screen {
  const { screen } = task;
  if (!('rows' in screen) || screen.device === 'paper') return screen;
  const aim = isPointed(state) ? nextSpot(task, state) : null;
  const [aimRow, aimPart] = aim ? aim.id.split('.').map(Number) : [];
  const rows = screen.rows.map((row, i): ScreenElement => {
    const id = spotId(i);
    const filled = toType.has(id) ? typedInto(row, state.typed[id] ?? '') : row;
    return i === aimRow ? tapped(untapped(filled), aimPart) : untapped(unpicked(filled));
  });
  return { ...screen, rows };
}
