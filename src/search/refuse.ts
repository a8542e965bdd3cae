/**
 * What must be refused by its words: a saying; one saying of each group anywhere in the question; or sayings that
 * follow each other, or stand anywhere, where nothing is said that makes the question a harmless one. Words said alike count as one, whatever the dialect.
 */
import { functionWords } from '#text/function-words.ts';
import { covers, isPlain, keyOf, syllable } from '#text/marks.ts';
import type { Syllable } from '#text/marks.ts';
import { syllablesOf } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { phrasesOf } from './understand.ts';
import type { Phrases } from './understand.ts';

/** Sayings, and `=name` for those of a group. */
type Sayings = string[];
export interface Pattern {
  /** One of each, in this order … */
  words: Sayings[];
  /** … with so many syllables between two of them, … */
  near: number;
  /** … or in any order, however far apart. */
  anywhere: boolean;
  /** Not where one of these is said too. */
  unless: Sayings;
}
export interface Refusal {
  id: string;
  say: Sayings;
  /** Not where one of these is said: who reports it, who asks how to be safe from it. */
  unless: Sayings;
  together: Sayings[][];
  inOrder: Pattern[];
  /** Also when the question tells of a trick. */
  always: boolean;
  /** Not where a page is surely meant: its words are of many a story. */
  yields: boolean;
  /** Words, and links with their address. */
  reply: (string | [text: string, url: string])[];
  /** A number. */
  call?: string;
}
export interface RefusedWords {
  refusals: Refusal[];
  /** Words said alike, the usual one first. */
  alike: string[][];
  groups: Record<string, Sayings>;
}

export interface Refusing {
  refusals: { refusal: Refusal; said: Phrases; unless: Phrases; together: Phrases[][]; inOrder: { words: Phrases[]; near: number; anywhere: boolean; unless: Phrases }[] }[];
  usual: Map<string, Syllable>;
  /** Whether a syllable is what one without marks is read as first: `khong` is `không`, not `khống`. */
  isFirst: (one: Syllable) => boolean;
}

/** `byPlain`: how syllables are written in the content. */
export function prepareRefusals({ refusals, alike, groups }: RefusedWords, { byPlain }: Pick<Lexicon, 'byPlain'>): Refusing {
  const usual = new Map(alike.map((words) => words.flatMap(syllablesOf)).flatMap(([first, ...others]) => others.map((other) => [keyOf(other), first!])));
  // As they stand too: without marks the word that is read as another one is not told.
  const read = (sayings: Sayings) => {
    const all = sayings.flatMap((saying) => (saying.startsWith('=') ? groups[saying.slice(1)]! : saying)).map(syllablesOf);
    const inUsual = all.map((said) => said.map((one) => usual.get(keyOf(one)) ?? one));
    return phrasesOf([...all, ...inUsual.filter((said, i) => said.some((one, at) => one !== all[i]![at]))]);
  };
  return {
    usual,
    isFirst: (one) => {
      const written = byPlain.get(one.plain) ?? [];
      const own = written.find((word) => keyOf(word) === keyOf(one))?.phrases.length ?? 0;
      return written.every(({ phrases }) => phrases.length <= own);
    },
    refusals: refusals.map((refusal) => ({
      refusal,
      said: read(refusal.say),
      unless: read(refusal.unless),
      together: refusal.together.map((all) => all.map(read)),
      inOrder: refusal.inOrder.map(({ words, unless, ...pattern }) => ({ ...pattern, words: words.map(read), unless: read(unless) })),
    })),
  };
}

/** A number as long as one of a card, a code or a key stands for all of them. */
const LONG_NUMBER = /^(?=\D*\d{4})[a-z\d]{6,}$/;
const longNumber = syllablesOf('000000')[0]!;

/** Letters set apart or written as signs, to get past: `c.a.s.i.n.o`, `h@ck`. */
export const unmasked = (query: string): string =>
  query
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/(?<=\p{L})[@$0](?=\p{L})/gu, (sign) => ({ '@': 'a', $: 's', 0: 'o' })[sign]!)
    .replace(/(?<![\p{L}\d])\p{L}(?:[\s.*_-]\p{L}(?![\p{L}\d])){2,}/gu, (apart) => apart.replace(/[\s.*_-]/g, ''));

/** With fewer marks than this, what bears none may have been meant with any. */
const ACCENTED = 0.3;

/** Of so many groups together, a syllable without marks may be any, unless it may be a small word. */
const TOGETHER = 3;
const small = new Set([...functionWords].map((word) => syllable(word).plain));

export function refusalIn(said: Syllable[], { refusals, usual, isFirst }: Refusing): Refusal | undefined {
  const typed = said.map((one): [asTyped: Syllable, asUsual: Syllable] => [one, LONG_NUMBER.test(one.plain) ? longNumber : (usual.get(keyOf(one)) ?? one)]);
  const exactly = said.filter((one) => !isPlain(one)).length > said.length * ACCENTED;
  const means = (own: Syllable, meant: Syllable, alone: boolean) =>
    keyOf(own) === keyOf(meant) || (!exactly && covers(own, meant) && (!alone || isFirst(meant)));
  const endsOf = (sayings: Phrases, at: number, among: number) =>
    [...new Set(typed[at]!.map(({ plain }) => plain))]
      .flatMap((plain) => sayings.get(plain) ?? [])
      .filter(({ syllables }) => syllables.every((meant, i) => typed[at + i]?.some((own) => means(own, meant, syllables.length === 1 && (among < TOGETHER || small.has(meant.plain))))))
      .map(({ syllables }) => at + syllables.length);
  const says = (sayings: Phrases, among = 1) => typed.some((_, at) => endsOf(sayings, at, among).length > 0);
  const follow = ([first, ...rest]: Phrases[], from: number, to: number, near: number, among: number): boolean =>
    first === undefined ||
    typed.slice(from, to).some((_, i) => endsOf(first, from + i, among).some((end) => follow(rest, end, end + near + 1, near, among)));
  const told = refusals.filter(
    ({ said, unless, together, inOrder }) =>
      !says(unless) &&
      (says(said) ||
        together.some((groups) => groups.every((sayings) => says(sayings))) ||
        inOrder.some(({ words, near, anywhere, unless }) => (anywhere ? words.every((sayings) => says(sayings, words.length)) : follow(words, 0, typed.length, near, words.length)) && !says(unless))),
  ).map(({ refusal }) => refusal);
  return told.find((refusal) => !refusal.yields) ?? told[0];
}
