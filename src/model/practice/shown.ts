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

/** A mark that the learner is to make himself would say where. */
function unpicked(row: ScreenElement): ScreenElement {
  if (row.kind === 'choice' && row.tap && row.options?.includes(row.value ?? '')) {
    const { value: _, ...rest } = row;
    return rest;
  }
  if (row.kind === 'radio' && row.tap) return { kind: 'radio', label: row.label, tap: true };
  if (row.kind === 'checkbox' && row.tap) return { kind: 'checkbox', label: row.label, tap: true };
  return row;
}

/** The screen as it is met, where nothing is typed: no answer given away. */
export const unmarked = (screen: Screen): Screen =>
  'rows' in screen && screen.device !== 'paper' ? { ...screen, rows: screen.rows.map((row) => untapped(unpicked(row))) } : screen;

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
    // In a list that is open the line to take is pointed at by its mark.
    if (i === aimRow) return tapped(untapped(aimPart === undefined ? unpicked(filled) : filled), aimPart);
    return untapped(unpicked(filled));
  });
  return { ...screen, rows };
}
