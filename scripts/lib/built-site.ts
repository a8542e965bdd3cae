/** The files of a built site, each read once, and where its addresses lie on disk. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { tags, type Tag } from './html.ts';

export interface Page {
  /** Path below the built folder, with `/`. */
  file: string;
  html: string;
  tags: Tag[];
}

/** Every file below a folder, with `/`, in order. */
export async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

const pagesOf = new WeakMap<object, Promise<Page[]>>();

/** The HTML pages of a built folder; one context object reads them once. */
export function readPages(context: { dir: string }): Promise<Page[]> {
  let pages = pagesOf.get(context);
  if (!pages) {
    pages = filesIn(context.dir).then((files) =>
      Promise.all(
        files
          .filter((file) => file.endsWith('.html'))
          .map(async (file) => {
            const html = await readFile(path.join(context.dir, file), 'utf8');
            return { file, html, tags: tags(html) };
          }),
      ),
    );
    pagesOf.set(context, pages);
  }
  return pages;
}

export function page(file: string, html: string): Page {
  return { file, html, tags: tags(html) };
}

/** Address of a file as a browser asks for it: `/huong-dan/thu-tuc/`. */
export function addressOf(file: string, base: string): string {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}

/** File that answers an address, or null when it lies outside the base path. */
export function fileAt(pathname: string, base: string): string | null {
  if (!pathname.startsWith(base)) return null;
  const inside = decodeURIComponent(pathname.slice(base.length));
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

/** A whole book in one file, to be read without the site. */
export function standsAlone(subject: Page): boolean {
  return subject.tags.some((tag) => tag.name === 'html' && tag.attributes.has('data-alone'));
}

/** It stands on a screen at the counter: no phone fetches it. */
export function isForCounter(subject: Page): boolean {
  return subject.tags.some((tag) => tag.name === 'html' && tag.attributes.has('data-kiosk'));
}

export function isIndexable(subject: Page): boolean {
  return !subject.tags.some(
    (tag) =>
      tag.name === 'meta' &&
      tag.attributes.get('name') === 'robots' &&
      /noindex/.test(tag.attributes.get('content') ?? ''),
  );
}
