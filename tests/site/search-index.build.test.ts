/** Does the search index hold every guide, found as people type, with nothing a page does not load? */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serve, type Served } from '../../scripts/lib/serve.ts';
import { at, dir, library } from './built.ts';

interface Result {
  data(): Promise<{ url: string; meta: Record<string, string>; excerpt: string }>;
}
interface Pagefind {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}

let site: Served;
let pagefind: Pagefind;
before(async () => {
  site = await serve({ dir, base: library.unit.base, host: '127.0.0.1' });
  pagefind = await import(pathToFileURL(path.join(dir, 'pagefind/pagefind.js')).href);
  await pagefind.options({ basePath: `${site.url}pagefind/`, baseUrl: library.unit.base });
});
after(() => site.close());

async function find(query: string) {
  const { results } = await pagefind.search(query);
  return Promise.all(results.map((result) => result.data()));
}

test('every guide is found by its title, at its address', async () => {
  for (const guide of library.guides) {
    const found = await find(guide.title.text);
    const hit = found.slice(0, 3).find((result) => result.url === at.guide(guide.slug));
    assert.ok(hit, `${guide.title.text}: ${found.map((result) => result.url).join(', ')}`);
    assert.equal(hit.meta.icon, guide.icon);
  }
});

test('typed without accents, đ as d, the same guides are found', async () => {
  for (const guide of library.guides) {
    const plain = guide.title.text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
    assert.ok(
      (await find(plain)).some((result) => result.url === at.guide(guide.slug)),
      plain,
    );
  }
});

test('an excerpt shows no folded words', async () => {
  for (const { excerpt } of await find('đăng ký')) assert.ok(!/\bdang\b/.test(excerpt), excerpt);
});

test('search boxes that no page loads are left out', async () => {
  const names = await readdir(path.join(dir, 'pagefind'));
  assert.deepEqual(
    names.filter((name) => /ui|highlight|playground/.test(name)),
    [],
  );
});
