/** A text cut into pieces that fill one line of a strip, one after the other: words stay whole, and sense does where it can. */
import type { Dated } from '#model/guide.ts';
import { glue } from '#text/glue.ts';
import { textWidth } from '#text/measure.ts';
import { countSyllables } from '#text/syllables.ts';

export interface Piece extends Dated {
  text: string;
  seconds: number;
}

/** In letters' heights: what one line of the narrowest strip holds. */
export const PIECE_WIDTH = 16;
/** For a glance, and for each syllable, read by who is old and eight metres away. */
const GLANCE = 1.8;
const SYLLABLE = 0.34;

export const readingTime = (text: string): number => GLANCE + SYLLABLE * countSyllables(text);

const widthOf = (text: string): number => textWidth(text, 1, true);

/** What it costs to end a piece here: after a sentence nothing, inside of one a little, and a syllable alone much. */
function endCost(piece: string): number {
  if (/[.!?:”]$/.test(piece)) return 0;
  if (/[,;]$/.test(piece)) return 0.1;
  return 0.6;
}

function pieceCost(piece: string): number {
  const width = widthOf(piece);
  const empty = Math.max(0, 1 - width / PIECE_WIDTH);
  return 1 + endCost(piece) + empty * empty + (countSyllables(piece) < 2 ? 1 : 0);
}

/** As few pieces as there can be without tearing a sentence needlessly. */
export function cut(text: string): string[] {
  const words = glue(text.trim()).split(/ +/);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end++) {
    for (let from = end - 1; from >= 0; from--) {
      const piece = words.slice(from, end).join(' ');
      // A word wider than the line is shown smaller, alone.
      if (from < end - 1 && widthOf(piece) > PIECE_WIDTH) break;
      const cost = best[from]!.cost + pieceCost(piece);
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, from };
    }
  }
  const pieces: string[] = [];
  for (let end = words.length; end > 0; end = best[end]!.from) pieces.unshift(words.slice(best[end]!.from, end).join(' '));
  return pieces;
}

export const piecesOf = (text: string, dated: Dated = {}): Piece[] =>
  cut(text).map((piece) => ({ text: piece, seconds: readingTime(piece), ...(dated.from && { from: dated.from }), ...(dated.until && { until: dated.until }) }));
