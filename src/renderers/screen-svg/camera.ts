/** The phone's camera over a document: four gold corners say that all four of its corners must be in sight. */
import { shutterId, type CameraScreen } from '#model/screen/screen.ts';
import type { Device, DrawOptions } from './device.ts';
import { content } from './geometry.ts';
import { blockHeight, fitted, type Pen } from './pen.ts';
import { phoneFrame, phoneHead } from './phone.ts';

const sheet = { x: 72, width: 136 } as const;
const shutter = 52;

export function drawCamera(pen: Pen, screen: CameraScreen, options: DrawOptions): Device {
  const { compact = false, full = false } = options;
  const behind = phoneFrame(pen, options);
  const head = phoneHead(pen, screen.title, undefined, compact);
  const lines = fitted(screen.document, 'document', sheet.width - 12, 3);
  const view = head + (compact ? 14 : 24);
  const height = (compact ? 64 : 100) + lines.size + blockHeight(lines);
  const below = view + height + (compact ? 11 : 20);
  const end = below + (compact ? 61 : 72);

  pen.add(`<path d="M37 ${head}h206v${below - head}h-206z" fill="#4B3F37"/>`);
  pen.add(`<g transform="rotate(-2 140 ${view + 60})">`);
  pen.rect({ ...sheet, y: view, height }, 2, 's-white');
  const last = pen.lines(lines, 'document', content.middle, view + 14 + lines.size);
  pen.use(compact ? 'document-low' : 'document', sheet.x + 16, last + 14);
  pen.add('</g>');
  pen.use('corners', content.middle, view - 6);
  pen.add(`<path d="M62 ${view + height - 16}v22h22M218 ${view + height - 16}v22h-22" class="s-corner"/>`);
  const button = { x: content.middle - shutter / 2, y: below + (compact ? 4 : 10), width: shutter, height: shutter };
  const centre = button.y + shutter / 2;
  pen.use('shutter', content.middle, centre);
  pen.spots.push({ id: shutterId, box: button });
  pen.aim(button, shutter / 2, { x: content.middle + shutter / 2 - 6, y: centre + 2 });
  return { height: end + (full ? 22 : 0), app: 's-camera', behind };
}
