/** A drawn screen as an SVG string. Pure, also used in the browser. */
import type { Screen } from '#model/screen/screen.ts';
import { describeScreen } from '#model/screen/describe.ts';
import { drawCamera } from './camera.ts';
import { drawCounter } from './counter.ts';
import type { Device, DrawOptions } from './device.ts';
import { pictureWidth, ringGap, fingerInside, type Box, type Spot, type TextBox } from './geometry.ts';
import { drawPaper } from './paper.ts';
import { escape, Pen } from './pen.ts';
import { drawDesktop, drawPhone } from './phone.ts';
import type { SymbolId } from './symbols.ts';

export interface Drawing {
  svg: string;
  symbols: SymbolId[];
  width: 300;
  height: number;
  alt: string;
  target: Box | null;
  boxes: TextBox[];
  spots: Spot[];
}

/** Gold, around what is to be pressed. */
export function ring(target: Box, round: number): string {
  const { x, y, width, height } = target;
  const rect =
    `<rect x="${x - ringGap}" y="${Math.round(y) - ringGap}" width="${width + 2 * ringGap}" ` +
    `height="${Math.round(height) + 2 * ringGap}" rx="${round + ringGap}"/>`;
  return `<g class="s-ring">${rect}${rect}${rect}</g>`;
}

function deviceOf(screen: Screen, pen: Pen, options: DrawOptions): Device {
  if (screen.device === 'phone') return drawPhone(pen, screen, options);
  if (screen.device === 'desktop') return drawDesktop(pen, screen, options);
  if (screen.device === 'paper') return drawPaper(pen, screen, options);
  if (screen.device === 'camera') return drawCamera(pen, screen, options);
  return drawCounter(pen, screen, options);
}

export function drawScreen(screen: Screen, options: DrawOptions = {}): Drawing {
  const { compact = false, finger = true, panel = 'sand', sleeve = 'red', minHeight = 0, caption = true, point = true } = options;
  const pen = new Pen();
  pen.roomy = options.full === true;
  const device = deviceOf(screen, pen, options);
  let height = Math.max(device.height, minHeight);

  if (pen.target && point) {
    const { target } = pen;
    pen.add(ring(target, pen.targetCorner));
    if (finger) {
      const tip = pen.touchAt ?? {
        x: target.x + target.width - fingerInside,
        y: target.y + target.height / 2 + 2,
      };
      pen.use(compact ? 'hand-low' : 'hand', tip.x, Math.round(tip.y));
      height = Math.max(height, Math.ceil(tip.y) + (compact ? 37 : 50));
    }
  }
  height = Math.ceil(height);
  const margin = screen.device === 'counter' ? 'caption-right' : 'caption';
  if (caption) pen.use(margin, 0, device.captionAt ?? Math.round(height / 2));

  const alt = describeScreen(screen);
  const marks = ['s', device.app, panel === 'none' ? 's-bare' : '', sleeve === 'gold' ? 's-gold' : ''].filter(Boolean);
  const body = (device.behind?.(height) ?? '') + pen.pieces.join('');
  const frame = `class="${marks.join(' ')}" viewBox="0 0 ${pictureWidth} ${height}" role="img"`;
  return {
    svg: `<svg ${frame} aria-label="${escape(alt)}">${body}</svg>`,
    symbols: [...pen.symbols],
    width: pictureWidth,
    height,
    alt,
    target: pen.target,
    boxes: pen.boxes,
    spots: pen.spots,
  };
}
