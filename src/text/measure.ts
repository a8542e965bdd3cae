/** How wide a text is at most, whichever system font shows it, and how it is laid into a given width. */
import { boldWidths, regularWidths } from './width-table.ts';

export const smallestLetters = 11;
/** Smaller ones are for what has no other way to fit. */
const readableLetters = 13;

export interface Fitted {
  size: number;
  lines: string[];
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const allMarks = /[\u0300-\u036f]/g;
const breakAfter = /[\u00a0/.@_\-:,•?&=]/;

type Widths = Readonly<Record<string, number>>;

/** The same few letters are asked for a million times in a build. */
const seen = { regular: new Map<string, number>(), bold: new Map<string, number>() };

function entryOf(letter: string, bold: boolean): number {
  const widths = bold ? seen.bold : seen.regular;
  const width = widths.get(letter) ?? lookUp(letter, bold ? boldWidths : regularWidths);
  widths.set(letter, width);
  return width;
}

function lookUp(letter: string, table: Widths): number {
  const parts = letter.normalize('NFD');
  const toneless = parts.replace(toneMarks, '').normalize('NFC');
  return table[letter] ?? table[toneless] ?? table[parts.replace(allMarks, '')] ?? table.other ?? 1000;
}

/** The widest this text gets, in the unit of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFC')) thousandths += entryOf(letter, bold);
  return (thousandths * size) / 1000;
}

/** Cuts a word that is wider than the line, after a mark of punctuation where there is one. */
function cutWord(word: string, maxWidth: number, size: number, bold: boolean): string[] {
  const pieces: string[] = [];
  let rest = [...word];
  while (textWidth(rest.join(''), size, bold) > maxWidth && rest.length > 1) {
    let end = 1;
    while (end < rest.length && textWidth(rest.slice(0, end + 1).join(''), size, bold) <= maxWidth) end++;
    const nicer = rest.slice(0, end).findLastIndex((letter, i) => breakAfter.test(letter) && rest[i + 1] !== ']');
    if (nicer > 0) end = nicer + 1;
    pieces.push(rest.slice(0, end).join(''));
    rest = rest.slice(end);
  }
  return [...pieces, rest.join('')];
}

function fill(words: string[], maxWidth: number, size: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size, bold) > maxWidth) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** Brings a word down to a last line that would hold only one. */
function withoutOrphan(lines: string[], maxWidth: number, size: number, bold: boolean): string[] {
  const last = lines.at(-1);
  const words = lines.at(-2)?.split(' ') ?? [];
  if (!last || last.includes(' ') || words.length < 3) return lines;
  const longer = `${words.pop() ?? ''} ${last}`;
  return textWidth(longer, size, bold) <= maxWidth ? [...lines.slice(0, -2), words.join(' '), longer] : lines;
}

/** The lines of a text; as few as the width allows, of about the same length, the last one not a single syllable. */
export function wrap(text: string, maxWidth: number, size: number, bold = false): string[] {
  const words = text
    .split(/[ \t\n]+/)
    .filter(Boolean)
    .flatMap((word) => cutWord(word, maxWidth, size, bold));
  const fewest = fill(words, maxWidth, size, bold);
  let [low, high] = [0, maxWidth];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const narrower = fill(words, middle, size, bold);
    const fits = narrower.length === fewest.length && narrower.every((l) => textWidth(l, size, bold) <= middle);
    if (fits) high = middle;
    else low = middle;
  }
  return withoutOrphan(fill(words, high, size, bold), maxWidth, size, bold);
}

function breaksNoWord(text: string, maxWidth: number, size: number, bold: boolean): boolean {
  return text.split(/[ \t\n]+/).every((word) => textWidth(word, size, bold) <= maxWidth);
}

/**
 * The largest letters that suit: a text shrinks a little before it takes another line, takes lines before it
 * shrinks much. A text too long for `maxLines` even in the smallest letters takes as many lines as it needs, in
 * letters that can be read; it is never cut.
 */
export function fit(text: string, maxWidth: number, size: number, bold = false, maxLines = 3): Fitted {
  const little = Math.min(size, Math.max(readableLetters, size - 1));
  for (const smallest of [little, smallestLetters])
    for (let count = 1; count <= maxLines; count++)
      for (let tried = size; tried >= smallest; tried--) {
        if (!breaksNoWord(text, maxWidth, tried, bold)) continue;
        const lines = wrap(text, maxWidth, tried, bold);
        if (lines.length <= count) return { size: tried, lines };
      }
  const readable = breaksNoWord(text, maxWidth, little, bold) ? little : smallestLetters;
  return { size: readable, lines: wrap(text, maxWidth, readable, bold) };
}
