/** What Telex and VNI keys would have written, had the input method been on. */
import type { Syllable } from './marks.ts';

const vowels = 'aeiouyăâêôơư';
const telexTones: Record<string, string> = { f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323', z: '' };
const vniTones: Record<string, string> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323', 0: '' };
const doubled: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };

const plainOf = (letters: string) => letters.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** Puts a mark on the last letter that bears it: `horned` for w and 7, which also mark both letters of `uo`. */
function horned(letters: string): string | undefined {
  if (/u[oơ]/.test(letters)) return letters.replace(/u[oơ](?!.*u[oơ])/, 'ươ');
  const at = Math.max(letters.lastIndexOf('o'), letters.lastIndexOf('u'));
  return at < 0 ? undefined : letters.slice(0, at) + (letters[at] === 'o' ? 'ơ' : 'ư') + letters.slice(at + 1);
}

function marked(letters: string, from: string, to: string): string | undefined {
  const at = letters.lastIndexOf(from);
  return at < 0 ? undefined : letters.slice(0, at) + to + letters.slice(at + 1);
}

interface Typed { letters: string; tone: string; changed: boolean }

function telex(text: string): Typed | undefined {
  const typed: Typed = { letters: '', tone: '', changed: false };
  const set = (letters: string) => {
    typed.letters = letters;
    typed.changed = true;
  };
  for (const key of text) {
    const { letters } = typed;
    const hasVowel = [...letters].some((letter) => vowels.includes(letter));
    if (key === 'z' && !typed.tone) typed.letters += key;
    else if (key in telexTones && hasVowel) {
      typed.tone = telexTones[key]!;
      typed.changed = true;
    } else if (key === 'w') {
      const last = Math.max(letters.lastIndexOf('a'), letters.lastIndexOf('o'), letters.lastIndexOf('u'));
      const both = letters.includes('uo') ? horned(letters) : /[^q]ua$/.test(letters) ? marked(letters, 'u', 'ư') : undefined;
      set(both ?? (letters[last] === 'a' ? marked(letters, 'a', 'ă') : horned(letters)) ?? `${letters}ư`);
    } else if (key in doubled && letters.includes(key)) set(marked(letters, key, doubled[key]!)!);
    else if (key === 'd' && letters.startsWith('d')) set(`đ${letters.slice(1)}`);
    else typed.letters += key;
  }
  return typed.changed ? typed : undefined;
}

function vni(text: string): Typed | undefined {
  const typed: Typed = { letters: '', tone: '', changed: false };
  for (const key of text) {
    const { letters } = typed;
    if (!/\d/.test(key)) {
      typed.letters += key;
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
