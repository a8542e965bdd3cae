/** The one-stop counter: the citizen from behind, the officer facing us, the thing that changes hands. */
import type { CounterScreen } from '#model/screen/screen.ts';
import type { Device } from './device.ts';
import { blockHeight, fitted, type Pen } from './pen.ts';
import type { ShapeId } from './symbols.ts';

const sceneHeight = 176;

const people: readonly { when: RegExp; citizen: ShapeId }[] = [
  { when: /farmer/, citizen: 'citizen-hat' },
  { when: /^old-man/, citizen: 'citizen-bald' },
  { when: /^(man|student|office-worker)/, citizen: 'citizen-short' },
];
const citizenShape = (name = 'old-woman'): ShapeId => people.find((p) => p.when.test(name))?.citizen ?? 'citizen-bun';

export function drawCounter(pen: Pen, screen: CounterScreen, minHeight: number): Device {
  const sign = fitted(screen.sign, 'title', 196, 3);
  const signHeight = 32 + blockHeight(sign);
  pen.rect({ x: 40, y: 14, width: 220, height: signHeight }, 10, 's-a');
  pen.lines(sign, 'title', 150, 36);
  let y = 14 + signHeight;

  const label = screen.label ? fitted(screen.label, 'paper', 58, 4) : null;
  const fits = label && label.lines.length <= 3 && screen.gives === 'paper' ? label : null;
  if (screen.label && !fits) {
    const plate = fitted(screen.label, 'caption', 204, 4);
    const height = 26 + blockHeight(plate);
    pen.rect({ x: 40, y: y + 8, width: 220, height }, 9, 's-c');
    pen.lines(plate, 'caption', 150, y + 26);
    y += 8 + height;
  }

  const scene = Math.max(y + 6, minHeight - sceneHeight);
  pen.use(screen.officer?.includes('police') ? 'police' : 'officer', 0, scene);
  pen.use('counter', 0, scene);
  pen.use(citizenShape(screen.citizen), 0, scene);
  pen.use(`gives-${screen.gives}`, 0, scene);
  if (fits) pen.lines(fits, 'paper', 164, scene + 82 + fits.size);
  pen.use('hands', 0, scene);
  return { height: scene + sceneHeight, captionAt: scene + 44 };
}
