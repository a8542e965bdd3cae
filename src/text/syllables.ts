/** Counting Vietnamese text. Each syllable is written apart; a word may have several. */
import { glue } from './glue.ts';

export function syllables(text: string): string[] {
  return text.split(/[\s\u00A0]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

export function countSyllables(text: string): number {
  return syllables(text).length;
}

/** Known compounds count as one word. */
export function countWords(text: string): number {
  return glue(text)
    .split(/[ \n\t]+/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
