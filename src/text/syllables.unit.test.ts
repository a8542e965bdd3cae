import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glue } from './glue.ts';
import { countSyllables, countWords, syllables } from './syllables.ts';

test('syllables are what spaces part; signs alone are none', () => {
  assert.deepEqual(syllables('Bấm  Nộp hồ sơ – rồi chờ.'), ['Bấm', 'Nộp', 'hồ', 'sơ', 'rồi', 'chờ.']);
  assert.equal(countSyllables(''), 0);
});

test('glued text has as many syllables', () => {
  assert.equal(countSyllables(glue('đăng ký khai sinh')), 4);
});

test('a compound is one word', () => {
  assert.equal(countWords('Bấm đăng ký khai sinh'), 3);
});
