import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complete, openCompletions } from './complete.ts';
import type { IndexedPage, PageKind } from './index-file.ts';
import { buildLexicon } from './lexicon.ts';

const page = (names: string[], sentences: string[] = []): IndexedPage => ({
  url: '', title: names[0]!, summary: '', icon: 'bell', kind: 'guide' as PageKind, topic: '', level: null, tracks: [], names, troubles: [], sentences,
});
const index = openCompletions(
  buildLexicon([
    page(['Đăng ký khai sinh cho con', 'dang ky khai sinh', 'làm giấy khai sinh'], ['Đang ở đâu thì đăng ký ở đó, đăng ký xong nhận giấy.']),
    page(['Đăng ký lại khai sinh', 'khai sinh bị mất']),
    page(['Đăng ký khai tử', 'báo tử, xin mai táng']),
    page(['Đăng ký kết hôn', 'giấy kết hôn']),
    page(['Cài VNeID', 'mất VNeID']),
    page(['Cấp thẻ bảo hiểm y tế', 'thẻ bảo hiểm y tế 5 năm']),
  ]),
);
const labels = (text: string) => complete(text, index).map(({ label }) => label);
const texts = (text: string) => complete(text, index).map((one) => one.text);

test('what is begun is completed, accents or not, with the words before it', () => {
  assert.equal(complete('khai si', index)[0]!.label, 'khai sinh');
  assert.equal(complete('khai si', index)[0]!.text, 'khai sinh ');
  assert.deepEqual(complete('tôi muốn dang ky khai si', index)[0], { label: 'đăng ký khai sinh', text: 'tôi muốn đăng ký khai sinh ' });
  assert.equal(labels('ket h')[0], 'kết hôn');
});

test('after a space the next word, without what stands there already', () => {
  assert.deepEqual(labels('khai ').slice(0, 2), ['sinh', 'tử']);
  assert.equal(texts('dang ky ')[0]!.startsWith('đăng ký '), true);
  assert.deepEqual(labels('bảo '), ['hiểm y tế']);
});

test('accents that were typed are meant', () => {
  assert.ok(labels('đa').every((label) => label.startsWith('đ')));
  assert.deepEqual(labels('khái'), []);
  assert.deepEqual(labels('khai tứ'), []);
});

test('what goes on one way only is offered whole, and nothing that is half of a word', () => {
  assert.equal(labels('bao h')[0], 'bảo hiểm y tế');
  for (const text of ['', 'k', 'giay ', 'the ', 'tu']) for (const label of labels(text)) assert.doesNotMatch(label, /^hiểm|^tế|\by$|cho$/, `${text}: ${label}`);
});

test('names typed without accents are nobody’s spelling; other names keep their capitals; commas part', () => {
  assert.ok(!labels('dang').includes('dang ky'));
  assert.equal(labels('vn')[0], 'VNeID');
  assert.ok(!labels('tu').some((label) => /xin/.test(label)));
});

test('nothing is offered for what stands nowhere, or is all there', () => {
  assert.deepEqual(labels('xyz'), []);
  assert.ok(!labels('kết hôn').includes('kết hôn'));
  assert.ok(complete('', index).length <= 3);
});
