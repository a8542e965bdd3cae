/** One question of each kind as real controls. Whoever answers hears once whether it was right, and why. */
import { tellDrill } from '#client/drill-told.ts';
import { make } from '#client/make.ts';
import { layOver } from '#client/over-drawing.ts';
import type { QuizPlan } from '#renderers/web/class-quiz-page.ts';

interface Answer { isRight: boolean; told: HTMLElement[]; /** A drill tells itself. */ drillTold?: HTMLElement }
type Of<Kind extends QuizPlan['kind']> = Extract<QuizPlan, { kind: Kind }>;
/** `say`: what a screen reader is to hear meanwhile. */
type Ask<Kind extends QuizPlan['kind']> = (question: Of<Kind>, done: (answer: Answer) => void, say: (text: string) => void) => HTMLElement[];

export const askers: { [Kind in QuizPlan['kind']]: Ask<Kind> } = {
  choose: ({ choices }, done) => {
    const right = choices.find(({ isRight }) => isRight)!;
    const buttons = choices.map((choice) => button(choice.say, 'choice', () => {
      settle(buttons);
      mark(buttons[choices.indexOf(right)]!, true);
      if (!choice.isRight) mark(buttons[choices.indexOf(choice)]!, false);
      done({ isRight: choice.isRight, told: [html(choice.why), ...(choice.isRight ? [] : [because(right.say, right.why)])] });
    }));
    return [make('div', { className: 'choices' }, ...buttons)];
  },

  order: ({ items, shown }, done, say) => {
    const order = [...shown];
    const list = make('ol', { className: 'order' });
    list.setAttribute('role', 'list');
    const rows = new Map(items.map(({ say: text }, place) => {
      const move = (by: -1 | 1, word: string, sign: string) => {
        const made = button(sign, '', () => {
          const at = order.indexOf(place);
          order.splice(at, 1);
          order.splice(at + by, 0, place);
          lay();
          (made.disabled ? (made.nextSibling ?? made.previousSibling) as HTMLElement : made).focus();
          say(`${text}: chỗ thứ ${at + by + 1} trên ${order.length}.`);
        });
        made.ariaLabel = `${word}: ${text}`;
        return made;
      };
      return [place, make('li', { className: 'card' }, make('span', { textContent: text }), make('span', { className: 'moves' }, move(-1, 'Đưa lên', '↑'), move(1, 'Đưa xuống', '↓')))] as const;
    }));
    const lay = () => {
      list.replaceChildren(...order.map((place) => rows.get(place)!));
      for (const [i, row] of [...list.children].entries()) {
        const [up, down] = row.querySelectorAll('button');
        up!.disabled = i === 0;
        down!.disabled = i === order.length - 1;
      }
    };
    lay();
    const check = button('Xếp xong rồi', 'go', () => {
      const isRight = order.every((place, i) => place === i);
      const wrong = order.findIndex((place, i) => place !== i);
      for (const row of list.children) row.querySelector('.moves')!.remove();
      for (const [i, place] of order.entries()) mark(rows.get(place)!, place === i);
      check.remove();
      const all = make('ol', { className: 'dash' }, ...items.map((item) => make('li', {}, strong(`${item.say}. `), ...html(item.why).childNodes)));
      done({ isRight, told: isRight ? [all] : [make('p', { textContent: `Chỗ thứ ${wrong + 1} phải là “${items[wrong]!.say}”. Thứ tự đúng:` }), all] });
    });
    return [list, check];
  },

  match: ({ pairs, rights }, done, say) => {
    const picks = pairs.map(({ left }) => {
      const pick = make('select', {}, make('option', { value: '', textContent: 'Chọn…' }), ...rights.map((right) => make('option', { value: right, textContent: right })));
      return { pick, row: make('label', { className: 'card pair' }, make('span', { textContent: left }), pick) };
    });
    const rows = make('div', { className: 'pairs' }, ...picks.map(({ row }) => row));
    const missing = make('p');
    const check = button('Nối xong rồi', 'go', () => {
      const empty = picks.find(({ pick }) => pick.value === '');
      if (empty) {
        missing.textContent = 'Còn dòng chưa chọn.';
        say(missing.textContent);
        empty.pick.focus();
        return;
      }
      const wrong = pairs.filter(({ right }, i) => picks[i]!.pick.value !== right);
      for (const [i, { row, pick }] of picks.entries()) {
        pick.replaceWith(strong(pick.value));
        mark(row, pairs[i]!.right === pick.value);
      }
      missing.remove();
      check.remove();
      const told = wrong.length > 0 ? wrong : pairs;
      done({ isRight: wrong.length === 0, told: told.map(({ left, right, why }) => because(`${left}: ${right}`, why)) });
    });
    return [rows, missing, check];
  },

  tap: ({ picture, alt, height, spots }, done) => {
    const drawing = make('div', { className: 'pic', innerHTML: picture, ariaHidden: 'true' });
    const right = spots.find(({ isRight }) => isRight)!;
    const buttons = spots.map((spot) => {
      const made = button('', '', () => {
        settle(buttons);
        buttons[spots.indexOf(right)]!.classList.add('is-it');
        if (!spot.isRight) made.classList.add('was');
        const pressed = because(`Em bấm “${spot.label}”`, spot.why);
        done({ isRight: spot.isRight, told: [pressed, ...(spot.isRight ? [] : [because(`Chỗ đúng: “${right.label}”`, right.why)])] });
      });
      made.ariaLabel = spot.label;
      made.className = '';
      layOver(made, spot.box, height);
      return made;
    });
    return [make('div', { className: 'device' }, make('p', { className: 'sr', textContent: alt }), drawing, make('div', { className: 'spots' }, ...buttons))];
  },

  judge: ({ drill }, done) => {
    const picture = make('div', { className: 'picture', innerHTML: drill.picture });
    const buttons = ([['that', 'Thật'], ['gia', 'Giả']] as const).map(([truth, text]) => {
      const made = button(text, '', () => {
        const isRight = truth === drill.truth;
        const { told } = tellDrill(picture, drill, `${isRight ? 'Đúng.' : 'Chưa đúng.'} Đây là ${drill.truth === 'gia' ? 'giả' : 'thật'}.`);
        replies.remove();
        done({ isRight, told: [], drillTold: told });
      });
      made.dataset.reply = truth;
      return made;
    });
    const replies = make('div', { className: 'replies' }, ...buttons);
    return [picture, replies];
  },
};

function button(text: string, look: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', className: `btn ${look}`, textContent: text });
  made.addEventListener('click', () => made.ariaDisabled !== 'true' && press());
  return made;
}

/** Read still, pressed no more. */
function settle(buttons: HTMLButtonElement[]) {
  for (const one of buttons) one.ariaDisabled = 'true';
}

/** By colour, and by a word for who sees none. */
function mark(element: HTMLElement, isRight: boolean) {
  element.classList.add(isRight ? 'is-right' : 'is-wrong');
  element.append(make('em', { textContent: isRight ? 'đúng' : 'chưa đúng' }));
}

const strong = (text: string) => make('b', { textContent: text });
const html = (text: string) => make('p', { innerHTML: text });
const because = (what: string, why: string) => make('p', {}, strong(`${what}. `), ...html(why).childNodes);
