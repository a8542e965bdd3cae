/** Screens with rows of elements: the phone, and the browser window of a computer. */
import type { App, DesktopScreen, PhoneScreen, ScreenElement } from '#model/screen/screen.ts';
import type { Device, DrawOptions } from './device.ts';
import { drawElement } from './elements.ts';
import { glassTop, headHeight, phoneBody, windowHead } from './frames.ts';
import { content, glass } from './geometry.ts';
import { blockHeight, fitted, type Pen } from './pen.ts';

const glassWidth = glass.right - glass.left;
const gap = 11;
/** Air between the last element and the panel's foot. */
const foot = 17;

/** Elements whose label stands between the ring and what is above. */
const labelled = new Set<ScreenElement['kind']>(['field', 'password', 'choice', 'otp', 'code']);

/** Draws the rows one below the other, a little apart from the ring; returns where the last one ends. */
export function drawRows(pen: Pen, rows: readonly ScreenElement[], y: number): number {
  let bottom = y - gap;
  let last = false;
  for (const [i, row] of rows.entries()) {
    pen.row = i;
    const tapped = 'tap' in row && row.tap === true;
    bottom += gap + (last ? 3 : 0) + (tapped && !labelled.has(row.kind) ? 3 : 0);
    bottom += drawElement(pen, row, bottom);
    last = tapped;
  }
  return bottom;
}

/** The address in its pill; returns where the pill ends. */
function address(pen: Pen, url: string, y: number): number {
  const lines = fitted(url, 'body', content.width - 42, 2);
  const height = 26 + blockHeight(lines);
  pen.rect({ x: content.left, y, width: content.width, height }, 13, 's-c');
  pen.use('lock', content.left + 16, y + height / 2);
  pen.lines(lines, 'body', content.left + 30, y + height / 2 - blockHeight(lines) / 2 + 5);
  return y + height;
}

const band = (from: number, to: number): string =>
  `<path d="M${glass.left} ${from}h${glassWidth}v${to - from}h-${glassWidth}z" class="s-a"/>`;

const classOf = (app: App): string | undefined => (app === 'portal' ? undefined : `s-${app}`);

/** The coloured head of a phone with its title; returns where it ends. */
export function phoneHead(pen: Pen, title: string, url: string | undefined, compact: boolean): number {
  const lines = fitted(title, 'title', glassWidth - 20);
  const usual = glassTop(compact) + headHeight(compact);
  let end = usual + blockHeight(lines);
  const place = pen.pieces.length;
  pen.lines(lines, 'title', content.middle, glassTop(compact) + headHeight(compact) / 2 + 6);
  if (url) end = address(pen, url, end - 6) + 9;
  if (end > usual) pen.pieces.splice(place, 0, band(usual - 1, end));
  return end;
}

/** The phone as it stands in the panel: rising out of its foot, or whole. */
export function phoneFrame(pen: Pen, { compact = false, full = false }: DrawOptions): Device['behind'] {
  if (full) return (height) => phoneBody(compact, height);
  pen.use(compact ? 'phone-low' : 'phone', 0, 0);
  return undefined;
}

export function drawPhone(pen: Pen, screen: PhoneScreen, options: DrawOptions): Device {
  const { compact = false, full = false } = options;
  const behind = phoneFrame(pen, options);
  const start = phoneHead(pen, screen.title, screen.url, compact) + (compact ? 9 : 13);
  const end = drawRows(pen, screen.rows, start);
  return { height: end + (full ? 50 : foot), app: classOf(screen.app), behind };
}

export function drawDesktop(pen: Pen, screen: DesktopScreen, { compact = false }: DrawOptions): Device {
  pen.use(compact ? 'window-low' : 'window', 0, 0);
  const bar = address(pen, screen.url, windowHead(compact) + 4) + 7;
  const title = fitted(screen.title, 'title', glassWidth - 20);
  const start = bar + (compact ? 32 : 36) + blockHeight(title);
  pen.add(band(bar, start));
  pen.lines(title, 'title', content.middle, bar + (compact ? 22 : 24));
  const end = drawRows(pen, screen.rows, start + (compact ? 9 : 13));
  return { height: end + foot, app: classOf(screen.app) };
}
