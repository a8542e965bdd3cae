import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldWords } from './field-words.ts';

const raw = {
  steps: [{ part: 'dang-nhap' }, { id: 'ghi-ma', screen: { rows: [{ button: 'Nộp' }] } }, { title: 'Không mã' }],
  fee: [{ value: '0 đồng' }],
  hotlines: [{ id: 'cong' }],
};

const words: [(string | number)[], string | undefined][] = [
  [[], undefined],
  [['summary'], 'mục "summary"'],
  [['steps', 0, 'part'], 'bước "dang-nhap", mục "part"'],
  [['steps', 1, 'say'], 'bước "ghi-ma", mục "say"'],
  [['steps', 2], 'bước thứ 3'],
  [['steps', 1, 'screen', 'rows', 0, 'tap'], 'bước "ghi-ma", mục "screen", hàng 1, mục "tap"'],
  [['fee', 0, 'note'], 'mục "fee" thứ 1, mục "note"'],
  [['hotlines', 0, 'number'], 'mục "hotlines" → "cong", mục "number"'],
];
for (const [path, expected] of words)
  test(`${path.join('.')} is ${expected}`, () => assert.equal(fieldWords(path, raw), expected));

test('entries of a file that is one list', () => {
  assert.equal(fieldWords([0, 'url'], [{ id: 'luat-a' }]), 'mục "luat-a", mục "url"');
  assert.equal(fieldWords([1, 'url'], [{}, {}]), 'mục thứ 2, mục "url"');
});
