/**
 * A Vietnamese syllable as its letters and its tone, apart: where the tone is written does not
 * matter then (hoà, hòa), and what was typed with half of its marks can be laid over the whole.
 */

export interface Syllable {
  /** Without any mark: `dang`. */
  plain: string;
  /** With the marks of letters, without the tone: `đăng`. */
  letters: string;
  /** The tone mark, or nothing for the level tone. */
  tone: string;
}

/** Huyền, sắc, ngã, hỏi, nặng as combining marks. */
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

export function syllable(text: string): Syllable {
  const parts = text.toLowerCase().normalize('NFD');
  const letters = parts.replace(toneMarks, '').normalize('NFC');
  const plain = parts.replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  return { plain, letters, tone: parts.match(toneMarks)?.at(-1) ?? '' };
}

/** One key for one syllable, however its tone was placed. */
export const keyOf = ({ letters, tone }: Syllable): string => letters + tone;

/** Every mark that was typed stands in the real syllable too; marks left out may be any. */
export function covers(typed: Syllable, real: Syllable): boolean {
  if (typed.plain !== real.plain || (typed.tone && typed.tone !== real.tone)) return false;
  const [own, other, plain] = [[...typed.letters], [...real.letters], [...typed.plain]];
  return own.every((letter, i) => letter === plain[i] || letter === other[i]);
}

/** Nothing but letters of the alphabet: typed without accents, or with the input method off. */
export const isPlain = ({ plain, letters, tone }: Syllable): boolean => plain === letters && !tone;
