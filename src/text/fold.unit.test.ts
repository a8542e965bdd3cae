import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './fold.ts';
import { isNfc, nfc } from './nfc.ts';

test('folds every Vietnamese letter, đ included', () => {
  assert.equal(fold('ĐĂNG KÝ Khai sinh: điện thoại, ưỡn, Ấm, ỷ'), 'dang ky khai sinh: dien thoai, uon, am, y');
});

test('folds text typed with combining marks the same way', () => {
  assert.equal(fold('Đường Nguyễn Huệ'.normalize('NFD')), fold('Đường Nguyễn Huệ'));
});

test('leaves digits and signs alone', () => {
  assert.equal(fold('2 - 3/4 (ABC)'), '2 - 3/4 (abc)');
});

test('NFC makes one spelling of two', () => {
  const loose = 'Tiếng Việt'.normalize('NFD');
  assert.equal(isNfc(loose), false);
  assert.equal(nfc(loose), 'Tiếng Việt');
  assert.equal(isNfc(nfc(loose)), true);
});
