/** Chooses which steps stand on the cards: the choice lives in the address, so that it can be sent and printed again. */
import { wayOut } from '#client/way-out.ts';
import { fillPages } from '#text/fill-pages.ts';
import type { LayRule } from '#renderers/print/reminder-card.ts';

const KEY = 'buoc';

class StepChoice extends HTMLElement {
  connectedCallback() {
    const rule = JSON.parse(this.dataset.rule!) as LayRule;
    const boxes = [...this.querySelectorAll('input')];
    const print = this.querySelector('button')!;
    const status = this.querySelector('[role=status]')!;
    const sheet = document.querySelector('main')!;
    const sides = [...sheet.querySelectorAll<HTMLElement>('.side')];
    const cards = [...sheet.querySelectorAll<HTMLElement>('[data-number]')];
    const strip = sheet.querySelector('.strip')!;

    const lay = (shown: number[]) => {
      const pages = fillPages(rule.ways.map((heights) => shown.map((number) => heights[number - 1]!)), rule.gap, rule.rooms);
      const used = sides.slice(0, pages.length);
      let at = 0;
      for (const [i, side] of used.entries()) {
        const { count, way } = pages[i]!;
        side.dataset.letters = String(way);
        side.querySelector('ol')!.replaceChildren(...shown.slice(at, (at += count)).map((number) => cards[number - 1]!));
        const page = side.querySelector('.again span');
        if (page) page.textContent = `${i + 1}/${used.length}`;
      }
      used.at(-1)!.append(strip);
      sheet.replaceChildren(...used);
    };
    const leadOut = () => {
      const { here, make } = wayOut('print', typeof window.print === 'function');
      print.hidden = !here;
      print.parentElement!.querySelector('.btn')?.remove();
      if (make) print.before(make('In'));
    };
    const show = () => {
      const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => Number(value));
      print.disabled = ticked.length === 0;
      status.textContent = ticked.length === 0 ? 'Chọn ít nhất một bước.' : '';
      if (ticked.length > 0) lay(ticked);
      return ticked;
    };
    /** An address without a choice, or with none that exists, means every step. */
    const read = () => {
      const asked = new Set((new URLSearchParams(location.hash.slice(1)).get(KEY) ?? '').split(','));
      const known = boxes.some(({ value }) => asked.has(value));
      for (const box of boxes) box.checked = !known || asked.has(box.value);
      show();
      leadOut();
    };

    this.addEventListener('change', () => {
      const ticked = show();
      const all = ticked.length === boxes.length || ticked.length === 0;
      history.replaceState(null, '', all ? location.pathname : `#${KEY}=${ticked.join(',')}`);
      leadOut();
    });
    print.addEventListener('click', () => window.print());
    window.addEventListener('hashchange', read);
    this.hidden = false;
    read();
  }
}
customElements.define('step-choice', StepChoice);
