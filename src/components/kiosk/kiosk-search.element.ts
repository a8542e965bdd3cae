/** Answers while one types, with pages that the kiosk has. */
import { kioskPlace } from '#client/kiosk/place.ts';
import { kindWords } from '#client/search-words.ts';
import type { IndexedPage } from '#search/index-file.ts';

/** More than fit are found, since some are no pages of the kiosk. */
const ASKED = 16;
const SHOWN = 6;
const PAUSE = 90;

class KioskSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #wait = 0;

  connectedCallback() {
    this.#input = this.querySelector('input')!;
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#wait);
      this.#wait = window.setTimeout(() => void this.#answer(), PAUSE);
    });
    this.#input.focus();
  }

  async #answer() {
    const query = this.#input.value.trim();
    const isAsked = [...query].length >= 2;
    const { openSearch } = await import('#client/search-engine.ts');
    const engine = await openSearch({ names: this.dataset['names']!, words: this.dataset['words']! }).catch(() => null);
    if (this.#input.value.trim() !== query) return;
    if (engine && isAsked) await engine.whole;
    const hits = engine && isAsked ? engine.find(query, ASKED).hits.flatMap(({ page }) => {
      const place = kioskPlace(page);
      return place ? [{ page, place }] : [];
    }).slice(0, SHOWN) : [];
    this.#show(hits);
    this.querySelector<HTMLElement>('[data-none]')!.hidden = !isAsked || hits.length > 0;
    this.querySelector('[role=status]')!.textContent = isAsked ? `${hits.length} việc tìm thấy` : '';
  }

  #show(hits: { page: IndexedPage; place: string }[]) {
    const template = this.querySelector('template')!;
    this.querySelector('[data-found]')!.replaceChildren(...hits.map(({ page, place }) => {
      const row = template.content.cloneNode(true) as DocumentFragment;
      row.querySelector('a')!.href = this.dataset['kiosk']! + place;
      row.querySelector('use')!.setAttribute('href', `#s-e-${page.icon}`);
      row.querySelector('b')!.textContent = page.title;
      row.querySelector('small')!.textContent = kindWords[page.kind];
      return row;
    }));
    this.querySelector('.k-body')!.scrollTop = 0;
  }
}
customElements.define('kiosk-search', KioskSearch);
