/** Is each pack small enough to pass on, has it what it should, and does every link in it lead somewhere? */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { routes } from '#model/routes.ts';
import { tags } from '../../scripts/lib/html.ts';
import { contentsFile } from '../../scripts/finish/lesson-packs/contents.ts';
import { piecesIn } from '../../scripts/finish/lesson-packs/pieces.ts';
import { dir, library } from './built.ts';

const at = routes('');
const MOST = { lesson: 1_500_000, course: 8_000_000 };

/** Files by their path below the pack's one folder. */
async function open(file: string) {
  const bytes = await readFile(path.join(dir, file));
  const folder = `${path.basename(file, '.zip')}/`;
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    assert.ok(name.startsWith(folder), name);
    return [name.slice(folder.length), content] as const;
  });
  return { size: bytes.length, files: new Map(files) };
}

/** Every page that can be reached by links from the first, and what is wrong with them. */
function walk(files: ReadonlyMap<string, Uint8Array>) {
  const pages = new Map<string, { ids: Set<string>; hrefs: string[] }>();
  const reached = new Set<string>();
  const faults: string[] = [];
  const read = (name: string) => {
    const known = pages.get(name);
    if (known) return known;
    const all = tags(strFromU8(files.get(name)!));
    const page = { ids: new Set(all.flatMap(({ attributes }) => attributes.get('id') ?? [])), hrefs: all.filter((tag) => tag.name === 'a').flatMap(({ attributes }) => attributes.get('href') ?? []) };
    pages.set(name, page);
    return page;
  };
  const look = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    if (!name.endsWith('.html')) return;
    for (const href of read(name).hrefs) {
      if (/^(https|tel|mailto):/.test(href)) continue;
      const { file, fragment } = /^(?<file>[^?#]*)(?:\?[^#]*)?(?:#(?<fragment>.*))?$/.exec(href)!.groups!;
      const to = file ? path.posix.join(path.posix.dirname(name), file) : name;
      if (!files.has(to)) faults.push(`${name}: ${href}`);
      // What a page of its own does with a fragment, is its own affair: the set of questions, the way of practising, the slide.
      else if (fragment && to.endsWith('cam-nang.html') && !read(to).ids.has(fragment)) faults.push(`${name}: ${href}`);
      else look(to);
    }
  };
  look(contentsFile);
  return { reached, faults };
}

test('a lesson fits on any stick, opens by its first page, and everything in it is reached', async () => {
  for (const lesson of library.lessons) {
    const { size, files } = await open(at.lessonPack(lesson.slug));
    assert.ok(size <= MOST.lesson, `${lesson.slug}: ${size}`);
    assert.deepEqual([...files.keys()], [contentsFile, ...piecesIn(dir, lesson, at).map(({ file }) => file), 'cam-nang.html']);
    for (const kind of ['ke-hoach-bai-day.docx', 'ke-hoach-bai-day.html', 'phieu-hoc-tap.html', 'dap-an-phieu.html']) assert.ok(files.has(kind), `${lesson.slug}: ${kind}`);
    const { reached, faults } = walk(files);
    assert.deepEqual(faults, [], lesson.slug);
    assert.deepEqual([...files.keys()].filter((name) => !reached.has(name)), [], lesson.slug);
  }
});

test('the course has every lesson and the whole handbook once', async () => {
  const { size, files } = await open(at.lessonPack());
  assert.ok(size <= MOST.course, `${size}`);
  assert.deepEqual([...files.keys()].filter((name) => name.endsWith('cam-nang.html')), ['cam-nang.html']);
  const book = strFromU8(files.get('cam-nang.html')!);
  for (const { slug } of library.guides) assert.ok(book.includes(`id="thu-tuc-${slug}"`), slug);
  const { reached, faults } = walk(files);
  assert.deepEqual(faults, []);
  assert.deepEqual([...files.keys()].filter((name) => !reached.has(name)), []);
  for (const { slug } of library.lessons) assert.ok(reached.has(`${slug}/ke-hoach-bai-day.docx`), slug);
});

test('nothing in a pack is fetched from outside its own page', async () => {
  const { files } = await open(at.lessonPack());
  for (const [name, content] of files) {
    if (!name.endsWith('.html')) continue;
    const all = tags(strFromU8(content));
    assert.match(all.find((tag) => tag.attributes.get('http-equiv') === 'Content-Security-Policy')!.attributes.get('content')!, /^default-src 'none'; script-src( 'sha256-[^ ]+')*; style-src( 'sha256-[^ ]+')+; img-src data:; form-action 'none'; base-uri 'none'$/, name);
    for (const tag of all) {
      assert.ok(tag.name !== 'link', `${name}: link`);
      const address = tag.attributes.get('src');
      assert.ok(address === undefined || address.startsWith('data:'), `${name}: ${address}`);
    }
  }
});
