/** Do the open-data files keep their contract? */
import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { fileAt } from '../../scripts/lib/built-site.ts';
import { dir, library, read } from './built.ts';

const FIELDS = [
  'slug',
  'url',
  'title',
  'topic',
  'tracks',
  'level',
  'steps',
  'checked',
  'reviewBy',
  'confidence',
  'sources',
];
const { guides, unit } = library;
const list = JSON.parse(await read('api/guides.json'));

test('the list has every guide with the fields of the contract', () => {
  assert.deepEqual(list.map((entry: { slug: string }) => entry.slug).sort(), guides.map(({ slug }) => slug).sort());
  for (const entry of list) {
    assert.deepEqual(Object.keys(entry), FIELDS);
    assert.ok(Number.isInteger(entry.steps) && entry.steps > 0);
    assert.ok(Number.isInteger(entry.sources) && entry.sources > 0);
  }
});

test('each address in the list is a page of the site', async () => {
  for (const { url } of list) assert.ok((await stat(path.join(dir, fileAt(url, unit.base)!))).isFile(), url);
});

test('the whole guide is there, with its sources and their addresses', async () => {
  for (const guide of guides) {
    const open = JSON.parse(await read(`api/guides/${guide.slug}.json`));
    assert.equal(open.steps.length, guide.steps.length);
    assert.deepEqual(open.sources, JSON.parse(JSON.stringify(guide.sources)));
  }
});
