/** The small index on this device: names of pages first, the rest of their words as soon as they are here. */
import { find, openIndex } from '#search/find.ts';
import type { Found } from '#search/find.ts';
import type { NamesFile, WordsFile } from '#search/index-file.ts';
import type { Lexicon } from '#search/lexicon.ts';
import type { Understanding } from '#search/understand.ts';

export interface SearchEngine {
  find(query: string, most?: number): Found;
  /** The words of it, as far as they are here. */
  lexicon(): Lexicon;
  /** Until then only names answer. */
  whole: Promise<void>;
}
interface Addresses { names: string; words: string }

async function read<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return (await answer.json()) as T;
}

let opened: Promise<SearchEngine> | undefined;

/** Once a page; a failure may be tried again. */
export function openSearch(addresses: Addresses): Promise<SearchEngine> {
  opened ??= open(addresses).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open({ names, words }: Addresses): Promise<SearchEngine> {
  const named = await read<NamesFile>(names);
  let index = openIndex(named);
  return {
    find: (query, most) => find(query, index, most),
    lexicon: () => index.lexicon,
    whole: read<WordsFile>(words).then(
      (said) => {
        index = openIndex(named, said);
      },
      // Names alone answer most queries.
      () => undefined,
    ),
  };
}

/** The whole index at once, for who needs all of it. */
export async function openIndexes({ names, words }: Addresses): Promise<Understanding> {
  const [named, said] = await Promise.all([read<NamesFile>(names), read<WordsFile>(words)]);
  return openIndex(named, said);
}
