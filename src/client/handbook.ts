/** The handbook as one file: what holds on the reader's day, search and practice without any network. */
import './by-date.ts';
import './practice-in-book.ts';
import { find, openIndex } from '#search/find.ts';
import type { NamesFile, WordsFile } from '#search/index-file.ts';
import { marked } from './marked.ts';

const MOST = 12;
const PAUSE = 120;

interface Carried {
  names: NamesFile;
  words: WordsFile;
  /** Where each page of the index stands in this file. */
  places: string[];
}

const box = document.querySelector<HTMLFormElement>('#tim')!;
const input = box.querySelector('input')!;
const status = box.querySelector<HTMLElement>('[role=status]')!;
const list = box.querySelector<HTMLElement>('[data-results]')!;
box.hidden = false;

let index: ReturnType<typeof openIndex> | undefined;
let places = new Map<string, string>();
/** Read at the first question: a phone opens the file sooner. */
function opened() {
  if (index) return index;
  const carried = JSON.parse(document.querySelector('#muc-tim')!.textContent!) as Carried;
  index = openIndex(carried.names, carried.words);
  places = new Map(index.lexicon.pages.map(({ url }, i) => [url, carried.places[i]!]));
  return index;
}

function answer() {
  const query = input.value.normalize('NFC').trim();
  const hits = query ? find(query, opened(), MOST).hits : [];
  list.replaceChildren(
    ...hits.map(({ page, words }) => {
      const row = document.createElement('li');
      const link = document.createElement('a');
      link.href = `#${places.get(page.url)!}`;
      link.append(...marked(page.title, words));
      row.append(link);
      return row;
    }),
  );
  status.textContent = !query ? '' : hits.length > 0 ? `Có ${hits.length} mục cho “${query}”` : `Không có mục nào cho “${query}”. Thử gõ ngắn hơn.`;
  list.setAttribute('aria-busy', 'false');
}

let wait = 0;
input.addEventListener('input', () => {
  list.setAttribute('aria-busy', 'true');
  clearTimeout(wait);
  wait = window.setTimeout(answer, PAUSE);
});
box.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(wait);
  answer();
});
