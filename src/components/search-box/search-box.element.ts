/** Answers while one types: a list under the box, by thumb, keyboard or screen reader (combobox). */
import type { Hit } from '#search/find.ts';
import { kindWords } from '#client/search-words.ts';

const MOST = 6;
const LEAST_LETTERS = 2;
/** Long enough for the next letter to come. */
const PAUSE = 90;

class SearchBox extends HTMLElement {
  #input!: HTMLInputElement;
  #list!: HTMLUListElement;
  #told!: HTMLElement;
  #active = -1;
  #wait = 0;
  #asked = '';
  /** What the list answers now. */
  #shown = '';

  connectedCallback() {
    this.#input = this.querySelector('input')!;
    // The first touch brings the index, so that it is here with the second letter.
    this.#input.addEventListener('focus', () => void this.#engine().catch(() => undefined), { once: true });
    if (this.dataset['answered'] !== undefined) return;
    this.#list = document.createElement('ul');
    this.#list.id = 'goi-y';
    this.#list.className = 'hints card';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Gợi ý');
    this.#list.hidden = true;
    this.#told = document.createElement('p');
    this.#told.className = 'sr';
    this.#told.setAttribute('role', 'status');
    this.append(this.#list, this.#told);
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'goi-y', 'aria-autocomplete': 'list' }))
      this.#input.setAttribute(name, value);
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#wait);
      this.#wait = window.setTimeout(() => void this.#answer(), PAUSE);
    });
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.#close();
    });
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => this.#go((event.target as Element).closest<HTMLElement>('[role=option]')));
  }

  async #engine() {
    const { openSearch } = await import('#client/search-engine.ts');
    return openSearch({ names: this.dataset['names']!, words: this.dataset['words']! });
  }

  async #answer() {
    const query = this.#input.value.trim();
    this.#asked = query;
    if ([...query].length < LEAST_LETTERS) return this.#close();
    if (query === this.#shown) return this.#open(this.#list.childElementCount > 0);
    const engine = await this.#engine().catch(() => null);
    if (!engine || this.#asked !== query) return;
    this.#shown = query;
    this.#show(engine.find(query, MOST).hits);
    this.#open(this.#list.childElementCount > 0);
    await engine.whole;
    // Who has begun to choose keeps the list; who closed it finds the better one when it opens again.
    if (this.#shown !== query || this.#active >= 0) return;
    this.#show(engine.find(query, MOST).hits);
    if (this.#asked === query) this.#open(this.#list.childElementCount > 0);
  }

  #show(hits: Hit[]) {
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    this.#list.replaceChildren(
      ...hits.map(({ page }, i) => {
        const option = document.createElement('li');
        option.id = `goi-y-${i}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset['url'] = this.dataset['base']! + page.url;
        const title = document.createElement('b');
        title.textContent = page.title;
        const kind = document.createElement('small');
        kind.textContent = kindWords[page.kind];
        option.append(title, kind);
        return option;
      }),
    );
    this.#told.textContent = hits.length > 0 ? `${hits.length} gợi ý, bấm mũi tên xuống để chọn` : '';
  }

  #open(open: boolean) {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
  }

  #close() {
    this.#asked = '';
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    this.#open(false);
  }

  #key(event: KeyboardEvent) {
    // A closed list is opened again by the arrow that would walk it.
    if (event.key === 'ArrowDown' && this.#list.hidden && this.#shown && this.#shown === this.#input.value.trim()) this.#open(true);
    const options = this.#list.hidden ? [] : [...this.#list.children];
    if (event.key === 'Escape' && options.length) {
      event.preventDefault();
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are options: back in the box.
      this.#active = ((this.#active + 1 + step + options.length + 1) % (options.length + 1)) - 1;
      for (const [i, option] of options.entries()) option.setAttribute('aria-selected', String(i === this.#active));
      const chosen = options[this.#active];
      if (chosen) {
        this.#input.setAttribute('aria-activedescendant', chosen.id);
        chosen.scrollIntoView({ block: 'nearest' });
      } else this.#input.removeAttribute('aria-activedescendant');
    } else if (event.key === 'Enter' && options[this.#active]) {
      event.preventDefault();
      this.#go(options[this.#active] as HTMLElement);
    }
  }

  #go(option: HTMLElement | null) {
    if (option?.dataset['url']) location.assign(option.dataset['url']);
  }
}
customElements.define('search-box', SearchBox);
