/** A text with the words that answer the query marked. */
import { syllable } from '#text/marks.ts';

export function marked(text: string, words: ReadonlySet<string>): (string | HTMLElement)[] {
  return text.split(/([\p{L}\p{N}]+)/u).map((part, i) => {
    if (i % 2 === 0 || !words.has(syllable(part).plain)) return part;
    const mark = document.createElement('mark');
    mark.textContent = part;
    return mark;
  });
}
