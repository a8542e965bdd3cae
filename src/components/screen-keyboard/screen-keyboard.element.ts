/**
 * The keys of a public screen write into a field as a keyboard would: at the caret, with events, on touching down, so
 * that fast fingers lose nothing. All it knows is the word being written; nothing is kept or sent.
 */
import { complete, openCompletions } from '#search/complete.ts';
import type { Completion, Completions } from '#search/complete.ts';
import { begin, erase, press, tone } from '#text/keystrokes.ts';
import type { Manner, Text } from '#text/keystrokes.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A key held down erases again and again. */
const HELD = 450;
const AGAIN = 80;
/** So long a touch is seen, however short it was. */
const SEEN = 140;
/** When nothing more is typed, a screen reader says what stands there. */
const SAID = 900;

export class ScreenKeyboard extends HTMLElement {
  #field!: Field;
  #at: Text = begin('');
  #again = 0;
  #say = 0;
  #inputMode = '';
  #offered: Completion[] = [];
  #completions: Completions | undefined;
  #away = new AbortController();
  /** The system's own keyboard stays away, unless there is no room for this one. */
  #room = new ResizeObserver(() => (this.#field.inputMode = this.#board.offsetWidth > 0 ? 'none' : this.#inputMode));

  connectedCallback() {
    // Of a field that is still to come.
    if (!this.dataset['for']) return;
    const field = document.getElementById(this.dataset['for']);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error(`No field "${this.dataset['for']}".`);
    this.#field = field;
    this.#inputMode = field.inputMode;
    this.#away = new AbortController();
    const { signal } = this.#away;
    this.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    // Neither the caret nor the keyboard below it may go when a key is touched.
    this.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    this.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
    // A screen reader or a switch presses without a pointer.
    this.addEventListener('click', (event) => event.detail === 0 && this.#press(keyAt(event)), { signal });
    for (const name of ['pointerup', 'pointercancel', 'lostpointercapture', 'blur'] as const) window.addEventListener(name, () => this.#stop(), { signal });
    field.addEventListener('input', () => this.#typed(), { signal });
    if (this.dataset['names']) field.addEventListener('focus', () => void this.#learn(), { once: true, signal });
    this.hidden = false;
    this.#room.observe(this);
    if (document.activeElement === field) void this.#learn();
  }

  disconnectedCallback() {
    this.#away.abort();
    this.#room.disconnect();
    this.#stop();
    clearTimeout(this.#say);
    if (this.#field) this.#field.inputMode = this.#inputMode;
  }

  /** Goes to another field of the same page. */
  serve(field: Field) {
    this.disconnectedCallback();
    this.dataset['for'] = field.id ||= `go-${Date.now()}`;
    this.connectedCallback();
  }

  /** As nobody had typed: for the next person. The field itself belongs to its page. */
  reset() {
    this.#stop();
    clearTimeout(this.#say);
    this.#status().textContent = '';
    this.#at = begin('');
    this.#show('letters', this.dataset['start'] as Manner);
    this.#offer();
  }

  async #learn() {
    const { names, words } = this.dataset;
    if (!names || !words) return;
    const { openSearch } = await import('#client/search-engine.ts');
    // Without words to offer, the keys still write.
    const engine = await openSearch({ names, words }).catch(() => null);
    if (!engine) return;
    this.#completions = openCompletions(engine.lexicon());
    this.#offer();
  }

  #down(event: PointerEvent) {
    const key = keyAt(event);
    event.preventDefault();
    if (!key || event.button !== 0) return;
    this.#stop();
    key.classList.add('down');
    setTimeout(() => key.classList.remove('down'), SEEN);
    this.#press(key);
    if (key.dataset['do'] !== 'erase') return;
    const erasing = () => {
      this.#press(key);
      this.#again = window.setTimeout(erasing, AGAIN);
    };
    this.#again = window.setTimeout(erasing, HELD);
  }

  #stop() {
    clearTimeout(this.#again);
  }

  #press(key: HTMLElement | null) {
    if (!key) return;
    if (document.activeElement !== this.#field) this.#field.focus({ preventScroll: true });
    const { key: letter, tone: mark, word, do: deed } = key.dataset;
    if (letter !== undefined) this.#write(press(this.#before(), letter, this.#manner), 'insertText', letter);
    else if (mark !== undefined) this.#write(tone(this.#before(), mark), 'insertReplacementText');
    else if (word !== undefined) this.#choose(key);
    else if (deed === 'erase') this.#erase();
    else if (deed === 'clear') this.#clear();
    else if (deed === 'page') this.#show(this.#page === 'letters' ? 'numbers' : 'letters', this.#manner);
    else if (deed === 'manner') this.#show('letters', this.#manner === 'marks' ? 'telex' : 'marks');
    else if (deed === 'enter') this.#enter();
  }

  get #board(): HTMLElement {
    return this.querySelector<HTMLElement>('.kb')!;
  }
  get #page(): string {
    return this.#board.dataset['page']!;
  }
  get #manner(): Manner {
    return this.#board.dataset['manner'] as Manner;
  }
  #status(): HTMLElement {
    return this.querySelector('[role=status]')!;
  }

  #show(page: 'letters' | 'numbers', manner: Manner) {
    if (manner !== this.#manner) this.#at = begin('');
    Object.assign(this.#board.dataset, { page, manner });
  }

  /** What stands before the caret; a text that others wrote is begun anew. */
  #before(): Text {
    const text = this.#field.value.slice(0, this.#field.selectionStart ?? undefined).normalize('NFC');
    return text === this.#at.text ? this.#at : begin(text);
  }

  #write(next: Text, inputType: string, data: string | null = null) {
    const field = this.#field;
    const end = field.selectionEnd ?? field.value.length;
    const left = field.value.slice(end);
    const isFull = field.maxLength >= 0 && next.text.length + left.length > Math.max(field.maxLength, field.value.length);
    if (isFull || next.text + left === field.value) return;
    field.setRangeText(next.text, 0, end, 'end');
    // A field too narrow for its text shows where one writes.
    if (!left) field.scrollLeft = field.scrollWidth;
    this.#at = next;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType, data }));
  }

  #erase() {
    const { selectionStart: from, selectionEnd: to } = this.#field;
    const before = this.#before();
    this.#write(from === to ? erase(before) : before, 'deleteContentBackward');
  }

  #clear() {
    const { length } = this.#field.value;
    this.#field.setSelectionRange(length, length);
    this.#write(begin(''), 'deleteContentBackward');
  }

  #choose(key: HTMLElement) {
    const completion = this.#offered[this.#wordKeys.indexOf(key)];
    if (completion) this.#write(begin(completion.text), 'insertReplacementText', completion.label);
  }

  /** As the real key does: a list of hints may take it, else the form is handed in. */
  #enter() {
    const taken = !this.#field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }));
    if (!taken) this.#field.form?.requestSubmit();
  }

  #typed() {
    this.#offer();
    clearTimeout(this.#say);
    this.#say = window.setTimeout(() => (this.#status().textContent = this.#field.value), SAID);
  }

  get #wordKeys(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-word]')];
  }

  #offer() {
    this.#offered = this.#completions ? complete(this.#before().text, this.#completions) : [];
    for (const [i, key] of this.#wordKeys.entries()) {
      key.hidden = !this.#offered[i];
      key.textContent = this.#offered[i]?.label ?? '';
    }
  }
}

const keyAt = (event: Event) => (event.target as Element).closest<HTMLElement>('button');

customElements.define('screen-keyboard', ScreenKeyboard);
