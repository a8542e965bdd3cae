/** A built page becomes a chapter of a book of many pages: its own ids, one level lower, nothing that waits for a script. */
import { classes, elements, first, isElement, readTree, type ElementNode, type Node } from './tree.ts';

export interface Chapter {
  /** Path of the page below the base: `thu-tuc/ho-chieu/`. */
  page: string;
  /** Its id in the book, and what the ids inside begin with. */
  key: string;
  children: Node[];
  /** The shapes of the page by id, as they stand in its sheets. */
  shapes: Map<string, ElementNode>;
}

/** `thu-tuc/ho-chieu/` → `thu-tuc-ho-chieu` */
export const keyOf = (page: string): string => page.replace(/\/$/, '').replaceAll('/', '-') || 'dau-trang';
export const idIn = (key: string, id: string): string => `${key}--${id}`;

/** Other places for the same, or useless without the site around it. */
const DROPPED = new Set(['script', 'template', 'noscript', 'share-bar', 'jump-list', 'search-box', 'form', 'button']);
/** What only lists of ids may name. */
const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details'];

function isDropped({ name, attributes }: ElementNode): boolean {
  if (DROPPED.has(name) || 'data-online' in attributes) return true;
  // Hidden and without a day: a control that its script would show.
  return 'hidden' in attributes && !('data-from' in attributes) && !('data-until' in attributes);
}

function prune(nodes: Node[], drops = isDropped): Node[] {
  return nodes
    .filter((node) => !isElement(node) || !drops(node))
    .map((node) => (isElement(node) ? { ...node, children: prune(node.children, drops) } : node));
}

/** h1 → h2: the book itself has the one h1. */
export const lower = (name: string): string => name.replace(/^h([1-5])$/, (_, level: string) => `h${Number(level) + 1}`);

/** The same in a style sheet. */
export const lowerInCss = (css: string): string =>
  css.replace(/(^|[\s,>+~}({;])h([1-5])(?=[\s,.:>+~{)[])/g, (_, before: string, level: string) => `${before}h${Number(level) + 1}`);

/** A part of a page that its script works with in the book too: whole, but for what needs the site. */
export const readPart = (page: string, html: string, name: string): Chapter =>
  chapterOf(page, html, name, (nodes) => prune(nodes, ({ attributes }) => 'data-online' in attributes));

export const readChapter = (page: string, html: string): Chapter => chapterOf(page, html, 'main', prune);

function chapterOf(page: string, html: string, part: string, cut: (nodes: Node[]) => Node[]): Chapter {
  const tree = readTree(html);
  const whole = first(tree, ({ name }) => name === part);
  if (!whole) throw new Error(`${page}: trang không có <${part}>.`);
  const key = keyOf(page);
  const children = cut(whole.children);
  for (const element of elements(children)) {
    element.name = lower(element.name);
    const attributes = { ...element.attributes };
    if (attributes['id']) attributes['id'] = idIn(key, attributes['id']);
    for (const name of REFERENCES)
      if (attributes[name]) attributes[name] = attributes[name].split(/\s+/).map((id) => idIn(key, id)).join(' ');
    element.attributes = attributes;
  }
  return { page, key, children, shapes: shapesOf(tree) };
}

/** The shapes of a page, or of a sheet alone, by id. */
export function shapesOf(tree: readonly Node[]): Map<string, ElementNode> {
  const found = new Map<string, ElementNode>();
  for (const sheet of elements(tree))
    if (sheet.name === 'svg' && classes(sheet).includes('s-sheet'))
      for (const shape of sheet.children) if (isElement(shape) && shape.attributes['id']) found.set(shape.attributes['id'], shape);
  return found;
}

const usedBy = (nodes: readonly Node[]): string[] =>
  [...elements(nodes)].flatMap(({ name, attributes }) => (name === 'use' ? (attributes['href'] ?? '').slice(1) : []));

/** Every shape that the chapters draw, once, those that shapes draw themselves too, and those a script will draw. */
export function shapesFor(chapters: readonly Chapter[], toDraw: readonly string[] = []): Map<string, ElementNode> {
  const known = new Map(chapters.flatMap(({ shapes }) => [...shapes]));
  const used = new Map<string, ElementNode>();
  const take = (ids: readonly string[]) => {
    for (const id of ids) {
      if (used.has(id)) continue;
      const shape = known.get(id);
      if (!shape) throw new Error(`Hình #${id} không có trên trang nào.`);
      used.set(id, shape);
      take(usedBy(shape.children));
    }
  };
  for (const { children } of chapters) take(usedBy(children));
  take(toDraw);
  return new Map([...used].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface Links {
  site: string;
  base: string;
  chapters: ReadonlySet<string>;
  /** Pages that are a part of the book under another name: the list of guides is its table of contents. */
  parts: (page: string, fragment: string) => string | undefined;
}

/** Where a link of a chapter leads: into the book, or to the site by its full address. */
export function target(href: string, chapter: Pick<Chapter, 'key'>, { site, base, chapters, parts }: Links): { href: string; away: boolean } {
  if (href.startsWith('#')) return { href: href === '#' ? `#${chapter.key}` : `#${idIn(chapter.key, href.slice(1))}`, away: false };
  if (!href.startsWith(base)) return { href, away: false };
  const [path = '', fragment = ''] = href.slice(base.length).split('#');
  const page = path.replace(/\?.*$/, '');
  const part = parts(page, fragment);
  if (part) return { href: `#${part}`, away: false };
  if (!chapters.has(page)) return { href: site + href, away: true };
  return { href: `#${fragment ? idIn(keyOf(page), fragment) : keyOf(page)}`, away: false };
}
