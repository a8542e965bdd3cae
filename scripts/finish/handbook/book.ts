/** A handbook as one HTML file that opens from a memory card: it fetches nothing and asks nobody. */
import type { Day } from '#model/guide.ts';
import { routes } from '#model/routes.ts';
import { addDays, formatDay } from '#text/dates.ts';
import { glue } from '#text/glue.ts';
import type { LessonPack } from '#model/practice/lesson-pack.ts';
import { idIn, keyOf, shapesFor, target, type Chapter, type Links } from './chapter.ts';
import { classes, first, isElement, readTree, write, xmlText, type Node, type Writing } from './tree.ts';

/** Laws and fees change: after so long a copy is better fetched anew. */
export const BOOK_DAYS = 90;

export interface Part {
  id: string;
  title: string;
  entries: { title: string; page: string }[];
}
export interface Book {
  /** `cam-nang.html` */
  file: string;
  title: string;
  made: Day;
  /** "Xã Mẫu" */
  name: string;
  /** "UBND xã Mẫu" */
  owner: string;
  parts: Part[];
  chapters: Chapter[];
  /** The people to ask, drawn as the pages draw them. */
  people: Chapter;
  site: string;
  base: string;
}
export interface Dress {
  css: string;
  wide: string;
  print: string;
  script: string;
}
export interface Carried {
  search: { names: unknown; words: unknown; places: string[] };
  practice: Practice;
}
/** What is practised: the phone once, the lessons of all guides of the book. */
export interface Practice {
  phone: Chapter;
  lessons: LessonPack;
  /** What the phone says. */
  words: Record<string, string>;
  /** Ids of the shapes that the drawn screens use, which are among those of `phone`. */
  shapes: string[];
}

export const contentsId = 'muc-luc';
export const peopleId = 'hoi-ai';
export const lessonsId = 'phan-bai-hoc';

export function linksOf({ site, base, chapters, parts }: Book): Links {
  const ids = new Set(parts.map(({ id }) => id));
  const pages = new Set(chapters.map(({ page }) => page));
  return {
    site,
    base,
    chapters: pages,
    parts: (page, fragment) => {
      if (page === '') return contentsId;
      if (page === routes('').classLessons && ids.has(lessonsId)) return lessonsId;
      // What is practised on the site in a page of its own, is practised here below its guide.
      const [, practised] = /^thuc-hanh\/([^/]+)\/$/.exec(page) ?? [];
      if (practised && pages.has(routes('').guide(practised))) return keyOf(routes('').guide(practised));
      if (page === 'thu-tuc/') return ids.has(fragment) ? fragment : contentsId;
      return undefined;
    },
  };
}

/** A chapter's links, as they are in this book. */
export function linked(chapter: Chapter, links: Links): Writing {
  return {
    attributes: ({ name, attributes }) => {
      if (name !== 'a' || attributes['href'] === undefined) return attributes;
      const { href, away } = target(attributes['href'], chapter, links);
      return away ? { ...attributes, href, rel: 'noopener external', class: `${attributes['class'] ?? ''} out`.trim() } : { ...attributes, href };
    },
  };
}

/** Where a page of the search index stands in the book, or null where the book has it not. */
export function placeOf(url: string, { chapters }: Pick<Links, 'chapters'>): string | null {
  const [page = '', fragment] = url.split('#');
  if (!chapters.has(page)) return null;
  return fragment ? idIn(keyOf(page), fragment) : keyOf(page);
}

/** The way to practise stands under a guide's facts, and shows itself when its script runs. */
function withPractice(chapter: Chapter, { lessons }: LessonPack): Node[] {
  if (!lessons[chapter.key]) return chapter.children;
  const head = first(chapter.children, (element) => element.name === 'header' && classes(element).includes('gh'));
  if (!head) throw new Error(`${chapter.page}: không thấy chỗ đặt nút Tập thử.`);
  const button = readTree(`<p class="try" hidden><button class="btn" type="button" data-try="${chapter.key}">Tập thử, không nộp gì</button></p>`);
  const put = (nodes: readonly Node[]): Node[] =>
    nodes.map((node) => (isElement(node) ? { ...node, children: node === head ? [...node.children, ...button] : put(node.children) } : node));
  return put(chapter.children);
}

/** What a script tag may hold: no end tag inside. */
const inScript = (json: string): string => json.replaceAll('<', '\\u003c');

export function bookPage(book: Book, dress: Dress, carried: Carried): string {
  const { title, made, name, owner, parts, chapters, people, site, base } = book;
  const links = linksOf(book);
  const { search, practice } = carried;
  const { phone } = practice;
  const shapes = shapesFor([...chapters, people, phone], practice.shapes);
  const day = formatDay(made);
  const until = formatDay(addDays(made, BOOK_DAYS));
  const news = `<a class="out" rel="noopener external" href="${site}${base}tai-ve/">${glue('trang của xã')}</a>`;
  const contents = parts.map(
    (part) =>
      `<section class="toc"><h3 id="${part.id}">${glue(part.title)}</h3><ul role="list">${part.entries
        .map((entry) => `<li><a href="#${keyOf(entry.page)}">${glue(xmlText(entry.title))}</a></li>`)
        .join('')}</ul></section>`,
  );
  const body = chapters.map(
    (chapter) =>
      `<div class="chapter" id="${chapter.key}">${write(withPractice(chapter, practice.lessons), linked(chapter, links))}<p class="back"><a class="btn" href="#${contentsId}">Về mục lục</a></p></div>`,
  );
  return `<!doctype html><html lang="vi" data-alone><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} (bản ngày ${day})</title><meta name="description" content="${title}, ${chapters.length} bài có hình, đọc khi không có mạng."><meta name="robots" content="noindex"><meta name="referrer" content="strict-origin-when-cross-origin"><style>${dress.css}</style><style media="screen and (min-width:44em)">${dress.wide}</style><style media="print">${dress.print}</style></head><body>
<svg class="s-sheet" aria-hidden="true">${write([...shapes.values()], {}, true)}</svg>
<header class="book-head"><p data-unit="name">${xmlText(name)}</p><h1>${glue(title)}</h1><p>Của <span data-unit="owner">${xmlText(owner)}</span>. <b>Bản ngày ${day}.</b></p><p>${glue('Đọc được khi không có mạng. Đang tìm gì, xem gì cũng chỉ máy bạn biết.')}</p><p>${glue(`Sau ngày ${until} hãy lấy bản mới ở`)} ${news}.</p><div data-from="${addDays(made, BOOK_DAYS + 1)}" hidden><div class="note warn"><div><b>Bản này đã cũ</b>${glue(`Làm ngày ${day}, đã quá ${BOOK_DAYS} ngày. Hãy lấy bản mới, hoặc hỏi quầy trước khi làm.`)}</div></div></div></header>
<main id="noi-dung" tabindex="-1"><form id="tim" role="search" hidden><label>Tìm trong cẩm nang<input type="search" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" maxlength="200"></label><button class="btn" type="submit">Tìm</button><p role="status"></p><ul role="list" data-results aria-busy="false"></ul></form>
<h2 id="${contentsId}">Mục lục</h2>${contents.join('')}<p class="back"><a class="btn" href="#${peopleId}">Cần người chỉ?</a></p>
${body.join('\n')}
<h2 id="${peopleId}">Cần người chỉ?</h2>${write(people.children, linked(people, links))}
<dialog id="tap" aria-label="Tập thử"><p class="back"><button class="btn" type="button" data-shut>Về bài hướng dẫn</button></p></dialog><template id="may-tap" data-safety="#${keyOf(routes('').safety)}-">${write(phone.children, linked(phone, links))}</template></main>
<script type="application/json" id="muc-tim">${inScript(JSON.stringify(search))}</script><script type="application/json" id="muc-tap">${inScript(JSON.stringify({ ...practice.lessons, words: practice.words }))}</script><script type="module">${dress.script}</script></body></html>
`;
}
