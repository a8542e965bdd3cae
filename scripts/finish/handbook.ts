/** Handbooks to take away: the whole library, and what each kind of reader needs, each in one file. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Library } from '#library/load.ts';
import { routes } from '#model/routes.ts';
import { booksOf, downloads, planDownloads } from '#renderers/web/downloads-page.ts';
import { formatDay } from '#text/dates.ts';
import { inRoot } from '../lib/places.ts';
import { Bindery } from './handbook/bindery.ts';
import { lessonsId, type Book, type Part } from './handbook/book.ts';
import { cover } from './handbook/cover.ts';
import { epub } from './handbook/epub.ts';
import { fillSlot } from './handbook/sizes.ts';
import type { FinishStep } from './step.ts';

const at = routes('');
/** The track whose book has the lessons of a class too. */
const pupils = 'hoc-sinh';

export function partsOf({ topics, scams, safety }: Library, guides: Library['guides']): Part[] {
  const entries = (all: { page: string; title: string }[]) => all;
  const byTopic = topics.map((topic) => ({
    id: topic.id,
    title: topic.title,
    entries: guides.filter((guide) => guide.topic.id === topic.id).map(({ slug, title }) => ({ page: at.guide(slug), title: title.text })),
  }));
  const advice = [...safety, ...scams].map(({ slug, title }) => ({ page: at.safetyPage(slug), title: title.text }));
  return [
    ...byTopic.filter((part) => part.entries.length > 0),
    { id: 'phan-an-toan', title: 'An toàn trên mạng', entries: entries([{ page: at.safety, title: 'Nhận ra chiêu lừa' }, ...advice]) },
    { id: 'phan-chu-kho', title: 'Chữ khó', entries: [{ page: at.glossary, title: 'Chữ khó, nói dễ' }] },
  ];
}

function makeBooks(library: Library, bindery: Bindery): Promise<Book[]> {
  const { guides, tracks, lessons } = library;
  return Promise.all(
    booksOf(planDownloads(library)).map(({ file, title, track, guides: slugs }) => {
      const own = tracks.find(({ slug }) => slug === track);
      const parts = partsOf(library, guides.filter(({ slug }) => slugs.includes(slug)));
      const opening: Part[] = own ? [{ id: 'phan-mo-dau', title: 'Đọc trước', entries: [{ page: at.track(own.slug), title: own.title.text }] }] : [];
      const classes: Part[] = !own || own.slug === pupils ? [{ id: lessonsId, title: 'Bài học trên lớp', entries: lessons.map(({ slug, title: { text } }) => ({ page: at.classLesson(slug), title: text })) }] : [];
      return bindery.gather({ file, title }, [...opening, ...parts, ...classes]);
    }),
  );
}
async function fillSizes(dir: string, files: string[]): Promise<void> {
  const page = path.join(dir, downloads, 'index.html');
  let html = await readFile(page, 'utf8');
  for (const file of files) html = fillSlot(html, file, (await stat(path.join(dir, downloads, file))).size);
  await writeFile(page, html);
}

export const handbook: FinishStep = {
  name: 'cẩm nang mang đi',
  async run({ dir, library }) {
    const bindery = new Bindery(dir, library);
    const books = await makeBooks(library, bindery);
    const plan = planDownloads(library);
    const folder = path.join(dir, downloads);
    await mkdir(folder, { recursive: true });
    for (const [i, html] of (await bindery.write(books)).entries()) await writeFile(path.join(folder, books[i]!.file), html);
    const [whole] = books;
    const text = (file: string) => readFile(inRoot(file), 'utf8');
    const cloth = {
      tokens: await text('src/styles/tokens.css'),
      screen: await text('src/renderers/screen-svg/screen.css'),
      css: await text('scripts/finish/handbook/epub.css'),
      cover: await cover(['Cẩm nang', 'làm thủ tục', 'trên mạng'], `Bản ngày ${formatDay(library.today)}`, await readFile(path.join(dir, 'hinh/trang.png'))),
    };
    await writeFile(path.join(folder, plan.epub), epub(whole!, cloth));
    await fillSizes(dir, [...books.map(({ file }) => file), plan.epub]);
    return `${books.length + 1} tệp`;
  },
};
