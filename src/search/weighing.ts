/** How much of what a question tells stands in a text, and how much of a text the question names. */
import { keyOf } from '#text/marks.ts';
import type { Syllable } from '#text/marks.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './understand.ts';

/** A name of one common word proves little. */
const SHORTEST = 2;

/** `key`: a syllable by `keyOf`. */
export const isNamed = (way: Reading[], key: string): boolean =>
  way.some(({ typed, words }) => (words.length ? words.some(({ word }) => keyOf(word) === key) : typed === key));

export const shareNamed = (way: Reading[], name: Syllable[]): number => name.filter((word) => isNamed(way, keyOf(word))).length / Math.max(SHORTEST, name.length);

/** Of what a phrase tells, how much the question names. */
export function told(phrase: Syllable[], way: Reading[], { words }: Lexicon): number {
  const tells = (word: Syllable) => words.get(keyOf(word))?.tells ?? 0;
  const sum = (all: Syllable[]) => all.reduce((total, word) => total + tells(word), 0);
  return sum(phrase.filter((word) => isNamed(way, keyOf(word)))) / (sum(phrase) + SHORTEST);
}

export interface Words { keys: Set<string>; sounds: Set<string> }
export const wordsOf = (syllables: Syllable[]): Words => ({ keys: new Set(syllables.map(keyOf)), sounds: new Set(syllables.map(({ plain }) => plain)) });

/** How surely one word of the question stands among the words. */
export const standsAmong = ({ typed, words }: Reading, { keys, sounds }: Words): number =>
  words.length ? Math.max(0, ...words.map(({ word, sure }) => (keys.has(keyOf(word)) ? sure : 0))) : sounds.has(typed) ? 1 : 0;

export const pairsOf = (texts: Syllable[][]): Set<string> => new Set(texts.flatMap((text) => text.slice(1).map((word, i) => `${text[i]!.plain} ${word.plain}`)));

export function pairsStanding(way: Reading[], pairs: Set<string>, lexicon: Lexicon): number {
  return weigh(
    way.slice(1).map((right, i) => {
      const left = way[i]!;
      const pair = `${left.typed} ${right.typed}`;
      return [lexicon.pairs.get(pair) ?? Math.min(left.tells, right.tells), pairs.has(pair) ? 1 : 0];
    }),
  );
}

/** A long story says much beside the point, and yet more that counts: by the root of what it tells. */
export function weigh(all: [tells: number, stands: number][]): number {
  const total = all.reduce((sum, [tells]) => sum + tells, 0);
  return total ? all.reduce((sum, [tells, stands]) => sum + tells * stands, 0) / Math.sqrt(total) : 0;
}
