/** Counting Vietnamese text. Each syllable is written apart; a word may have several. */
import { compounds } from './compounds.ts';
import { vocabulary } from './vocabulary.ts';

export function syllables(text: string): string[] {
  return text.split(/[\s\u00A0]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

export function countSyllables(text: string): number {
  return syllables(text).length;
}

const known = new Set([...compounds, ...vocabulary].map((word) => word.toLowerCase()));
const longest = Math.max(...[...known].map(countSyllables));

/** Known compounds count as one word, the longest first; a sign ends a word. */
export function countWords(text: string): number {
  let count = 0;
  for (const phrase of text.normalize('NFC').toLowerCase().split(/[^\p{L}\p{N}\s\u00A0.@/-]+|[.,](?:\s|$)/u)) {
    const parts = syllables(phrase);
    for (let at = 0; at < parts.length; at += wordAt(parts, at)) count++;
  }
  return count;
}

/** How many syllables the word has that begins here. */
function wordAt(parts: readonly string[], at: number): number {
  for (let length = Math.min(longest, parts.length - at); length > 1; length--)
    if (known.has(parts.slice(at, at + length).join(' '))) return length;
  return 1;
}
