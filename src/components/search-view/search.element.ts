/** Runs `?q=` through Pagefind and lists the guides it finds. */
import { fold } from '#text/fold.ts';

interface Found { url: string; content: string; meta: { title: string; summary?: string; aliases?: string } }
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}
const most = 10;

class GuideSearch extends HTMLElement {
  connectedCallback() {
    // Half a percent sign in the address is not worth an error page.
    const query = (new URLSearchParams(location.search).get('q') ?? '').normalize('NFC').replace(/\0/g, '').trim().slice(0, 200);
    document.querySelector<HTMLInputElement>('input[name=q]')!.value = query;
    if (query) void this.find(query);
  }

  private async find(query: string) {
    const list = this.querySelector('[data-results]')!;
    const status = this.querySelector('[role=status]')!;
    list.setAttribute('aria-busy', 'true');
    status.textContent = 'Đang tìm…';
    try {
      const pagefind = (await import(/* @vite-ignore */ this.dataset.pagefind!)) as Pagefind;
      await pagefind.init();
      const found = await results(pagefind, query);
      list.replaceChildren(...found.map(item));
      status.textContent = found.length ? `Có ${found.length} hướng dẫn cho “${query}”` : `Chưa có hướng dẫn cho “${query}”. Thử gõ ngắn hơn.`;
    } catch {
      status.textContent = 'Chưa tìm được lúc này. Hãy xem tất cả thủ tục.';
    }
    list.setAttribute('aria-busy', 'false');
  }
}

/** The index holds every text twice, as written and without accents, so what is typed without accents is found too. */
async function results(pagefind: Pagefind, query: string): Promise<Found[]> {
  for (const words of new Set([query, fold(query)])) {
    const { results } = await pagefind.search(words);
    const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
    const meant = found.filter((one) => holds(one, query));
    if (meant.length) return meant.sort((a, b) => farness(a, query) - farness(b, query));
  }
  return [];
}

/** What is called just that comes before what merely speaks of it; else Pagefind's order stands. */
function farness({ meta }: Found, query: string): number {
  const phrase = fold(query);
  if (fold(meta.title).includes(phrase)) return 0;
  return fold(meta.aliases ?? '').split(', ').includes(phrase) ? 1 : 2;
}

/** For a word it does not know, Pagefind answers with words that begin like it: half of what was typed must be there. */
function holds({ content, meta }: Found, query: string): boolean {
  const text = ` ${fold(`${meta.title} ${meta.aliases} ${content}`).replace(/[^a-z0-9]+/g, ' ')}`;
  const words = fold(query).match(/[a-z0-9]+/g) ?? [];
  return words.filter((word) => text.includes(` ${word}`)).length * 2 >= words.length;
}

function item(found: Found): HTMLLIElement {
  const li = document.createElement('li');
  li.className = 'card hit';
  const link = document.createElement('a');
  link.href = found.url;
  link.textContent = found.meta.title;
  li.append(link);
  if (found.meta.summary) {
    const summary = document.createElement('p');
    summary.textContent = found.meta.summary;
    li.append(summary);
  }
  return li;
}

customElements.define('guide-search', GuideSearch);
