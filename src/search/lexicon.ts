/** Every syllable of the content: in which phrases it stands, and how much it tells. */
import { functionWords } from '#text/function-words.ts';
import { keyOf, syllable } from '#text/marks.ts';
import type { Syllable } from '#text/marks.ts';
import { phraseKinds } from './index-file.ts';
import type { IndexedPage } from './index-file.ts';

/** How much a page is about what stands in its names, its troubles, its sentences. */
export const WEIGHTS = { names: 1, troubles: 0.8, sentences: 0.5 } as const;

/** What a small word still tells, of what a rare one would. */
const SMALL = 0.25;
const small = new Set([...functionWords].map((word) => keyOf(syllable(word))));

export interface Phrase { page: number; weight: number; words: Word[]; sum: number }
export interface Word extends Syllable {
  id: number;
  /** As it is written where it first stands. */
  text: string;
  /** 0 for what stands on every page. */
  tells: number;
  phrases: number[];
}
export interface Lexicon {
  pages: IndexedPage[];
  phrases: Phrase[];
  words: Map<string, Word>;
  byPlain: Map<string, Word[]>;
  /** What two syllables tell that stand beside each other somewhere, without marks: rare pairs of common syllables. */
  pairs: Map<string, number>;
  /** What a word tells that stands on a single page. */
  most: number;
}

export const tokens = (text: string): string[] => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
export const syllablesOf = (text: string): Syllable[] => tokens(text).map(syllable);

export function buildLexicon(pages: IndexedPage[]): Lexicon {
  const words = new Map<string, Word>();
  const byPlain = new Map<string, Word[]>();
  const phrases: Phrase[] = [];
  const pairPages = new Map<string, Set<number>>();
  const onPages = new Map<string, Set<number>>();
  for (const [page, indexed] of pages.entries())
    for (const kind of phraseKinds)
      for (const text of kind === 'sentences' ? [indexed.summary, ...indexed.sentences] : indexed[kind]) {
        const own = tokens(text).map((token) => {
          const read = syllable(token);
          const key = keyOf(read);
          let word = words.get(key);
          if (!word) {
            word = { ...read, id: words.size, text: token, tells: 0, phrases: [] };
            words.set(key, word);
            byPlain.set(read.plain, [...(byPlain.get(read.plain) ?? []), word]);
          }
          if (word.phrases.at(-1) !== phrases.length) word.phrases.push(phrases.length);
          const on = onPages.get(read.plain) ?? new Set();
          onPages.set(read.plain, on.add(page));
          return word;
        });
        for (const [i, word] of own.slice(1).entries()) {
          const pair = `${own[i]!.plain} ${word.plain}`;
          const on = pairPages.get(pair) ?? new Set();
          pairPages.set(pair, on.add(page));
        }
        phrases.push({ page, weight: WEIGHTS[kind], words: own, sum: 0 });
      }
  const most = Math.log(pages.length + 1);
  for (const [key, word] of words) word.tells = Math.log((pages.length + 1) / onPages.get(word.plain)!.size) * (small.has(key) ? SMALL : 1);
  for (const phrase of phrases) phrase.sum = phrase.words.reduce((sum, word) => sum + word.tells, 0);
  const pairs = new Map([...pairPages].map(([pair, on]) => [pair, Math.log((pages.length + 1) / on.size)]));
  return { pages, phrases, words, byPlain, pairs, most };
}
