/** Offers the ways to practise; the phone itself is fetched when one is chosen. */
import type { Mode } from '#model/practice/lesson.ts';
import type { PracticeFile } from '#renderers/practice/practice-page.ts';
import type { PracticeStage } from './practice-stage.element.ts';

/** A class may be led straight to one way: `#kiem-tra`. */
const addresses: Record<string, Mode> = { '#lam-theo': 'guided', '#tu-lam': 'alone', '#kiem-tra': 'exam' };

export class PracticeStart extends HTMLElement {
  #file: Promise<PracticeFile> | null = null;
  /** Where the lesson comes from; a file that is carried away has it in itself. */
  read = async (): Promise<PracticeFile> => {
    const answer = await fetch(this.dataset.file!);
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.json() as Promise<PracticeFile>;
  };

  connectedCallback() {
    this.querySelector<HTMLElement>('.off')!.hidden = true;
    this.addEventListener('click', (event) => {
      const chosen = (event.target as Element).closest<HTMLElement>('[data-mode]');
      if (chosen) void this.#begin(chosen.dataset.mode as Mode);
    });
    this.addEventListener('practice-left', () => this.#offer(true));
    this.#offer(false);
    const asked = addresses[location.hash];
    if (asked) void this.#begin(asked);
  }

  #show(isChoosing: boolean) {
    const header = this.querySelector('header')!;
    header.classList.toggle('lone', isChoosing);
    header.querySelector('[data-title]')!.classList.toggle('sr', !isChoosing);
    for (const part of this.querySelectorAll<HTMLElement>('header p, .how')) part.hidden = !isChoosing;
    this.#stage.hidden = isChoosing;
  }

  #offer(focus: boolean) {
    this.#show(true);
    if (focus) this.querySelector<HTMLElement>('[data-mode]')!.focus();
  }

  get #stage(): PracticeStage {
    return this.querySelector('practice-stage')!;
  }

  async #begin(mode: Mode) {
    const told = this.querySelector<HTMLElement>('.told')!;
    told.textContent = 'Đang mở bài tập…';
    try {
      this.#file ??= this.read();
      const [file] = await Promise.all([this.#file, import('./practice-stage.element.ts')]);
      told.textContent = '';
      this.#show(false);
      this.#stage.begin(file, mode);
    } catch {
      this.#file = null;
      told.textContent = 'Chưa tải được bài tập. Mạng yếu thì đợi một lát rồi bấm lại.';
    }
  }
}
customElements.define('practice-start', PracticeStart);
