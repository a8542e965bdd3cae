/** A round: one drill at a time, the answer with its signs on the drawing, then what to look at again. Kept in memory only. */
import { tellDrill } from '#client/drill-told.ts';
import { wayOut } from '#client/way-out.ts';
import type { DrillKind, Reply } from '#model/drill/drill.ts';
import { kindNames } from '#model/drill/drill.ts';
import { remindersFile } from '#model/drill/reminders.ts';
import { chooseRound } from '#model/drill/round.ts';
import { scoreRound, weakAfter } from '#model/drill/score.ts';
import type { Answered } from '#model/drill/score.ts';
import type { DrillPlan } from '#renderers/web/drills-page.ts';

const verdicts: Record<Reply, { gia: string; that: string }> = {
  gia: { gia: 'Đúng. Đây là giả.', that: 'Cái này là thật. Cẩn thận cũng tốt.' },
  that: { gia: 'Đây là giả. Nhiều người cũng tin.', that: 'Đúng. Đây là thật.' },
  hoi: { gia: 'Hỏi là phải. Đây là giả.', that: 'Hỏi cũng không sao. Đây là thật.' },
};

class DrillRound extends HTMLElement {
  readonly #intro = this.querySelector<HTMLElement>('.intro')!;
  readonly #stage = this.querySelector<HTMLElement>('.stage')!;
  #drills?: DrillPlan[];
  #round: DrillPlan[] = [];
  #answers: Answered<DrillPlan>[] = [];
  #weak = new Map<DrillKind, number>();
  #seen: string[] = [];

  connectedCallback() {
    const go = this.querySelector<HTMLButtonElement>('.go')!;
    go.hidden = false;
    go.addEventListener('click', () => void this.#start());
  }

  async #start() {
    try {
      this.#drills ??= await read(this.dataset['drills']!);
    } catch {
      const status = this.querySelector('[role=status]')!;
      status.className = '';
      status.textContent = 'Chưa tải được bài. Bạn bấm lại, hoặc đọc từng loại ở dưới.';
      return;
    }
    this.#round = chooseRound(this.#drills, Math.floor(Math.random() * 2 ** 32), { weak: this.#weak, seen: this.#seen });
    this.#answers = [];
    this.#intro.hidden = true;
    this.#stage.hidden = false;
    this.#ask();
  }

  #ask() {
    const drill = this.#round[this.#answers.length]!;
    const count = make('p', 'count', `Bài ${this.#answers.length + 1} trên ${this.#round.length}`);
    const bar = make('progress');
    Object.assign(bar, { max: this.#round.length, value: this.#answers.length });
    bar.setAttribute('aria-hidden', 'true');
    const title = make('h2', 'asks', `${kindNames[drill.kind]}: thật hay giả?`);
    title.tabIndex = -1;
    const picture = make('div', 'picture');
    picture.innerHTML = drill.picture;
    const replies = this.#template('data-replies');
    for (const button of replies.querySelectorAll<HTMLElement>('[data-reply]')) button.addEventListener('click', () => this.#tell(drill, button.dataset['reply'] as Reply));
    this.#show(title, count, bar, title, make('p', 'scene', drill.scene), picture, replies);
  }

  #tell(drill: DrillPlan, reply: Reply) {
    this.#answers.push({ drill, reply });
    this.#seen.push(drill.id);
    const picture = this.#stage.querySelector('.picture')!;
    this.#stage.querySelector<HTMLProgressElement>('progress')!.value = this.#answers.length;
    const { told, title } = tellDrill(picture, drill, verdicts[reply][drill.truth]);
    const isLast = this.#answers.length === this.#round.length;
    const next = button(isLast ? 'Xem kết quả' : 'Bài tiếp', 'btn go', () => (isLast ? this.#end() : this.#ask()));
    this.#stage.querySelector('.replies')!.replaceWith(told, next);
    title.focus({ preventScroll: true });
    picture.scrollIntoView({ block: 'start' });
  }

  #end() {
    const score = scoreRound(this.#answers);
    this.#weak = weakAfter(this.#weak, this.#answers);
    const title = make('h2', 'asks', `Nhận đúng ${score.known.length} trên ${this.#round.length} bài`);
    title.tabIndex = -1;
    const blocks = [
      score.misses.length === 0
        ? block('ok', 'Không tin nhầm cái giả nào', 'Ngoài đời như thế là giữ được tiền.', [])
        : block('miss', `Tin nhầm cái giả: ${score.misses.length} bài`, 'Chỗ này ngoài đời dễ mất tiền. Xem lại nhé:', score.misses),
      ...(score.alarms.length > 0 ? [block('alarm', `Ngờ nhầm cái thật: ${score.alarms.length} bài`, 'Không mất tiền, nhưng có khi lỡ việc. Xem lại:', score.alarms)] : []),
      ...(score.asked.length > 0 ? [block('ok', `Không chắc nên hỏi: ${score.asked.length} bài`, 'Hỏi trước thì không mất gì. Xem lại cho biết:', score.asked)] : []),
    ];
    const again = button('Tập vòng nữa', 'btn go', () => void this.#start());
    const remind = make('section', 'remind');
    const days = [1, 4, 12].map((weeks) => new Date(Date.now() + weeks * 7 * 86_400_000).toLocaleDateString('vi-VN'));
    remind.append(
      make('h3', '', 'Hẹn ngày tập lại'),
      make('p', '', `Tập lại sau một tuần, bốn tuần, mười hai tuần thì nhớ lâu: ${days.join(', ')}.`),
      // In another app's browser nothing is saved, and the round would be over elsewhere: the days stand there to be noted.
      ...(wayOut('download', true).here ? [button('Ghi vào lịch của máy', 'btn', () => saveReminders())] : []),
    );
    this.#show(title, title, ...blocks, again, remind, this.#template('data-end'));
  }

  #show(focus: HTMLElement, ...parts: Node[]) {
    this.#stage.replaceChildren(...parts);
    focus.focus({ preventScroll: true });
    this.#stage.scrollIntoView({ block: 'start' });
  }

  #template(name: string): DocumentFragment {
    return this.querySelector<HTMLTemplateElement>(`[${name}]`)!.content.cloneNode(true) as DocumentFragment;
  }
}

function block(look: string, title: string, text: string, drills: DrillPlan[]): HTMLElement {
  const made = make('section', `card sum ${look}`);
  made.append(make('h3', '', title), make('p', '', text));
  if (drills.length > 0) {
    const list = make('ul');
    list.setAttribute('role', 'list');
    list.append(...drills.map((drill) => {
      const item = make('li');
      item.append(link(drill.more.url, drill.title));
      return item;
    }));
    made.append(list);
  }
  return made;
}

function saveReminders() {
  const file = remindersFile(
    { title: 'Tập nhận ra lừa đảo, ba phút', text: 'Làm lại một vòng tám bài.', url: location.origin + location.pathname },
    new Date(),
  );
  const save = link(URL.createObjectURL(new Blob([file], { type: 'text/calendar' })), '');
  save.download = 'nhac-tap-lai.ics';
  save.click();
  setTimeout(() => URL.revokeObjectURL(save.href), 10_000);
}

function make(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

function link(url: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = url;
  made.textContent = text;
  return made;
}

function button(text: string, className: string, press: () => void): HTMLButtonElement {
  const made = make('button', className, text) as HTMLButtonElement;
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

async function read(address: string): Promise<DrillPlan[]> {
  const answered = await fetch(address);
  if (!answered.ok) throw new Error(`${answered.status} ${address}`);
  return (await answered.json()) as DrillPlan[];
}

customElements.define('drill-round', DrillRound);
