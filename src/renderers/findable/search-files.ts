/** The two files of the small index, and where a page finds them. */
import type { Routes } from '#model/routes.ts';
import { packNames, packWords } from '#search/pack-index.ts';
import type { Synonyms } from '#search/index-file.ts';
import { findables } from './findable.ts';
import type { Searchable } from './findable.ts';

export interface SearchFiles { names: string; words: string }

const made = new WeakMap<Searchable, SearchFiles>();

/** Made once a library. */
export function searchFiles(library: Searchable & { synonyms: Synonyms }): SearchFiles {
  let files = made.get(library);
  if (!files) {
    const pages = findables(library);
    files = { names: JSON.stringify(packNames(pages, library.synonyms)), words: JSON.stringify(packWords(pages)) };
    made.set(library, files);
  }
  return files;
}

/** Their addresses; a changed index has another one, so that no phone keeps the old. */
export function searchAddresses(library: Searchable & { synonyms: Synonyms }, at: Routes): SearchFiles {
  const { names, words } = searchFiles(library);
  return { names: `${at.search}ten.json?${versionOf(names)}`, words: `${at.search}chu.json?${versionOf(words)}` };
}

/** FNV-1a: enough to tell two indexes apart. */
function versionOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
