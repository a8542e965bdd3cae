/**
 * What a teacher carries to a room without internet, a zip for each lesson and one for the course. Made of the finished
 * site, and made anew by the press, whose files come along.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Library } from '#library/load.ts';
import type { ClassLesson } from '#model/class-lesson.ts';
import { plainText } from '#model/rich.ts';
import { routes } from '#model/routes.ts';
import { gradesOf, planClassLessons } from '#renderers/web/class-lesson-pages.ts';
import { inRoot } from '../lib/places.ts';
import { secure } from './content-security.ts';
import { Bindery } from './handbook/bindery.ts';
import { linksOf, type Book } from './handbook/book.ts';
import { target } from './handbook/chapter.ts';
import { zipTime } from './lesson-docs/packed.ts';
import { bookParts } from './lesson-packs/pages.ts';
import { contentsFile, contentsPage, type Entry } from './lesson-packs/contents.ts';
import { piecesIn, planFile, type Piece } from './lesson-packs/pieces.ts';
import { standAlone } from './lesson-packs/stand-alone.ts';
import type { FinishStep } from './step.ts';

const at = routes('');
const bookFile = 'cam-nang.html';
const bookEntry = (file: string): Entry => ({ file, title: 'Bài đọc', about: 'Cẩm nang một tệp: các hướng dẫn có hình, tìm được, tập thử được.' });

type Files = Map<string, Uint8Array>;

class Packer {
  readonly #dir: string;
  readonly #library: Library;
  readonly #css: string;

  constructor(dir: string, library: Library, css: string) {
    this.#dir = dir;
    this.#library = library;
    this.#css = css;
  }

  #contents = (page: Omit<Parameters<typeof contentsPage>[0], 'made' | 'css' | 'unit'>): Uint8Array =>
    strToU8(contentsPage({ ...page, made: this.#library.today, css: this.#css, unit: this.#library.unit }));

  /** The files of a lesson, with the way to the handbook and to what lies above. */
  async lesson(lesson: ClassLesson, book: Book, above?: { folder: string; title: string }): Promise<Files> {
    const { unit, lessons } = this.#library;
    const up = above?.folder ?? '';
    // Print files of all lessons would make the course too heavy to pass on: their pages print as well.
    const pieces = piecesIn(this.#dir, lesson, at).filter(({ file }) => !above || !file.endsWith('.pdf'));
    const links = linksOf(book);
    const beside = (page: string, fragment: string): string | undefined => {
      const piece = pieces.find((one) => page !== '' && (one.page === page || one.made === page));
      if (piece) return piece.file + (fragment && `#${fragment}`);
      if (page === at.classLessons) return up + contentsFile;
      const other = above && lessons.find(({ slug }) => at.classLesson(slug) === page);
      if (other) return `${up}${other.slug}/${planFile}`;
      const inBook = target(unit.base + page + (fragment && `#${fragment}`), { key: '' }, links);
      return inBook.away ? undefined : up + bookFile + inBook.href;
    };
    const files: Files = new Map();
    const entriesOf = (whose: Piece['whose']) => pieces.filter((piece) => piece.whose === whose).map(({ file, title, about }): Entry => ({ file, title, about }));
    files.set(contentsFile, this.#contents({
      title: lesson.title.text,
      lead: `${gradesOf(lesson)}. ${plainText(lesson.lead)}`,
      groups: [
        { title: 'Cho thầy cô', entries: entriesOf('teacher') },
        { title: 'Cho học sinh', entries: [...entriesOf('pupil'), bookEntry(up + bookFile)] },
      ],
      ...(above && { up: { file: up + contentsFile, title: above.title } }),
    }));
    for (const { file, page, acts, made } of pieces)
      files.set(file, made === undefined
        ? strToU8(await standAlone({ page: page!, ...(acts && { acts }) }, { dir: this.#dir, site: unit.site, base: unit.base, beside }))
        : await readFile(path.join(this.#dir, made)));
    return files;
  }

  async course(book: Book): Promise<Files> {
    const { lessons } = this.#library;
    const title = 'Bài học dịch vụ công trực tuyến, trọn bộ';
    const files: Files = new Map();
    files.set(contentsFile, this.#contents({
      title,
      lead: `${lessons.length} bài dạy một tiết cho lớp 6 đến lớp 12, và cả cẩm nang.`,
      groups: [
        ...planClassLessons(lessons).map((group) => ({
          title: group.name,
          entries: group.lessons.map((lesson) => ({ file: `${lesson.slug}/${contentsFile}`, title: lesson.title.text, about: `${gradesOf(lesson)}. ${plainText(lesson.lead)}` })),
        })),
        { title: 'Dùng chung cho mọi bài', entries: [bookEntry(bookFile)] },
      ],
    }));
    for (const lesson of lessons)
      for (const [name, content] of await this.lesson(lesson, book, { folder: '../', title })) files.set(`${lesson.slug}/${name}`, content);
    return files;
  }
}

async function writePack(dir: string, file: string, files: Files, day: string): Promise<void> {
  const folder = path.basename(file, '.zip');
  const mtime = zipTime(day);
  // What is packed already, would only cost time.
  const level = (name: string) => (/\.(docx|pptx|pdf|png)$/.test(name) ? 0 : 9);
  const zipped: Zippable = Object.fromEntries([...files].map(([name, content]) => [`${folder}/${name}`, [content, { level: level(name), mtime }]]));
  await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
  await writeFile(path.join(dir, file), zipSync(zipped));
}

/** Of what the site's own pages are dressed in. */
async function contentsCss(): Promise<string> {
  const parts = ['src/styles/layers.css', 'src/styles/tokens.css', 'src/styles/base.css', 'scripts/finish/lesson-packs/contents.css'];
  return (await Promise.all(parts.map((part) => readFile(inRoot(part), 'utf8')))).join('\n');
}

export const lessonPacks: FinishStep = {
  name: 'gói bài học',
  async run({ dir, library }) {
    const { lessons, today } = library;
    if (lessons.length === 0) return 'chưa có bài';
    const bindery = new Bindery(dir, library);
    const wholeBook = await bindery.gather({ file: bookFile, title: 'Cẩm nang làm thủ tục trên mạng' }, bookParts(library, lessons));
    const books = await Promise.all(lessons.map((lesson) => bindery.gather({ file: bookFile, title: `Cẩm nang của bài: ${lesson.title.text}` }, bookParts(library, [lesson]))));
    const [wholeHtml, ...htmls] = (await bindery.write([wholeBook, ...books])).map((html) => strToU8(secure(html)));
    const packer = new Packer(dir, library, await contentsCss());
    for (const [i, lesson] of lessons.entries()) {
      const files = await packer.lesson(lesson, books[i]!);
      await writePack(dir, at.lessonPack(lesson.slug), files.set(bookFile, htmls[i]!), today);
    }
    const course = await packer.course(wholeBook);
    await writePack(dir, at.lessonPack(), course.set(bookFile, wholeHtml!), today);
    return `${lessons.length + 1} tệp`;
  },
};
