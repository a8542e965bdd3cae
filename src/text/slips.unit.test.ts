import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slipDistance } from './slips.ts';

test('near keys, missing, doubled and swapped letters are near', () => {
  for (const [typed, meant] of [['khau', 'khai'], ['sonh', 'sinh'], ['snh', 'sinh'], ['sinnh', 'sinh'], ['sihn', 'sinh']] as const)
    assert.ok(slipDistance(typed, meant) < 1, `${typed} ${meant}: ${slipDistance(typed, meant)}`);
});

test('what is spoken alike is nearer than a slip', () => {
  for (const [typed, meant] of [['xinh', 'sinh'], ['sinh', 'xinh'], ['lop', 'nop'], ['tra', 'cha'], ['day', 'giay'], ['dang', 'dan']] as const)
    assert.equal(slipDistance(typed, meant), 0.4, `${typed} ${meant}`);
});

test('another word is far', () => {
  for (const [typed, meant] of [['khai', 'tru'], ['ho', 'chieu'], ['abc', 'xyz']] as const)
    assert.equal(slipDistance(typed, meant), Infinity);
});
