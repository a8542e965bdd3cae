/** Reads the page aloud, step by step, and lights what it reads. */
import { keepAwake } from '#client/keep-awake.ts';
import { light, lightWord, unlight } from '#client/lit-text.ts';
import { partsOf, type Part, type Sentence } from '#client/page-parts.ts';
import { type PlayerIcon, playerIcons } from '#client/player-icons.ts';
import { play, recordingsOf, silence } from '#client/recordings.ts';
import { scriptIcon } from '#client/script-icon.ts';
import { hush, say, vietnameseVoice, type Said, type Voice } from '#client/voice.ts';
import { voiceHelp } from '#client/voice-help.ts';
import { speech } from '#text/speech.ts';
import styles from './player-bar.css?url';

const paces = [
  { rate: 0.7, name: 'Đọc rất chậm' },
  { rate: 0.85, name: 'Đọc chậm' },
  { rate: 1, name: 'Đọc thường' },
] as const;
const paceKey = 'ctcv:toc-do-doc';
/** Storage may be forbidden: then the middle pace it is. */
function keptPace(): number {
  try {
    const kept = Number(localStorage.getItem(paceKey) ?? NaN);
    return kept in paces ? kept : 1;
  } catch {
    return 1;
  }
}

type Key = 'back' | 'play' | 'next' | 'slower' | 'faster' | 'close';
const keys: Record<Key, { icon: PlayerIcon; text: string; more?: string }> = {
  back: { icon: 'player-skip-back', text: 'Trước' },
  play: { icon: 'player-pause', text: 'Dừng' },
  next: { icon: 'player-skip-forward', text: 'Sau' },
  slower: { icon: 'minus', text: 'Chậm', more: 'hơn' },
  faster: { icon: 'plus', text: 'Nhanh', more: 'hơn' },
  close: { icon: 'x', text: 'Đóng' },
};

/** An announcer already reads as slowly as people listen: the middle pace is theirs. */
const ownPace = 0.85;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Between two parts, so that one hears where the next begins. */
const BREAK = 500;
/** As long as browsers take to scroll smoothly, and some more. */
const GLIDE = 1200;

class PlayerBar extends HTMLElement {
  #parts: Part[] = [];
  #voice: Voice | null = null;
  #recordings = new Map<Part, string>();
  #part = 0;
  #sentence = 0;
  #pace = keptPace();
  /** Each start and stop is another run: what an older one still hears is nobody's business. */
  #run = 0;
  #playing = false;
  /** Who scrolls away wants to look: the page follows again with the next part. */
  #follows = true;
  #opener: HTMLElement | undefined;
  /** Where the page is gliding to, and until when it may still be on its way. */
  #aim = { top: 0, until: 0 };
  #name = document.createElement('p');
  #told = document.createElement('p');
  #buttons = {} as Record<Key, HTMLButtonElement>;
  #fit = new ResizeObserver(() => this.#makeRoom(this.offsetHeight));
  #leave = () => this.#stop();
  #look = ({ target }: Event) => {
    if (!this.contains(target as Node)) this.#follows = false;
  };

  connectedCallback() {
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', 'Nghe đọc');
    this.#name.className = 'pb-name';
    this.#told.className = 'sr';
    this.#told.setAttribute('role', 'status');
    this.#fit.observe(this);
    addEventListener('pagehide', this.#leave);
    addEventListener('wheel', this.#look, { passive: true });
    addEventListener('touchmove', this.#look, { passive: true });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
  }

  disconnectedCallback() {
    this.#stop();
    unlight();
    this.#fit.disconnect();
    this.#makeRoom(0);
    removeEventListener('pagehide', this.#leave);
    removeEventListener('wheel', this.#look);
    removeEventListener('touchmove', this.#look);
  }

  async open(opener: HTMLElement, recordings?: string) {
    this.#opener = opener;
    this.#name.textContent = 'Đang tìm giọng đọc…';
    this.replaceChildren(this.#name);
    this.#parts = partsOf(document.querySelector('main article') ?? document.querySelector('main')!);
    [this.#voice, this.#recordings] = await Promise.all([
      vietnameseVoice(),
      recordings ? recordingsOf(recordings, this.#parts) : this.#recordings,
    ]);
    if (!this.isConnected || this.#parts.length === 0) return;
    if (this.#voice === null) {
      // What the announcer read can be heard on any device.
      this.#parts = this.#parts.filter((part) => this.#recordings.has(part));
      if (this.#parts.length === 0) return this.#help(recordings);
    }
    this.#showKeys();
    this.#buttons.play.focus({ preventScroll: true });
    void this.#play();
  }

  close() {
    this.remove();
    this.#opener?.focus();
  }

  #showKeys() {
    const row = document.createElement('div');
    row.className = 'pb-keys';
    for (const [key, { icon, text, more }] of Object.entries(keys) as [Key, (typeof keys)[Key]][]) {
      const button = (this.#buttons[key] = document.createElement('button'));
      button.type = 'button';
      const words = document.createElement('span');
      words.textContent = text;
      button.append(scriptIcon(playerIcons[icon]), words);
      if (more) {
        const rest = document.createElement('span');
        rest.className = 'sr';
        rest.textContent = ` ${more}`;
        words.append(rest);
      }
      button.addEventListener('click', () => this.#press(key));
      row.append(button);
    }
    this.replaceChildren(this.#name, row, this.#told);
    this.#showPace();
  }

  #press(key: Key) {
    switch (key) {
      case 'play':
        if (this.#playing) return this.#stop();
        if (this.#part >= this.#parts.length) this.#part = this.#sentence = 0;
        return void this.#play();
      case 'back':
        // Once back begins this part again, as on every player.
        return this.#goTo(this.#sentence > 1 ? this.#part : this.#part - 1);
      case 'next':
        return this.#goTo(this.#part + 1);
      case 'slower':
        return this.#setPace(this.#pace - 1);
      case 'faster':
        return this.#setPace(this.#pace + 1);
      case 'close':
        return this.close();
    }
  }

  #goTo(part: number) {
    this.#part = Math.min(Math.max(part, 0), this.#parts.length - 1);
    this.#sentence = 0;
    void this.#play(true);
  }

  #setPace(pace: number) {
    if (!(pace in paces)) return;
    this.#pace = pace;
    try {
      localStorage.setItem(paceKey, String(pace));
    } catch {
      // Forgotten with the page, then.
    }
    this.#showPace();
    // A voice cannot change its pace in the middle of a sentence.
    if (this.#playing) void this.#play();
  }

  #stop() {
    this.#run++;
    hush();
    silence();
    keepAwake(false);
    this.#show(false);
  }

  /** `again`: a recording begins anew, where it would go on. */
  async #play(again = false) {
    const run = ++this.#run;
    hush();
    silence();
    this.#show(true);
    this.#told.textContent = '';
    keepAwake(true);
    while (this.#part < this.#parts.length) {
      const part = this.#parts[this.#part]!;
      const sentence = part.sentences[this.#sentence]!;
      const recording = this.#recordings.get(part);
      this.#showSentence(part, recording ? part.sentences : [sentence]);
      const said = await (recording ? play(recording, paces[this.#pace]!.rate / ownPace, again) : this.#say(sentence));
      if (run !== this.#run) return;
      again = false;
      if (said === 'failed') {
        // The net is gone, or the file: the device reads this part.
        this.#recordings.delete(part);
        continue;
      }
      if (said === 'no-voice') return this.#help();
      if (said === 'not-allowed') {
        this.#stop();
        this.#name.textContent = this.#told.textContent = 'Bấm Đọc để nghe';
        return;
      }
      if (!recording && ++this.#sentence < part.sentences.length) continue;
      this.#sentence = 0;
      this.#part++;
      await pause(BREAK);
      if (run !== this.#run) return;
    }
    this.#stop();
    unlight();
    this.#name.textContent = this.#told.textContent = 'Đã đọc hết trang';
  }

  async #say(sentence: Sentence): Promise<Said> {
    if (this.#voice === null) return 'no-voice';
    const { say: text, words } = speech(sentence.text);
    return say(text, this.#voice, paces[this.#pace]!.rate, (at) => {
      const word = words.findLast((one) => one.at <= at);
      if (word && sentence.asWritten) lightWord(sentence, word.from, word.to);
    });
  }

  #show(playing: boolean) {
    this.#playing = playing;
    const { play } = this.#buttons;
    if (!play) return;
    play.querySelector('path')!.setAttribute('d', playerIcons[playing ? 'player-pause' : 'player-play']);
    play.querySelector('span')!.textContent = playing ? 'Dừng' : 'Đọc';
  }

  #showPace() {
    for (const [key, end] of [['slower', 0], ['faster', paces.length - 1]] as const)
      this.#buttons[key].setAttribute('aria-disabled', String(this.#pace === end));
    this.#showName();
  }

  #showName() {
    const part = this.#parts[this.#part];
    this.#name.textContent = [part?.name, paces[this.#pace]!.name].filter(Boolean).join(' · ');
  }

  /** A recording does not tell where it is: all it reads is lit. */
  #showSentence(part: Part, read: readonly Sentence[]) {
    const sentence = read[0]!;
    light(...read);
    this.#showName();
    const isFirst = this.#sentence === 0;
    if (isFirst) this.#follows = true;
    if (!this.#follows) return;
    const floor = innerHeight - this.offsetHeight;
    const ahead = performance.now() < this.#aim.until ? this.#aim.top - scrollY : 0;
    const top = (isFirst ? part.start : sentence.range).getBoundingClientRect().top - ahead;
    const bottom = sentence.range.getBoundingClientRect().bottom - ahead;
    const away = isFirst ? (top < 0 || top > floor / 3 ? top - 12 : 0) : top < 12 ? top - 80 : Math.max(0, bottom + 24 - floor);
    if (away === 0) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const lowest = document.documentElement.scrollHeight - innerHeight;
    this.#aim = { top: Math.min(Math.max(scrollY + ahead + away, 0), lowest), until: performance.now() + (isCalm ? 0 : GLIDE) };
    scrollTo({ top: this.#aim.top, behavior: isCalm ? 'auto' : 'smooth' });
  }

  /** What the bar would cover moves above it, also what gets the focus. */
  #makeRoom(height: number) {
    const room = height > 0 ? `${height + 12}px` : '';
    document.documentElement.style.scrollPaddingBottom = room;
    document.body.style.paddingBottom = room;
  }

  #help(recordings?: string) {
    this.#stop();
    unlight();
    const help = voiceHelp(navigator.userAgent);
    const button = (text: string, act: () => void) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.className = 'btn';
      made.textContent = text;
      made.addEventListener('click', act);
      return made;
    };
    const row = document.createElement('div');
    row.className = 'pb-answers';
    row.append(button('Thử lại', () => void this.open(this.#opener!, recordings)), button('Đóng', () => this.close()));
    help.append(row);
    this.#buttons = {} as Record<Key, HTMLButtonElement>;
    this.replaceChildren(help);
    help.querySelector('h2')!.focus();
  }
}
customElements.define('player-bar', PlayerBar);

let styled: Promise<void> | undefined;
/** Without its style the bar would cover nothing and help nobody: it waits. */
function loadStyle(): Promise<void> {
  return (styled ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.onload = () => resolve();
    link.onerror = () => {
      styled = undefined;
      link.remove();
      reject(new Error('no style'));
    };
    document.head.append(link);
  }));
}

export async function openPlayer(place: HTMLElement, opener: HTMLElement, recordings: string | undefined): Promise<void> {
  await loadStyle();
  place.querySelector('player-bar')?.remove();
  const bar = document.createElement('player-bar') as PlayerBar;
  place.append(bar);
  await bar.open(opener, recordings);
}
