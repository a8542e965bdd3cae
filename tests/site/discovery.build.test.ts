/** Can the site be found, and does a shared link look like something? */
import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { addressOf, fileAt, isIndexable, readPages } from '../../scripts/lib/built-site.ts';
import { decode } from '../../scripts/lib/html.ts';
import { at, dir, home, library, read } from './built.ts';

const { guides, unit } = library;
const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => decode(match[1]!));
const pages = await readPages({ dir });
const pageOf = (slug: string) => pages.find((page) => page.file === fileAt(at.guide(slug), unit.base));

async function sitemap(): Promise<string[]> {
  const parts = locations(await read('sitemap-index.xml'));
  assert.ok(
    parts.every((part) => part.startsWith(home.href)),
    parts.join(),
  );
  return (await Promise.all(parts.map((part) => read(part.slice(home.href.length))))).flatMap(locations);
}

test('the sitemap lists every page that may be listed, and no other', async () => {
  const expected = pages
    .filter((page) => isIndexable(page) && page.file !== '404.html')
    .map((page) => new URL(addressOf(page.file, unit.base), home).href);
  assert.deepEqual((await sitemap()).sort(), expected.sort());
});

test('every guide is in the sitemap', async () => {
  const listed = new Set(await sitemap());
  for (const { slug } of guides) assert.ok(listed.has(unit.site + at.guide(slug)), slug);
});

test('robots.txt leads to the sitemap', async () => {
  assert.ok((await read('robots.txt')).includes(`Sitemap: ${home.href}sitemap-index.xml`));
});

test('the canonical address of a page is its own', () => {
  for (const page of pages.filter(isIndexable)) {
    if (page.file === '404.html') continue;
    const canonical = page.tags.find((tag) => tag.attributes.get('rel') === 'canonical')?.attributes.get('href');
    assert.equal(canonical, new URL(addressOf(page.file, unit.base), home).href, page.file);
  }
});

test('every guide has a picture of 1200 × 630 for its link, 40 kB at most', async () => {
  for (const { slug } of guides) {
    const address = pageOf(slug)
      ?.tags.find((tag) => tag.attributes.get('property') === 'og:image')
      ?.attributes.get('content');
    assert.equal(address, `${home.href}hinh/${slug}.png`, slug);
    const file = path.join(dir, `hinh/${slug}.png`);
    const { width, height } = await sharp(file).metadata();
    assert.deepEqual([width, height], [1200, 630]);
    assert.ok((await stat(file)).size <= 40_000, slug);
  }
});

test('every guide tells search engines whose service it is, in few bytes', () => {
  for (const { slug, title } of guides) {
    const raw = pageOf(slug)?.tags.find((tag) => tag.attributes.get('type') === 'application/ld+json')?.raw;
    assert.ok(raw, slug);
    assert.ok(Buffer.byteLength(raw) <= 350, `${slug}: ${Buffer.byteLength(raw)}`);
    const data = JSON.parse(raw);
    assert.equal(data['@type'], 'GovernmentService');
    assert.equal(data.name, title.text);
    assert.equal(data.url, unit.site + at.guide(slug));
  }
});

test('the manifest and its icons are there', async () => {
  const manifest = JSON.parse(await read('manifest.webmanifest'));
  assert.equal(manifest.start_url, unit.base);
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(path.join(dir, fileAt(src, unit.base)!)).metadata();
    assert.equal(`${width}x${height}`, sizes);
  }
});
