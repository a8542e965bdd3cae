/** Letters that look like others. Kept in groups: one Latin letter, then all that pass for it. */

const alike: Record<string, string> = {
  a: 'аαɑａ',
  b: 'ƅｂьЬ',
  c: 'сϲｃ',
  d: 'ԁｄ',
  e: 'еｅ',
  f: 'ｆ',
  g: 'ɡｇց',
  h: 'һｈհ',
  i: 'іιıｉ',
  j: 'јｊ',
  k: 'кκｋ',
  l: 'ⅼｌӏ',
  m: 'мｍ',
  n: 'ոｎп',
  o: 'оοօｏ',
  p: 'рρｐ',
  q: 'ԛｑ',
  r: 'гｒ',
  s: 'ѕｓ',
  t: 'тτｔ',
  u: 'υսｕ',
  v: 'ѵνｖ',
  w: 'ԝωｗ',
  x: 'хχｘ',
  y: 'уγｙ',
  z: 'ᴢｚ',
  '.': '．。｡․',
  '-': '‐‑‒–—－',
  '/': '⁄∕／',
};
const latinOf = new Map(Object.entries(alike).flatMap(([latin, letters]) => [...letters].map((letter) => [letter, latin] as const)));

/** What takes no room on the screen: zero-width marks, soft hyphen, marks that turn the direction of writing. */
const hidden = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/u;
export const isHidden = (letter: string): boolean => hidden.test(letter);
export const withoutHidden = (text: string): string => [...text].filter((letter) => !isHidden(letter)).join('');

const scripts: [RegExp, string][] = [
  [/\p{Script=Cyrillic}/u, 'chữ Nga'],
  [/\p{Script=Greek}/u, 'chữ Hy Lạp'],
  [/\p{Script=Armenian}/u, 'chữ Armenia'],
  [/[\uff00-\uffef]/u, 'chữ rộng'],
];

/** Which letter it passes for, and where it comes from; undefined for plain ones and for Vietnamese. */
export function strange(letter: string): { like: string | undefined; from: string } | undefined {
  if (/[\x20-\x7e]/.test(letter) || isHidden(letter)) return undefined;
  const like = latinOf.get(letter.toLowerCase());
  if (!like && /\p{Script=Latin}|\p{M}/u.test(letter)) return undefined;
  return { like, from: scripts.find(([script]) => script.test(letter))?.[1] ?? 'chữ lạ' };
}

/** As the eye reads it: no hidden marks, every look-alike as the letter it passes for, no accents. */
export function asSeen(text: string): string {
  return [...withoutHidden(text).toLowerCase()]
    .map((letter) => latinOf.get(letter) ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd');
}

/** As a hurried eye reads it: digits that pass for letters too, small l as i. */
export function asHurried(text: string): string {
  return asSeen(text)
    .replace(/[01345]/g, (digit) => ({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' })[digit] ?? digit)
    .replaceAll('l', 'i');
}
