import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samplePages } from './sample.ts';

const pages = [...Array.from({ length: 200 }, (_, i) => `/thu-tuc/viec-${i}/`), '/', '/tim-kiem/', '/404.html'];
const templateOf = (page: string) => (page.startsWith('/thu-tuc/') ? 'guide' : page);

test('a sample has every template and at least 2 % of the pages', () => {
  const sample = samplePages(pages, templateOf, { seed: 'a', all: false });
  for (const page of ['/', '/tim-kiem/', '/404.html']) assert.ok(sample.includes(page), page);
  assert.ok(sample.length >= Math.ceil(pages.length * 0.02));
  assert.ok(sample.length <= 9, `${sample.length} pages`);
});

test('a seed repeats its sample, another seed gives another', () => {
  const withSeed = (seed: string) => samplePages(pages, templateOf, { seed, all: false });
  assert.deepEqual(withSeed('a'), withSeed('a'));
  assert.notDeepEqual(withSeed('a'), withSeed('b'));
});

test('a sample keeps the order of the pages and names none twice', () => {
  const sample = samplePages(pages, templateOf, { seed: 'c', all: false });
  assert.deepEqual(sample, pages.filter((page) => sample.includes(page)));
  assert.equal(new Set(sample).size, sample.length);
});

test('all takes all, and no pages give no sample', () => {
  assert.deepEqual(samplePages(pages, templateOf, { seed: 'a', all: true }), pages);
  assert.deepEqual(samplePages([], templateOf, { seed: 'a', all: false }), []);
});
