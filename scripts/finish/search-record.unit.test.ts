import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleGuide } from '../../tests/site/sample-guide.ts';
import { findableGuide } from '#renderers/findable/findable.ts';
import { foldedWords, searchRecord } from './search-record.ts';

test('words with đ are folded once each, others are left to the engine', () => {
  assert.equal(foldedWords('Đăng ký, đăng nhập bằng số định danh'), 'dang dinh');
});

test('a guide is found by its title, its aliases, its steps and its questions', () => {
  const record = searchRecord(findableGuide(sampleGuide()));
  for (const words of ['Đăng ký khai sinh cho con', 'Nhập mật khẩu, rồi bấm Đăng nhập.', 'Nộp muộn có sao không?'])
    assert.ok(record.content.includes(words), words);
  assert.equal(record.url, '/thu-tuc/dang-ky-khai-sinh/');
  assert.equal(record.meta.icon, 'baby');
  assert.ok(record.meta.aliases.includes('lam khai sinh'));
  assert.ok(!/lam khai sinh|dang/.test(record.content));
  assert.ok(record.meta.folded.split(' ').includes('dang'));
});
