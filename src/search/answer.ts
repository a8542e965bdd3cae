/**
 * The assistant: it finds a checked passage and shows it word for word, or says that it has none.
 * No sentence is made here.
 */
import { find, scorePages } from './find.ts';
import type { Hit } from './find.ts';
import type { IndexedPage, PageKind } from './index-file.ts';
import { functionWords } from '#text/function-words.ts';
import { covers, isPlain } from '#text/marks.ts';
import type { Syllable } from '#text/marks.ts';
import { buildLexicon, syllablesOf } from './lexicon.ts';
import type { PagePassages, Passage } from './passages.ts';
import { partsOn } from './passages.ts';
import { phrasesOf, standsIn, understand } from './understand.ts';
import type { Phrases, Understanding } from './understand.ts';

export interface Refusal {
  id: string;
  say: string[];
  /** Also when the question tells of a trick. */
  always: boolean;
  /** Words, and links with their address. */
  reply: (string | [text: string, url: string])[];
  /** A number. */
  call?: string;
}
export interface AssistantWords { asks: Record<string, string[]>; refusals: Refusal[]; person: string[]; thanks: string[] }

export interface Assistant {
  index: Understanding;
  intents: { ask: string; said: Syllable[] }[];
  refusals: { refusal: Refusal; said: Phrases }[];
  person: Phrases;
  thanks: Phrases;
}

export type Reply =
  | { verdict: 'answer'; page: PagePassages; passage: Passage; parts: string[][]; others: Hit[] }
  | { verdict: 'unsure'; others: Hit[] }
  | { verdict: 'decline'; why: 'refusal'; refusal: Refusal }
  | { verdict: 'decline'; why: 'unknown' | 'person' | 'thanks' };

/** Measured on `tests/search/questions-tune.yaml`. */
const TUNING = {
  /** Pages whose passages are looked at. */
  pages: 3,
  /** A page this likely is answered from; below the second figure nothing is said at all. */
  sure: 0.78,
  maybe: 0.35,
  /** How much the right page counts, against the right passage on it. */
  page: 0.65,
  /** A passage below this does not answer: the steps do. */
  least: 0.08,
  /** What the way of asking counts, against the words of a passage. */
  asked: 0.3,
  /** Words that may stand between those of a saying. */
  gap: 3,
  /** Another page this near may have been meant. */
  akin: 0.75,
} as const;

export function prepareAssistant(index: Understanding, words: AssistantWords): Assistant {
  return {
    index,
    intents: Object.entries(words.asks).flatMap(([ask, sayings]) => sayings.map((saying) => ({ ask, said: syllablesOf(saying) }))),
    refusals: words.refusals.map((refusal) => ({ refusal, said: phrasesOf(refusal.say) })),
    person: phrasesOf(words.person),
    thanks: phrasesOf(words.thanks),
  };
}

/** Paths through guides and trees of questions have nothing of their own to be quoted. */
const speaks: ReadonlySet<PageKind> = new Set(['guide', 'scam', 'safety', 'track', 'page', 'term']);

/** What can be said without opening a page; otherwise the pages to open. */
export function consider(query: string, assistant: Assistant): { reply: Reply } | { pages: Hit[] } {
  const typed = syllablesOf(query);
  const refused = assistant.refusals.find(({ said }) => standsIn(said, typed, !typed.every(isPlain)));
  const found = find(query, assistant.index);
  // A story of being tricked may hold nearly any word; it is not sent away.
  if (refused && (refused.refusal.always || !found.understood.danger)) return { reply: { verdict: 'decline', why: 'refusal', refusal: refused.refusal } };
  if (standsIn(assistant.person, typed)) return { reply: { verdict: 'decline', why: 'person' } };
  const pages = found.near.filter(({ page }) => speaks.has(page.kind)).slice(0, TUNING.pages);
  if (found.likely < TUNING.maybe || pages.length === 0)
    return { reply: { verdict: 'decline', why: standsIn(assistant.thanks, typed) ? 'thanks' : 'unknown' } };
  if (found.likely < TUNING.sure) return { reply: { verdict: 'unsure', others: pages } };
  return { pages };
}

/** `pages` are those of `consider`, `passages` what stands on them. */
export function answer(query: string, assistant: Assistant, { pages, passages, today }: { pages: Hit[]; passages: PagePassages[]; today: string }): Reply {
  const ways = pages.flatMap((hit) => {
    const page = passages.find(({ url }) => url === hit.page.url);
    return page ? page.passages.map((passage) => ({ page, passage, near: hit.score / pages[0]!.score })) : [];
  });
  const asked = asksIn(query, assistant);
  const texts = scorePassages(query, ways.map(({ passage }) => passage), assistant, today);
  const own = ways.map(({ passage }, i) => texts[i]! + (passage.ask && asked.has(passage.ask) ? TUNING.asked : 0));
  const ranked = ways
    .map((way, i) => ({ ...way, own: own[i]!, score: TUNING.page * way.near + (1 - TUNING.page) * own[i]! }))
    .sort((a, b) => b.score - a.score);
  const [first] = ranked;
  if (!first) return { verdict: 'unsure', others: pages };
  const stepsOfFirst = ranked.find(({ page, passage }) => page.url === pages[0]!.page.url && passage.ask === 'steps');
  const { page, passage } = first.own >= TUNING.least ? first : (stepsOfFirst ?? first);
  const others = pages.filter((other) => other.page.url !== page.url && other.score >= pages[0]!.score * TUNING.akin);
  return { verdict: 'answer', page, passage, parts: partsOn(passage, today), others };
}

/** Nothing but a way of asking: of what, was said before. */
export function isOnlyAsking(query: string, { intents }: Assistant): boolean {
  const sayings = new Set(intents.flatMap(({ said }) => said.map(({ plain }) => plain)));
  return syllablesOf(query).every(({ plain }) => sayings.has(plain) || small.has(plain));
}
const small = new Set([...functionWords].flatMap(syllablesOf).map(({ plain }) => plain));

/** What is asked of the page one speaks of already: "thế bao lâu?". */
export function followUp(query: string, assistant: Assistant, page: PagePassages, today: string): Reply | undefined {
  const asked = asksIn(query, assistant);
  const passage = page.passages.find(({ ask }) => ask !== undefined && asked.has(ask));
  return passage && { verdict: 'answer', page, passage, parts: partsOn(passage, today), others: [] };
}

/** What is asked of a thing, told by the way it is asked: words of a saying, in their order, not far apart. */
function asksIn(query: string, { intents }: Assistant): Set<string> {
  const typed = syllablesOf(query);
  return new Set(intents.filter(({ said }) => typed.some((_, at) => followsFrom(typed, at, said))).map(({ ask }) => ask));
}

function followsFrom(typed: Syllable[], at: number, said: Syllable[]): boolean {
  let next = 0;
  for (let i = at; i < Math.min(typed.length, at + said.length + TUNING.gap) && next < said.length; i++) {
    if (covers(typed[i]!, said[next]!)) next++;
    else if (next === 0) return false;
  }
  return next === said.length;
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
