/** A sheet of paper to fill in with a pen: what is an input box on a screen is a dotted line here. */
import type { PaperScreen, ScreenElement } from '#model/screen/screen.ts';
import type { Device, DrawOptions } from './device.ts';
import { drawElement } from './elements.ts';
import { sheetTop } from './frames.ts';
import { content } from './geometry.ts';
import { blockHeight, fitted, lineStep, type Pen } from './pen.ts';

const gap = 10;

type Written = Extract<ScreenElement, { kind: 'field' | 'choice' | 'password' }>;
const isWritten = (row: ScreenElement): row is Written =>
  row.kind === 'field' || row.kind === 'choice' || row.kind === 'password';

/** A label, and under it the dotted line with what the pen wrote; returns its height. */
function writtenLine(pen: Pen, row: Written, y: number): number {
  const label = pen.lines(fitted(row.label, 'label', content.width - 2), 'label', content.left + 1, y + 10);
  const value = row.kind === 'password' ? '' : (row.value ?? '');
  const lines = fitted(value, 'pen', content.width - 12 - (row.tap ? 30 : 0), 4);
  const box = { x: content.left, y: label + (row.tap ? 15 : 9), width: content.width, height: 26 + blockHeight(lines) };
  if (value) pen.lines(lines, 'pen', content.left + 6, box.y + 17);
  const count = Math.max(1, lines.lines.length);
  for (let i = 0; i < count; i++)
    pen.add(`<path d="M${content.left} ${box.y + 22 + i * lineStep(lines.size)}h${content.width}" class="s-dots"/>`);
  if (row.tap) pen.aim(box);
  return box.y + box.height - y;
}

export function drawPaper(pen: Pen, screen: PaperScreen, { compact = false }: DrawOptions): Device {
  pen.use(compact ? 'sheet-low' : 'sheet', 0, 0);
  const title = fitted(screen.title, 'plainButton', content.width - 28, 4);
  const last = pen.lines(title, 'plainButton', content.middle, sheetTop(compact) + 30);
  pen.add(`<path d="M110 ${last + 9}h60" class="s-rule"/>`);
  let y = last + 9 + (compact ? 10 : 15);
  for (const row of screen.rows) y += (isWritten(row) ? writtenLine(pen, row, y) : drawElement(pen, row, y)) + gap;
  return { height: y - gap + 17 };
}
