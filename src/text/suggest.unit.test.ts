import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closest } from './suggest.ts';

const guides = ['dang-ky-khai-sinh', 'dang-ky-tam-tru', 'cai-dat-vneid'];

test('finds what was meant: missing, extra, swapped letters', () => {
  assert.equal(closest('dang-ky-khai-snh', guides), 'dang-ky-khai-sinh');
  assert.equal(closest('dang-ky-tam-truu', guides), 'dang-ky-tam-tru');
  assert.equal(closest('tilte', ['title', 'screen']), 'title');
});

test('accents and case do not count', () => {
  assert.equal(closest('Đăng-ký-tạm-trú', guides), 'dang-ky-tam-tru');
});

test('a whole part of one word is enough, of two it is not', () => {
  assert.equal(closest('khai-sinh', guides), 'dang-ky-khai-sinh');
  assert.equal(closest('dang-ky', guides), undefined);
});

test('nothing near: no guess', () => {
  assert.equal(closest('zzz', guides), undefined);
  assert.equal(closest('abc', []), undefined);
});
