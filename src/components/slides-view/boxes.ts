/** Places and sizes of a deck as rules of its page, each once, in shares of the slide: our CSP allows no style attribute. */
import { stage, type Block, type Box, type Deck, type ListRow } from '#renderers/slides/deck.ts';

const share = (part: number, whole: number): string => `${Number(((part / whole) * 100).toFixed(2))}`;
/** Of a numeral, by its disc. */
export const numeralSize = ({ height }: Box): number => Math.round(height * 0.6);

const ruleOf = ({ x, y, width, height }: Box): string =>
  `left:${share(x, stage.width)}%;top:${share(y, stage.height)}%;width:${share(width, stage.width)}%;height:${share(height, stage.height)}%`;

export interface Boxes {
  /** The class that puts a block there. */
  at(box: Box): string;
  rules: string;
}

export const letters = (size: number): string => `z${size}`;

export const gapClass = (gap: number): string => `g${gap}`;

export interface Column { box: Box; gap: number; rows: ListRow[] }

/** Rows flow one under the other: a font narrower than the measured one leaves its room below the last, not between them. */
export function columnsOf(rows: readonly ListRow[]): Column[] {
  const sides = [...new Set(rows.map(({ box }) => box.x))];
  return sides.map((x) => {
    const own = rows.filter(({ box }) => box.x === x);
    const [{ box: top }, second] = [own[0]!, own[1]];
    const last = own.at(-1)!.box;
    return { box: { ...top, height: last.y + last.height - top.y }, gap: second ? Math.floor(second.box.y - top.y - top.height) : 0, rows: own };
  });
}

interface Placed { box: Box; sizes: number[]; gap?: number }

const placed = (block: Block): Placed[] => {
  if (block.kind === 'list') return columnsOf(block.rows).map(({ box, gap, rows }) => ({ box, gap, sizes: rows.map(({ size }) => size) }));
  if (block.kind === 'scene') return [{ box: block.box, sizes: [] }, ...block.parts.map(({ box, size }) => ({ box, sizes: [size] }))];
  if (block.kind === 'numeral') return [{ box: block.box, sizes: [numeralSize(block.box)] }];
  return [{ box: block.box, sizes: block.kind === 'text' ? [block.size] : [] }];
};

export function boxesOf({ slides }: Pick<Deck, 'slides'>): Boxes {
  const all = slides.flatMap(({ blocks }) => blocks).flatMap(placed);
  const names = new Map([...new Set(all.map(({ box }) => ruleOf(box)))].map((rule, i) => [rule, `b${i + 1}`]));
  const once = (numbers: readonly (number | undefined)[]) => [...new Set(numbers)].filter((one) => one !== undefined).sort((a, b) => a - b);
  const units = (pixels: number) => `${share(pixels, stage.width)}cqw`;
  return {
    at: (box) => names.get(ruleOf(box))!,
    rules: [
      ...[...names].map(([rule, name]) => `.${name}{${rule}}`),
      ...once(all.flatMap(({ sizes }) => sizes)).map((size) => `.${letters(size)}{font-size:${units(size)}}`),
      ...once(all.map(({ gap }) => gap)).map((gap) => `.${gapClass(gap)}{gap:${units(gap)}}`),
    ].join(''),
  };
}
