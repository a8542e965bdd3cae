/** Shows how it went as digits, as a QR code and as colours. Nothing is sent or kept. */
import { answerColours, encode, grouped, randomsFor, type ClassResult } from '#model/class-result.ts';

/** So many groups of digits stand on one line in large figures. */
const SHORT = 4;

/** Drawn on this machine, so that two with the same answers are counted as two. */
const drawn = (most: number): number => crypto.getRandomValues(new Uint32Array(1))[0]! % most;

const made = <Name extends keyof HTMLElementTagNameMap>(name: Name, of: Partial<HTMLElementTagNameMap[Name]> = {}): HTMLElementTagNameMap[Name] =>
  Object.assign(document.createElement(name), of);

export class ClassCode extends HTMLElement {
  #shown: [result: ClassResult, numbers: readonly number[]] | null = null;

  connectedCallback() {
    this.querySelector('[data-redraw]')!.addEventListener('click', () => this.#shown && this.show(...this.#shown));
  }

  /** `numbers`: what its questions or steps are called on the page, if not 1, 2, 3. */
  show(result: ClassResult, numbers: readonly number[] = result.right.map((_, i) => i + 1)) {
    this.#shown = [result, numbers];
    const code = encode(result, drawn(randomsFor(result)));
    this.dataset.code = code;
    const groups = grouped(code);
    this.toggleAttribute('data-long', groups.length > SHORT);
    this.querySelector('.digits')!.replaceChildren(
      made('span', { className: 'sr', textContent: groups.map((group) => [...group].join(' ')).join(', ') }),
      ...groups.map((group) => made('b', { ariaHidden: 'true', textContent: group })),
    );
    const word = result.set === 'practice' ? 'Bước' : 'Câu';
    this.querySelector('.hands ol')!.replaceChildren(...result.right.map((isRight, i) => {
      const answer = isRight ? 'right' : 'wrong';
      const { colour, shape } = answerColours[answer];
      const item = made('li', { className: answer });
      item.append(`${word}\u00A0${numbers[i]} `, made('i', { ariaHidden: 'true', textContent: isRight ? '●' : '■' }), made('b', { textContent: colour }), made('span', { className: 'sr', textContent: `, hình ${shape}` }));
      return item;
    }));
    this.hidden = false;
    void this.#draw(code);
  }

  async #draw(code: string) {
    const address = new URL(this.dataset.to!);
    // On a school's own network the site has another address.
    if (location.protocol !== 'file:') Object.assign(address, { protocol: location.protocol, host: location.host });
    address.hash = code;
    const picture = await import('#client/send-step.ts').then(({ qrOf }) => [qrOf({ address: address.href, words: 'mã kết quả của máy này' })], () => []);
    if (this.dataset.code === code) this.querySelector('.scan')!.replaceChildren(...picture);
  }
}
customElements.define('class-code', ClassCode);
