/** Which passage of a page answers: fitted by `scripts/bench/fit-assistant.ts` on `tests/search/questions-tune.yaml`. */
import { functionWords } from '#text/function-words.ts';
import { keyOf, syllable } from '#text/marks.ts';
import { asksIn, saysYesOrNo, unitsAsked, wantsYesOrNo } from './asking.ts';
import type { Intent } from './asking.ts';
import { syllablesOf } from './lexicon.ts';
import type { PagePassages, Passage } from './passages.ts';
import { partsOn } from './passages.ts';
import type { Reading, Understood } from './understand.ts';
import { isNamed, pairsOf, standsAmong, weigh, wordsOf } from './weighing.ts';
import type { Words } from './weighing.ts';

export interface PassageEvidence {
  /** Of what the question tells beside the title and the words that ask, how much stands there. */
  rest: number;
  /** Of its pairs of words, how many stand beside each other. */
  pairs: number;
  /** Of what the heading tells, how much the question names. */
  named: number;
  /** It is what is asked for: `fee`, `time` … */
  asked: number;
  /** It tells a number of the unit that is asked for … */
  unit: number;
  /** … and is none of the facts, which name many numbers. */
  unitSaid: number;
  /** A yes or a no is asked for, and it begins with one. */
  yesOrNo: number;
  /** How it is done, when nothing particular is asked. */
  steps: number;
}

const WEIGHTS: Record<keyof PassageEvidence, number> = { rest: 1.83, pairs: 1.19, named: 4.7, asked: 2.34, unit: 4.65, unitSaid: -1.07, yesOrNo: 1.56, steps: 0.71 };

/** A question as passages are weighed by it: as it was understood, and without the words that ask. */
export interface Asked { understood: Understood; bare: Understood; asks: Set<string>; units: RegExp[]; yesOrNo: boolean }

export function askedBy(query: string, intents: Intent[], { understood, bare }: Pick<Asked, 'understood' | 'bare'>): Asked {
  const typed = syllablesOf(query);
  return { understood, bare, asks: asksIn(query, intents), units: unitsAsked(typed), yesOrNo: wantsYesOrNo(typed) };
}

/** A page cut up for weighing: what each passage says, and how much a word or a pair tells among its passages. */
interface Sheet {
  said: { text: string; heading: string[]; words: Words; pairs: Set<string> }[];
  tells: (key: string) => number;
  pairTells: (pair: string) => number | undefined;
  title: Set<string>;
}

/** What a word tells that stands nowhere on the page, and what a small word tells, of what a rare one would. */
const UNKNOWN = 0.6;
const SMALL = 0.25;
const small = new Set([...functionWords].map((word) => keyOf(syllable(word))));
/** What a heading must tell to count as much as a long one. */
const SHORTEST = 2;

function sheetOf({ title, passages }: PagePassages, today: string): Sheet {
  const said = passages.map((passage) => {
    const parts = partsOn(passage, today).flat();
    // The headings of facts are the same on every page: how they are asked for is known.
    const own = [...(passage.ask && !passage.words ? [] : [passage.question, ...(passage.words ?? [])]), ...parts].flatMap(syllablesOf);
    return { text: parts.join(' '), heading: passage.ask ? [] : syllablesOf(passage.question).map(keyOf), words: wordsOf(own), pairs: pairsOf([own]) };
  });
  const [onKeys, onPairs] = [counts(said.map(({ words }) => words.keys)), counts(said.map(({ pairs }) => pairs))];
  const rare = (on: number) => Math.log((said.length + 1) / on);
  return {
    said,
    tells: (key) => (onKeys.has(key) ? rare(onKeys.get(key)!) * (small.has(key) ? SMALL : 1) : rare(1) * UNKNOWN),
    pairTells: (pair) => (onPairs.has(pair) ? rare(onPairs.get(pair)!) : undefined),
    title: new Set(syllablesOf(title).map(keyOf)),
  };
}

function counts(sets: Set<string>[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const set of sets) for (const one of set) all.set(one, (all.get(one) ?? 0) + 1);
  return all;
}

export function passageEvidence({ understood, bare, asks, units, yesOrNo }: Asked, page: PagePassages, today: string): PassageEvidence[] {
  const { said, tells, pairTells, title } = sheetOf(page, today);
  const readingTells = ({ words }: Reading) => (words.length ? Math.max(...words.map(({ word }) => tells(keyOf(word)))) : tells(''));
  const told = (way: Reading[]) => way.map((reading) => ({ reading, tells: readingTells(reading) }));
  const ways = understood.ways.map(told);
  const rest = bare.ways.map((way) => told(way.filter(({ words }) => !words.some(({ word }) => title.has(keyOf(word))))));
  const most = <T>(all: T[], fits: (one: T) => number) => Math.max(...all.map(fits));
  return page.passages.map((passage, i) => {
    const { text, heading, words, pairs } = said[i]!;
    const standing = (way: ReturnType<typeof told>) => weigh(way.map(({ reading, tells }) => [tells, standsAmong(reading, words)]));
    const beside = (way: ReturnType<typeof told>) =>
      weigh(
        way.slice(1).map((right, at) => {
          const left = way[at]!;
          const pair = `${left.reading.typed} ${right.reading.typed}`;
          return [pairTells(pair) ?? Math.min(left.tells, right.tells), pairs.has(pair) ? 1 : 0];
        }),
      );
    const sum = (keys: string[]) => keys.reduce((total, key) => total + tells(key), 0);
    const unit = units.filter((one) => one.test(text)).length / (units.length || 1);
    return {
      rest: most(rest, standing),
      pairs: most(ways, beside),
      named: most(understood.ways, (way) => sum(heading.filter((key) => isNamed(way, key))) / (sum(heading) + SHORTEST)),
      asked: passage.ask && asks.has(passage.ask) ? 1 : 0,
      unit,
      unitSaid: passage.ask ? 0 : unit,
      yesOrNo: yesOrNo && saysYesOrNo.test(text) ? 1 : 0,
      steps: passage.ask === 'steps' && asks.size === 0 ? 1 : 0,
    };
  });
}

/** How much speaks for each passage. */
export const weighPassages = (asked: Asked, page: PagePassages, today: string): number[] =>
  passageEvidence(asked, page, today).map((evidence) =>
    (Object.keys(WEIGHTS) as (keyof PassageEvidence)[]).reduce((sum, kind) => sum + WEIGHTS[kind] * evidence[kind], 0),
  );

/** A second passage this likely beside the first is shown with it. */
export const BOTH = 0.3;

/** The passage that answers, or two where both may. */
export function likeliestPassages({ passages }: PagePassages, weights: number[]): Passage[] {
  const [best, next] = passages.map((passage, i) => ({ passage, weight: weights[i]! })).sort((a, b) => b.weight - a.weight);
  return next && Math.exp(next.weight - best!.weight) >= BOTH ? [best!.passage, next.passage] : [best!.passage];
}
