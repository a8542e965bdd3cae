import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find, meantWords, openIndex } from './find.ts';
import { packNames, packWords } from './pack-index.ts';
import type { IndexedPage, PageKind, Synonyms } from './index-file.ts';

const page = (slug: string, names: string[], more: Partial<IndexedPage> = {}): IndexedPage => ({
  url: `/${slug}/`, title: names[0]!, summary: '', icon: 'bell', kind: 'guide' as PageKind, topic: 'Có con', level: null, tracks: [], names, troubles: [], sentences: [], ...more,
});
const pages = [
  page('khai-sinh', ['Đăng ký khai sinh cho con', 'làm giấy khai sinh'], { troubles: ['Chụp giấy chứng sinh bị mờ'] }),
  page('tam-tru', ['Đăng ký tạm trú', 'khai báo tạm trú cho người ở trọ']),
  page('duong', ['Xin phép đào đường', 'đào đường đặt cống']),
  page('duong-tinh', ['Cách đo dương tính', 'que thử dương tính']),
  page('gia-goi', ['Giả cán bộ gọi bảo tạm trú'], { kind: 'scam' }),
];
const synonyms: Synonyms = {
  words: [{ means: 'khai sinh', say: ['gks', 'khai sanh'] }],
  drop: ['cho tôi hỏi'], danger: ['có người gọi'], trouble: ['báo lỗi'], elsewhere: ['thời tiết'],
};
const names = JSON.parse(JSON.stringify(packNames(pages, synonyms)));
const index = openIndex(names, JSON.parse(JSON.stringify(packWords(pages))));
const first = (query: string) => find(query, index).hits[0]?.page.url;

for (const [query, url] of [
  ['khai sinh', '/khai-sinh/'], ['khai sinh cho con', '/khai-sinh/'], ['KHAI SINH', '/khai-sinh/'], ['dang ky tam tru', '/tam-tru/'], ['ddangw kys tamj trus', '/tam-tru/'],
  ['d9ang8 ky1 ta5m tru1', '/tam-tru/'], ['tạm trú', '/tam-tru/'], ['tamtru', '/tam-tru/'], ['khai sonh', '/khai-sinh/'], ['gks', '/khai-sinh/'], ['cho tôi hỏi khai sanh', '/khai-sinh/'],
  ['đào đường', '/duong/'], ['que thử dương tính', '/duong-tinh/'],
] as const)
  test(`“${query}” is ${url}`, () => assert.equal(first(query), url));

test('a typed accent keeps another word out', () => {
  assert.deepEqual(find('đường', index).near.map((hit) => hit.page.url), ['/duong/']);
});

test('what the rest of the words say is known once they are here', () => {
  assert.equal(first('chụp mờ giấy chứng sinh'), '/khai-sinh/');
  assert.notEqual(find('chụp mờ', openIndex(names)).hits[0]?.page.url, '/khai-sinh/');
});

test('a stranger’s call puts safety first', () => {
  assert.equal(first('có người gọi bảo khai báo tạm trú'), '/gia-goi/');
  assert.equal(first('bảo khai báo tạm trú'), '/tam-tru/');
});

for (const query of ['', '   ', '?!', 'xyzzy', 'thời tiết hôm nay ở đường', '👶', '\0'])
  test(`“${query}” finds nothing`, () => assert.deepEqual(find(query, index).hits, []));

test('what was meant is told only where it is not what was typed', () => {
  const meant = (query: string) => meantWords(find(query, index), query);
  assert.equal(meant('tamj trus'), 'tạm trú');
  assert.equal(meant('khai sonh'), 'khai sinh');
  assert.equal(meant('tam tru'), undefined);
  assert.equal(meant('tạm trú'), undefined);
});

test('no more answers than asked for', () => {
  assert.equal(find('đăng ký', index, 1).hits.length, 1);
});
