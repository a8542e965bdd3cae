/** Offers the code of a test to who learns in a class: at once where the lesson led here, else when it is asked for. */
import type { ClassCode } from '#components/class-code/class-code.element.ts';
import type { PracticeTested } from './practice-stage.element.ts';

class InClass extends HTMLElement {
  #steps: PracticeTested['steps'] = [];
  #isShown = false;
  readonly #ways = [...this.querySelectorAll<HTMLButtonElement>('[data-lesson]')];

  connectedCallback() {
    this.closest('practice-start')!.addEventListener('practice-tested', (event) => this.#offer((event as PracticeTested).steps));
    for (const way of this.#ways) way.addEventListener('click', () => void this.#show(way));
    const details = this.querySelector('details')!;
    details.addEventListener('toggle', () => {
      if (details.open && this.#way) void this.#show(this.#way);
    });
  }

  get #code(): ClassCode {
    return this.querySelector<ClassCode>('class-code')!;
  }
  /** The lesson that led here by `?bai=7`, or the only one there is. */
  get #way(): HTMLButtonElement | undefined {
    return this.#led ?? (this.#ways.length === 1 ? this.#ways[0] : undefined);
  }
  get #led(): HTMLButtonElement | undefined {
    const lesson = new URLSearchParams(location.search).get('bai');
    return this.#ways.find(({ dataset }) => dataset.lesson === lesson);
  }

  #offer(steps: PracticeTested['steps']) {
    this.#steps = steps;
    this.hidden = steps.length === 0;
    this.#code.hidden = true;
    this.querySelector<HTMLElement>('.ways')!.hidden = false;
    this.#isShown = false;
    this.querySelector('details')!.open = this.#led !== undefined;
    if (this.#led) void this.#show(this.#led);
  }

  async #show({ dataset }: HTMLButtonElement) {
    if (this.#isShown) return;
    this.#isShown = true;
    await import('#components/class-code/class-code.element.ts');
    this.querySelector<HTMLElement>('.ways')!.hidden = true;
    const right = this.#steps.map(({ isRight }) => isRight);
    this.#code.show({ set: 'practice', lesson: Number(dataset.lesson), practice: Number(dataset.practice), right }, this.#steps.map(({ number }) => number));
  }
}
customElements.define('in-class', InClass);
