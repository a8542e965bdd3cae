import { forgetPlace, keptPlace } from '#client/reading-place.ts';

class LeftOff extends HTMLElement {
  connectedCallback() {
    const place = keptPlace();
    if (!place || this.firstElementChild) return;
    const make = <T extends HTMLElement>(name: string, of: Partial<T>) => Object.assign(document.createElement(name) as T, of);
    const words = make('p', { className: 'all', textContent: `Bạn đang đọc dở: ${place.title}, bước ${place.step} trên ${place.steps}.` });
    const on = make<HTMLAnchorElement>('a', { className: 'btn', href: place.url, textContent: 'Đọc tiếp' });
    const away = make<HTMLButtonElement>('button', { className: 'btn', type: 'button', textContent: 'Xóa, không nhắc nữa' });
    away.addEventListener('click', () => {
      forgetPlace();
      this.hidden = true;
      document.querySelector<HTMLElement>('h1')!.scrollIntoView();
    });
    const ways = make('p', { className: 'all' });
    Object.assign(ways.style, { display: 'flex', flexWrap: 'wrap', gap: '12px' });
    ways.append(on, away);
    this.append(words, ways);
    this.hidden = false;
  }
}
customElements.define('left-off', LeftOff);
