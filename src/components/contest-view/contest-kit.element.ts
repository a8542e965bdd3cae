/** Draws another set of questions, and shows them one by one on a wall. Nothing is kept: the number stands in the address. */
import { drawContest, drawOf, hashOf, lastDraw, type DrawRule } from '#model/contest/draw.ts';
import type { ContestQuestion } from '#renderers/web/contest-page.ts';

class ContestKit extends HTMLElement {
  readonly #form = this.querySelector('form')!;
  readonly #number = this.querySelector('input')!;
  readonly #status = this.querySelector<HTMLElement>('[role=status]')!;
  readonly #remote = this.querySelector<HTMLElement>('.remote')!;
  readonly #lists = [...this.querySelectorAll<HTMLElement>('[data-seconds]')];
  readonly #places = [...this.querySelectorAll<HTMLElement>('[data-seconds] > li')];
  #pool?: ContestQuestion[];
  #at = 0;
  #clock?: number;

  connectedCallback() {
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(this.#number.valueAsNumber);
    });
    for (const button of this.querySelectorAll<HTMLElement>('[data-do]')) button.addEventListener('click', () => this.#do(button.dataset['do']!));
    addEventListener('hashchange', () => void this.#draw());
    document.addEventListener('keydown', (event) => this.#key(event));
    if (drawOf(location.hash) !== this.#number.valueAsNumber) void this.#draw();
  }

  #go(draw: number) {
    location.hash = hashOf(Math.min(Math.max(draw || 1, 1), lastDraw));
  }

  async #draw() {
    const draw = drawOf(location.hash);
    try {
      this.#pool ??= await (await fetch(this.dataset['pool']!)).json() as ContestQuestion[];
    } catch {
      this.#status.textContent = 'Chưa tải được câu hỏi. Bộ cũ vẫn còn ở dưới, bạn bấm lại.';
      return;
    }
    const drawn = drawContest(this.#pool, JSON.parse(this.dataset['rules']!) as DrawRule[], draw).flat();
    for (const [i, place] of this.#places.entries()) place.querySelector('div')!.innerHTML = drawn[i]!.html;
    this.#number.value = String(draw);
    this.#status.textContent = `Đang là bộ đề số ${draw}.`;
  }

  #do(what: string) {
    if (what === 'other') this.#go(1 + Math.floor(Math.random() * lastDraw));
    if (what === 'show') this.#show(0);
    if (what === 'next') this.#show(this.#at + 1);
    if (what === 'back') this.#show(this.#at - 1);
    if (what === 'answer') this.#answer();
    if (what === 'clock') this.#count();
    if (what === 'leave') this.#leave();
  }

  #show(at: number) {
    if (!this.classList.contains('projecting')) {
      this.classList.add('projecting');
      this.#remote.hidden = false;
      void this.requestFullscreen?.().catch(() => undefined);
    }
    this.#stop();
    this.#at = Math.min(Math.max(at, 0), this.#places.length - 1);
    for (const [i, place] of this.#places.entries()) place.classList.toggle('current', i === this.#at);
    const current = this.#places[this.#at]!;
    current.querySelector('details')!.open = false;
    const title = current.querySelector('h3')!;
    title.tabIndex = -1;
    title.focus();
  }

  #answer() {
    const details = this.#places[this.#at]!.querySelector('details')!;
    details.open = !details.open;
    details.scrollIntoView({ block: 'nearest' });
    this.#stop();
  }

  /** Counts down on its own button; at nought the time is up. */
  #count() {
    this.#stop();
    const button = this.#button('clock');
    let left = Number(this.#lists.find((list) => list.contains(this.#places[this.#at]!))!.dataset['seconds']);
    const tell = () => {
      button.textContent = left > 0 ? `${left} giây` : 'Hết giờ';
      if (left-- <= 0) clearInterval(this.#clock);
    };
    tell();
    this.#clock = setInterval(tell, 1000) as unknown as number;
  }

  #stop() {
    clearInterval(this.#clock);
    this.#button('clock').textContent = 'Bấm giờ';
  }

  #leave() {
    this.#stop();
    this.classList.remove('projecting');
    this.#remote.hidden = true;
    for (const place of this.#places) place.classList.remove('current');
    if (document.fullscreenElement) void document.exitFullscreen();
    this.#button('show').focus();
  }

  #button = (what: string) => this.querySelector<HTMLElement>(`[data-do=${what}]`)!;

  /** As the remotes of projectors send them. */
  #key(event: KeyboardEvent) {
    if (!this.classList.contains('projecting') || event.altKey || event.ctrlKey || event.metaKey) return;
    const on: Record<string, string> = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'back', PageUp: 'back', a: 'answer', t: 'clock', Escape: 'leave' };
    const what = on[event.key];
    if (!what) return;
    event.preventDefault();
    this.#do(what);
  }
}

customElements.define('contest-kit', ContestKit);
