/** What can be pressed and typed on a screen, and what has to be. */
import { shutterId, spotId, type Screen, type ScreenElement } from '../screen/screen.ts';

export interface Spot {
  id: string;
  kind: ScreenElement['kind'] | 'tile' | 'option' | 'shutter';
  label: string;
  /** The one that this screen is about. */
  target: boolean;
  /** Something is to be typed here before the screen is done. */
  toType: boolean;
  /** The machine filled it: it is only read again. */
  filled: boolean;
}

/** On paper one writes with a pen, at the counter one talks: nothing to press. */
const isPressed = (screen: Screen): boolean => screen.device !== 'paper' && screen.device !== 'counter';

const spotOf = (id: string, kind: Spot['kind'], { label, tap }: { label: string; tap?: true }, rest: Partial<Spot> = {}): Spot => ({
  id, kind, label, target: tap === true, toType: false, filled: false, ...rest,
});

function spotsOfRow(row: ScreenElement, index: number): Spot[] {
  const id = spotId(index);
  switch (row.kind) {
    case 'heading':
    case 'text':
    case 'progress':
    case 'notice':
    case 'bubble':
    case 'success':
    case 'pair':
      return [];
    case 'tiles':
      return row.tiles.map((tile, part) => spotOf(spotId(index, part), 'tile', tile));
    case 'field': {
      const filled = row.state === 'auto';
      return [spotOf(id, row.kind, row, { filled, toType: !filled && (row.tap === true || row.value !== undefined) })];
    }
    case 'password':
      return [spotOf(id, row.kind, row, { toType: row.tap === true || row.filled === true })];
    case 'otp':
      return [spotOf(id, row.kind, row, { toType: row.tap === true || row.typed > 0 })];
    case 'choice': {
      const picked = row.options?.includes(row.value ?? '');
      const box = spotOf(id, row.kind, { label: row.label, ...(row.tap && !picked && { tap: true as const }) });
      return [box, ...(row.options ?? []).map((option, part) =>
        spotOf(spotId(index, part), 'option', { label: option, ...(row.tap && option === row.value && { tap: true as const }) }))];
    }
    case 'radio':
    case 'checkbox':
    case 'button':
    case 'row':
    case 'upload':
    case 'qr':
    case 'signature':
    case 'code':
      return [spotOf(id, row.kind, row)];
  }
}

export function spotsOf(screen: Screen): Spot[] {
  if (!isPressed(screen)) return [];
  if (screen.device === 'camera') return [spotOf(shutterId, 'shutter', { label: 'Nút chụp', tap: true })];
  return 'rows' in screen ? screen.rows.flatMap(spotsOfRow) : [];
}
