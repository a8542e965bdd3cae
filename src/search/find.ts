/** Which pages answer a query, the likeliest first; nothing where nothing fits. */
import { fold } from '#text/fold.ts';
import { buildLexicon, tokens } from './lexicon.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import { unpackPages, unpackSynonyms } from './index-file.ts';
import type { IndexedPage, NamesFile, WordsFile } from './index-file.ts';
import { prepareSynonyms, understand } from './understand.ts';
import type { Reading, Understood, Understanding } from './understand.ts';

export interface Hit {
  page: IndexedPage;
  score: number;
  /** Syllables of the page that answer the query, without marks. */
  words: Set<string>;
  evidence: Evidence;
}
/** Why a page may be meant at all, each from 0 to about 1. */
export interface Evidence {
  /** Of what the query tells, how much stands on the page. */
  covered: number;
  /** How much of the best phrase the query names. */
  whole: number;
}
export interface Found {
  hits: Hit[];
  /** Every page that shares a word with the query, also where it is not likely meant. */
  near: Hit[];
  understood: Understood;
  /** How likely the first page is meant at all, from 0 to 1. */
  likely: number;
  /** So likely that nothing need be asked. */
  sure: boolean;
}

/** Weights measured on `tests/search/queries-tune.yaml` (`npm run bench -- search`). */
export const TUNING = {
  /** What two words that stand beside each other count, against one word. */
  beside: 0.6,
  /** How much of that is the rarity of the pair, not of its words: "sao y". */
  pair: 0.3,
  /** How much of a phrase must be named, against how much of the query it names. */
  phraseCovered: 0.35,
  /** The best phrase of a page, against all its phrases together. */
  best: 0.75,
  /** The first page must be this likely to be meant at all, or nothing is shown. */
  likely: 0.45,
  sure: 0.85,
  /** A page this far below the first is left out. */
  share: 0.5,
  danger: 1.3,
  /** Words that tell less than this are not marked in an answer. */
  worthMarking: 0.2,
  said: 0.97,
} as const;

/** Without `words` the names alone answer. */
export const openIndex = (names: NamesFile, words?: WordsFile): Understanding => ({
  lexicon: buildLexicon(unpackPages(names, words)),
  synonyms: prepareSynonyms(unpackSynonyms(names)),
});

export function find(query: string, index: Understanding, most = 10): Found {
  const understood = understand(query, index);
  const best = new Map<number, Scored>();
  for (const [i, way] of understood.ways.entries())
    for (const [page, scored] of scorePages(way, index.lexicon)) {
      const own = scored.score * (i === 0 ? 1 : TUNING.said) * kindWeight(index.lexicon.pages[page]!, understood);
      if (own > (best.get(page)?.score ?? 0)) best.set(page, { ...scored, score: own });
    }
  const ranked = [...best].map(([page, hit]) => ({ page: index.lexicon.pages[page]!, ...hit })).sort((a, b) => b.score - a.score);
  const [first] = ranked;
  const likely = likelihood(ranked, understood);
  const hits = first && likely >= TUNING.likely ? ranked.filter(({ score }) => score >= first.score * TUNING.share).slice(0, most) : [];
  return { hits, near: ranked, understood, likely, sure: likely >= TUNING.sure };
}

/** How likely it is that a query means anything of ours: fitted on queries that do and queries that do not. */
function likelihood([first, second]: Hit[], { ways, danger, trouble, elsewhere }: Understood): number {
  if (!first) return 0;
  const { covered, whole } = first.evidence;
  // Who writes a sentence has something to ask; who types two words may want anything.
  const length = Math.log(ways[0]!.length);
  const ahead = 1 - (second?.score ?? 0) / first.score;
  const speaksFor = 5.9 * first.score + 5 * covered + 3.5 * whole + 3.1 * length + ahead + (danger || trouble ? 1.5 : 0);
  return 1 / (1 + Math.exp(12 + (elsewhere && !danger ? 5 : 0) - speaksFor));
}

/** Who tells of a stranger's call is led to safety first; a word of the glossary comes after what one can do. */
function kindWeight({ kind }: IndexedPage, { danger }: Understood): number {
  if (kind === 'term') return 0.8;
  if (danger) return kind === 'scam' || kind === 'safety' ? TUNING.danger : 0.85;
  return kind === 'scam' ? 0.92 : 1;
}

type Scored = Omit<Hit, 'page'>;

export function scorePages(way: Reading[], { phrases, pairs, most }: Lexicon): Map<number, Scored> {
  const total = way.reduce((sum, { tells }) => sum + tells, 0);
  if (total === 0) return new Map();
  const beside = way.map((reading, i) => {
    const left = way[i - 1];
    if (!left) return 0;
    const least = Math.min(reading.tells, left.tells);
    const asPair = pairs.get(`${left.typed} ${reading.typed}`) ?? least;
    return (1 - TUNING.pair) * least + TUNING.pair * asPair;
  });
  const besides = beside.reduce((sum, tells) => sum + tells, 0);
  const at = new Map<number, { place: number; sure: number }[]>();
  for (const [place, { words }] of way.entries())
    for (const { word, sure } of words) at.set(word.id, [...(at.get(word.id) ?? []), { place, sure }]);
  const touched = new Set(way.flatMap(({ words }) => words.flatMap(({ word }) => word.phrases)));
  const pages = new Map<number, { best: number; whole: number; all: Float64Array; words: Set<string> }>();
  for (const number of touched) {
    const phrase = phrases[number]!;
    const { score, named, whole } = scorePhrase(phrase, way, at, { total, besides, beside });
    let page = pages.get(phrase.page);
    if (!page) pages.set(phrase.page, (page = { best: 0, whole: 0, all: new Float64Array(way.length), words: new Set() }));
    if (score > page.best) {
      page.best = score;
      page.whole = whole;
    }
    for (const [place, sure] of named) page.all[place] = Math.max(page.all[place]!, sure * phrase.weight);
    for (const word of phrase.words) if (at.has(word.id) && word.tells > most * TUNING.worthMarking) page.words.add(word.plain);
  }
  return new Map(
    [...pages].map(([number, { best, whole, all, words }]) => {
      const covered = way.reduce((sum, { tells }, place) => sum + tells * all[place]!, 0) / total;
      const evidence = { covered, whole };
      return [number, { score: TUNING.best * best + (1 - TUNING.best) * covered, words, evidence }];
    }),
  );
}

interface Totals { total: number; besides: number; beside: number[] }

function scorePhrase(phrase: Phrase, way: Reading[], at: Map<number, { place: number; sure: number }[]>, { total, besides, beside }: Totals) {
  const named = new Map<number, number>();
  const pairs = new Map<number, number>();
  let covered = 0;
  let before: { place: number; sure: number }[] = [];
  for (const word of phrase.words) {
    const here = at.get(word.id) ?? [];
    if (here.length) covered += word.tells;
    for (const { place, sure } of here) {
      named.set(place, Math.max(named.get(place) ?? 0, sure));
      const left = before.find((one) => one.place === place - 1);
      if (left) pairs.set(place, Math.max(pairs.get(place) ?? 0, Math.min(left.sure, sure)));
    }
    before = here;
  }
  let sum = 0;
  for (const [place, sure] of named) sum += way[place]!.tells * sure;
  let stand = 0;
  for (const [place, sure] of pairs) stand += beside[place]! * sure;
  const said = (sum + TUNING.beside * stand) / (total + TUNING.beside * besides);
  const whole = phrase.sum > 0 ? covered / phrase.sum : 0;
  return { score: phrase.weight * said * (1 - TUNING.phraseCovered + TUNING.phraseCovered * whole), named, whole };
}

/** The query as it was understood, where that is not what was typed; nothing where only accents are missing. */
export function meantWords({ hits, understood }: Found, query: string): string | undefined {
  const [first] = hits;
  if (!first) return undefined;
  const typed = understood.ways[0]!;
  const words = typed.map(({ typed: plain, words }) => (words.find(({ word }) => first.words.has(word.plain)) ?? words[0])?.word.text ?? plain);
  return fold(words.join(' ')) === fold(tokens(query).join(' ')) ? undefined : words.join(' ');
}
