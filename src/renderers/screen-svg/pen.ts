/** Collects the pieces of one picture and remembers where its letters are. */
import { fit, textWidth, type Fitted } from '#text/measure.ts';
import { spotId } from '#model/screen/screen.ts';
import type { Box, Spot, TextBox } from './geometry.ts';
import type { ShapeId, SymbolId } from './symbols.ts';

/** Kinds of lettering; `mark` is the class in screen.css. */
export const lettering = {
  title: { mark: 's-t', size: 16, bold: true, anchor: 'middle' },
  heading: { mark: 's-b', size: 15, bold: true, anchor: 'start' },
  strong: { mark: 's-b', size: 15, bold: true, anchor: 'start' },
  value: { mark: '', size: 15, bold: false, anchor: 'start' },
  placeholder: { mark: 's-p', size: 15, bold: false, anchor: 'start' },
  body: { mark: '', size: 14, bold: false, anchor: 'start' },
  label: { mark: 's-l', size: 13, bold: false, anchor: 'start' },
  caption: { mark: 's-l s-m', size: 13, bold: false, anchor: 'middle' },
  button: { mark: 's-w', size: 16, bold: true, anchor: 'middle' },
  plainButton: { mark: 's-k', size: 16, bold: true, anchor: 'middle' },
  tile: { mark: 's-i', size: 13, bold: false, anchor: 'middle' },
  end: { mark: 's-b s-e', size: 15, bold: true, anchor: 'end' },
  done: { mark: 's-o', size: 13, bold: true, anchor: 'start' },
  number: { mark: 's-z', size: 13, bold: true, anchor: 'middle' },
  pen: { mark: 's-pen', size: 16, bold: false, anchor: 'start' },
  paper: { mark: 's-k s-r', size: 11, bold: true, anchor: 'middle' },
  document: { mark: 's-k', size: 12, bold: true, anchor: 'middle' },
} as const;
export type Lettering = keyof typeof lettering;
/** The size a class has by itself in screen.css; only another one is written out. */
const sizeOfMark: Record<string, number> = {
  '': 15,
  's-t': 16,
  's-b': 15,
  's-b s-e': 15,
  's-p': 15,
  's-l': 13,
  's-l s-m': 13,
  's-w': 16,
  's-k': 16,
  's-i': 13,
  's-o': 13,
  's-z': 13,
  's-k s-r': 16,
  's-pen': 16,
};

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const round = (n: number): number => Math.round(n * 10) / 10;

export class Pen {
  readonly pieces: string[] = [];
  readonly boxes: TextBox[] = [];
  readonly symbols = new Set<SymbolId>();
  target: Box | null = null;
  /** How round the target's corners are. */
  targetCorner = 10;
  /** Where the fingertip lies if not at the middle of the target's right end. */
  touchAt: { x: number; y: number } | null = null;

  /** What can be pressed is really pressed here: nothing lower than a thumb stands close to another. */
  roomy = false;
  /** Everything that can be pressed, by the number of its row and of its part in the row. */
  readonly spots: Spot[] = [];
  /** The row that is being drawn. */
  row = 0;

  /** Something to press: the practice phone lays a button over it, the finger points at the tapped one. */
  spot(e: { tap?: true }, box: Box, corner = 10, touchAt: { x: number; y: number } | null = null, part?: number): void {
    this.spots.push({ id: spotId(this.row, part), box });
    if (e.tap) this.aim(box, corner, touchAt);
  }

  aim(target: Box, corner = 10, touchAt: { x: number; y: number } | null = null): void {
    this.target = target;
    this.targetCorner = corner;
    this.touchAt = touchAt;
  }

  add(piece: string): void {
    this.pieces.push(piece);
  }

  rect(box: Box, corner: number, mark: string): void {
    const { x, y, width, height } = box;
    const named = mark ? ` class="${mark}"` : '';
    this.add(
      `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ` +
        `rx="${corner}"${named}/>`,
    );
  }

  /** A shared shape. */
  use(id: ShapeId, x: number, y: number): void {
    this.symbols.add(id);
    this.add(`<use href="#s-${id}" x="${round(x)}" y="${round(y)}"/>`);
  }

  /** A picture from the icon set. */
  icon(name: string, x: number, y: number, size: number): void {
    this.symbols.add(`e-${name}`);
    this.add(`<use href="#s-e-${name}" x="${round(x)}" y="${round(y)}" width="${size}" height="${size}"/>`);
  }

  /** One line on its baseline. `tail` is ready markup after the letters. */
  line(text: string, kind: Lettering, x: number, baseline: number, size?: number, tail = ''): void {
    const { mark, bold, anchor } = lettering[kind];
    const used = size ?? lettering[kind].size;
    const width = textWidth(text + (tail ? ' *' : ''), used, bold);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    this.boxes.push({ text, size: used, x: left, y: baseline - used * 0.8, width, height: used });
    const marks = [mark, sizeOfMark[mark] === used ? '' : `s-${used}`].filter(Boolean).join(' ');
    const named = marks ? ` class="${marks}"` : '';
    this.add(`<text x="${round(x)}" y="${round(baseline)}"${named}>${escape(text)}${tail}</text>`);
  }

  /** A line whose letters differ among themselves, given as ready markup. */
  markedLine(text: string, markup: string, x: number, baseline: number): void {
    const { size } = lettering.body;
    this.boxes.push({ text, size, x, y: baseline - size * 0.8, width: textWidth(text, size, true), height: size });
    this.add(`<text x="${round(x)}" y="${round(baseline)}" class="s-${size}">${markup}</text>`);
  }

  /** The lines of a fitted text, the first on `baseline`; returns the last baseline. */
  lines(fitted: Fitted, kind: Lettering, x: number, baseline: number, tail = ''): number {
    const step = lineStep(fitted.size);
    fitted.lines.forEach((text, i) => {
      const last = i === fitted.lines.length - 1;
      this.line(text, kind, x, baseline + i * step, fitted.size, last ? tail : '');
    });
    return baseline + (fitted.lines.length - 1) * step;
  }
}

/** Vietnamese letters carry marks above and below: lines stand 1.25 apart. */
export const lineStep = (size: number): number => Math.round(size * 1.25);

export function fitted(text: string, kind: Lettering, maxWidth: number, maxLines = 3): Fitted {
  const { size, bold } = lettering[kind];
  return fit(text, maxWidth, size, bold, maxLines);
}
/** From the first baseline to the last. */
export const blockHeight = (lines: Fitted): number => Math.max(0, lines.lines.length - 1) * lineStep(lines.size);
