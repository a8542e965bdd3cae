/**
 * The assistant: it finds a checked passage and shows it word for word, or says that it has none.
 * No sentence is made here.
 */
import { find, scorePages } from './find.ts';
import type { Hit } from './find.ts';
import type { IndexedPage, PageKind } from './index-file.ts';
import { functionWords } from '#text/function-words.ts';
import { covers, syllable } from '#text/marks.ts';
import type { Syllable } from '#text/marks.ts';
import { buildLexicon, syllablesOf, tokens } from './lexicon.ts';
import type { PagePassages, Passage } from './passages.ts';
import { partsOn } from './passages.ts';
import { countPairs, leanOf, likelihoods } from './meant.ts';
import type { Near } from './meant.ts';
import { prepareRefusals, refusalIn, unmasked } from './refuse.ts';
import type { Refusal, RefusedWords, Refusing } from './refuse.ts';
import { phrasesOf, standsIn, typedSyllables, understand } from './understand.ts';
import type { Phrases, Understanding, Understood } from './understand.ts';

export interface AssistantWords extends RefusedWords { asks: Record<string, string[]>; person: string[]; thanks: string[] }

export interface Assistant {
  index: Understanding;
  intents: { ask: string; said: Syllable[] }[];
  refusing: Refusing;
  /** Pairs of words in all that is refused. */
  refused: Map<string, number>;
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
  /** Pages whose passages are looked at. */
  pages: 4,
  /** Less likely than this, no page is opened. */
  maybe: 0.2,
  /** How much a page counts that is near by what the question is about, against near by the whole question. */
  thing: 0.3,
  /** A passage below this does not answer: the steps do. */
  least: 0.08,
  /** What the way of asking counts, against the words of a passage. */
  asked: 0.2,
  /** What the words of a fact count when nobody asked for it: it names much that was not asked. */
  unasked: 0.7,
  /** A second passage this near to the first is shown with it. */
  both: 0.65,
  /** Words that may stand between those of a saying. */
  gap: 3,
  /** Another page this near may have been meant. */
  akin: 0.75,
  /** An answer less certain than this is only offered. */
  certain: 0.64,
  /** That no page is meant, this likely: nothing is offered either. */
  none: 0.25,
  /** So few words that sound like our pages (`leanOf`) name a thing: its pages are offered. */
  few: 5,
  ours: -0.35,
} as const;

export function prepareAssistant(index: Understanding, words: AssistantWords): Assistant {
  return {
    index,
    intents: Object.entries(words.asks).flatMap(([ask, sayings]) => sayings.map((saying) => ({ ask, said: syllablesOf(saying) }))),
    refusing: prepareRefusals(words, index.lexicon),
    refused: countPairs(words.refusals.flatMap(({ say }) => say)),
    person: phrasesOf(words.person),
    thanks: phrasesOf(words.thanks),
  };
}

export interface Considered { pages: Near[]; understood: Understood; lean: number }

/** Paths through guides and trees of questions have nothing of their own to be quoted. */
const speaks: ReadonlySet<PageKind> = new Set(['guide', 'scam', 'safety', 'track', 'page', 'term']);

/** What can be said without opening a page; otherwise the pages to open. */
export function consider(query: string, assistant: Assistant): { reply: Reply } | Considered {
  const typed = syllablesOf(query);
  const shown = unmasked(query);
  const refused = refusalIn(syllablesOf(shown), assistant.refusing) ?? refusalIn(typedSyllables(shown, assistant.index), assistant.refusing);
  const found = find(query, assistant.index);
  // A story of being tricked may hold nearly any word; it is not sent away.
  if (refused && (refused.always || !found.understood.danger)) return { reply: { verdict: 'decline', why: 'refusal', refusal: refused } };
  if (standsIn(assistant.person, typed)) return { reply: { verdict: 'decline', why: 'person' } };
  const bare = withoutAsking(query, assistant);
  const thing = bare === query ? found : find(bare, assistant.index);
  const likely = Math.max(found.likely, thing.likely);
  const pages = nearest(found.near, thing.near).slice(0, TUNING.pages);
  if (likely < TUNING.maybe || pages.length === 0) return { reply: nothingFor(typed, assistant) };
  return { pages, understood: found.understood, lean: leanOf(typed, assistant.refused, assistant.index.lexicon) };
}

const nothingFor = (typed: Syllable[], { thanks }: Assistant): Reply => ({ verdict: 'decline', why: standsIn(thanks, typed) ? 'thanks' : 'unknown' });

/** `passages` are what stands on the pages of `consider`. */
export function answer(query: string, assistant: Assistant, considered: Considered, { passages, today }: { passages: PagePassages[]; today: string }): Reply {
  const { pages } = considered;
  const opened = pages.flatMap((near) => {
    const page = passages.find(({ url }) => url === near.hit.page.url);
    return page ? [{ near, page }] : [];
  });
  const offered = pages.map(({ hit }) => hit);
  const likely = likelihoods({ ...considered, lexicon: assistant.index.lexicon, today }, opened);
  const typed = syllablesOf(query);
  const namesAThing = typed.length <= TUNING.few && considered.lean < TUNING.ours;
  const most = Math.max(0, ...likely.pages);
  if (most < TUNING.certain)
    return likely.none >= TUNING.none && !namesAThing && !considered.understood.danger ? nothingFor(typed, assistant) : { verdict: 'unsure', others: offered };
  const { page } = opened[likely.pages.indexOf(most)]!;
  const own = scorePassages(query, page.passages, assistant, today);
  return {
    verdict: 'answer',
    page,
    passages: passagesFor(page, own, asksIn(query, assistant)),
    others: offered.filter((hit) => hit.page.url !== page.url && hit.score >= offered[0]!.score * TUNING.akin),
  };
}

/** What answers on a page: the words that fit, or the way of asking, two where both may; else how it is done. */
function passagesFor({ passages }: PagePassages, own: number[], asked: Set<string>): Passage[] {
  const score = ({ ask }: Passage, i: number) => (ask === undefined ? own[i]! : asked.has(ask) ? own[i]! + TUNING.asked : own[i]! * TUNING.unasked);
  const [best, next] = passages.map((passage, i) => ({ passage, score: score(passage, i) })).sort((a, b) => b.score - a.score);
  const steps = passages.find(({ ask }) => ask === 'steps');
  if (best!.score < TUNING.least && steps) return [steps];
  return next && next.score >= best!.score * TUNING.both ? [best!.passage, next.passage] : [best!.passage];
}

/** Nothing but a way of asking: of what, was said before. */
export function isOnlyAsking(query: string, { intents }: Assistant): boolean {
  const typed = syllablesOf(query);
  const told = new Set(intents.flatMap(({ said }) => typed.flatMap((_, at) => placesOf(typed, at, said))));
  return typed.every(({ plain }, at) => told.has(at) || small.has(plain));
}
const small = new Set([...functionWords].flatMap(syllablesOf).map(({ plain }) => plain));

/** What is asked of the page one speaks of already: "thế bao lâu?". */
export function followUp(query: string, assistant: Assistant, page: PagePassages): Reply | undefined {
  const asked = asksIn(query, assistant);
  const passage = page.passages.find(({ ask }) => ask !== undefined && asked.has(ask));
  return passage && { verdict: 'answer', page, passages: [passage], others: [] };
}

/** What the question is about, without the words that ask. */
function withoutAsking(query: string, assistant: Assistant): string {
  const typed = tokens(query);
  const sounds = typed.map(syllable);
  const asking = new Set<number>();
  for (const { said } of assistant.intents)
    for (const at of sounds.keys()) for (const place of placesOf(sounds, at, said)) asking.add(place);
  const rest = typed.filter((_, i) => !asking.has(i));
  return rest.length > 0 ? rest.join(' ') : query;
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

/** What is asked of a thing, told by the way it is asked: words of a saying, in their order, not far apart. */
function asksIn(query: string, { intents }: Assistant): Set<string> {
  const typed = syllablesOf(query);
  return new Set(intents.filter(({ said }) => typed.some((_, at) => followsFrom(typed, at, said))).map(({ ask }) => ask));
}

const followsFrom = (typed: Syllable[], at: number, said: Syllable[]) => placesOf(typed, at, said).length > 0;

/** Where the words of a saying stand, from a place on; nowhere when one is missing. */
function placesOf(typed: Syllable[], at: number, said: Syllable[]): number[] {
  const places: number[] = [];
  for (let i = at; i < Math.min(typed.length, at + said.length + TUNING.gap) && places.length < said.length; i++) {
    if (covers(typed[i]!, said[places.length]!)) places.push(i);
    else if (places.length === 0) return [];
  }
  return places.length === said.length ? places : [];
}

function scorePassages(query: string, passages: Passage[], { index }: Assistant, today: string): number[] {
  const lexicon = buildLexicon(
    passages.map((passage) => ({
      ...nowhere,
      title: passage.question,
      names: [passage.question, ...(passage.words ?? [])],
      sentences: partsOn(passage, today).flat(),
    })),
  );
  const scores = passages.map(() => 0);
  for (const way of understand(query, { lexicon, synonyms: index.synonyms }).ways)
    for (const [i, { score }] of scorePages(way, lexicon)) scores[i] = Math.max(scores[i]!, score);
  return scores;
}

const nowhere = { url: '', summary: '', icon: '', kind: 'guide', topic: '', level: null, tracks: [], troubles: [] } satisfies Partial<IndexedPage>;
