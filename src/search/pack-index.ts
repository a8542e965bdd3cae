/** The small index as it is sent (`index-file.ts`): made when the site is built. */
import { covers, keyOf } from '#text/marks.ts';
import type { Syllable } from '#text/marks.ts';
import { BETWEEN, BETWEEN_PAGES } from './index-file.ts';
import type { IndexedPage, NamesFile, Synonyms, WordsFile } from './index-file.ts';
import { syllablesOf } from './lexicon.ts';

export function packNames(pages: IndexedPage[], synonyms: Synonyms): NamesFile {
  const topics = [...new Set(pages.map(({ topic }) => topic))];
  const tracks = [...new Set(pages.flatMap((page) => page.tracks))].sort();
  const column = (of: (page: IndexedPage) => string) => pages.map(of).join(BETWEEN);
  return {
    topics,
    tracks,
    pages: {
      urls: column(({ url }) => url),
      titles: column(({ title }) => title),
      // The meaning of a word stands on the page of words.
      summaries: column(({ kind, summary }) => (kind === 'term' ? '' : summary)),
      icons: column(({ icon }) => icon),
      kinds: column(({ kind }) => kind),
      topicOf: pages.map(({ topic }) => topics.indexOf(topic)),
      levels: column(({ level }) => level ?? ''),
      tracksOf: pages.map((page) => page.tracks.map((track) => tracks.indexOf(track))),
      names: pages.map((page) => otherNames(page).join(BETWEEN)).join(BETWEEN_PAGES),
    },
    words: synonyms.words.map(({ means, say }) => [means, say.join(BETWEEN)]),
    drop: synonyms.drop.join(BETWEEN),
    danger: synonyms.danger.join(BETWEEN),
    trouble: synonyms.trouble.join(BETWEEN),
    elsewhere: synonyms.elsewhere.join(BETWEEN),
  };
}

export const packWords = (pages: IndexedPage[]): WordsFile =>
  pages.map(({ troubles, sentences }) => [troubles.join(BETWEEN), sentences.join(BETWEEN)]);

/** Without the title, and without what another name says as well: the same letters, or the same words with their marks. */
function otherNames({ title, names }: IndexedPage): string[] {
  const own = [title, ...names.filter((name) => name !== title)].map((name) => ({ name, said: syllablesOf(name) }));
  return own.slice(1).filter((one, i) => !own.some((other, at) => at !== i + 1 && saysAll(other.said, one.said, at < i + 1))).map(({ name }) => name);
}

/** Two that say the same: the first stays. */
function saysAll(other: Syllable[], one: Syllable[], isFirst: boolean): boolean {
  if (one.length !== other.length || one.length === 0) return false;
  const same = one.every((own, i) => keyOf(own) === keyOf(other[i]!));
  return same ? isFirst : one.every((own, i) => covers(own, other[i]!));
}
