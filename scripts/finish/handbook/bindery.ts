/** Binds built pages into a book of one HTML file, with what is searched and practised in it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { emoji } from '#icons/emoji.ts';
import type { Library } from '#library/load.ts';
import { packLessons } from '#model/practice/lesson-pack.ts';
import { routes } from '#model/routes.ts';
import { ownerOf } from '#model/unit.ts';
import { planLesson } from '#renderers/practice/lesson.ts';
import { planPracticePage, symbolsOf } from '#renderers/practice/practice-page.ts';
import { practiceWords } from '#renderers/practice/words.ts';
import { symbolSheet } from '#renderers/screen-svg/symbols.ts';
import { findables } from '#renderers/findable/findable.ts';
import { packNames, packWords } from '#search/pack-index.ts';
import { glue } from '#text/glue.ts';
import { tags } from '../../lib/html.ts';
import { inRoot } from '../../lib/places.ts';
import { bookPage, linksOf, placeOf, type Book, type Carried, type Dress, type Part, type Practice } from './book.ts';
import { bundle } from './bundle.ts';
import { keyOf, lowerInCss, readChapter, readPart, shapesOf, type Chapter } from './chapter.ts';
import { classes, elements, readTree } from './tree.ts';

const at = routes('');

class Pages {
  readonly #dir: string;
  readonly #chapters = new Map<string, Chapter>();
  readonly #styles = new Map<string, string[]>();
  wide = '';
  print = '';

  constructor(dir: string) {
    this.#dir = dir;
  }

  async chapter(page: string): Promise<Chapter> {
    const known = this.#chapters.get(page);
    if (known) return known;
    const chapter = await this.#withPictures(readChapter(page, await this.#read(page)));
    this.#chapters.set(page, chapter);
    return chapter;
  }

  /** By their text, for every page of a kind has the same; in the order of the pages' names, whichever was read first. */
  get styles(): Set<string> {
    return new Set([...this.#styles.keys()].sort().flatMap((page) => this.#styles.get(page)!));
  }

  /** One element of a page, for a script of the book. */
  part = async (page: string, name: string): Promise<Chapter> => readPart(page, await this.#read(page), name);

  async #read(page: string): Promise<string> {
    const html = await readFile(path.join(this.#dir, page, 'index.html'), 'utf8');
    const all = tags(html);
    this.#styles.set(page, all.flatMap(({ name, raw }) => (name === 'style' && raw ? [raw] : [])));
    for (const tag of all) {
      if (tag.name !== 'link' || tag.attributes.get('rel') !== 'stylesheet') continue;
      const sheet = path.join(this.#dir, 'tep', path.posix.basename(tag.attributes.get('href')!));
      if (tag.attributes.get('media') === 'print') this.print ||= await readFile(sheet, 'utf8');
      else this.wide ||= await readFile(sheet, 'utf8');
    }
    return html;
  }

  /** A photo of the commune travels inside the file. */
  async #withPictures(chapter: Chapter): Promise<Chapter> {
    for (const { name, attributes } of elements(chapter.children)) {
      if (name === 'source') delete attributes['srcset'];
      if (name !== 'img' || !attributes['src'] || attributes['src'].startsWith('data:')) continue;
      const file = path.join(this.#dir, 'tep', path.posix.basename(attributes['src']));
      if (!existsSync(file)) throw new Error(`${chapter.page}: không có ảnh ${attributes['src']}.`);
      attributes['src'] = `data:image/${path.extname(file).slice(1)};base64,${(await readFile(file)).toString('base64')}`;
      delete attributes['srcset'];
    }
    return chapter;
  }
}

/** Contacts are drawn on every page; those of the page about us stand under a heading of their own. */
function peopleOf(about: Chapter): Chapter {
  const list = [...elements(about.children)].find((element) => classes(element).includes('ask-us'));
  if (!list) throw new Error('Trang giới thiệu không có khung liên hệ.');
  return { ...about, key: 'nguoi', children: [list] };
}

/** The phone is the same for all guides: one that leads to an official address has every part of it. */
async function phoneOf({ guides, practice, contacts }: Library, pages: Pages): Promise<Chapter> {
  const hosts = new Set(contacts.hosts.map(({ host }) => host));
  const guide = guides.find((one) => planPracticePage(one, practice, hosts).real) ?? guides[0]!;
  return pages.part(at.lesson(guide.slug), 'practice-start');
}

function practiceOf({ guides, practice, contacts }: Library, { chapters }: Book, phone: Chapter): Practice {
  const hosts = new Set(contacts.hosts.map(({ host }) => host));
  const pages = new Set(chapters.map(({ page }) => page));
  const all = guides.filter(({ slug }) => pages.has(at.guide(slug))).map((guide) => {
    const { real } = planPracticePage(guide, practice, hosts);
    return { key: keyOf(at.guide(guide.slug)), title: glue(guide.title.text), steps: guide.steps.length, ...(real && { real: real.name }), lesson: planLesson(guide, practice) };
  });
  const drawn = shapesOf(readTree(symbolSheet(all.flatMap(({ lesson }) => symbolsOf(lesson)), emoji)));
  return { phone: { ...phone, shapes: new Map([...phone.shapes, ...drawn]) }, lessons: packLessons(all), words: practiceWords, shapes: [...drawn.keys()] };
}

function carriedBy(library: Library, book: Book, phone: Chapter): Carried {
  const links = linksOf(book);
  const found = findables(library).flatMap((page) => {
    const place = placeOf(page.url, links);
    return place ? [{ page, place }] : [];
  });
  const pages = found.map(({ page }) => page);
  return {
    search: { names: packNames(pages, library.synonyms), words: packWords(pages), places: found.map(({ place }) => place) },
    practice: practiceOf(library, book, phone),
  };
}

/** Every page is read once, whichever books it stands in; they share one dress, so they are written when all are gathered. */
export class Bindery {
  readonly #library: Library;
  readonly #pages: Pages;

  constructor(dir: string, library: Library) {
    this.#library = library;
    this.#pages = new Pages(dir);
  }

  async gather(named: Pick<Book, 'file' | 'title'>, parts: Part[]): Promise<Book> {
    const { unit, today } = this.#library;
    return {
      ...named,
      made: today,
      name: unit.name,
      owner: ownerOf(unit),
      parts,
      chapters: await Promise.all(parts.flatMap((part) => part.entries.map(({ page }) => this.#pages.chapter(page)))),
      people: peopleOf(await this.#pages.chapter(at.about)),
      site: unit.site,
      base: unit.base,
    };
  }

  /** In the order of the books. */
  async write(books: readonly Book[]): Promise<string[]> {
    const phone = await phoneOf(this.#library, this.#pages);
    const own = await readFile(inRoot('scripts/finish/handbook/handbook.css'), 'utf8');
    const dress: Dress = {
      css: `${lowerInCss([...this.#pages.styles].join('\n'))}\n${own}`,
      wide: lowerInCss(this.#pages.wide),
      print: lowerInCss(this.#pages.print),
      script: await bundle('src/client/handbook.ts'),
    };
    return books.map((book) => bookPage(book, dress, carriedBy(this.#library, book, phone)));
  }
}
