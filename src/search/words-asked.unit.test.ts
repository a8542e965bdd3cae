import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, soundsAsked, wordsAskedFor } from './words-asked.ts';

const passport = { q: 'passport đi Thái', pages: ['ho-chieu/'] };
const taught = [passport, { q: 'làm pát po đi Thái', pages: ['ho-chieu/'] }, ...['làm bằng lái', 'đổi bằng lái', 'làm lại bằng lái', 'mất bằng lái', 'bằng lái quá hạn'].map((q) => ({ q, pages: ['bang-lai/'] }))];
const counted = countWords(taught);

test('a page is known by the words it alone is asked for with', () => {
  const words = wordsAskedFor('ho-chieu/', counted);
  assert.ok(words['thai']! > 0);
  assert.equal(words['lam'], undefined, 'asked for both alike');
  assert.ok(soundsAsked('qua thai gap', words) > soundsAsked('bang lai', words));
});

test('a question left out teaches nothing', () => {
  assert.equal(wordsAskedFor('ho-chieu/', counted, passport)['passport'], undefined);
});

test('of a page nobody asked for nothing is known', () => assert.deepEqual(wordsAskedFor('moi/', counted), {}));
