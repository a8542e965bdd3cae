/** What every kiosk page does: goes on without leaving a trace, watches whether anybody is here, forgets. */
import type { ScreenKeyboard } from '#components/screen-keyboard/screen-keyboard.element.ts';
import { keep, kept as keptLook, sizes } from '#client/look.ts';
import { count } from './counts.ts';
import { guard, showElsewhere } from './guard.ts';
import { idleAt, patience } from './idle.ts';
import { keepOffline, renewAtNight, takeTurns } from './loop.ts';
import { note, session } from './session.ts';
import { setUp } from './set-up.ts';
import { ask, isAsked, stopAsking } from './still-there.ts';
import { wipeDeep, wipeNow } from './wipe.ts';

const TICK = 1000;
const HOLD = 3000;
const root = document.documentElement;
const syllablesIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
const pageOf = ({ origin, pathname }: { origin: string; pathname: string }) => origin + pathname;

class KioskShell extends HTMLElement {
  #touched = Date.now();
  #more = new Map<Element, HTMLButtonElement>();

  connectedCallback() {
    guard((link) => this.#follow(link));
    this.#watchCorner();
    if (this.dataset['loop'] !== undefined) this.#beLoop();
    else this.#bePage();
    root.dataset['ready'] = '';
  }

  /** Nobody is here: whoever was is forgotten, however they left. */
  #beLoop() {
    wipeNow();
    delete root.dataset['size'];
    void wipeDeep();
    takeTurns([...this.querySelectorAll<HTMLElement>('.kl-s')]);
    renewAtNight();
    void keepOffline().catch(() => undefined);
    if (!setUp().pin) void import('./staff.ts').then(({ begin }) => begin(this));
  }

  #bePage() {
    this.#sit(session().seat);
    this.#count();
    for (const type of ['pointerdown', 'keydown', 'input', 'scroll', 'wheel']) addEventListener(type, ({ target }) => { if (!isAsked(target)) this.#touch(); }, { capture: true, passive: true });
    setInterval(() => void this.#tick(), TICK);
    this.addEventListener('click', (event) => this.#press((event.target as Element).closest<HTMLElement>('[data-k]')?.dataset['k']));
    addEventListener('hashchange', () => this.#showSection());
    this.#lendKeys();
    this.#showSection();
    const sound = this.querySelector<HTMLElement>('[data-k=sound]')!;
    if ('speechSynthesis' in window) sound.hidden = false;
  }

  get #section(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.k-sec:target') ?? this.querySelector<HTMLElement>('.k-first');
  }

  #follow(link: HTMLAnchorElement) {
    if (link.origin !== location.origin || !link.pathname.startsWith(this.dataset['loopUrl']!)) return void showElsewhere(link, this.dataset['site']!);
    if (pageOf(link) !== pageOf(location) && this.dataset['loop'] === undefined) note({ trail: [...session().trail, location.pathname + location.hash] });
    this.#go(link.pathname + (link.hash || (pageOf(link) === pageOf(location) ? '#' : '')));
  }

  /** Never a step in the history: nobody goes back into somebody else's afternoon. */
  #go(url: string) {
    location.replace(url);
  }

  #press(what = '') {
    switch (what) {
      case 'home':
        note({ trail: [] });
        return this.#go(`${this.dataset['home']!}#`);
      case 'back': {
        const { trail } = session();
        note({ trail: trail.slice(0, -1) });
        return this.#go(trail.at(-1) ?? this.dataset['home']!);
      }
      case 'sound':
        return void this.#readAloud();
      case 'size': {
        const look = keptLook();
        const next = { ...look, size: sizes[(sizes.indexOf(look.size) + 1) % sizes.length]! };
        keep(next);
        root.dataset['size'] = next.size;
        return this.#showMore();
      }
      case 'seat':
        note({ seat: !session().seat });
        this.#sit(session().seat);
        return this.#showMore();
      case 'take':
        return void import('./take.ts').then(({ openTake }) => openTake(this));
      case 'wipe':
        return this.#forget();
    }
  }

  /** Fields that come and go while one practises: the keys follow. */
  #lendKeys() {
    const keys = this.querySelector<ScreenKeyboard>('screen-keyboard[data-for=""]');
    if (!keys) return;
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'text') {
        keys.serve(target);
        requestAnimationFrame(() => target.scrollIntoView({ block: 'center' }));
      } else if (!keys.contains(target as Node)) keys.hidden = true;
    });
    // Done with this one; the next, if there is one, asks for them again.
    this.addEventListener('keydown', ({ key }) => { if (key === 'Enter') keys.hidden = true; }, true);
  }

  #sit(seat: boolean) {
    const button = this.querySelector<HTMLElement>('[data-k=seat]')!;
    root.toggleAttribute('data-seat', seat);
    button.ariaPressed = String(seat);
    button.querySelector('span')!.textContent = seat ? 'Đưa nút lên' : 'Hạ nút xuống';
  }

  #count() {
    const { guide } = this.dataset;
    const { seen } = session();
    if (!guide || seen.includes(guide)) return;
    note({ seen: [...seen, guide] });
    if (setUp().counting) count(guide);
  }

  #showSection() {
    void this.#stopReading();
    const section = this.#section;
    if (!section) return;
    scrollTo(0, 0);
    for (const body of section.querySelectorAll('.k-body, .k-say')) body.scrollTop = 0;
    const heading = section.querySelector<HTMLElement>('h2');
    if (heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    this.#showMore();
  }

  /** A button where there is more to see than fits. */
  #showMore() {
    requestAnimationFrame(() => {
      const section = this.#section;
      const body = [...(section?.querySelectorAll<HTMLElement>('.k-say, .k-body') ?? [])].find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 12);
      for (const [other, button] of this.#more) button.hidden = other !== body;
      if (!section || !body) return;
      let button = this.#more.get(body);
      if (!button) {
        const made = (button = document.createElement('button'));
        Object.assign(made, { type: 'button', className: 'btn k-more', textContent: 'Đọc tiếp ↓' });
        made.addEventListener('click', () => body.scrollBy({ top: body.clientHeight * 0.8, behavior: 'smooth' }));
        body.addEventListener('scroll', () => (made.hidden = body.scrollTop + body.clientHeight > body.scrollHeight - 24));
        section.querySelector('.k-go')?.before(made);
        this.#more.set(body, made);
      }
      button.hidden = false;
      // By keys it is scrolled too.
      body.tabIndex = 0;
    });
  }

  async #readAloud() {
    const { isReading, read } = await import('./sound.ts');
    const section = this.#section;
    if (isReading() || !section) return this.#stopReading();
    const button = this.querySelector<HTMLElement>('[data-k=sound]')!;
    button.ariaPressed = 'true';
    // Who listens is here, though no hand moves.
    const listening = setInterval(() => this.#touch(), TICK);
    const heard = await read(section, setUp().volume);
    clearInterval(listening);
    button.ariaPressed = String(isReading());
    if (!heard) button.hidden = true;
  }

  async #stopReading() {
    const button = this.querySelector<HTMLElement>('[data-k=sound]');
    if (button?.ariaPressed !== 'true') return;
    button.ariaPressed = 'false';
    (await import('./sound.ts')).stopReading();
  }

  #touch() {
    this.#touched = Date.now();
  }

  #tick() {
    const idle = idleAt(Date.now() - this.#touched, patience(syllablesIn(this.#section?.innerText ?? ''), session().stays));
    if (idle.state === 'gone') return this.#forget();
    if (idle.state === 'asking') return ask(idle.left, idle.part, () => this.#stay(), () => this.#forget());
    stopAsking();
  }

  #stay() {
    note({ stays: session().stays + 1 });
    this.#touch();
    stopAsking();
  }

  #forget() {
    wipeNow();
    this.#go(this.dataset['loopUrl']!);
  }

  #watchCorner() {
    const corner = this.querySelector<HTMLElement>('[data-k=staff]')!;
    let held = 0;
    corner.addEventListener('pointerdown', () => {
      held = window.setTimeout(() => void import('./staff.ts').then(({ enter }) => enter(this)), HOLD);
    });
    for (const type of ['pointerup', 'pointerleave', 'pointercancel']) corner.addEventListener(type, () => clearTimeout(held));
  }
}
customElements.define('kiosk-shell', KioskShell);
