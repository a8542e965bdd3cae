import assert from 'node:assert/strict';
import { test } from 'node:test';
import { covers, isPlain, keyOf, syllable } from './marks.ts';

const typed = (text: string, real: string) => covers(syllable(text), syllable(real));

test('marks that were left out may be any, a mark that was typed counts', () => {
  assert.ok(typed('duong', 'đường'));
  assert.ok(typed('đương', 'đường'));
  assert.ok(typed('dường', 'đường'));
  assert.ok(!typed('đường', 'dương'));
  assert.ok(!typed('dưỡng', 'đường'));
  assert.ok(!typed('duon', 'đường'));
});

test('where the tone is written does not matter', () => {
  assert.equal(keyOf(syllable('hoà')), keyOf(syllable('hòa')));
  assert.notEqual(keyOf(syllable('hoà')), keyOf(syllable('hoa')));
});

test('plain is what has no mark at all', () => {
  assert.deepEqual(['sinh', 'đi', 'ký', 'lương'].map((text) => isPlain(syllable(text))), [true, false, false, false]);
});
