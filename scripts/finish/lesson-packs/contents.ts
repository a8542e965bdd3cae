/** The page one opens first: what lies in a pack, and how it is used in a room without internet. */
import type { Day, Unit } from '#model/guide.ts';
import { routes } from '#model/routes.ts';
import { ownerOf } from '#model/unit.ts';
import { formatDay } from '#text/dates.ts';
import { glue } from '#text/glue.ts';
import { secure } from '../content-security.ts';
import { xmlText } from '../handbook/tree.ts';

export const contentsFile = 'MO-TRUOC.html';

export interface Entry { file: string; title: string; about: string }
export interface Contents {
  title: string;
  lead: string;
  groups: { title: string; entries: Entry[] }[];
  /** The pack this one lies in. */
  up?: { file: string; title: string };
  made: Day;
  /** Tokens and shared shapes of the site, and what only this page has. */
  css: string;
  unit: Unit;
}

const text = (words: string) => glue(xmlText(words));

const HOW = [
  'Giải nén tệp .zip ra một thư mục. Mở thẳng trong tệp .zip thì đường dẫn không chạy.',
  'Chép cả thư mục sang USB, rồi sang từng máy của phòng học. Đừng tách riêng từng tệp.',
  'Bấm đúp MO-TRUOC.html. Không cần mạng, không cần cài gì.',
];

export function contentsPage({ title, lead, groups, up, made, css, unit }: Contents): string {
  const site = `${unit.site}${routes(unit.base).classLessons}`;
  const list = ({ title: name, entries }: Contents['groups'][number]) =>
    `<h2>${text(name)}</h2><ul role="list">${entries.map((entry) => `<li class="card"><a href="${entry.file}">${text(entry.title)}</a><p>${text(entry.about)}</p></li>`).join('')}</ul>`;
  return secure(
    `<!doctype html><html lang="vi" data-alone><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${xmlText(title)}</title><meta name="description" content="${xmlText(lead)}"><meta name="robots" content="noindex"><meta name="referrer" content="strict-origin-when-cross-origin"><style>${css}</style></head><body><main>${up ? `<p class="crumb"><a href="${up.file}">${text(up.title)}</a></p>` : ''}<h1>${text(title)}</h1><p>${text(lead)}</p>${groups.map(list).join('')}<h2>Dùng ở phòng không có mạng</h2><ol>${HOW.map((line) => `<li>${text(line)}</li>`).join('')}</ol><p class="made">Của <span data-unit="owner">${xmlText(ownerOf(unit))}</span>. Bản ngày ${formatDay(made)}. Có mạng thì lấy bản mới ở <a class="out" rel="noopener external" href="${site}">${glue('trang Bài học')}</a>.</p></main></body></html>\n`,
  );
}
