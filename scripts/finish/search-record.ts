/** What the full-text engine knows of a page. */
import type { WholePage } from '#search/index-file.ts';
import { fold } from '#text/fold.ts';

const sentence = (text: string) => (/[.?!…:]$/.test(text) ? text : `${text}.`);

/**
 * Pagefind drops accents by itself but leaves đ, which has no accent to drop: someone typing
 * "dang ky" would find nothing. So the words with đ stand once more, folded.
 */
export function foldedWords(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.includes('đ')).map(fold))].sort().join(' ');
}

export function searchRecord({ url, title, summary, topic, icon, names, troubles, sentences, body }: WholePage) {
  const content = [title, summary, ...troubles, ...sentences, ...body].filter(Boolean).map(sentence).join(' ');
  const aliases = names.filter((name) => name !== title).join(', ');
  return {
    // Pagefind itself puts the base path before it.
    url: `/${url}`,
    language: 'vi',
    content,
    // Aliases and folded words are searched like the text, but never shown: an excerpt is cut from `content` alone.
    meta: { title, summary, topic, icon, aliases, folded: foldedWords(`${content} ${aliases}`) },
  };
}

export type SearchRecord = ReturnType<typeof searchRecord>;
