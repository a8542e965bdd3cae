import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { withLock } from './lock.mjs';

let dir: string;
let file: string;

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lock-'));
  file = path.join(dir, 'build.lock');
});
afterEach(() => rm(dir, { recursive: true }));

test('two at once work one after the other', async () => {
  let working = 0;
  const work = async () => {
    working++;
    await turn();
    assert.equal(working, 1);
    working--;
  };
  await Promise.all([withLock(file, 'chờ', work), withLock(file, 'chờ', work)]);
  assert.equal(existsSync(file), false);
});

test('the lock is given back when the work fails', async () => {
  await assert.rejects(withLock(file, 'chờ', () => Promise.reject(new Error('hỏng'))), /hỏng/);
  assert.equal(existsSync(file), false);
});

test('the lock of a dead process, or one long silent, is taken over', async () => {
  await writeFile(file, '4194399');
  assert.equal(await withLock(file, 'chờ', async () => 1), 1);
  await writeFile(file, String(process.pid));
  const longAgo = new Date(Date.now() - 3600_000);
  await utimes(file, longAgo, longAgo);
  assert.equal(await withLock(file, 'chờ', async () => 2), 2);
});
