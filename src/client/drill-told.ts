/** The answer to a drill: its signs are marked on the picture and told one by one. */
import type { DrillPlan } from '#renderers/web/drills-page.ts';
import { make } from './make.ts';

const html = (text: string, className = '') => make('p', { innerHTML: text, className });

/** The section with the answer, and its heading, which takes the focus. */
export function tellDrill(picture: Element, drill: DrillPlan, verdict: string): { told: HTMLElement; title: HTMLElement } {
  picture.classList.add('is-told');
  picture.classList.toggle('is-real', drill.truth === 'that');
  const title = make('h3', { className: 'verdict', textContent: verdict, tabIndex: -1 });
  const signs = make('ol', { className: 'signs' }, ...drill.signs.map((sign, i) =>
    make('li', {}, make('b', { className: 'n', textContent: String(i + 1) }), make('div', {}, make('b', { textContent: sign.title }), html(sign.text)))));
  signs.setAttribute('role', 'list');
  const told = make('section', { className: `told ${drill.truth}` },
    title, make('p', { className: 'name', textContent: drill.title }), signs, html(drill.why), html(drill.do, 'then'),
    make('p', {}, make('a', { href: drill.more.url, textContent: `Xem thêm: ${drill.more.title}` })));
  return { told, title };
}
