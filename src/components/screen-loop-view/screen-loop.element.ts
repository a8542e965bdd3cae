/**
 * The screen on the wall: one slide after the other for weeks, by the hour and the day of the device's clock. Nobody
 * is there to press anything, so whatever fails, the next slide comes.
 */
import { keepAwake } from '#client/keep-awake.ts';
import { keepSite } from '#client/keep-site.ts';
import { dayOf, showOn, two } from '#client/on-day.ts';
import { entriesAt, timeOf, wakesAt, type Loop } from '#client/screen-loop/schedule.ts';

/** One line of text, wherever a screen is wider than this. */
const strip = matchMedia('(min-aspect-ratio: 5/2)');
const MINUTE = 60_000;
const LOOK_EVERY = 15 * MINUTE;
/** A new build that did not come is not asked for again at once. */
const TRY_AGAIN = 6 * 60 * MINUTE;
const FADE = 800;
/** Letters grow where there is room, and shrink where there is none. */
const SIZES = { slide: [1.3, 0.5], line: [1, 0.5] } as const;
const SIZE_STEP = 0.015;
/** Where the picture stands in turn, in thousandths of the screen: no letter burns in. */
const PLACES = [[0, 0], [3, 2], [-2, 4], [4, -3], [-4, -2], [1, -4], [-3, 1]] as const;
const BUILD = /data-unit="build">(\w+)</;

class ScreenLoop extends HTMLElement {
  readonly #loop = JSON.parse(this.querySelector('script')!.textContent) as Loop;
  readonly #build = this.querySelector('template')!.content.textContent;
  readonly #forced = new URLSearchParams(location.search).get('danh-sach') ?? undefined;
  #order = '';
  #turn = 0;
  #queue: HTMLElement[] = [];
  #shown = 0;
  #day = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looked = Date.now();
  #newer = false;

  connectedCallback(): void {
    document.documentElement.classList.add('playing');
    keepAwake(true);
    keepSite();
    addEventListener('resize', () => this.#next(this.querySelector<HTMLElement>('.sl.on')));
    addEventListener('click', () => void document.documentElement.requestFullscreen().catch(() => undefined));
    this.#next();
  }

  /** Shows this slide again, or the next one. */
  #next(again?: HTMLElement | null): void {
    clearTimeout(this.#timer);
    let seconds = 12;
    try {
      if (this.#newer) return location.reload();
      if (Date.now() - this.#looked > LOOK_EVERY) void this.#look();
      const slide = this.#choose(new Date(), again);
      seconds = slide ? this.#show(slide) : this.#rest(new Date());
    } finally {
      if (seconds) this.#timer = setTimeout(() => this.#next(), seconds * 1000);
    }
  }

  #choose(now: Date, again?: HTMLElement | null): HTMLElement | undefined {
    const isWrong = dayOf(now) < this.#loop.built;
    const day = isWrong ? this.#loop.built : dayOf(now);
    if (day !== this.#day) showOn(this, day);
    this.#day = day;
    this.querySelector('.clock')!.textContent = isWrong ? '' : timeOf(now);
    const ids = entriesAt(this.#loop, now, this.#forced);
    if (ids.join() !== this.#order) {
      this.#order = ids.join();
      this.#turn = 0;
      this.#queue = [];
    } else if (again) return again;
    for (let tries = 0; this.#queue.length === 0 && tries < ids.length; tries++)
      this.#queue = [...this.querySelectorAll<HTMLElement>(`[data-entry="${ids[this.#turn++ % ids.length]!}"]`)];
    return this.#queue.shift();
  }

  /** Returns how long it stands; 0 where its pieces take care of that. */
  #show(slide: HTMLElement): number {
    const place = PLACES[this.#shown++ % PLACES.length]!;
    this.style.setProperty('--dx', `${place[0] / 10}vw`);
    this.style.setProperty('--dy', `${place[1] / 10}vh`);
    const before = this.querySelector<HTMLElement>('.sl.on');
    for (const old of this.querySelectorAll('.was')) old.classList.remove('was');
    if (before !== slide) {
      before?.classList.replace('on', 'was');
      setTimeout(() => before?.classList.remove('was'), FADE);
    }
    this.classList.remove('night');
    slide.classList.add('on');
    if (strip.matches) {
      const about = slide.querySelector<HTMLElement>('.of');
      if (about) fit(about, SIZES.line);
      this.#piece([...slide.querySelectorAll<HTMLElement>('.piece:not([hidden])')]);
      return 0;
    }
    // The lower one first: what it leaves is for the title.
    for (const box of [...slide.querySelectorAll<HTMLElement>('.words')].reverse()) fit(box, SIZES.slide);
    return Number(slide.dataset.seconds);
  }

  #piece([piece, ...rest]: HTMLElement[]): void {
    if (!piece) return this.#next();
    for (const other of this.querySelectorAll('.piece.on')) other.classList.remove('on');
    piece.classList.add('on');
    fit(piece, SIZES.line);
    this.#timer = setTimeout(() => this.#piece(rest), Number(piece.dataset.seconds) * 1000);
  }

  /** Dark, but for a word that wanders; asks the clock again at the next full minute. */
  #rest(now: Date): number {
    for (const slide of this.querySelectorAll('.sl')) slide.classList.remove('on', 'was');
    this.classList.add('night');
    const wakes = wakesAt(this.#loop.schedule, now);
    this.querySelector('.wakes')!.textContent = wakes ? `Nghỉ đến ${timeOf(wakes)}${dayOf(wakes) === dayOf(now) ? '' : ` ngày ${two(wakes.getDate())}/${two(wakes.getMonth() + 1)}`}` : '';
    this.style.setProperty('--x', `${(now.getMinutes() * 37) % 70}%`);
    this.style.setProperty('--y', `${(now.getMinutes() * 53) % 80}%`);
    return 60 - now.getSeconds();
  }

  /** Is a newer build there, whole? Then the next slide is its first: asked beforehand, so that no browser's error comes instead. */
  async #look(): Promise<void> {
    this.#looked = Date.now();
    const page = await fetch(location.href, { cache: 'no-cache' })
      .then((answer) => (answer.ok ? answer.text() : ''))
      .catch(() => '');
    const build = BUILD.exec(page)?.[1];
    if (!build || build === this.#build || wasTried(build)) return;
    this.#newer = true;
  }
}

/** A store that is full or forbidden only means that nothing newer is asked for. */
function wasTried(build: string): boolean {
  try {
    const [last, at] = (sessionStorage.getItem('ban-moi') ?? '').split(' ');
    if (last === build && Date.now() - Number(at) < TRY_AGAIN) return true;
    sessionStorage.setItem('ban-moi', `${build} ${Date.now()}`);
    return false;
  } catch {
    return true;
  }
}

/** The largest letters that leave nothing outside of the box; found in few tries, for a box on a television is slow. */
function fit(box: HTMLElement, [most, least]: readonly [number, number]): void {
  const fits = (size: number) => {
    box.style.setProperty('--k', size.toFixed(3));
    return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
  };
  if (fits(most)) return;
  let [small, large] = [least, most];
  while (large - small > SIZE_STEP) {
    const middle = (small + large) / 2;
    if (fits(middle)) small = middle;
    else large = middle;
  }
  fits(small);
}

customElements.define('screen-loop', ScreenLoop);
