import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idleAt, patience } from './idle.ts';

test('a page with more to read is left alone for longer', () => {
  const [short, long] = [patience(20, 0), patience(150, 0)];
  assert.ok(long.quiet > short.quiet);
  assert.ok(long.ask > short.ask);
});

test('who said "còn đây" is asked later', () => {
  assert.equal(patience(100, 1).quiet, patience(100, 0).quiet * 1.5);
});

test('no page is forgotten in haste, none stands open for ever', () => {
  for (const syllables of [0, 5, 400, 5000])
    for (const stays of [0, 1, 20]) {
      const { quiet, ask } = patience(syllables, stays);
      assert.ok(quiet >= 30_000 && quiet <= 180_000);
      assert.ok(ask >= 15_000 && ask <= 45_000);
    }
});

test('here, then asked with time running out, then gone', () => {
  const pace = { quiet: 40_000, ask: 20_000 };
  assert.deepEqual(idleAt(39_999, pace), { state: 'here' });
  assert.deepEqual(idleAt(40_000, pace), { state: 'asking', left: 20_000, part: 1 });
  assert.deepEqual(idleAt(55_000, pace), { state: 'asking', left: 5000, part: 0.25 });
  assert.deepEqual(idleAt(60_000, pace), { state: 'gone' });
});
