import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareVietnamese, firstLetter } from './sort.ts';

test('the alphabet, in its own order', () => {
  const alphabet = ['A', 'Ă', 'Â', 'B', 'C', 'D', 'Đ', 'E', 'Ê', 'G', 'O', 'Ô', 'Ơ', 'P', 'U', 'Ư', 'V'];
  assert.deepEqual([...alphabet].reverse().sort(compareVietnamese), alphabet);
});

test('titles: đ after d, tones after plain letters, numbers by size', () => {
  const titles = ['Bước 2', 'Bước 10', 'Dọn nhà', 'Đăng ký', 'Đổi thẻ', 'Xin học'];
  assert.deepEqual([...titles].reverse().sort(compareVietnamese), titles);
});

test('a text stands under its first letter, without tone', () => {
  assert.deepEqual(['ấm', 'Ắc', 'đổi', 'Ổ khóa', 'ừ', 'Ế', 'xe'].map(firstLetter), ['Â', 'Ă', 'Đ', 'Ô', 'Ư', 'Ê', 'X']);
  assert.equal(firstLetter('đổi'.normalize('NFD')), 'Đ');
});

test('what starts with no letter stands under #', () => {
  assert.deepEqual(['12 giấy tờ', '', '"Sổ đỏ"'].map(firstLetter), ['#', '#', '#']);
});
