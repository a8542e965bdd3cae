/** The practice phone: real buttons and boxes over the drawn screen; what happens is decided by the machine. */
import { layOver } from '#client/over-drawing.ts';
import type { Lesson, Mode, Task } from '#model/practice/lesson.ts';
import {
  act, isPointed, isPressedLast, isRead, mayBeDone, maySkip, nextSpot, start, taskOf, toFill,
  type Action, type State,
} from '#model/practice/machine.ts';
import { resultOf, rightSteps, stepsToDo } from '#model/practice/result.ts';
import { shownScreen } from '#model/practice/shown.ts';
import { spotsOf, type Spot } from '#model/practice/spots.ts';
import type { PracticeFile } from '#renderers/practice/practice-page.ts';
import { drawScreen, type Drawing } from '#renderers/screen-svg/draw.ts';
import { touchBox, type Box } from '#renderers/screen-svg/geometry.ts';

type Words = PracticeFile['words'];

/** The phone's own two keys stand at its foot, which is made as high for them. */
const KEYS: Box = { x: 44, y: 0, width: 192, height: 46 };
const foot = { phone: 26, camera: 54, desktop: 54, paper: 0, counter: 0 } as const;

/** On a screen so many letters high, task and answer stay in sight; on a lower one they would cover the phone. */
const LINES = 28;

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, change: Partial<HTMLElementTagNameMap[Name]> = {}): HTMLElementTagNameMap[Name] =>
  Object.assign(document.createElement(name), change);

/** How a test of the whole guide went, step by step: a class counts it. */
export class PracticeTested extends Event {
  readonly steps: readonly { number: number; isRight: boolean }[];
  constructor(steps: PracticeTested['steps']) {
    super('practice-tested', { bubbles: true });
    this.steps = steps;
  }
}

/** Words between `**` are those to press. */
function setMarked(element: Element, text: string) {
  element.replaceChildren(...text.split('**').map((part, i) => (i % 2 ? make('b', { textContent: part }) : part)));
}

const fill = (text: string, data: Record<string, string | number>): string => text.replace(/\{(\w+)\}/g, (_, key: string) => String(data[key] ?? ''));

function draw(task: Task, state: State, toType: ReadonlySet<string>): Drawing {
  const screen = shownScreen(task, state, toType);
  if (isRead(task)) return drawScreen(screen, { full: true });
  const options = { full: true, ...(!isPointed(state) && { point: false as const }) };
  return drawScreen(screen, { ...options, minHeight: drawScreen(screen, options).height + foot[screen.device] });
}

export class PracticeStage extends HTMLElement {
  #whole!: Lesson;
  #lesson!: Lesson;
  #words!: Words;
  #state!: State;
  /** The real element over each spot of the task that is shown. */
  #over = new Map<string, HTMLElement>();

  connectedCallback() {
    this.addEventListener('click', (event) => this.#clicked(event.target as Element));
    this.addEventListener('input', (event) => this.#typed(event.target as HTMLInputElement, false));
    this.addEventListener('change', (event) => this.#typed(event.target as HTMLInputElement, true));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) this.#entered(event);
    });
  }

  begin({ lesson, words, sheet }: PracticeFile, mode: Mode) {
    this.#whole = lesson;
    this.#words = words;
    if (!this.querySelector('.s-sheet')) this.insertAdjacentHTML('afterbegin', sheet);
    this.#enter(lesson, mode);
  }

  #enter(lesson: Lesson, mode: Mode) {
    this.#lesson = lesson;
    this.#state = start(lesson, mode);
    this.#showAll();
  }

  #one<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  #do(action: Action) {
    const before = this.#state;
    this.#state = act(this.#lesson, before, action);
    if (this.#state === before) return;
    const isElsewhere = this.#state.at !== before.at || this.#state.call !== before.call || action.do === 'again' || action.do === 'undo';
    if (isElsewhere) return this.#showAll();
    this.#showTask();
    if (this.classList.contains('loose') && action.do !== 'type') this.#one('.reply').scrollIntoView({ block: 'nearest' });
  }

  #clicked(target: Element) {
    const button = target.closest('button');
    if (!button) return;
    const { spot, tempted, key, give, do: deed } = button.dataset;
    if (spot !== undefined) this.#do({ do: 'tap', spot });
    else if (tempted !== undefined) this.#do({ do: 'tempted', index: Number(tempted) });
    else if (key !== undefined) this.#do({ do: 'key', key: key as 'back' | 'leave' });
    else if (give !== undefined) this.#do({ do: 'answer', give: give === '1' });
    else if (deed !== undefined) this.#do({ do: deed } as Action);
    else if ('where' in button.dataset) this.#showWhere();
    else if ('close' in button.dataset) button.closest('dialog')!.close();
    else if ('repeat' in button.dataset) this.#repeat();
    else if ('leave' in button.dataset) this.dispatchEvent(new Event('practice-left', { bubbles: true }));
  }

  #typed(input: HTMLInputElement, settled: boolean) {
    const spot = input.dataset.spot;
    if (spot === undefined || (settled && input.value === '')) return;
    this.#do({ do: 'type', spot, value: input.value, settled });
  }

  #entered(event: KeyboardEvent) {
    event.preventDefault();
    const input = event.target as HTMLInputElement;
    this.#typed(input, true);
    const task = taskOf(this.#lesson, this.#state);
    if (!task || input.value === '') return;
    const next = nextSpot(task, this.#state);
    if (next && this.#over.get(next.id) !== input) this.#over.get(next.id)!.focus();
    else if (!isPressedLast(task)) this.#do({ do: 'finish' });
  }

  #showAll() {
    const task = taskOf(this.#lesson, this.#state);
    this.#one('.play').hidden = !task;
    this.#one('.end').hidden = task !== null;
    if (!task) return this.#showEnd();
    this.classList.toggle('loose', innerHeight < LINES * parseFloat(getComputedStyle(document.documentElement).fontSize));
    const { call } = this.#state;
    for (const part of ['.task', '.device']) this.#one(part).hidden = call !== null;
    this.#one('.call').hidden = call === null;
    if (call) this.#showCall(task);
    else this.#layOver(task);
    this.#showTask();
    const heading = this.#one(call ? '.call [data-head]' : '.task [data-head]');
    heading.focus({ preventScroll: true });
    this.#one('.play').scrollIntoView({ block: 'start' });
    this.#showPlace();
  }

  /** Buttons and boxes of a new screen; where they lie is set each time it is drawn. */
  #layOver(task: Task) {
    const { step, say } = task;
    this.#one('.task .n').textContent = String(step);
    setMarked(this.#one('.task [data-head] span'), say);
    this.#one('.take').hidden = task.example === undefined;
    this.#one('.take').textContent = fill(this.#words.example, { example: task.example ?? '' });
    this.#one('.at span').textContent = fill(this.#words.stepOf, { step, steps: this.dataset.steps! });
    this.#one('.bar').replaceChildren(...this.#lesson.tasks.map((_, i) => make('i', { className: i < this.#state.at ? 'done' : i === this.#state.at ? 'now' : '' })));
    this.#over.clear();
    if (!isRead(task)) for (const spot of spotsOf(task.screen)) this.#over.set(spot.id, this.#realOf(spot));
    this.#one('.spots').replaceChildren(...this.#over.values(), ...(isRead(task) ? [] : [this.#keys()]));
    const others = this.#state.mode === 'guided' ? [] : task.temptations;
    this.#one('.else').hidden = others.length === 0;
    this.#one('.else ul').replaceChildren(...others.map(({ say: text }, i) => {
      const item = make('li');
      const button = make('button', { className: 'btn', type: 'button', textContent: text });
      button.dataset.tempted = String(i);
      item.append(button);
      return item;
    }));
  }

  #realOf(spot: Spot): HTMLElement {
    const real = spot.toType
      ? make('input', { type: 'text', autocomplete: 'off', spellcheck: false, autocapitalize: 'off', inputMode: spot.kind === 'otp' ? 'numeric' : 'text', className: spot.kind === 'field' ? '' : 'veiled' })
      : make('button', { type: 'button' });
    real.dataset.spot = spot.id;
    real.ariaLabel = spot.label;
    return real;
  }

  #keys(): HTMLElement {
    const keys = make('div', { className: 'keys' });
    for (const [key, text] of [['back', '‹ Quay lại'], ['leave', '○ Thoát ra']] as const) {
      const button = make('button', { type: 'button', textContent: text });
      button.dataset.key = key;
      keys.append(button);
    }
    return keys;
  }

  /** Everything that changes while one works on a screen. */
  #showTask() {
    const task = taskOf(this.#lesson, this.#state);
    if (!task) return;
    const { call, mode, said } = this.#state;
    if (!call) {
      const toType = new Set(spotsOf(task.screen).filter((spot) => spot.toType).map(({ id }) => id));
      this.#showDrawing(task, draw(task, this.#state, toType));
    }
    this.#tell(task);
    const missing = toFill(task, this.#state);
    const shown: Record<string, boolean> = {
      sample: missing.length > 0,
      finish: !isPressedLast(task) && (isRead(task) || missing.length === 0),
      hint: mode === 'alone' && !isPointed(this.#state) && !isRead(task),
      forMe: mayBeDone(this.#state) && !isRead(task),
      skip: maySkip(this.#state),
      goOn: false,
    };
    for (const [deed, may] of Object.entries(shown)) this.#one(`.do [data-do=${deed}]`).hidden = call !== null || !may;
    this.#one('.do [data-do=goOn]').hidden = call !== 'answered';
    this.#one('.do [data-do=finish]').textContent = isRead(task) ? 'Đã hiểu, tiếp' : 'Gõ xong rồi';
    this.#one('.tools [data-do=undo]').hidden = mode === 'exam' || !this.#state.before || call !== null;
    this.#one('.else').classList.toggle('off', call !== null);
    this.#one('.reply').dataset.tone = { wrong: 'tip', empty: 'tip', mistyped: 'tip', secret: 'warn', fooled: 'warn', ringing: 'warn', right: 'ok', refused: 'ok' }[said.code as string] ?? '';
    const secret = said.code === 'secret';
    for (const [id, real] of this.#over) {
      if (!(real instanceof HTMLInputElement)) continue;
      const value = this.#state.typed[id] ?? '';
      if (real.value !== value && (secret || document.activeElement !== real || real.className === 'veiled')) real.value = value;
    }
    if (said.code === 'wrong' && isPointed(this.#state)) this.#showPlace();
  }

  #showDrawing(task: Task, { svg, height, spots, alt }: Drawing) {
    const isFigure = isRead(task);
    this.#one('.pic').innerHTML = svg;
    if (!isFigure) {
      const figure = this.querySelector('.pic svg')!;
      figure.removeAttribute('role');
      figure.removeAttribute('aria-label');
      figure.ariaHidden = 'true';
    }
    this.#one('.device .sr').textContent = isFigure ? '' : alt;
    const { said } = this.#state;
    for (const { id, box } of spots) {
      const real = this.#over.get(id);
      if (!real) continue;
      layOver(real, touchBox(box), height);
      real.classList.toggle('was', said.code === 'wrong' && said.spot === id);
    }
    const keys = this.querySelector<HTMLElement>('.keys');
    if (keys) layOver(keys, { ...KEYS, y: height - KEYS.height - 20 }, height);
  }

  /** Brings the place that is pointed at into view, for a phone is low. */
  #showPlace() {
    const task = taskOf(this.#lesson, this.#state);
    if (!task || this.#state.call || !isPointed(this.#state)) return;
    const next = nextSpot(task, this.#state);
    if (next) this.#over.get(next.id)?.scrollIntoView({ block: 'nearest' });
  }

  #tell(task: Task) {
    const scam = this.#state.call ? this.#lesson.scams.find(({ id }) => id === task.scam) : undefined;
    const learn = this.#one<HTMLAnchorElement>('.said a');
    learn.hidden = this.#state.call !== 'answered';
    // In a handbook its pages are chapters, on a kiosk parts of one: no folder then.
    const place = this.dataset.safety!;
    if (scam) learn.href = place.endsWith('/') ? `${place}${scam.page}/` : place + scam.page;
    const [first = '', ...rest] = this.#sentences(task, scam?.why ?? '').filter(Boolean);
    this.#one('.said p').replaceChildren(make('b', { textContent: first }), ...rest.map((text) => ` ${text}`));
  }

  /** What happened, the first sentence in bold. */
  #sentences(task: Task, why: string): string[] {
    const words = this.#words;
    const { said, mode, wrong } = this.#state;
    const asks = (task.say.match(/\*\*[^*]+\*\*/g) ?? []).length;
    switch (said.code) {
      case 'wrong': {
        const own = said.kind === 'back' ? words.back : said.kind === 'leave' ? words.leave : said.kind === 'temptation' ? words.tempted : fill(words.tapped, said);
        if (mode === 'exam') return [words.notYet, own];
        const first = 'spot' in said ? words.nearly : words.wait;
        return [wrong === 1 ? first : words.notYet, own, said.why ?? (wrong === 1 && asks === 0 ? (task.hint ?? '') : ''), ...this.#help(task)];
      }
      case 'empty':
      case 'mistyped':
        return [words.nearly, fill(words[said.code], { ...said }), ...this.#help(task)];
      case 'hint':
        return [...this.#help(task), task.hint ?? ''];
      case 'secret':
        return [words.secret, words[said.secret]];
      case 'refused':
      case 'fooled':
        return [words[said.code], why];
      case 'readOnly':
      case 'filled':
      case 'done':
        return [fill(words[said.code], { ...said })];
      case 'ringing':
      case 'over':
        return [words[said.code]];
      default:
        return [words[said.code], ...this.#ask(task)];
    }
  }

  /** More each time: read again, look there, let it be done. */
  #help(task: Task): string[] {
    const { help, mode } = this.#state;
    if (mode === 'exam') return [];
    if (!isPointed(this.#state)) return [this.#words.again];
    const spot = nextSpot(task, this.#state);
    const see = spot ? [fill(spot.toType ? this.#words.seeType : this.#words.see, { target: spot.label })] : [];
    return [...see, ...(help >= 3 ? [this.#words.offer] : [])];
  }

  /** What a new screen wants to be known beforehand. */
  #ask(task: Task): string[] {
    const { words } = { words: this.#words };
    if (isRead(task)) return [['paper', 'counter'].includes(task.screen.device) ? words.away : words.read];
    const kinds = toFill(task, this.#state);
    const code = kinds.find(({ kind }) => kind === 'otp');
    return [
      ...(code ? [fill(words.codeCame, { sample: task.samples[code.id] ?? '' })] : []),
      ...(kinds.some(({ kind }) => kind === 'password') ? [words.password] : []),
      ...(this.#state.mode === 'guided' && kinds.length === 0 ? [words.guided] : []),
    ];
  }

  #showCall(task: Task) {
    const scam = this.#lesson.scams.find(({ id }) => id === task.scam)!;
    this.#one('.call [data-head]').textContent = scam.who;
    this.#one('.call p').textContent = scam.say;
    const answers = [{ text: scam.give, give: '1' }, { text: scam.refuse, give: '0' }];
    // Not always at the same place.
    if (this.#state.at % 2) answers.reverse();
    const buttons = answers.map(({ text, give }) => {
      const button = make('button', { className: 'btn', type: 'button', textContent: text });
      button.dataset.give = give;
      return button;
    });
    this.#one('.call .ways').replaceChildren(...buttons);
    this.#one('.call .ways').hidden = this.#state.call === 'answered';
  }

  #showWhere() {
    const dialog = this.#one<HTMLDialogElement>('dialog');
    const { words } = { words: this.#words };
    dialog.querySelector('ol')!.replaceChildren(...this.#lesson.tasks.map(({ step, title }, i) => {
      const item = make('li', { className: i < this.#state.at ? 'done' : i === this.#state.at ? 'now' : '' });
      const state = i < this.#state.at ? words.taskDone : i === this.#state.at ? words.taskNow : '';
      item.append(make('b', { textContent: `${step}.` }), ` ${title}`, ...(state ? [make('em', { textContent: ` (${state})` })] : []));
      return item;
    }));
    dialog.showModal();
    dialog.querySelector('.now')?.scrollIntoView({ block: 'nearest' });
  }

  #showEnd() {
    const { words } = { words: this.#words };
    const result = resultOf(this.#lesson, this.#state);
    const notes = [
      fill(words.score, { right: result.right, tried: result.tried }),
      ...(result.helped > 0 && this.#state.mode === 'alone' ? [fill(words.helped, { helped: result.helped })] : []),
      ...(result.fooled > 0 ? [fill(words.fooledBy, { fooled: result.fooled })] : []),
      ...(result.repeat.length === 0 ? [words.allWell] : []),
    ];
    this.#one('.score').textContent = notes.join(' ');
    this.#one('.again').hidden = result.repeat.length === 0;
    this.#one('.again ol').replaceChildren(...result.repeat.map(({ step, title }) => make('li', { textContent: `${step}. ${title}` })));
    const card = this.querySelector<HTMLAnchorElement>('[data-print]');
    if (card) card.href = `${this.dataset.card}#buoc=${result.repeat.map(({ step }) => step).join(',')}`;
    this.#one('.well').hidden = result.well.length === 0;
    this.#one('.well ul').replaceChildren(...result.well.map((title) => make('li', { textContent: title })));
    if (this.#state.mode === 'exam' && this.#lesson === this.#whole) {
      const right = rightSteps(this.#whole, this.#state);
      this.dispatchEvent(new PracticeTested(stepsToDo(this.#whole).map((number, i) => ({ number, isRight: right[i]! }))));
    }
    const heading = this.#one('.end [data-head]');
    heading.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  #repeat() {
    const steps = new Set(resultOf(this.#lesson, this.#state).repeat.map(({ step }) => step));
    this.#enter({ ...this.#whole, tasks: this.#whole.tasks.filter(({ step }) => steps.has(step)) }, this.#state.mode);
  }
}
customElements.define('practice-stage', PracticeStage);
