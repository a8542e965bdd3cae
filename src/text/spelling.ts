/** How a Vietnamese syllable is spelled: how it may begin, which rhymes there are, where the tone is written. */
import { fold } from './fold.ts';

const onsets = new Set('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x br đr kr pl'.split(' '));

/** Every rhyme without its tone: a nucleus, and what may follow it (`-` is nothing). The last ones stand in names of places. */
const table: Record<string, string> = {
  a: '- c ch i m n ng nh o p t u y', ă: 'c m n ng p t k', â: 'c m n ng p t u y',
  e: '- c m n ng o p t', ê: '- ch m n nh p t u', i: '- a ch m n nh p t u', iê: 'c m n ng p t u',
  o: '- c i m n ng p t', oa: '- c ch i m n ng nh o p t y', oă: 'c m n ng t', oe: '- m n o t', oo: 'c ng',
  ô: '- c i m n ng p t', ơ: '- i m n p t', u: '- a c i m n ng p t k', uâ: 'n ng t y', uê: '- ch nh', uô: 'c i m n ng t',
  uơ: '-', uy: '- a ch n nh p t u', uyê: 'n t', ư: '- a c i m n ng t u', ươ: 'c i m n ng p t u', y: '-', yê: 'm n ng t u',
};
/** After `qu`, where the u is spoken with the beginning. */
const afterQu: Record<string, string> = { a: table['a']!, ă: table['ă']!, â: table['â']!, e: table['e']!, ê: table['ê']!, i: '- t', o: '-', ô: 'c', ơ: '-', y: '- ch n nh t', yê: 'n t' };

const bare = '[aăâeêioôơuưy]';
const start = new RegExp(`^(?:qu(?=${bare})|gi(?=${bare})|[^aăâeêioôơuưy]*)`);
const rhymed = /^([aăâeêioôơuưy]+)([^aăâeêioôơuưy]*)$/;

/** `giá` begins with `gi`, `gì` with `g`. */
function parted(letters: string): [onset: string, rhyme: string] {
  const onset = start.exec(letters)![0];
  return [onset, letters.slice(onset.length)];
}

/** Each of them as it may stand there while it is written: letters missing at its end, marks missing anywhere. */
function beginningsOf(all: string[]): Set<string> {
  const leading = new Set<string>();
  for (const whole of all) {
    let forms = [''];
    for (const letter of whole) {
      forms = forms.flatMap((form) => [form + letter, form + fold(letter)]);
      for (const form of forms) leading.add(form);
    }
  }
  return leading;
}
const listed = (nuclei: Record<string, string>) => Object.entries(nuclei).flatMap(([nucleus, ends]) => ends.split(' ').map((end) => nucleus + end.replace('-', '')));
const rhymes = beginningsOf(listed(table));
const rhymesAfterQu = beginningsOf(listed(afterQu));
const onsetsBegun = beginningsOf([...onsets]);

/** Could a Vietnamese syllable begin with these letters (without a tone), marks still to come? */
export function canBegin(letters: string): boolean {
  const [onset, rhyme] = parted(letters.toLowerCase());
  if (!rhyme) return !onset || onsetsBegun.has(onset);
  if (onset === 'q') return rhyme === 'u';
  if (onset === 'qu') return rhymesAfterQu.has(rhyme);
  if (onset && !onsets.has(onset)) return false;
  return rhymes.has(rhyme) || (onset === 'gi' && rhymes.has(`i${rhyme}`));
}

/** So short that it bears sắc or nặng only. */
export const endsShort = (letters: string): boolean => /[cptk]$|ch$/.test(rhymed.exec(parted(letters.toLowerCase())[1])?.[2] ?? '');

/**
 * The letters with their tone where schools put it: on the vowel that bears a mark of its own, on the last before a
 * consonant, else on the first of two and the middle of three (hòa, của, xoáy). Undefined where there is no one rhyme.
 */
export function written(letters: string, tone: string): string | undefined {
  const [onset, rhyme] = parted(letters.toLowerCase());
  const [, vowels, coda] = rhymed.exec(rhyme) ?? [];
  if (!vowels) return undefined;
  const marked = vowels.search(/[ăâêôơư][^ăâêôơư]*$/);
  const within = marked >= 0 ? marked : coda || vowels.length < 2 ? vowels.length - 1 : vowels.length - 2;
  const at = onset.length + within + 1;
  return (letters.slice(0, at) + tone + letters.slice(at)).normalize('NFC');
}
