/** Does another commune under a sub-path get the same site, with its own name, and nothing outside its path? */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { loadLibrary } from '#library/load.ts';
import { fileAt, filesIn, readPages } from '../../scripts/lib/built-site.ts';
import { buildOtherUnit, otherUnit } from '../lib/other-build.ts';
import { dir, library } from './built.ts';
import { isLinkPicture, withoutFoot, withoutHash, withoutUnit } from './unit-slots.ts';

const otherDir = await buildOtherUnit();
const { unit } = (await loadLibrary({ unit: otherUnit })).library!;
const files = await filesIn(otherDir);
const isText = (file: string) => /\.(html|css|js|json|csv|xml|txt|webmanifest|svg)$/.test(file);
const read = (folder: string, file: string) => readFile(path.join(folder, file));

/** Says where two texts part, not the whole of both. */
function assertAlike(file: string, a: string, b: string): void {
  if (a === b) return;
  let at = 0;
  while (a[at] === b[at]) at++;
  assert.equal(a.slice(Math.max(0, at - 60), at + 60), b.slice(Math.max(0, at - 60), at + 60), file);
}

test('two communes have the same files', async () => {
  assert.deepEqual(files.map(withoutHash), (await filesIn(dir)).map(withoutHash));
});

/** A printed sheet is laid out around its commune's name: no two communes' are alike. */
const isSheet = (file: string) => file.startsWith('in-an/xem/');
/** A screen shows made-up data, and so does a question about it; our own sample commune has a made-up name. */
const withoutScreens = (html: string) => html.replace(/<svg.*?<\/svg>|UBND\sXã\sMẫu/gs, '');

/** Windows reads its settings in UTF-16. */
const wordsOf = (bytes: Uint8Array) => new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);

const isPacked = (file: string) => /\.(epub|zip|docx)$/.test(file);

/** A pack has print files where the press has printed for this commune. */
const isPrinted = (file: string) => file.endsWith('.pdf');
/** A page of the site in a lesson's pack, which is compared on the site; only its scripts stand inside it here. */
const isPackedPage = (file: string) => /^(goi-|tron-bo-)[^/]*\/.+\.html$/.test(file) && !/\/(MO-TRUOC|cam-nang)\.html$/.test(file);
const withoutData = (html: string) => withoutScreens(html).replace(/<script.*?<\/script>/gs, '');

/** A book is a zip of pages, a kit one of settings, a document one of its parts; a cover carries the commune's name like the pictures of shared links. */
function assertSameParts(theirs: Uint8Array, mine: Uint8Array): void {
  const [other, own] = [unzipSync(theirs), unzipSync(mine)];
  const parts = (files: object) => Object.keys(files).filter((name) => !isPrinted(name));
  assert.deepEqual(parts(other), parts(own));
  for (const name of parts(own).filter((part) => !part.endsWith('cover.png') && !part.endsWith('.pptx')))
    if (isPacked(name)) assertSameParts(other[name]!, own[name]!);
    else if (isPackedPage(name)) assert.ok(!withoutData(wordsOf(other[name]!)).includes(library.unit.name), name);
    else assertAlike(name, withoutUnit(name, wordsOf(other[name]!), unit), withoutUnit(name, wordsOf(own[name]!), library.unit));
}

/** The last slide shows a code of an address, as a picture. */
function assertSameSlides(file: string, theirs: Buffer, mine: Buffer): void {
  const [other, own] = [unzipSync(theirs), unzipSync(mine)];
  assert.deepEqual(Object.keys(other), Object.keys(own));
  const last = Object.keys(own).filter((name) => name.startsWith('ppt/slides/slide')).length;
  for (const name of Object.keys(own).filter((part) => part !== `ppt/media/image-${last}-1.png`)) assertAlike(`${file}: ${name}`, withoutFoot(wordsOf(other[name]!), unit), withoutFoot(wordsOf(own[name]!), library.unit));
}

test('outside the marked slots two communes do not differ', async () => {
  const ours = new Map((await filesIn(dir)).map((file) => [withoutHash(file), file]));
  for (const file of files.filter((name) => !isLinkPicture(name))) {
    const twin = ours.get(withoutHash(file));
    if (!twin) continue;
    const [theirs, mine] = await Promise.all([read(otherDir, file), read(dir, twin)]);
    if (isSheet(file)) assert.ok(!withoutScreens(theirs.toString()).includes(library.unit.name), file);
    else if (file.endsWith('.pptx')) assertSameSlides(file, theirs, mine);
    else if (isPacked(file)) assertSameParts(theirs, mine);
    else if (!isText(file)) assert.ok(theirs.equals(mine), file);
    else assertAlike(file, withoutUnit(file, theirs.toString(), unit), withoutUnit(file, mine.toString(), library.unit));
  }
});

/** Stickers, and pictures that stand under the commune's own sign, have no room for its name. */
const isTooSmall = (file: string) => /^in-an\/xem\/(tem-qr|tranh-tuong)\//.test(file);

test('every page names its commune', async () => {
  for (const { file, html } of await readPages({ dir: otherDir })) if (!isTooSmall(file)) assert.ok(html.toLowerCase().includes(unit.name.toLowerCase()), file);
});

/** Addresses of this site that a file names: in attributes (a key of a keyboard is none), style sheets and data. */
function addressesIn(file: string, content: string): string[] {
  if (file.endsWith('.html'))
    return [...content.matchAll(/\s(?:href|src|action|data-(?!key=)[a-z-]+|content)="([^"#?]*)/g)].map((match) => match[1]!);
  if (file.endsWith('.css')) return [...content.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1]!);
  if (/json|webmanifest$/.test(file)) return [...content.matchAll(/(?<!\\)"(\/[^"\s#?]*)[^"\s]*"/g)].map((match) => match[1]!);
  if (file.endsWith('.xml')) return [...content.matchAll(/<loc>([^<]+)/g)].map((match) => match[1]!);
  return [];
}

test('every address stays under the base path and has its file', async () => {
  const known = new Set(files);
  let seen = 0;
  for (const file of files.filter((name) => isText(name) && !name.startsWith('pagefind/'))) {
    for (const address of addressesIn(file, (await read(otherDir, file)).toString())) {
      const pathname = address.startsWith(unit.site) ? address.slice(unit.site.length) : address;
      if (!pathname.startsWith('/')) continue;
      const target = fileAt(pathname, unit.base);
      assert.ok(target !== null, `${file}: ${address} lies outside ${unit.base}`);
      assert.ok(known.has(target), `${file}: ${address} has no file`);
      seen++;
    }
  }
  assert.ok(seen > 100, `${seen} addresses`);
});
