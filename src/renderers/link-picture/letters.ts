/** Text as outlines, so that a picture looks the same whatever fonts the building machine has. */
import type { Font } from 'fontkit';

export interface Words {
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  size: number;
  fill: string;
  anchor?: 'middle';
}

const widths = new WeakMap<Font, Map<string, number>>();

/** Fitting a title asks the same few words at many sizes, and laying out text is slow: each is laid out once. */
export function widthOf(font: Font, text: string, size: number): number {
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  const width = known.get(text) ?? font.layout(text.normalize('NFC')).advanceWidth / font.unitsPerEm;
  known.set(text, width);
  return width * size;
}

export function letters(font: Font, { text, x, y, size, fill, anchor }: Words): string {
  const run = font.layout(text.normalize('NFC'));
  const scale = size / font.unitsPerEm;
  let at = 0;
  let outlines = '';
  run.glyphs.forEach((glyph, i) => {
    const position = run.positions[i]!;
    const outline = glyph.path.toSVG();
    if (outline)
      outlines += `<path transform="translate(${at + position.xOffset} ${position.yOffset})" d="${outline}"/>`;
    at += position.xAdvance;
  });
  const left = anchor === 'middle' ? x - (at * scale) / 2 : x;
  return (
    `<g fill="${fill}" transform="translate(${left.toFixed(2)} ${y}) ` +
    `scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})">${outlines}</g>`
  );
}

/** Cut into as few lines as fit, all about equally long; words joined by a no-break space stay together. */
export function wrap(font: Font, text: string, size: number, width: number): string[] {
  const words = text.split(' ');
  const fill = (limit: number) => {
    const lines: string[] = [];
    for (const word of words) {
      const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
      if (lines.length > 0 && widthOf(font, longer, size) <= limit) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  let lines = fill(width);
  for (let limit = width * 0.95; limit > width * 0.4; limit *= 0.95) {
    const narrower = fill(limit);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}
