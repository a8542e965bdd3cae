import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { hashOfFiles, hashOfInputs } from './inputs.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'inputs-'));
  await mkdir(path.join(dir, 'guides'));
  await writeFile(path.join(dir, 'guides/a.mdx'), 'một');
});
afterEach(() => rm(dir, { recursive: true }));

test('the hash changes with a file’s text, name and number, and with nothing else', async () => {
  const seen = [await hashOfFiles([dir])];
  await writeFile(path.join(dir, 'guides/a.mdx'), 'hai');
  seen.push(await hashOfFiles([dir]));
  await rename(path.join(dir, 'guides/a.mdx'), path.join(dir, 'guides/b.mdx'));
  seen.push(await hashOfFiles([dir]));
  await writeFile(path.join(dir, 'guides/c.mdx'), '');
  seen.push(await hashOfFiles([dir]));
  assert.equal(new Set(seen).size, 4);
  await writeFile(path.join(dir, 'guides/c.mdx'), '');
  await writeFile(path.join(dir, 'guides/c.unit.test.ts'), 'test');
  assert.equal(await hashOfFiles([dir]), seen[3]);
});

test('a place that is not there counts as empty', async () => {
  assert.equal(await hashOfFiles([path.join(dir, 'no')]), await hashOfFiles([path.join(dir, 'neither')]));
});

test('another day or another unit is another site', async () => {
  const of = (unit: string | undefined, today: string) => hashOfInputs({ content: dir, unit, today });
  const hashes = [await of('xa-mau', '2026-11-20'), await of('xa-mau', '2026-11-21'), await of(undefined, '2026-11-20')];
  assert.equal(new Set(hashes).size, 3);
});
