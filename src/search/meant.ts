/** Which of the opened pages a question means, and how surely: fitted on `tests/search/questions-tune.yaml`. */
import { keyOf } from '#text/marks.ts';
import type { Syllable } from '#text/marks.ts';
import type { Hit } from './find.ts';
import type { PageKind } from './index-file.ts';
import type { Lexicon } from './lexicon.ts';
import { syllablesOf } from './lexicon.ts';
import type { PagePassages } from './passages.ts';
import { partsOn } from './passages.ts';
import type { Reading, Understood } from './understand.ts';

/** A page, and how near it is by the whole question and by what it is about, each against the nearest. */
export interface Near { hit: Hit; whole: number; thing: number }

export interface Question {
  understood: Understood;
  /** How much it sounds like what is refused (`leanOf`). */
  lean: number;
  lexicon: Lexicon;
  today: string;
}

interface Evidence {
  /** Near by the whole question and by what it is about, each against the nearest. */
  whole: number;
  thing: number;
  /** Of the words of the title, how many the question names. */
  title: number;
  /** Of the name that fits best, how many words the question names. */
  name: number;
  /** Of what goes wrong there, how much of what it tells the question names. */
  trouble: number;
  /** Of what the question tells, how much stands in a single passage (see `weigh`) … */
  passage: number;
  /** … and how much anywhere on the page. */
  page: number;
  /** Of its pairs of words, how many stand beside each other on the page, the rare ones counting more. */
  pairs: number;
  /** A stranger is told of, and the page is about strangers. */
  stranger: number;
}

const WEIGHTS: Record<keyof Evidence, number> = { whole: 1.8, thing: 2.9, title: 1.7, name: 5.1, trouble: 2.6, passage: 0.86, page: 0.44, pairs: 0.61, stranger: 2.4 };
/** Pages that speak of many things are seldom the ones meant. */
const KIND: Partial<Record<PageKind, number>> = { track: -3.6, page: -3.6, term: -3.6 };
/** What speaks for none of the pages: always, and as it sounds like what is refused. */
const NONE = { always: 13.7, lean: 1.6 };

/** A name of one common word proves little. */
const SHORTEST = 2;

/** How likely each page is meant, and how likely none of them. */
export function likelihoods(question: Question, opened: { near: Near; page: PagePassages }[]): { pages: number[]; none: number } {
  const pages = opened.map(({ near, page }) => Math.exp(speaksFor(near, evidenceOf(question, near, page))));
  const none = Math.exp(NONE.always + NONE.lean * question.lean);
  const all = pages.reduce((sum, one) => sum + one, none);
  return { pages: pages.map((one) => one / all), none: none / all };
}

function speaksFor({ hit }: Near, evidence: Evidence): number {
  const kinds = Object.keys(WEIGHTS) as (keyof Evidence)[];
  return kinds.reduce((sum, kind) => sum + WEIGHTS[kind] * evidence[kind], KIND[hit.page.kind] ?? 0);
}

export function evidenceOf({ understood: { ways, danger }, lexicon, today }: Question, { hit, whole, thing }: Near, { title, passages }: PagePassages): Evidence {
  const { kind, names, troubles } = hit.page;
  const named = names.map(syllablesOf);
  const said = passages.map((passage) => [passage.question, ...(passage.words ?? []), ...partsOn(passage, today).flat()].flatMap(syllablesOf));
  const best = (fits: (way: Reading[]) => number) => Math.max(...ways.map(fits));
  return {
    whole,
    thing,
    title: best((way) => shareNamed(way, syllablesOf(title))),
    name: best((way) => Math.max(...named.map((name) => shareNamed(way, name)))),
    trouble: best((way) => Math.max(0, ...troubles.map((trouble) => told(syllablesOf(trouble), way, lexicon)))),
    passage: Math.max(...said.map(wordsOf).map((words) => best((way) => standing(way, words)))),
    page: best((way) => standing(way, wordsOf([...named, ...said].flat()))),
    pairs: best((way) => pairsStanding(way, pairsOf([...named, said.flat()]), lexicon)),
    stranger: danger && (kind === 'scam' || kind === 'safety') ? 1 : 0,
  };
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

const isNamed = (way: Reading[], word: Syllable): boolean =>
  way.some(({ typed, words }) => (words.length ? words.some((one) => keyOf(one.word) === keyOf(word)) : typed === word.plain));

const shareNamed = (way: Reading[], name: Syllable[]): number => name.filter((word) => isNamed(way, word)).length / Math.max(SHORTEST, name.length);

/** Of what a phrase tells, how much the question names. */
function told(phrase: Syllable[], way: Reading[], { words }: Lexicon): number {
  const tells = (word: Syllable) => words.get(keyOf(word))?.tells ?? 0;
  const sum = (all: Syllable[]) => all.reduce((total, word) => total + tells(word), 0);
  return sum(phrase.filter((word) => isNamed(way, word))) / (sum(phrase) + SHORTEST);
}

interface Words { keys: Set<string>; sounds: Set<string> }
const wordsOf = (syllables: Syllable[]): Words => ({ keys: new Set(syllables.map(keyOf)), sounds: new Set(syllables.map(({ plain }) => plain)) });

/** Of what the question tells, how much stands among the words. */
function standing(way: Reading[], { keys, sounds }: Words): number {
  const sure = ({ typed, words }: Reading) =>
    words.length ? Math.max(0, ...words.map(({ word, sure }) => (keys.has(keyOf(word)) ? sure : 0))) : sounds.has(typed) ? 1 : 0;
  return weigh(way.map((reading) => [reading.tells, sure(reading)]));
}

const pairsOf = (texts: Syllable[][]): Set<string> => new Set(texts.flatMap((text) => text.slice(1).map((word, i) => `${text[i]!.plain} ${word.plain}`)));

function pairsStanding(way: Reading[], pairs: Set<string>, lexicon: Lexicon): number {
  return weigh(
    way.slice(1).map((right, i) => {
      const left = way[i]!;
      const pair = `${left.typed} ${right.typed}`;
      return [lexicon.pairs.get(pair) ?? Math.min(left.tells, right.tells), pairs.has(pair) ? 1 : 0];
    }),
  );
}

/** A long story says much beside the point, and yet more that counts: by the root of what it tells. */
function weigh(all: [tells: number, stands: number][]): number {
  const total = all.reduce((sum, [tells]) => sum + tells, 0);
  return total ? all.reduce((sum, [tells, stands]) => sum + tells * stands, 0) / Math.sqrt(total) : 0;
}
