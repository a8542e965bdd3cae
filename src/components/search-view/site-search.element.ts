/** Answers `?q=` and what is typed after it: the small index first, the full text where that says little. */
import { exactly } from '#client/full-text.ts';
import { marked } from '#client/marked.ts';
import { forget, recent, remember } from '#client/recent-searches.ts';
import { openSearch, type SearchEngine } from '#client/search-engine.ts';
import { kindWords } from '#client/search-words.ts';
import { meantWords, type Found, type Hit } from '#search/find.ts';

const MOST = 12;
const LEAST = 3;
const PAUSE = 120;
const LONGEST = 200;

interface Answer { url: string; title: string; summary: string; kind: string; words: ReadonlySet<string> }

class SiteSearch extends HTMLElement {
  readonly #input = document.querySelector<HTMLInputElement>('input[name=q]')!;
  #asked = '';
  #wait = 0;

  connectedCallback() {
    // Half a percent sign in the address is not worth an error page.
    const query = (new URLSearchParams(location.search).get('q') ?? '').normalize('NFC').replace(/\0/g, '').trim().slice(0, LONGEST);
    this.#input.value = query;
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#wait);
      this.#wait = window.setTimeout(() => void this.#ask(), PAUSE);
    });
    this.#input.form!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask();
    });
    for (const select of this.querySelectorAll('select')) select.addEventListener('change', () => void this.#ask());
    this.#part('[data-results]').addEventListener('click', () => remember(this.#asked));
    this.#voice();
    this.#recent();
    if (query) void this.#ask();
  }

  #part<E extends HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector)!;
  }

  async #ask() {
    const query = this.#input.value.trim();
    this.#asked = query;
    const list = this.#part('[data-results]');
    list.setAttribute('aria-busy', 'true');
    if (!query) return this.#nothingAsked();
    if (!list.childElementCount) this.#say('Đang tìm…');
    history.replaceState(null, '', `?q=${encodeURIComponent(query)}`);
    try {
      const engine = await openSearch({ names: this.dataset['names']!, words: this.dataset['words']! });
      if (this.#asked !== query) return;
      this.#show(engine.find(query, 60), query);
      await engine.whole;
      if (this.#asked === query) await this.#finish(engine, query);
    } catch {
      this.#say('Chưa tìm được lúc này. Hãy xem tất cả thủ tục.');
    }
    if (this.#asked === query) list.setAttribute('aria-busy', 'false');
  }

  async #finish(engine: SearchEngine, query: string) {
    const found = engine.find(query, 60);
    const shown = this.#show(found, query);
    if (shown >= LEAST) return;
    // What stands only deep in a text is asked for word by word, so that nonsense finds nothing.
    const deeper = await exactly(this.dataset['pagefind']!, query).catch(() => []);
    if (this.#asked !== query || deeper.length === 0) return;
    const known = new Set(found.hits.map(({ page }) => this.#address(page.url)));
    const more = deeper.filter(({ url }) => !known.has(url)).slice(0, MOST - shown);
    this.#part('[data-results]').append(...more.map((page) => item({ ...page, words: new Set() })));
    this.#tell(shown + more.length, query);
  }

  #address = (url: string) => this.dataset['base']! + url;

  /** How many answers are left after the filters. */
  #show(found: Found, query: string): number {
    const hits = this.#filtered(found.hits).slice(0, MOST);
    this.#part('[data-results]').replaceChildren(
      ...hits.map(({ page, words }) => item({ url: this.#address(page.url), title: page.title, summary: page.summary, kind: kindWords[page.kind], words })),
    );
    this.#tell(hits.length, query);
    const meant = meantWords(found, query);
    this.#part('.meant').hidden = !meant;
    if (meant) {
      const link = this.#part<HTMLAnchorElement>('.meant a');
      link.textContent = `“${meant}”`;
      link.href = `?q=${encodeURIComponent(meant)}`;
    }
    this.#part('.filters').hidden = found.hits.length < 2;
    return hits.length;
  }

  #filtered(hits: Hit[]): Hit[] {
    const wanted = (name: string) => this.#part<HTMLSelectElement>(`select[name=${name}]`).value;
    const [topic, track, level] = [wanted('topic'), wanted('track'), wanted('level')];
    return hits.filter(({ page }) => (!topic || page.topic === topic) && (!track || page.tracks.includes(track)) && (!level || page.level === level));
  }

  #say(text: string) {
    this.#part('[role=status]').textContent = text;
  }

  #tell(count: number, query: string) {
    const short = [...query].length > 60 ? `${[...query].slice(0, 60).join('')}…` : query;
    this.#say(count ? `Có ${count} trang cho “${short}”` : `Chưa có hướng dẫn cho “${short}”. Thử gõ ngắn hơn, chọn một việc dưới đây, hoặc hỏi quầy.`);
    this.#part('.nearest').hidden = count > 0;
    this.#part('.recent').hidden = true;
  }

  #nothingAsked() {
    this.#say('\u00A0');
    this.#part('[data-results]').replaceChildren();
    this.#part('[data-results]').setAttribute('aria-busy', 'false');
    this.#part('.nearest').hidden = true;
    this.#part('.meant').hidden = true;
    this.#part('.filters').hidden = true;
    this.#recent();
  }

  #recent() {
    const queries = recent();
    const part = this.#part('.recent');
    part.hidden = queries.length === 0 || this.#input.value !== '';
    part.querySelector('ul')!.replaceChildren(
      ...queries.map((query) => {
        const row = document.createElement('li');
        const link = document.createElement('a');
        link.href = `?q=${encodeURIComponent(query)}`;
        link.textContent = query;
        row.append(link);
        return row;
      }),
    );
    part.querySelector('button')!.onclick = () => {
      forget();
      part.hidden = true;
      this.#input.focus();
    };
  }

  /** Only where the browser can listen. */
  #voice() {
    const Listener = (window as { webkitSpeechRecognition?: new () => Listening }).webkitSpeechRecognition;
    if (!Listener) return;
    const part = this.#part('.voice');
    part.hidden = false;
    part.querySelector('button')!.onclick = () => {
      const listening = new Listener();
      listening.lang = 'vi-VN';
      listening.onresult = ({ results }) => {
        this.#input.value = results[0]?.[0]?.transcript ?? '';
        void this.#ask();
      };
      listening.onerror = () => this.#say('Không nghe được. Bạn gõ giúp vài chữ nhé.');
      listening.start();
      this.#say('Đang nghe, bạn nói đi…');
    };
  }
}

interface Listening {
  lang: string;
  onresult: (event: { results: { [i: number]: { [i: number]: { transcript: string } } } }) => void;
  onerror: () => void;
  start(): void;
}

function item({ url, title, summary, kind, words }: Answer): HTMLLIElement {
  const row = document.createElement('li');
  row.className = 'card hit';
  const link = document.createElement('a');
  link.href = url;
  link.append(...marked(title, words));
  const what = document.createElement('small');
  what.textContent = kind;
  row.append(link);
  if (summary) {
    const text = document.createElement('p');
    text.append(...marked(summary, words));
    row.append(text);
  }
  row.append(what);
  return row;
}

customElements.define('site-search', SiteSearch);
