import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockText, keyMeaning, numberIn } from './show-keys.ts';

const press = (key: string, shiftKey = false) => keyMeaning({ key, shiftKey });

test('what remotes send leads on and back, and darkens', () => {
  for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter']) assert.equal(press(key), 'on', key);
  for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace']) assert.equal(press(key), 'back', key);
  assert.equal(press(' ', true), 'back');
  for (const key of ['b', 'B', '.']) assert.equal(press(key), 'dark', key);
  for (const key of ['x', 'Tab', 'Escape', 'F5']) assert.equal(press(key), undefined, key);
});

test('an address names a slide that there is', () => {
  assert.equal(numberIn('#trang-12', 30), 12);
  for (const hash of ['', '#', '#trang-0', '#gi-do']) assert.equal(numberIn(hash, 30), 1, hash);
  assert.equal(numberIn('#trang-99', 30), 30);
});

test('a clock says what is left, then what is over', () => {
  assert.deepEqual([605, 60, 5, 0, -1, -75].map(clockText), ['10:05', '1:00', '0:05', '0:00', '+0:01', '+1:15']);
});
