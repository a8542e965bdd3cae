import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unpackPages } from './index-file.ts';
import type { IndexedPage } from './index-file.ts';
import { packNames, packWords } from './pack-index.ts';

const page = (title: string, more: Partial<IndexedPage> = {}): IndexedPage => ({
  url: `${title}/`, title, summary: 'Nộp ở xã.', icon: 'bell', kind: 'guide', topic: 'Có con', level: null, tracks: [], names: [title], troubles: [], sentences: [], ...more,
});
const sent = (pages: IndexedPage[]) => unpackPages(packNames(pages, { words: [], drop: [], danger: [], trouble: [], elsewhere: [] }), packWords(pages));

test('pages come back as they were, each with its own names', () => {
  const pages = [
    page('Khai sinh', { level: 'toan-trinh', tracks: ['hoc-sinh'], names: ['Khai sinh', 'giấy khai sinh'], troubles: ['Ảnh mờ', 'Thiếu giấy'] }),
    page('Hộ chiếu', { topic: 'Đi xa', kind: 'scam' }),
    page('Tạm trú', { names: ['Tạm trú', 'ở trọ'], sentences: ['Chọn xã'] }),
  ];
  assert.deepEqual(sent(pages), pages);
});

test('a name that another one says as well is sent once, the one with its marks', () => {
  const names = ['Khai sinh', 'khai sinh', 'khai sinh cho con', 'khai sinh cho con', 'lam giay khai sinh', 'làm giấy khai sinh', 'khai sính'];
  assert.deepEqual(sent([page('Khai sinh', { names })])[0]!.names, ['Khai sinh', 'khai sinh cho con', 'làm giấy khai sinh', 'khai sính']);
});
