/** What Telex and VNI keys would have written, had the input method been on. */
import type { Syllable } from './marks.ts';

const vowels = 'aeiouyăâêôơư';
const telexTones: Record<string, string> = { f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323', z: '' };
const vniTones: Record<string, string> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323', 0: '' };
const doubled: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };

const plainOf = (letters: string) => letters.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** Puts the horn of w and 7 on both letters of `uo`, on the first of `uu`, else on the last letter that bears one. */
function horned(letters: string): string | undefined {
  const pair = /(?:^|[^q])u(?:[oơ]|u$)(?!.*u[oơ])/.exec(letters);
  if (pair) {
    const at = pair.index + pair[0].length - 2;
    const second = letters[at + 1];
    // Huơ, thuở: the only open syllables of these letters.
    const first = second !== 'u' && at + 2 === letters.length && /^(?:h|th|kh)?$/.test(letters.slice(0, at)) ? 'u' : 'ư';
    return letters.slice(0, at) + first + (second === 'u' ? 'u' : 'ơ') + letters.slice(at + 2);
  }
  const at = Math.max(letters.lastIndexOf('o'), letters.lastIndexOf('u'));
  return at < 0 ? undefined : letters.slice(0, at) + (letters[at] === 'o' ? 'ơ' : 'ư') + letters.slice(at + 1);
}

function marked(letters: string, from: string, to: string): string | undefined {
  const at = letters.lastIndexOf(from);
  return at < 0 ? undefined : letters.slice(0, at) + to + letters.slice(at + 1);
}

/** One more letter: what was taken for `thuở`, or had one horn only, becomes `ươ`. */
export const longer = (letters: string, letter: string): string => letters.replace(/(^|[^q])(?:uơ|ưo)$/, '$1ươ') + letter;

export interface Marked {
  /** With the marks of letters, without the tone. */
  letters: string;
  tone: string;
}
interface Typed extends Marked { changed: boolean }

/** What one Telex key does to what stands there; undefined where it is a letter like any other. All lower case. */
export function telexKey({ letters, tone }: Marked, key: string): Marked | undefined {
  const set = (changed: string | undefined) => (changed === undefined ? undefined : { letters: changed, tone });
  if (key === 'z' && !tone) return undefined;
  if (key in telexTones) return [...letters].some((letter) => vowels.includes(letter)) ? { letters, tone: telexTones[key]! } : undefined;
  if (key === 'w') {
    const last = Math.max(letters.lastIndexOf('a'), letters.lastIndexOf('o'), letters.lastIndexOf('u'));
    const both = /(?:^|[^q])uo/.test(letters) ? horned(letters) : /(?:^|[^q])ua$/.test(letters) ? marked(letters, 'u', 'ư') : undefined;
    return set(both ?? (letters[last] === 'a' ? marked(letters, 'a', 'ă') : horned(letters)) ?? `${letters}ư`);
  }
  if (key in doubled) return set(marked(letters, key, doubled[key]!));
  return key === 'd' && letters.startsWith('d') ? set(`đ${letters.slice(1)}`) : undefined;
}

function telex(text: string): Typed | undefined {
  let typed: Typed = { letters: '', tone: '', changed: false };
  for (const key of text) {
    const next = telexKey(typed, key);
    typed = next ? { ...next, changed: true } : { ...typed, letters: longer(typed.letters, key) };
  }
  return typed.changed ? typed : undefined;
}

function vni(text: string): Typed | undefined {
  const typed: Typed = { letters: '', tone: '', changed: false };
  for (const key of text) {
    const { letters } = typed;
    if (!/\d/.test(key)) {
      typed.letters = longer(typed.letters, key);
      continue;
    }
    typed.changed = true;
    if (key in vniTones) typed.tone = vniTones[key]!;
    else {
      const next =
        key === '6' ? (marked(letters, 'a', 'â') ?? marked(letters, 'e', 'ê') ?? marked(letters, 'o', 'ô'))
        : key === '7' ? horned(letters)
        : key === '8' ? marked(letters, 'a', 'ă')
        : marked(letters, 'd', 'đ');
      if (next === undefined) return undefined;
      typed.letters = next;
    }
  }
  return typed.changed ? typed : undefined;
}

const canBeSyllable = /^[bcdđghklmnpqrstvx]{0,3}[aeiouyăâêôơư]{1,3}[cghmnpt]{0,2}$/;

/** Every syllable that these keys may mean, the likelier first. */
export function decodeKeys(text: string): Syllable[] {
  const all = /\d/.test(text) ? [vni(text)] : [telex(text)];
  return all.flatMap((typed) =>
    typed && canBeSyllable.test(typed.letters) ? [{ plain: plainOf(typed.letters), letters: typed.letters, tone: typed.tone }] : [],
  );
}
