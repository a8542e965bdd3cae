import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compounds } from './compounds.ts';
import { glue } from './glue.ts';
import { nfc } from './nfc.ts';
import { countSyllables, countWords, syllables } from './syllables.ts';
import { vocabulary } from './vocabulary.ts';

test('syllables are what spaces part; signs alone are none', () => {
  assert.deepEqual(syllables('Bấm  Nộp hồ sơ – rồi chờ.'), ['Bấm', 'Nộp', 'hồ', 'sơ', 'rồi', 'chờ.']);
  assert.equal(countSyllables(''), 0);
});

test('glued text has as many syllables', () => {
  assert.equal(countSyllables(glue('đăng ký khai sinh')), 4);
});

test('a compound is one word, the longest first, whatever its case', () => {
  assert.equal(countWords('Bấm đăng ký khai sinh'), 3);
  assert.equal(countWords('GIẤY KHAI SINH của trẻ em'), 3);
  assert.equal(countWords('Điện thoại của gia đình'), 3);
});

test('a sign ends a word: "hồ, sơ" is no "hồ sơ"', () => {
  assert.equal(countWords('hồ, sơ'), 2);
  assert.equal(countWords('“hồ sơ”, giấy tờ.'), 2);
  assert.equal(countWords(''), 0);
});

test('numbers and addresses are one word', () => {
  assert.equal(countWords('Gõ dichvucong.gov.vn, chọn mã 1.014027'), 5);
  assert.equal(countWords('Từ 1/3/2027: 8.000 đồng'), 4);
});

test('glued text has as many words', () => {
  const text = 'Nộp hồ sơ đăng ký khai sinh trong 60 ngày làm việc';
  assert.equal(countWords(glue(text)), countWords(text));
});

test('the vocabulary is clean: NFC, lower case, several syllables, nothing twice nor among the compounds', () => {
  const glued = new Set(compounds);
  assert.deepEqual(
    vocabulary.filter((word) => word !== nfc(word).toLowerCase() || !/^\S+( \S+)+$/.test(word) || glued.has(word)),
    [],
  );
  assert.deepEqual(
    vocabulary.filter((word, index) => vocabulary.indexOf(word) !== index),
    [],
  );
});
