/** Which of the opened pages a question means, and how surely: fitted by `scripts/bench/fit-assistant.ts` on `tests/search/questions-tune.yaml`. */
import { functionWords } from '#text/function-words.ts';
import type { Syllable } from '#text/marks.ts';
import type { Hit } from './find.ts';
import type { PageKind } from './index-file.ts';
import type { Lexicon } from './lexicon.ts';
import { syllablesOf } from './lexicon.ts';
import type { PagePassages } from './passages.ts';
import { partsOn } from './passages.ts';
import { standsIn } from './understand.ts';
import type { Phrases, Reading, Understood } from './understand.ts';
import { pairsOf, pairsStanding, shareNamed, standsAmong, told, wordsOf } from './weighing.ts';
import type { Words } from './weighing.ts';
import { soundsAsked } from './words-asked.ts';
import type { WordsAsked } from './words-asked.ts';

/** A page, and how near it is by the whole question and by what it is about, each against the nearest. */
export interface Near { hit: Hit; whole: number; thing: number }

/** An opened page, and how much speaks for each of its passages. */
export interface Opened { near: Near; page: PagePassages; weights: number[] }

export interface Question {
  query: string;
  understood: Understood;
  /** Without the words that ask. */
  bare: Understood;
  /** Its syllables. */
  length: number;
  /** Of what no page is about, what it says. */
  absent: Phrases[];
  /** How much it sounds like what is refused (`leanOf`). */
  lean: number;
  lexicon: Lexicon;
  today: string;
}

export interface Evidence {
  /** Of the words of the title, how many the question names. */
  title: number;
  /** Of the name that fits best, how many words the question names. */
  name: number;
  /** Of what goes wrong there, how much of what it tells the question names. */
  trouble: number;
  /** Of its pairs of words, how many stand beside each other on the page, the rare ones counting more. */
  pairs: number;
  /** A stranger is told of, and the page is about strangers. */
  stranger: number;
  /** How much speaks for its best passage. */
  said: number;
  /** It is said in the words the page is asked for with (`words-asked.ts`). */
  asked: number;
  /** It says what no page is about, nor this one. */
  absent: number;
  /** Of what it is about, how much stands nowhere on the page, nor is said by those who ask for it … */
  unsaid: number;
  /** … and the same of a short question, where every word counts. */
  unsaidShort: number;
}

const WEIGHTS: Record<keyof Evidence, number> = { title: 2.51, name: 4.5, trouble: 1.7, pairs: 0.61, stranger: 1.79, said: 0.15, asked: 0.91, absent: -4.47, unsaid: -1.01, unsaidShort: -3.05 };
/** So many syllables are no short question any more. */
const SHORT = 16;
/** Pages that speak of many things are seldom the ones meant. */
const KIND: Partial<Record<PageKind, number>> = { track: -2.4, page: -2.4, term: -2.4 };
/** What speaks for none of the pages: always, as it sounds like what is refused, and as it is long: much is named then by chance. */
const NONE = { always: 4.14, lean: 0.42, length: 1.52 };

/** How likely each page is meant, and how likely none of them. */
export function likelihoods(question: Question, opened: Opened[]): { pages: number[]; none: number } {
  const pages = opened.map((one) => Math.exp(speaksFor(one.near, evidenceOf(question, one))));
  const none = Math.exp(NONE.always + NONE.lean * question.lean + NONE.length * Math.log(1 + question.length));
  const all = pages.reduce((sum, one) => sum + one, none);
  return { pages: pages.map((one) => one / all), none: none / all };
}

function speaksFor({ hit }: Near, evidence: Evidence): number {
  const kinds = Object.keys(WEIGHTS) as (keyof Evidence)[];
  return kinds.reduce((sum, kind) => sum + WEIGHTS[kind] * evidence[kind], KIND[hit.page.kind] ?? 0);
}

export function evidenceOf({ query, length, absent, understood: { ways, danger }, bare, lexicon, today }: Question, { near: { hit }, page: { title, passages, asked = {} }, weights }: Opened): Evidence {
  const { kind, names, troubles, sentences } = hit.page;
  const named = names.map(syllablesOf);
  const said = passages.map((passage) => [passage.question, ...(passage.words ?? []), ...partsOn(passage, today).flat()].flatMap(syllablesOf));
  const best = (fits: (way: Reading[]) => number) => Math.max(...ways.map(fits));
  const onPage = wordsOf([...named, ...[...troubles, ...sentences].map(syllablesOf), ...said].flat());
  const unsaid = Math.min(...bare.ways.map((way) => shareUnsaid(way, onPage, asked)));
  return {
    title: best((way) => shareNamed(way, syllablesOf(title))),
    name: best((way) => Math.max(...named.map((name) => shareNamed(way, name)))),
    trouble: best((way) => Math.max(0, ...troubles.map((trouble) => told(syllablesOf(trouble), way, lexicon)))),
    pairs: best((way) => pairsStanding(way, pairsOf([...named, said.flat()]), lexicon)),
    stranger: danger && (kind === 'scam' || kind === 'safety') ? 1 : 0,
    said: Math.max(0, ...weights),
    asked: soundsAsked(query, asked),
    absent: absent.some((saying) => ![...named, ...said].some((text) => standsIn(saying, text))) ? 1 : 0,
    unsaid,
    unsaidShort: unsaid * Math.max(0, 1 - length / SHORT),
  };
}

const small = new Set([...functionWords].flatMap(syllablesOf).map(({ plain }) => plain));

/** Of what a question tells beside the small words, how much stands nowhere. */
function shareUnsaid(way: Reading[], onPage: Words, asked: WordsAsked): number {
  const telling = way.filter(({ typed }) => !small.has(typed));
  const total = telling.reduce((sum, { tells }) => sum + tells, 0);
  const said = telling.reduce((sum, reading) => sum + reading.tells * (reading.typed in asked ? 1 : standsAmong(reading, onPage)), 0);
  return total ? 1 - said / total : 0;
}

/** How often two words stand beside each other in what is refused. */
export function countPairs(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const pair of pairsOf([syllablesOf(text)])) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/** Of a pair that was never seen, as if it had been seen this often. */
const UNSEEN = 0.1;

/** Whether the pairs of a question are those of what is refused, or those of our pages: above 0, below 0. */
export function leanOf(typed: Syllable[], refused: ReadonlyMap<string, number>, { pages, pairs }: Lexicon): number {
  const asked = typed.slice(1).map((word, i) => `${typed[i]!.plain} ${word.plain}`);
  // What a pair tells is the logarithm of the share of pages it stands on.
  const onPages = (pair: string) => (pairs.has(pair) ? (pages.length + 1) / Math.exp(pairs.get(pair)!) : 0);
  const sum = asked.reduce((total, pair) => total + Math.log(((refused.get(pair) ?? 0) + UNSEEN) / (onPages(pair) + UNSEEN)), 0);
  return asked.length ? sum / Math.sqrt(asked.length) / 3 : 0;
}
