import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf, syllable } from './marks.ts';
import { decodeKeys } from './typing.ts';

const cases: [keys: string, meant: string][] = [
  ['ddawng', 'đăng'], ['dangdw', 'đăng'], ['kys', 'ký'], ['tamj', 'tạm'], ['trus', 'trú'], ['giaays', 'giấy'],
  ['duowcj', 'dược'], ['dduowcj', 'được'], ['nguwowif', 'người'], ['nguoiwf', 'người'], ['uwng', 'ưng'], ['wng', 'ưng'],
  ['chuwngs', 'chứng'], ['tieengs', 'tiếng'], ['hoaf', 'hoà'], ['hofa', 'hòa'], ['luaw', 'lưa'], ['khaaur', 'khẩu'], ['soos', 'số'], ['huwowng', 'hương'], ['huowng', 'hương'], ['thuowr', 'thuở'], ['quowr', 'quở'], ['luuw', 'lưu'],
  ['d9a8ng', 'đăng'], ['ky1', 'ký'], ['ta5m', 'tạm'], ['tru1', 'trú'], ['gia6y1', 'giấy'], ['d9u7o7c5', 'được'], ['nguoi72', 'người'], ['ho65', 'hộ'], ['huo7ng', 'hương'], ['gia2', 'già'],
];
for (const [keys, meant] of cases)
  test(`${keys} means ${meant}`, () => {
    assert.deepEqual(decodeKeys(keys).map(keyOf), [keyOf(syllable(meant))]);
  });

for (const keys of ['sinh', 'khai', 'con', 'ct01', '2026', 'xyz', 'facebook'])
  test(`${keys} is not the keys of another syllable`, () => {
    assert.deepEqual(decodeKeys(keys), []);
  });
