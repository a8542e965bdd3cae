/** Are the handbooks small enough to pass on, and is the book for reading machines put together as its format asks? */
import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { routes } from '#model/routes.ts';
import { booksOf, planDownloads } from '#renderers/web/downloads-page.ts';
import { keyOf } from '../../scripts/finish/handbook/chapter.ts';
import { tags } from '../../scripts/lib/html.ts';
import { dir, library, read } from './built.ts';

const plan = planDownloads(library);
const at = routes('');
const MOST = 8_000_000;

test('no handbook is heavier than a message may be, and the page says how heavy each is', async () => {
  const page = await read('tai-ve/index.html');
  for (const file of [...booksOf(plan).map((book) => book.file), plan.epub]) {
    const { size } = await stat(path.join(dir, 'tai-ve', file));
    assert.ok(size <= MOST, `${file}: ${size}`);
    const said = new RegExp(`data-size="${file}"[^>]*>([\\d,]+)\u00a0MB<`).exec(page)?.[1];
    assert.ok(Math.abs(Number(said?.replace(',', '.')) * 1_000_000 - size) <= 60_000, `${file}: ${said}`);
  }
});

test('a handbook names no file and no host to be fetched', async () => {
  for (const { file } of booksOf(plan)) {
    const html = await read(`tai-ve/${file}`);
    const policy = tags(html).find((tag) => tag.attributes.has('http-equiv'))!.attributes.get('content')!;
    assert.match(policy, /^default-src 'none'; script-src 'sha256-[^ ]+'; style-src( 'sha256-[^ ]+')+; img-src data:; form-action 'none'; base-uri 'none'$/);
    for (const tag of tags(html)) {
      assert.ok(tag.name !== 'link', file);
      const address = tag.attributes.get('src');
      assert.ok(address === undefined || address.startsWith('data:'), `${file}: ${address}`);
    }
  }
});

const whole = await readFile(path.join(dir, 'tai-ve', plan.epub));
const parts = unzipSync(whole);
const text = (name: string) => strFromU8(parts[name]!);
const opf = () => tags(text('OEBPS/content.opf'));

test('the book begins with its kind, unpacked', () => {
  assert.equal(Object.keys(parts)[0], 'mimetype');
  assert.equal(text('mimetype'), 'application/epub+zip');
  // Local file header: method 0, then the name right behind 30 bytes, no extra field.
  assert.equal(whole.readUInt16LE(8), 0);
  assert.equal(whole.toString('latin1', 30, 58), 'mimetypeapplication/epub+zip');
  assert.ok(text('META-INF/container.xml').includes('full-path="OEBPS/content.opf"'));
});

test('the list of its parts is complete, each once, and every page is in reading order', () => {
  const items = opf().filter((tag) => tag.name === 'item');
  const hrefs = items.map((tag) => tag.attributes.get('href')!);
  const packed = Object.keys(parts).filter((name) => name.startsWith('OEBPS/') && name !== 'OEBPS/content.opf').map((name) => name.slice(6));
  assert.deepEqual([...hrefs].sort(), packed.sort());
  const ids = new Map(items.map((tag) => [tag.attributes.get('id')!, tag.attributes.get('href')!]));
  assert.equal(ids.size, items.length);
  const spine = opf().filter((tag) => tag.name === 'itemref').map((tag) => ids.get(tag.attributes.get('idref')!));
  assert.deepEqual(spine, hrefs.filter((href) => href.endsWith('.xhtml')));
  for (const property of ['nav', 'cover-image']) assert.equal(items.filter((tag) => tag.attributes.get('properties') === property).length, 1);
  assert.ok(text('OEBPS/content.opf').includes('<dc:language>vi</dc:language>'));
});

test('every guide, trick and page of advice is a chapter that the contents lead to', () => {
  const nav = text('OEBPS/nav.xhtml');
  for (const page of [...library.guides.map(({ slug }) => at.guide(slug)), ...[...library.scams, ...library.safety].map(({ slug }) => at.safetyPage(slug))])
    assert.ok(nav.includes(`href="chapters/${keyOf(page)}.xhtml"`), page);
});

test('every address in it leads to a place in it, or to the network', () => {
  const ids = new Map(Object.keys(parts).filter((name) => name.endsWith('.xhtml')).map((name) => [name, new Set(tags(text(name)).flatMap((tag) => tag.attributes.get('id') ?? []))]));
  let seen = 0;
  for (const name of ids.keys())
    for (const tag of tags(text(name))) {
      const address = tag.attributes.get('href') ?? tag.attributes.get('src');
      if (!address || /^(https|tel):/.test(address)) continue;
      const [file = '', fragment] = address.split('#');
      const target = file ? path.posix.join(path.posix.dirname(name), file) : name;
      assert.ok(parts[target], `${name}: ${address}`);
      if (fragment) assert.ok(ids.get(target)?.has(fragment), `${name}: ${address}`);
      seen++;
    }
  assert.ok(seen > 500, `${seen} addresses`);
});
