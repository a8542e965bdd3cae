/**
 * One slide at a time: by keys, by a presenter's remote (it sends Page Up and Page Down), by tap and swipe. The number
 * stands in the address; a second window of the same deck follows, so that one of them can show what to say.
 */
import { keepAwake } from '#client/keep-awake.ts';
import { keepSite } from '#client/keep-site.ts';
import { clockText, keyMeaning, numberIn, type Act } from '#client/show-keys.ts';

const idleAfter = 3000;
/** Shorter is a tap. */
const swipe = 50;
const notesMark = 'loi-giang';

class SlideShow extends HTMLElement {
  readonly #slides = [...this.querySelectorAll<HTMLElement>('.sd')];
  readonly #controls = this.querySelector<HTMLElement>('.ctl')!;
  readonly #clock = this.querySelector<HTMLElement>('.ck')!;
  readonly #next = Object.assign(document.createElement('p'), { className: 'nx' });
  readonly #minutes = this.dataset.minutes!.split(' ').map(Number);
  readonly #channel = 'BroadcastChannel' in window ? new BroadcastChannel(`trinh-chieu ${location.pathname}`) : undefined;
  readonly #root = document.documentElement;
  #at = -1;
  #typed = '';
  #part = '';
  /** When the time of this part is over; what was left when it was halted. */
  #ends = 0;
  #halted: number | undefined;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #touch: Touch | undefined;

  connectedCallback(): void {
    this.#root.classList.add('shows');
    this.#controls.hidden = false;
    // Long notes scroll, by keys too.
    for (const notes of this.querySelectorAll<HTMLElement>('.nt')) notes.tabIndex = 0;
    keepAwake(true);
    keepSite();
    if (new URLSearchParams(location.search).has(notesMark)) this.#toggle('notes');
    this.#show(numberIn(location.hash, this.#slides.length) - 1);
    addEventListener('hashchange', () => this.#show(numberIn(location.hash, this.#slides.length) - 1));
    document.addEventListener('keydown', (event) => this.#key(event));
    addEventListener('pointermove', () => this.#wake());
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('touchstart', ({ changedTouches }) => (this.#touch = changedTouches[0]), { passive: true });
    this.addEventListener('touchend', (event) => this.#swiped(event));
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<number>) => this.#show(data, false));
    setInterval(() => this.#tick(), 500);
    this.#wake();
  }

  #show(to: number, isTold = true): void {
    const at = Math.min(Math.max(to, 0), this.#slides.length - 1);
    if (at === this.#at) return;
    this.#slides[this.#at]?.classList.remove('on');
    this.#at = at;
    const slide = this.#slides[at]!;
    slide.classList.add('on');
    this.#root.classList.remove('dark');
    // The way back leads out of the deck, not through each slide again.
    history.replaceState(null, '', `#${slide.id}`);
    this.querySelector('[role=status]')!.textContent = slide.getAttribute('aria-label');
    this.#time(slide);
    this.#next.textContent = `Tiếp: ${this.#slides[at + 1]?.getAttribute('aria-label') ?? 'hết'}`;
    slide.querySelector('.nt')!.append(this.#next);
    if (isTold) this.#channel?.postMessage(at);
  }

  /** A part has its time from its first slide on. */
  #time(slide: HTMLElement): void {
    const part = slide.dataset.part ?? '';
    if (part !== this.#part) {
      this.#part = part;
      this.#halted = undefined;
      this.#ends = part ? Date.now() + this.#minutes[Number(part)]! * 60_000 : 0;
      this.#press('clock', true);
    }
    slide.querySelector('.ft')!.append(this.#clock);
    this.#tick();
  }

  #tick(): void {
    const left = Math.ceil((this.#halted ?? this.#ends - Date.now()) / 1000);
    this.#clock.hidden = !this.#part;
    this.#clock.textContent = clockText(left);
    this.#clock.classList.toggle('late', left < 0);
  }

  #press(name: Act, isPressed: boolean): void {
    this.querySelector(`[data-do=${name}]`)!.setAttribute('aria-pressed', `${isPressed}`);
  }

  #toggle(name: 'notes' | 'dark'): void {
    this.#press(name, this.#root.classList.toggle(name === 'notes' ? 'noted' : 'dark'));
  }

  #do(act: Act): void {
    if (act === 'on') this.#show(this.#at + 1);
    if (act === 'back') this.#show(this.#at - 1);
    if (act === 'first') this.#show(0);
    if (act === 'last') this.#show(this.#slides.length - 1);
    if (act === 'notes' || act === 'dark') this.#toggle(act);
    if (act === 'window') open(`${location.pathname}?${notesMark}${location.hash}`, notesMark, 'popup,width=1100,height=700');
    if (act === 'full') void (document.fullscreenElement ? document.exitFullscreen() : this.#root.requestFullscreen()).catch(() => undefined);
    if (act === 'clock' && this.#part) {
      if (this.#halted === undefined) this.#halted = this.#ends - Date.now();
      else {
        this.#ends = Date.now() + this.#halted;
        this.#halted = undefined;
      }
      this.#press('clock', this.#halted === undefined);
      this.#tick();
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // A button that has the focus is pressed by its own keys.
    if ((event.key === ' ' || event.key === 'Enter') && this.#controls.contains(event.target as Node)) return;
    if (/^Arrow(Up|Down)$/.test(event.key) && (event.target as Element).closest('.nt')) return;
    if (/^\d$/.test(event.key)) {
      this.#typed = (this.#typed + event.key).slice(-3);
      return;
    }
    const typed = this.#typed;
    this.#typed = '';
    if (event.key === 'Enter' && typed) {
      event.preventDefault();
      return this.#show(Number(typed) - 1);
    }
    const act = keyMeaning(event);
    if (!act) return;
    event.preventDefault();
    // Dark is left by whatever is pressed next.
    if (this.#root.classList.contains('dark') && act !== 'dark') return this.#toggle('dark');
    this.#do(act);
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-do]');
    if (button) {
      this.#do(button.dataset.do as Act);
      // The next key is for the slides again.
      if (event.detail > 0) button.blur();
      return;
    }
    if (target.closest('a, button, .ctl, .nt') || getSelection()?.toString()) return;
    if (this.#root.classList.contains('dark')) return this.#toggle('dark');
    this.#do(event.clientX < innerWidth / 3 ? 'back' : 'on');
  }

  #swiped(event: TouchEvent): void {
    const [from, to] = [this.#touch, event.changedTouches[0]];
    if (!from || !to || (event.target as Element).closest('.ctl')) return;
    const [dx, dy] = [to.clientX - from.clientX, to.clientY - from.clientY];
    if (Math.abs(dx) < swipe || Math.abs(dx) < Math.abs(dy)) return;
    event.preventDefault();
    this.#do(dx < 0 ? 'on' : 'back');
  }

  #wake(): void {
    clearTimeout(this.#idle);
    this.#controls.classList.remove('idle');
    this.#idle = setTimeout(() => this.#controls.classList.add('idle'), idleAfter);
  }
}

customElements.define('slide-show', SlideShow);
