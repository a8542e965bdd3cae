/**
 * The words people ask for a page with, beside those that stand on it: counted on tuned questions
 * by `scripts/bench/fit-assistant.ts`, and kept with the passages of each page.
 */
import { syllablesOf } from './lexicon.ts';

/** How much oftener a word is said where the page is meant, as a logarithm. */
export type WordsAsked = Record<string, number>;
/** A question, and the addresses of the pages that answer it. */
export interface Taught { q: string; pages: string[] }

/** Of a page asked for seldom little is known: as if it had been asked for so often more, in the usual words. */
const USUAL = 2;
/** A word must tell this much, and of a page only so many are kept. */
const LEAST = 0.7;
const MOST = 40;

const soundsOf = (text: string) => new Set(syllablesOf(text).map(({ plain }) => plain));

/** What was counted, so that one question can be left out again. */
export interface Counted { asked: number; saying: Map<string, number>; pages: Map<string, { asked: number; saying: Map<string, number> }> }

export function countWords(all: Taught[]): Counted {
  const counted: Counted = { asked: all.length, saying: new Map(), pages: new Map() };
  const add = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { q, pages } of all) {
    const own = pages.map((url) => {
      const page = counted.pages.get(url) ?? { asked: 0, saying: new Map<string, number>() };
      page.asked++;
      counted.pages.set(url, page);
      return page;
    });
    for (const word of soundsOf(q)) {
      add(counted.saying, word);
      for (const { saying } of own) add(saying, word);
    }
  }
  return counted;
}

/** The words that tell most of a page; without those of a question that is `left` out. */
export function wordsAskedFor(url: string, { asked, saying, pages }: Counted, left?: Taught): WordsAsked {
  const page = pages.get(url);
  if (!page) return {};
  const without = left ? soundsOf(left.q) : new Set<string>();
  const less = left?.pages.includes(url) ? 1 : 0;
  const told = [...page.saying].flatMap(([word, said]) => {
    const [here, all] = without.has(word) ? [said - less, saying.get(word)! - 1] : [said, saying.get(word)!];
    const usual = all / asked;
    const tells = here > 0 ? Math.log((here + USUAL * usual) / (page.asked - less + USUAL) / usual) : 0;
    return tells > LEAST ? [{ word, tells, counts: here * tells }] : [];
  });
  const most = told.sort((a, b) => b.counts - a.counts).slice(0, MOST);
  return Object.fromEntries(most.map(({ word, tells }) => [word, Math.round(tells * 10) / 10] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How much a question sounds like those for a page, a long one needing more. */
export function soundsAsked(query: string, words: WordsAsked): number {
  const said = soundsOf(query);
  return [...said].reduce((sum, word) => sum + (words[word] ?? 0), 0) / Math.sqrt(Math.max(1, said.size));
}
