/**
 * The assistant: it finds a checked passage and shows it word for word, or says that it has none.
 * No sentence is made here.
 */
import { isPlain } from '#text/marks.ts';
import type { Syllable } from '#text/marks.ts';
import { asksIn, intentsOf, withoutAsking } from './asking.ts';
import type { Intent } from './asking.ts';
import { find } from './find.ts';
import type { Hit } from './find.ts';
import type { PageKind } from './index-file.ts';
import { syllablesOf, WEIGHTS } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { countPairs, leanOf, likelihoods } from './meant.ts';
import type { Near, Opened } from './meant.ts';
import type { PagePassages, Passage } from './passages.ts';
import { prepareRefusals, refusalIn, unmasked } from './refuse.ts';
import type { Refusal, RefusedWords, Refusing } from './refuse.ts';
import { phrasesOf, standsIn, typedSyllables } from './understand.ts';
import type { Phrases, Understanding, Understood } from './understand.ts';
import { askedBy, likeliestPassages, weighPassages } from './which-passage.ts';

export interface AssistantWords extends RefusedWords { asks: Record<string, string[]>; absent: string[]; person: string[]; thanks: string[] }

export interface Assistant {
  index: Understanding;
  intents: Intent[];
  refusing: Refusing;
  /** Pairs of words in all that is refused. */
  refused: Map<string, number>;
  /** What no page is about, each for itself. */
  absent: Phrases[];
  person: Phrases;
  thanks: Phrases;
}

export type Reply =
  | { verdict: 'answer'; page: PagePassages; passages: Passage[]; others: Hit[] }
  | { verdict: 'unsure'; others: Hit[] }
  | { verdict: 'decline'; why: 'refusal'; refusal: Refusal }
  | { verdict: 'decline'; why: 'unknown' | 'person' | 'thanks' };

/** Measured on `tests/search/questions-tune.yaml`. */
const TUNING = {
  /** Pages whose passages are looked at, and those with a name that is said whole. */
  pages: 4,
  named: 2,
  /** Less likely than this, no page is opened. */
  maybe: 0.03,
  /** How much a page counts that is near by what the question is about, against near by the whole question. */
  thing: 0.3,
  /** Another page this near may have been meant. */
  akin: 0.75,
  /** An answer less certain than this is only offered. */
  certain: 0.5,
  /** … and one to words that are else refused must be this certain. */
  despite: 0.75,
  /** That no page is meant, this likely: nothing is offered either. */
  none: 0.2,
  /** So few words that sound like our pages (`leanOf`) name a thing: its pages are offered. */
  few: 5,
  ours: -0.35,
} as const;

export function prepareAssistant(index: Understanding, words: AssistantWords): Assistant {
  return {
    index,
    intents: intentsOf(words.asks),
    refusing: prepareRefusals(words, index.lexicon),
    refused: countPairs(words.refusals.flatMap(({ say }) => say)),
    absent: words.absent.map((saying) => phrasesOf([saying])),
    person: phrasesOf(words.person),
    thanks: phrasesOf(words.thanks),
  };
}

export interface Considered {
  query: string;
  /** Refused, unless a page is surely meant. */
  refusal?: Refusal;
  pages: Near[];
  understood: Understood;
  /** Without the words that ask. */
  bare: Understood;
  /** Of what no page is about, what it says. */
  absent: Phrases[];
  /** How much it sounds like what is refused (`leanOf`). */
  lean: number;
  /** Its syllables. */
  length: number;
}

/** Paths through guides and trees of questions have nothing of their own to be quoted. */
const speaks: ReadonlySet<PageKind> = new Set(['guide', 'scam', 'safety', 'track', 'page', 'term']);

/** What can be said without opening a page; otherwise the pages to open. */
export function consider(query: string, assistant: Assistant): { reply: Reply } | Considered {
  const typed = syllablesOf(query);
  const shown = unmasked(query);
  const told = [syllablesOf(shown), typedSyllables(shown, assistant.index)].flatMap((said) => refusalIn(said, assistant.refusing) ?? []);
  const refused = told.find((refusal) => !refusal.yields) ?? told[0];
  const considered = considerPages(query, assistant);
  // A story of being tricked may hold nearly any word; it is not sent away.
  const isStory = considered.understood.danger;
  if (refused && (refused.always || !isStory)) {
    if (refused.yields && considered.pages.length > 0) return { ...considered, refusal: refused };
    return { reply: { verdict: 'decline', why: 'refusal', refusal: refused } };
  }
  if (standsIn(assistant.person, typed) && !isStory) return { reply: { verdict: 'decline', why: 'person' } };
  return considered.pages.length > 0 ? considered : { reply: nothingFor(typed, assistant) };
}

/** The pages that may be meant, if any. */
export function considerPages(query: string, { index, intents, refused, absent }: Assistant): Considered {
  const typed = syllablesOf(query);
  const found = find(query, index);
  const bare = withoutAsking(query, intents);
  const thing = bare === query ? found : find(bare, index);
  const likely = Math.max(found.likely, thing.likely);
  return {
    query,
    pages: likely < TUNING.maybe ? [] : withNamed(nearest(found.near, thing.near), found.understood, index.lexicon),
    understood: found.understood,
    bare: thing.understood,
    absent: absent.filter((saying) => standsIn(saying, typed, !typed.every(isPlain))),
    lean: leanOf(typed, refused, index.lexicon),
    length: typed.length,
  };
}

const nothingFor = (typed: Syllable[], { thanks }: Assistant): Reply => ({ verdict: 'decline', why: standsIn(thanks, typed) ? 'thanks' : 'unknown' });

/** The pages of `consider` with what stands on them. */
export function open(query: string, { intents }: Assistant, { pages, ...considered }: Considered, { passages, today }: { passages: PagePassages[]; today: string }): Opened[] {
  const asked = askedBy(query, intents, considered);
  return pages.flatMap((near) => {
    const page = passages.find(({ url }) => url === near.hit.page.url);
    return page ? [{ near, page, weights: weighPassages(asked, page, today) }] : [];
  });
}

export function answer(query: string, assistant: Assistant, considered: Considered, { passages, today }: { passages: PagePassages[]; today: string }): Reply {
  const opened = open(query, assistant, considered, { passages, today });
  const offered = considered.pages.map(({ hit }) => hit);
  const likely = likelihoods({ ...considered, lexicon: assistant.index.lexicon, today }, opened);
  const namesAThing = considered.length <= TUNING.few && considered.lean < TUNING.ours;
  const most = Math.max(0, ...likely.pages);
  const { refusal } = considered;
  if (refusal && most < TUNING.despite) return { verdict: 'decline', why: 'refusal', refusal };
  if (most < TUNING.certain)
    return likely.none >= TUNING.none && !namesAThing && !considered.understood.danger ? nothingFor(syllablesOf(query), assistant) : { verdict: 'unsure', others: offered };
  const { page, weights } = opened[likely.pages.indexOf(most)]!;
  return {
    verdict: 'answer',
    page,
    passages: likeliestPassages(page, weights),
    others: offered.filter((hit) => hit.page.url !== page.url && hit.score >= offered[0]!.score * TUNING.akin),
  };
}

/** What is asked of the page one speaks of already: "thế bao lâu?". */
export function followUp(query: string, assistant: Assistant, page: PagePassages): Reply | undefined {
  const asked = asksIn(query, assistant.intents);
  const passage = page.passages.find(({ ask }) => ask !== undefined && asked.has(ask));
  return passage && { verdict: 'answer', page, passages: [passage], others: [] };
}

/** The nearest pages, and those with a name that is said whole: a long story drowns it. */
function withNamed(near: Near[], { ways }: Understood, { pages, phrases }: Lexicon): Near[] {
  const said = new Map<string, number>();
  for (const way of ways) {
    const words = new Set(way.flatMap((reading) => reading.words.map(({ word }) => word)));
    for (const { page, words: name, weight, sum } of phrases) {
      const { url } = pages[page]!;
      if (weight === WEIGHTS.names && sum > (said.get(url) ?? 0) && name.every((word) => words.has(word))) said.set(url, sum);
    }
  }
  const nearest = near.slice(0, TUNING.pages);
  const named = near.slice(TUNING.pages).filter(({ hit }) => said.has(hit.page.url));
  return [...nearest, ...named.sort((a, b) => said.get(b.hit.page.url)! - said.get(a.hit.page.url)!).slice(0, TUNING.named)];
}

/** Pages near by the whole question or by what it is about. */
function nearest(byWhole: Hit[], byThing: Hit[]): Near[] {
  const spoken = (hits: Hit[]) => hits.filter(({ page }) => speaks.has(page.kind));
  const share = (hits: Hit[]) => new Map(hits.map(({ page, score }) => [page, score / hits[0]!.score]));
  const [whole, thing] = [spoken(byWhole), spoken(byThing)];
  const [ofWhole, ofThing] = [share(whole), share(thing)];
  const hits = new Map([...thing, ...whole].map((hit) => [hit.page, hit]));
  const near = [...hits.values()].map((hit) => ({ hit, whole: ofWhole.get(hit.page) ?? 0, thing: ofThing.get(hit.page) ?? 0 }));
  const blend = (one: Near) => TUNING.thing * one.thing * (thing[0]?.score ?? 0) + (1 - TUNING.thing) * one.whole * (whole[0]?.score ?? 0);
  return near.sort((a, b) => blend(b) - blend(a));
}
