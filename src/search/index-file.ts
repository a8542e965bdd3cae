/**
 * The small index, in two files: names of pages first, which answer most queries, then what else
 * stands on them. No keys: every page would repeat them.
 */

/** What a page is found by, in the order of its weight. */
export const phraseKinds = ['names', 'troubles', 'sentences'] as const;
export type PhraseKind = (typeof phraseKinds)[number];

export type PageKind = 'guide' | 'event' | 'scam' | 'safety' | 'check' | 'track' | 'page' | 'term';

export interface IndexedPage {
  /** Below the base path: `thu-tuc/ho-chieu/`. */
  url: string;
  title: string;
  summary: string;
  icon: string;
  kind: PageKind;
  topic: string;
  level: string | null;
  tracks: string[];
  /** How people call it; the title is one of them. */
  names: string[];
  /** What goes wrong, and what people ask. */
  troubles: string[];
  /** Other words that stand on the page. */
  sentences: string[];
}

/** A page with all its text: that is for the full-text index alone. */
export interface WholePage extends IndexedPage {
  body: string[];
}

export interface Synonyms {
  words: { means: string; say: string[] }[];
  drop: string[];
  danger: string[];
  trouble: string[];
  elsewhere: string[];
}

/** Lists of short texts travel as one. */
const BETWEEN = '\n';
const apart = (text: string) => (text ? text.split(BETWEEN) : []);

type NamedPage = [
  url: string, title: string, summary: string, icon: string, kind: PageKind,
  topic: number, level: string | null, tracks: number[], otherNames: string,
];
export interface NamesFile {
  topics: string[];
  tracks: string[];
  pages: NamedPage[];
  words: [means: string, say: string][];
  drop: string;
  danger: string;
  trouble: string;
  elsewhere: string;
}
/** Page by page, in the order of the names. */
export type WordsFile = [troubles: string, sentences: string][];

export function packNames(pages: IndexedPage[], synonyms: Synonyms): NamesFile {
  const topics = [...new Set(pages.map(({ topic }) => topic))];
  const tracks = [...new Set(pages.flatMap((page) => page.tracks))].sort();
  return {
    topics,
    tracks,
    pages: pages.map((page) => [
      page.url,
      page.title,
      // The meaning of a word stands on the page of words.
      page.kind === 'term' ? '' : page.summary,
      page.icon,
      page.kind,
      topics.indexOf(page.topic),
      page.level,
      page.tracks.map((track) => tracks.indexOf(track)),
      page.names.filter((name) => name !== page.title).join(BETWEEN),
    ]),
    words: synonyms.words.map(({ means, say }) => [means, say.join(BETWEEN)]),
    drop: synonyms.drop.join(BETWEEN),
    danger: synonyms.danger.join(BETWEEN),
    trouble: synonyms.trouble.join(BETWEEN),
    elsewhere: synonyms.elsewhere.join(BETWEEN),
  };
}

export const packWords = (pages: IndexedPage[]): WordsFile =>
  pages.map(({ troubles, sentences }) => [troubles.join(BETWEEN), sentences.join(BETWEEN)]);

export function unpackPages({ topics, tracks, pages }: NamesFile, words?: WordsFile): IndexedPage[] {
  return pages.map(([url, title, summary, icon, kind, topic, level, of, names], i) => ({
    url, title, summary, icon, kind, level,
    topic: topics[topic]!,
    tracks: of.map((track) => tracks[track]!),
    names: [title, ...apart(names)],
    troubles: apart(words?.[i]?.[0] ?? ''),
    sentences: apart(words?.[i]?.[1] ?? ''),
  }));
}

export function unpackSynonyms({ words, drop, danger, trouble, elsewhere }: NamesFile): Synonyms {
  return {
    words: words.map(([means, say]) => ({ means, say: apart(say) })),
    drop: apart(drop),
    danger: apart(danger),
    trouble: apart(trouble),
    elsewhere: apart(elsewhere),
  };
}
