/** Joins what must not part at a line end by no-break spaces: compounds, and numbers with their unit. */
import { compounds } from './compounds.ts';

const NBSP = '\u00A0';
const units =
  'đồng|triệu|nghìn|tỷ|ngày|tháng|năm|tuổi|giờ|phút|giây|tuần|bước|lần|người|trang|bản|ảnh|số|ký tự|chữ số|MB|km|m2|%';
const space = `[ ${NBSP}]`;
const measure = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d[\\d.,/]*${space}(?:${units.replaceAll(' ', space)})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Compounds by their first syllable, the longest first; one pass over the text stays cheap on long pages. */
const byFirst = new Map<string, string[][]>();
for (const compound of [...compounds].sort((a, b) => b.length - a.length)) {
  const [first, ...rest] = compound.toLowerCase().split(' ');
  byFirst.set(first!, [...(byFirst.get(first!) ?? []), rest]);
}

export function glue(text: string): string {
  return glueCompounds(text).replace(measure, (found) => found.replaceAll(' ', NBSP));
}

function glueCompounds(text: string): string {
  /** Words at even places, the spaces between them at odd ones. */
  const words = text.split(/([ \u00A0])/);
  for (let at = 0; at < words.length; at += 2) {
    const first = /[\p{L}\p{N}]+$/u.exec(words[at]!)?.[0].toLowerCase();
    const rest = first && byFirst.get(first)?.find((syllables) => follows(words, at, syllables));
    if (!rest) continue;
    for (let joined = 0; joined < rest.length; joined++) words[at + 1 + 2 * joined] = NBSP;
    at += 2 * (rest.length - 1);
  }
  return words.join('');
}

/** The last syllable may carry a sign after it, none of the others may. */
function follows(words: readonly string[], at: number, syllables: readonly string[]): boolean {
  return syllables.every((syllable, index) => {
    const word = words[at + 2 * (index + 1)]?.toLowerCase();
    if (word === syllable) return true;
    return (
      index === syllables.length - 1 &&
      word?.startsWith(syllable) === true &&
      !/^[\p{L}\p{N}]/u.test(word.slice(syllable.length))
    );
  });
}

/** A title's last line must not be one syllable: the last two words that may part, stay together. */
export function glueTitle(text: string): string {
  const glued = glue(text);
  const last = glued.lastIndexOf(' ');
  const ending = glued.slice(last + 1);
  return last < 0 || ending.includes('\u00a0') ? glued : `${glued.slice(0, last)}\u00a0${ending}`;
}
