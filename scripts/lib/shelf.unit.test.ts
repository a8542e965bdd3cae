import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { Shelf } from './shelf.ts';

let top: string;
let shelf: Shelf;

beforeEach(async () => {
  top = await mkdtemp(path.join(tmpdir(), 'shelf-'));
  shelf = new Shelf(path.join(top, 'dist'));
});
afterEach(async () => {
  await rm(shelf.store, { recursive: true, force: true });
  await rm(top, { recursive: true });
});

const inUse = () => readFile(path.join(top, 'dist/index.html'), 'utf8');

async function put(text: string): Promise<void> {
  const staged = path.join(top, 'staged');
  await mkdir(staged);
  await writeFile(path.join(staged, 'index.html'), text);
  await shelf.put(staged, { id: text, unit: 'xa-mau', base: '/', inputs: text });
}

test('a new build is taken into use and known again', async () => {
  assert.equal(await shelf.current(), null);
  await put('1');
  assert.equal(await inUse(), '1');
  assert.equal((await shelf.current())?.inputs, '1');
});

test('three builds before the present one are kept, and no more', async () => {
  for (const text of ['1', '22', '333', '4444', '55555']) await put(text);
  assert.deepEqual((await shelf.kept()).map(({ id }) => id), ['4444', '333', '22']);
});

test('going back is repeatable until nothing older is left', async () => {
  for (const text of ['1', '22', '333']) await put(text);
  assert.equal((await shelf.back())?.id, '22');
  assert.equal(await inUse(), '22');
  assert.equal((await shelf.back())?.id, '1');
  assert.equal(await inUse(), '1');
  assert.equal(await shelf.back(), null);
  assert.equal(await inUse(), '1');
});

test('a build made after going back drops the builds gone back from', async () => {
  for (const text of ['1', '22']) await put(text);
  await shelf.back();
  await put('333');
  assert.deepEqual((await shelf.kept()).map(({ id }) => id), ['1']);
  assert.equal((await shelf.back())?.id, '1');
});

test('a swap cut short between its two renames is mended', async () => {
  for (const text of ['1', '22']) await put(text);
  await rm(path.join(top, 'dist'), { recursive: true });
  await shelf.recover();
  assert.equal(await inUse(), '1');
});

test('a folder that somebody changed is not taken for the build', async () => {
  await put('1');
  await writeFile(path.join(top, 'dist/index.html'), 'changed');
  assert.equal(await shelf.current(), null);
});

test('when the new build cannot be moved, the old one stays', async () => {
  await put('1');
  await assert.rejects(shelf.put(path.join(top, 'nowhere'), { id: '2', unit: 'xa-mau', base: '/', inputs: '2' }));
  assert.equal(await inUse(), '1');
  assert.equal((await shelf.current())?.id, '1');
});
