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

/** Lists of short texts travel as one, and lists of those. */
export const BETWEEN = '\n';
export const BETWEEN_PAGES = '\n\n';
const apart = (text: string) => (text ? text.split(BETWEEN) : []);

/** Column by column: texts of one sort pack better beside each other. */
interface Columns {
  urls: string;
  titles: string;
  summaries: string;
  icons: string;
  kinds: string;
  topicOf: number[];
  levels: string;
  tracksOf: number[][];
  /** Other names than the title, page by page. */
  names: string;
}
export interface NamesFile {
  topics: string[];
  tracks: string[];
  pages: Columns;
  words: [means: string, say: string][];
  drop: string;
  danger: string;
  trouble: string;
  elsewhere: string;
}
/** Page by page, in the order of the names. */
export type WordsFile = [troubles: string, sentences: string][];

export function unpackPages({ topics, tracks, pages }: NamesFile, words?: WordsFile): IndexedPage[] {
  const [titles, summaries, icons, kinds, levels] = [pages.titles, pages.summaries, pages.icons, pages.kinds, pages.levels].map((column) => column.split(BETWEEN)) as [string[], string[], string[], PageKind[], string[]];
  const names = pages.names.split(BETWEEN_PAGES);
  return pages.urls.split(BETWEEN).map((url, i) => ({
    url,
    title: titles[i]!,
    summary: summaries[i]!,
    icon: icons[i]!,
    kind: kinds[i]!,
    level: levels[i] || null,
    topic: topics[pages.topicOf[i]!]!,
    tracks: pages.tracksOf[i]!.map((track) => tracks[track]!),
    names: [titles[i]!, ...apart(names[i]!)],
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
