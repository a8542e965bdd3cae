/** Judges what is pasted, here on the device: nothing is fetched, sent or kept. */
import { judgeMessage } from '#model/address/judge.ts';
import type { Judgement, KnownAddresses, Piece, Verdict } from '#model/address/judge.ts';

const MOST = 8;
const lines = /[^./@?&=:]*[./@?&=:]*/g;
/** The worst comes first. */
const worst: Verdict[] = ['fake', 'unknown', 'not-official', 'official'];

class CheckAddress extends HTMLElement {
  readonly #known = JSON.parse(this.dataset['known']!) as KnownAddresses;
  readonly #field = this.querySelector('textarea')!;
  readonly #answer = this.querySelector<HTMLElement>('.answer')!;

  connectedCallback() {
    this.hidden = false;
    const form = this.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#judge();
    });
    form.addEventListener('reset', () => {
      this.#answer.hidden = true;
      this.#say('');
      this.#field.focus();
    });
    // One line is asked by the key that means "done"; in a message it is a new line.
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || this.#field.value.includes('\n')) return;
      event.preventDefault();
      this.#judge();
    });
    this.#field.addEventListener('paste', () => setTimeout(() => this.#judge()));
    this.addEventListener('click', (event) => {
      const tried = (event.target as HTMLElement).closest<HTMLElement>('[data-try]');
      if (!tried) return;
      this.#field.value = tried.dataset['try']!;
      this.#judge();
    });
    const paste = this.querySelector<HTMLElement>('[data-paste]')!;
    paste.hidden = typeof navigator.clipboard?.readText !== 'function';
    paste.addEventListener('click', () => {
      navigator.clipboard.readText().then(
        (text) => {
          this.#field.value = text;
          this.#judge();
        },
        () => this.#say('Máy không cho dán bằng nút. Nhấn giữ trong ô rồi chọn Dán.', true),
      );
    });
  }

  #judge() {
    const text = this.#field.value;
    if (!text.trim()) {
      this.#say('Chưa có gì để xem. Dán địa chỉ vào ô trước.', true);
      this.#field.focus();
      return;
    }
    const judged = judgeMessage(text, this.#known).sort((a, b) => worst.indexOf(a.verdict) - worst.indexOf(b.verdict));
    this.#answer.replaceChildren(...(judged.length > 0 ? judged.slice(0, MOST).map((one) => this.#card(one)) : [this.#none()]));
    this.#answer.hidden = false;
    this.#answer.focus({ preventScroll: true });
    this.#answer.scrollIntoView({ block: 'nearest' });
    this.#say(judged.length === 0 ? 'Không thấy địa chỉ nào.' : judged.length === 1 ? judged[0]!.head : `Thấy ${judged.length} chỗ. ${judged[0]!.head}.`);
  }

  #say(text: string, shown = false) {
    const status = this.querySelector('[role=status]')!;
    status.textContent = text;
    status.className = shown ? 'then' : 'sr';
  }

  #none(): HTMLElement {
    const card = element('div', 'told card');
    card.append(this.querySelector<HTMLTemplateElement>('[data-none]')!.content.cloneNode(true));
    return card;
  }

  #card({ verdict, head, why, pieces, kind }: Judgement): HTMLElement {
    const card = element('section', `told card ${verdict}`);
    const isCall = kind === 'phone' || kind === 'code';
    const advice = this.#advice(verdict);
    const title = element('h2', 'verdict', head);
    title.prepend(advice.querySelector('svg')!);
    const bar = element('p', 'bar');
    bar.translate = false;
    bar.append(...pieces.map(({ text, as }) => breakable(text, as)));
    const list = element('ul', 'why');
    list.setAttribute('role', 'list');
    list.append(...why.map((line) => element('li', '', line)));
    card.append(title, bar, list);
    if (!isCall) card.append(advice);
    else if (verdict !== 'official') {
      const call = this.#advice('call');
      call.querySelector('svg')!.remove();
      card.append(call);
    }
    return card;
  }

  #advice(of: string): DocumentFragment {
    return this.querySelector<HTMLTemplateElement>(`[data-advice=${of}]`)!.content.cloneNode(true) as DocumentFragment;
  }
}

/** An address may break after its dots and slashes. */
function breakable(text: string, as: Piece['as']): HTMLElement {
  const made = element(as === 'dim' ? 'span' : 'b', as === 'dim' ? '' : as);
  for (const part of text.match(lines) ?? []) made.append(part, document.createElement('wbr'));
  return made;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

customElements.define('check-address', CheckAddress);
