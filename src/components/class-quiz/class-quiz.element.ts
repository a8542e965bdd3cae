/** A set of questions, one at a time: each answered once, told at once why; at the end what to read again. Kept in memory only. */
import type { ClassCode } from '#components/class-code/class-code.element.ts';
import type { ClassSet } from '#model/class-result.ts';
import type { QuestionSet } from '#model/class-question.ts';
import type { QuizFile, QuizPlan } from '#renderers/web/class-quiz-page.ts';
import { make } from '#client/make.ts';
import { askers } from './ask-question.element.ts';

class ClassQuiz extends HTMLElement {
  readonly #starts = this.querySelector<HTMLElement>('.starts')!;
  readonly #stage = this.querySelector<HTMLElement>('.stage')!;
  /** What to read again, below the code that is shown to the teacher. */
  readonly #review = this.querySelector<HTMLElement>('.review')!;
  readonly #status = this.querySelector<HTMLElement>('[role=status]')!;
  #file: QuizFile | null = null;
  #questions: readonly QuizPlan[] = [];
  #right: boolean[] = [];
  #start!: HTMLElement;

  connectedCallback() {
    this.querySelector<HTMLElement>('.all-questions')!.hidden = true;
    this.#starts.hidden = false;
    this.addEventListener('click', ({ target }) => {
      const start = (target as Element).closest<HTMLElement>('[data-set]');
      if (start) void this.#begin(start);
    });
    // A class may be led straight to one set: `#lam-thu`.
    const asked = location.hash && this.querySelector<HTMLElement>(`[data-slug="${CSS.escape(location.hash.slice(1))}"]`);
    if (asked) void this.#begin(asked);
  }

  async #begin(start: HTMLElement) {
    try {
      this.#file ??= await read(this.dataset.file!);
    } catch {
      this.#status.className = '';
      this.#status.textContent = 'Chưa tải được câu hỏi. Mạng yếu thì đợi một lát rồi bấm lại.';
      return;
    }
    this.#status.className = 'sr';
    this.#start = start;
    this.#questions = this.#file.sets.find(({ set }) => set === (start.dataset.set as QuestionSet))!.questions;
    this.#right = [];
    this.#choosing(false);
    this.#ask();
  }

  #choosing(isChoosing: boolean) {
    this.#starts.hidden = !isChoosing;
    this.#stage.hidden = isChoosing;
    this.#review.hidden = true;
    this.querySelector<HTMLElement>('class-code')!.hidden = true;
  }

  #ask() {
    const number = this.#right.length + 1;
    const question = this.#questions[number - 1]!;
    const bar = make('progress', { max: this.#questions.length, value: number - 1, ariaHidden: 'true' });
    const title = make('h2', { className: 'asks', textContent: question.ask, tabIndex: -1 });
    this.#say('');
    const body = askers[question.kind](question as never, (answer) => {
      this.#right.push(answer.isRight);
      bar.value = number;
      const isLast = number === this.#questions.length;
      const next = make('button', { type: 'button', className: 'btn go', textContent: isLast ? 'Xem kết quả' : 'Câu tiếp' });
      next.addEventListener('click', () => (isLast ? this.#end() : this.#ask()));
      const verdict = make('h3', { className: 'verdict', textContent: answer.isRight ? 'Đúng rồi!' : 'Chưa đúng.' });
      const told = answer.drillTold ?? make('section', { className: `told ${answer.isRight ? 'that' : 'gia'}` }, verdict, ...answer.told);
      this.#stage.append(told, next);
      this.#say(told.innerText);
      next.focus({ preventScroll: true });
      told.scrollIntoView({ block: 'nearest' });
    }, (text) => this.#say(text));
    this.#show(title, make('p', { className: 'count', textContent: `Câu ${number} trên ${this.#questions.length}` }), bar, title, ...body);
  }

  #end() {
    const { result = '' } = this.#start.dataset;
    const count = this.#right.filter(Boolean).length;
    const missed = this.#questions.filter((_, i) => !this.#right[i]);
    const title = make('h2', { className: 'asks', textContent: `Đúng ${count} trên ${this.#questions.length} câu`, tabIndex: -1 });
    const again = make('button', { type: 'button', className: 'btn', textContent: 'Làm lại' });
    again.addEventListener('click', () => void this.#begin(this.#start));
    const other = make('button', { type: 'button', className: 'btn', textContent: 'Chọn phần khác' });
    other.addEventListener('click', () => {
      this.#choosing(true);
      this.#start.focus();
    });
    this.#say('');
    this.#show(title, title, ...(missed.length === 0 ? [make('p', { textContent: 'Không câu nào phải xem lại.' })] : []), make('p', { className: 'all' }, again, ' ', other));
    this.#review.replaceChildren(...(missed.length === 0 ? [] : [this.#readAgain(missed)]));
    this.#review.hidden = missed.length === 0;
    if (result) void this.#showCode(result as ClassSet);
  }

  /** What went wrong, and where it is written; a question without a place of its own has the lesson's pages. */
  #readAgain(missed: readonly QuizPlan[]): HTMLElement {
    const isPlaced = missed.every(({ read: place }) => place);
    const items = missed.map(({ ask, read: place }) => make('li', {}, make('b', { textContent: ask }), ...(place ? [linkTo(place)] : [])));
    const list = make('ul', {}, ...items);
    list.setAttribute('role', 'list');
    const pages = isPlaced ? [] : [make('p', {}, 'Cả bài đọc ở: ', ...this.#file!.read.map(linkTo))];
    return make('section', { className: 'card sum alarm' }, make('h3', { textContent: 'Nên xem lại' }), list, ...pages);
  }

  async #showCode(set: ClassSet) {
    const right = this.#right;
    const isHere = await import('#components/class-code/class-code.element.ts').then(() => true, () => false);
    // Who has begun again meanwhile is shown the code of that.
    if (this.#right !== right) return;
    if (isHere) this.querySelector<ClassCode>('class-code')!.show({ set, lesson: this.#file!.lesson, right });
    else this.#stage.append(make('p', { textContent: 'Chưa tải được mã kết quả. Đợi có mạng rồi bấm Làm lại.' }));
  }

  #say(text: string) {
    this.#status.textContent = text;
  }

  #show(focus: HTMLElement, ...parts: Node[]) {
    this.#stage.replaceChildren(...parts);
    focus.focus({ preventScroll: true });
    this.#stage.scrollIntoView({ block: 'start' });
  }
}

const linkTo = ({ url, title }: { url: string; title: string }) => make('a', { href: url, textContent: title });

async function read(file: string): Promise<QuizFile> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json() as Promise<QuizFile>;
}
customElements.define('class-quiz', ClassQuiz);
