/** Chooses which procedures stand on the leaflet: the choice lives in the address, so that it can be sent and printed again. */
import { wayOut } from '#client/way-out.ts';
import { formatDay } from '#text/dates.ts';

const KEY = 'viec';
interface Rule { least: number; most: number; panels: Record<string, number[]> }

class SetChoice extends HTMLElement {
  connectedCallback() {
    const { least, most, panels } = JSON.parse(this.dataset.rule!) as Rule;
    const boxes = [...this.querySelectorAll('input')];
    const print = this.querySelector('button')!;
    const status = this.querySelector('[role=status]')!;
    const sheet = document.querySelector('main')!;
    const held = document.querySelector('template')!.content;
    const everywhere = (selector: string) => [sheet, held].flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
    const cards = new Map(everywhere('[data-card]').map((card) => [`${card.dataset['card']} ${card.dataset['shape']}`, card]));
    const rows = new Map(everywhere('[data-row]').map((row) => [row.dataset['row']!, row]));
    const places = [...sheet.querySelectorAll<HTMLElement>('.inside .panel')];
    const until = sheet.querySelector('.until')!;
    const written = [...until.childNodes];
    const first = [...sheet.querySelectorAll<HTMLElement>('[data-card]')].map(({ dataset }) => dataset['card']!);
    let chosen: string[] = [];

    const lay = () => {
      let at = 0;
      for (const [i, count] of panels[chosen.length]!.entries())
        places[i]!.replaceChildren(...chosen.slice(at, (at += count)).map((slug) => cards.get(`${slug} ${count === 1 ? 'alone' : 'pair'}`)!));
      sheet.querySelector('.listing')!.replaceChildren(...chosen.map((slug) => rows.get(slug)!));
      sheet.querySelector('[data-count]')!.textContent = String(chosen.length);
      const own = chosen.join() === first.join();
      const day = chosen.map((slug) => cards.get(`${slug} pair`)!.dataset['until']!).sort()[0]!;
      until.replaceChildren(...(own ? written : [`Đúng đến ngày ${formatDay(day)}. Bộ tự chọn.`]));
    };
    const show = () => {
      const right = chosen.length >= least && chosen.length <= most;
      for (const box of boxes) {
        box.checked = chosen.includes(box.value);
        box.disabled = !box.checked && chosen.length >= most;
      }
      print.disabled = !right;
      status.textContent = right ? `Đã chọn ${chosen.length} việc.` : `Chọn thêm ${least - chosen.length} việc nữa.`;
      if (right) lay();
    };
    /** An address without a choice, or with too few that exist, means the set as it is printed. */
    const read = () => {
      const asked = (new URLSearchParams(location.hash.slice(1)).get(KEY) ?? '').split(',').filter((slug) => rows.has(slug));
      chosen = [...new Set(asked)].slice(0, most);
      if (chosen.length < least) chosen = first;
      for (const topic of this.querySelectorAll('details')) topic.open = [...topic.querySelectorAll('input')].some(({ value }) => chosen.includes(value));
      show();
    };

    this.addEventListener('change', ({ target }) => {
      const { value, checked } = target as HTMLInputElement;
      chosen = checked ? [...chosen, value] : chosen.filter((slug) => slug !== value);
      show();
      if (!print.disabled) history.replaceState(null, '', chosen.join() === first.join() ? location.pathname : `#${KEY}=${chosen.join(',')}`);
    });
    const { here, make } = wayOut('print', typeof window.print === 'function');
    print.hidden = !here;
    if (make) print.before(make('In'));
    print.addEventListener('click', () => window.print());
    window.addEventListener('hashchange', read);
    this.hidden = false;
    read();
  }
}
customElements.define('set-choice', SetChoice);
