/**
 * What a key of the keyboard on the screen makes of the text before the caret. Nothing is kept but the word that is
 * being written; who hands in another text begins anew there.
 */
import { syllable } from './marks.ts';
import { canBegin, endsShort, written } from './spelling.ts';
import { longer, telexKey, type Marked } from './typing.ts';

/** `marks`: letters with marks and tones have keys of their own, and each letter is what it says. */
export type Manner = 'marks' | 'telex';

interface Word extends Marked {
  /** The keys themselves: what stands there when they make no Vietnamese syllable. */
  keys: string;
  /** No Vietnamese syllable begins so. */
  foreign: boolean;
  /** A letter got its mark after the end of the syllable: `data`. */
  late: boolean;
  /** The Telex key that marked it last, if nothing came after. */
  by: string;
  before: Word | undefined;
}
export interface Text {
  /** All that stands before the caret, composed (NFC). */
  text: string;
  word: Word;
}

/** By their keys good Vietnamese, but seldom meant so; vía, tãi and tét are still made with the tone key last. */
const foreignWords = new Set(['visa', 'taxi', 'test']);

const lastWord = (text: string): string => /[\p{L}\p{M}]*$/u.exec(text)![0];
/** In a code or an address no letter is a mark. */
const isCode = (text: string): boolean => /[\d@_.\\][^\s]*$/.test(text);

function read(shown: string): Word {
  const { letters, tone } = syllable(shown);
  return { letters: inCase(letters, shown), tone, keys: shown, foreign: !canBegin(letters), late: false, by: '', before: undefined };
}

/** Capitals stay where they are. */
function inCase(letters: string, as: string): string {
  const model = [...as.normalize('NFC')];
  return [...letters].map((letter, i) => ((model[i] ?? '') === (model[i] ?? '').toLowerCase() ? letter : letter.toUpperCase())).join('');
}

/** Telex made a syllable of it that there may be. */
function isLikely({ foreign, letters, tone, late, keys }: Word): boolean {
  if (foreign || foreignWords.has(keys.toLowerCase())) return false;
  return !endsShort(letters) || (tone ? tone === '\u0301' || tone === '\u0323' : !late);
}
const shownOf = (word: Word): string => (isLikely(word) ? (written(word.letters, word.tone) ?? word.letters) : word.keys);

export function begin(text: string): Text {
  const composed = text.normalize('NFC');
  return { text: composed, word: read(lastWord(composed)) };
}

const withWord = ({ text }: Text, word: Word): Text => ({ text: text.slice(0, text.length - lastWord(text).length) + shownOf(word), word });

/** A key that writes: a letter in lower case, a sign or a space. */
export function press(at: Text, key: string, manner: Manner): Text {
  if (!/^\p{L}$/u.test(key) || (manner === 'telex' && isCode(at.text))) return begin(at.text + key);
  return manner === 'telex' ? withWord(at, telexed(at.word, key)) : begin(settled(at.text + key));
}

/** A tone key: its combining mark, or nothing for `bỏ dấu`. */
export function tone(at: Text, mark: string): Text {
  const word = lastWord(at.text);
  const made = written(read(word).letters, mark);
  return made === undefined ? at : begin(at.text.slice(0, at.text.length - word.length) + made);
}

export function erase(at: Text): Text {
  const { before } = at.word;
  // What was taken back to its keys becomes Vietnamese again without the last of them.
  if (before && !isLikely(at.word)) return withWord(at, before);
  return begin(settled([...at.text].slice(0, -1).join('')));
}

/** The tone of the last syllable goes where it belongs, now that a letter more or less stands there. */
function settled(text: string): string {
  const shown = lastWord(text);
  const word = read(shown);
  return word.tone && !word.foreign ? text.slice(0, text.length - shown.length) + written(word.letters, word.tone)! : text;
}

function telexed(word: Word, key: string): Word {
  const { before } = word;
  const keys = word.keys + key;
  if (word.foreign) return { ...word, keys, before: word };
  // Pressed again: the mark goes, and the key is a letter.
  if (before && word.by === key) return read((before.tone === word.tone ? shownOf(before) : word.letters) + key);
  const now: Marked = { letters: word.letters.toLowerCase(), tone: word.tone };
  const made = telexKey(now, key);
  if (made && made.tone === now.tone && made.letters === now.letters) return read(word.letters + key);
  if (made && canBegin(made.letters)) return { ...grown(word, made, keys), late: word.late || isLate(now.letters, made.letters), by: key };
  const letters = longer(now.letters, key);
  return canBegin(letters) ? grown(word, { letters, tone: now.tone }, keys) : { ...read(keys), foreign: true, before: word };
}

const grown = (word: Word, { letters, tone }: Marked, keys: string): Word => ({ ...word, letters: inCase(letters, word.letters), tone, keys, by: '', before: word });

/** Consonants stand after the letter that got a mark. */
const isLate = (was: string, is: string): boolean =>
  !/^[aăâeêioôơuưy]*$/.test(is.slice([...is].findLastIndex((letter, i) => letter !== was[i]) + 1)) && was.length === is.length;
