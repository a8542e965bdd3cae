/** The one-stop counter: the citizen from behind, the officer facing us, the thing that changes hands. */
import type { CounterScreen } from '#model/screen/screen.ts';
import type { Device, DrawOptions } from './device.ts';
import { blockHeight, fitted, type Pen } from './pen.ts';
import type { ShapeId } from './symbols.ts';

/** Print cuts the desk lower. */
const sceneHeight = (compact: boolean): number => (compact ? 152 : 176);

const people: readonly { when: RegExp; citizen: ShapeId }[] = [
  { when: /farmer/, citizen: 'citizen-hat' },
  { when: /^old-man/, citizen: 'citizen-bald' },
  { when: /^(man|student|office-worker)/, citizen: 'citizen-short' },
];
const citizenShape = (name = 'old-woman'): ShapeId => people.find((p) => p.when.test(name))?.citizen ?? 'citizen-bun';

export function drawCounter(pen: Pen, screen: CounterScreen, { compact = false, minHeight = 0 }: DrawOptions): Device {
  const top = compact ? 7 : 14;
  const foot = sceneHeight(compact);
  const sign = fitted(screen.sign, 'title', 196, 3);
  const signHeight = 32 + blockHeight(sign);
  pen.rect({ x: 40, y: top, width: 220, height: signHeight }, 10, 's-a');
  pen.lines(sign, 'title', 150, top + 22);
  let y = top + signHeight;

  const label = screen.label ? fitted(screen.label, 'paper', 58, 4) : null;
  const fits = label && label.lines.length <= 3 && screen.gives === 'paper' ? label : null;
  if (screen.label && !fits) {
    const plate = fitted(screen.label, 'caption', 204, 4);
    const height = 26 + blockHeight(plate);
    pen.rect({ x: 40, y: y + 8, width: 220, height }, 9, 's-c');
    pen.lines(plate, 'caption', 150, y + 26);
    y += 8 + height;
  }

  const scene = Math.max(y + (compact ? 2 : 6), minHeight - foot);
  pen.use(screen.officer?.includes('police') ? 'police' : 'officer', 0, scene);
  pen.use('counter', 0, scene);
  pen.use(citizenShape(screen.citizen), 0, scene);
  pen.use(`gives-${screen.gives}`, 0, scene);
  if (fits) pen.lines(fits, 'paper', 164, scene + 82 + fits.size);
  pen.use('hands', 0, scene);
  return { height: scene + foot, captionAt: scene + 44 };
}
