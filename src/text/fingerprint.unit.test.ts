import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from './fingerprint.ts';

test('signs, spaces and capitals are no other text', () =>
  assert.equal(fingerprint('Bấm “Đồng ý”, rồi chờ.'), fingerprint('bấm Đồng\u00A0ý rồi chờ')));
test('another word, another tone and another number are', () => {
  const one = fingerprint('Nộp 8.000 đồng');
  for (const other of ['Nộp 9.000 đồng', 'Nộp 8.000 đống', 'Nộp đồng 8.000', 'Nộp']) assert.notEqual(fingerprint(other), one, other);
});
