/** What was typed, read as the syllables that may have been meant. */
import { covers, isPlain, keyOf, syllable } from '#text/marks.ts';
import type { Syllable } from '#text/marks.ts';
import { slipDistance } from '#text/slips.ts';
import { decodeKeys } from '#text/typing.ts';
import type { Synonyms } from './index-file.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { syllablesOf, tokens } from './lexicon.ts';

/** One place of the query: the syllables it may be, each with how sure that is. */
export interface Reading {
  typed: string;
  words: { word: Word; sure: number }[];
  /** How much it tells; unknown syllables tell the most. */
  tells: number;
  how: 'typed' | 'keys' | 'slip' | 'unknown';
}
export interface Understood {
  /** The same query said in several ways, as typed first. */
  ways: Reading[][];
  danger: boolean;
  trouble: boolean;
  elsewhere: boolean;
}

const MOST_SYLLABLES = 64;
/** Syllables typed exactly; with marks left out; with other marks; by the keys of an input method; by a slip. */
const SURE = { typed: 1, marksLeftOut: 0.95, otherTone: 0.75, otherMarks: 0.6, keys: 0.95, slip: 0.85 } as const;

/** A word that stands nowhere, of what a rare one tells: a name, a place, or another matter altogether. */
const UNKNOWN = 0.6;

export interface Understanding { lexicon: Lexicon; synonyms: PreparedSynonyms }

interface Phrase { syllables: Syllable[]; means: Syllable[] }
/** Phrases by the plain sound of their first syllable. */
export type Phrases = Map<string, Phrase[]>;
export interface PreparedSynonyms {
  say: Phrases;
  /** Every syllable of them, without marks. */
  sounds: Set<string>;
  drop: Phrases;
  danger: Phrases;
  trouble: Phrases;
  elsewhere: Phrases;
}

const byFirst = (phrases: Phrase[]): Phrases =>
  Map.groupBy(phrases.filter(({ syllables }) => syllables.length), ({ syllables }) => syllables[0]!.plain);

export const phrasesOf = (texts: (string | Syllable[])[]): Phrases =>
  byFirst(texts.map((text) => ({ syllables: typeof text === 'string' ? syllablesOf(text) : text, means: [] })));

export function prepareSynonyms({ words, drop, danger, trouble, elsewhere }: Synonyms): PreparedSynonyms {
  return {
    say: byFirst(words.flatMap(({ means, say }) => say.map((text) => ({ syllables: syllablesOf(text), means: syllablesOf(means) })))),
    sounds: new Set(words.flatMap(({ say }) => say.flatMap((text) => syllablesOf(text).map(({ plain }) => plain)))),
    drop: phrasesOf(drop),
    danger: phrasesOf(danger),
    trouble: phrasesOf(trouble),
    elsewhere: phrasesOf(elsewhere),
  };
}

/** The longest phrase that begins here. `exactly`: who types accents means them. */
function phraseAt(phrases: Phrases, typed: readonly Syllable[], at: number, exactly = false): Phrase | undefined {
  const fits = (phrases.get(typed[at]!.plain) ?? []).filter(({ syllables }) =>
    syllables.every((meant, i) => {
      const own = typed[at + i];
      return own !== undefined && (exactly ? keyOf(own) === keyOf(meant) : covers(own, meant));
    }),
  );
  return fits.sort((a, b) => b.syllables.length - a.syllables.length)[0];
}

export const standsIn = (phrases: Phrases, typed: readonly Syllable[], exactly = false): boolean =>
  typed.some((_, at) => phraseAt(phrases, typed, at, exactly) !== undefined);

/** The syllables of a query, those of an input method that was off undone. */
export const typedSyllables = (query: string, { lexicon, synonyms }: Understanding): Syllable[] =>
  tokens(query).flatMap((text) => undone(text, lexicon, synonyms));

export function understand(query: string, { lexicon, synonyms }: Understanding): Understood {
  const typed = tokens(query).slice(-MOST_SYLLABLES).flatMap((text) => undone(text, lexicon, synonyms));
  const kept = withoutPhrases(synonyms.drop, typed);
  const own = kept.length ? kept : typed;
  const said = replaced(synonyms.say, own);
  const ways = [own, ...(said ? [said] : [])].map((syllables) => syllables.map((one) => reading(one, lexicon)));
  return { ways, danger: standsIn(synonyms.danger, typed), trouble: standsIn(synonyms.trouble, typed), elsewhere: standsIn(synonyms.elsewhere, typed, !typed.every(isPlain)) };
}

/** One token as syllables: as typed where the content or the synonyms know it, else by its keys, else cut in two. */
function undone(text: string, lexicon: Lexicon, synonyms: PreparedSynonyms): Syllable[] {
  const typed = syllable(text);
  const known = (one: Syllable) => (lexicon.byPlain.get(one.plain) ?? []).some((word) => covers(one, word));
  if (known(typed) || synonyms.sounds.has(typed.plain)) return [typed];
  const keys = decodeKeys(text);
  return keys.some(known) ? keys : (joined(text, known, lexicon.pairs) ?? [typed]);
}

/** Two or three syllables typed without a space: those that stand beside each other somewhere. */
function joined(text: string, known: (one: Syllable) => boolean, pairs: ReadonlyMap<string, number>): Syllable[] | undefined {
  if (text.length < 4 || text.length > 24) return undefined;
  const part = (from: string): Syllable | undefined => {
    const own = syllable(from);
    return known(own) ? own : decodeKeys(from).find(known);
  };
  const belong = (left: Syllable, right: Syllable) => pairs.has(`${left.plain} ${right.plain}`);
  for (let cut = text.length - 2; cut >= 2; cut--) {
    const [left, right] = [part(text.slice(0, cut)), part(text.slice(cut))];
    if (left && right && belong(left, right)) return [left, right];
  }
  for (let cut = 2; cut <= text.length - 4; cut++) {
    const left = part(text.slice(0, cut));
    const rest = left && joined(text.slice(cut), known, pairs);
    if (left && rest && belong(left, rest[0]!)) return [left, ...rest];
  }
  return undefined;
}

function withoutPhrases(phrases: Phrases, typed: Syllable[]): Syllable[] {
  const kept: Syllable[] = [];
  for (let at = 0; at < typed.length; ) {
    const found = phraseAt(phrases, typed, at);
    if (!found) kept.push(typed[at]!);
    at += found?.syllables.length ?? 1;
  }
  return kept;
}

function replaced(phrases: Phrases, typed: Syllable[]): Syllable[] | undefined {
  const said: Syllable[] = [];
  let changed = false;
  for (let at = 0; at < typed.length; ) {
    const found = phraseAt(phrases, typed, at);
    said.push(...(found?.means ?? [typed[at]!]));
    changed ||= found !== undefined;
    at += found?.syllables.length ?? 1;
  }
  return changed ? said : undefined;
}

function reading(typed: Syllable, lexicon: Lexicon): Reading {
  const same = lexicon.byPlain.get(typed.plain) ?? [];
  const plain = isPlain(typed);
  const told = (words: { word: Word; sure: number }[], how: Reading['how']): Reading => ({
    typed: typed.plain,
    words,
    tells: Math.max(0, ...words.map(({ word }) => word.tells)),
    how,
  });
  const fitting = same.filter((word) => covers(typed, word));
  if (fitting.length)
    return told(fitting.map((word) => ({ word, sure: keyOf(word) === keyOf(typed) ? SURE.typed : plain ? SURE.marksLeftOut : 0.9 })), 'typed');
  // A mark that fits nothing is a slip of its own.
  if (same.length)
    return told(same.map((word) => ({ word, sure: word.letters === typed.letters ? SURE.otherTone : SURE.otherMarks })), 'slip');
  const near = slips(typed.plain, lexicon);
  if (near.length) return told(near, 'slip');
  return { typed: typed.plain, words: [], tells: lexicon.most * UNKNOWN, how: 'unknown' };
}

const MOST_SLIPS = 5;

function slips(plain: string, { byPlain }: Lexicon): { word: Word; sure: number }[] {
  if (plain.length < 2 || /\d/.test(plain)) return [];
  const most = plain.length < 3 ? 0.5 : plain.length < 5 ? 1 : 1.6;
  return [...byPlain.keys()]
    .map((meant) => ({ meant, distance: slipDistance(plain, meant, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_SLIPS)
    .flatMap(({ meant, distance }) => byPlain.get(meant)!.map((word) => ({ word, sure: SURE.slip - 0.3 * distance })));
}
