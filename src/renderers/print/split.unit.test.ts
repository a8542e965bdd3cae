import assert from 'node:assert/strict';
import { test } from 'node:test';
import { split } from './split.ts';

const heights = (list: number[]) => ({ count: list.length, used: (from: number, to: number) => list.slice(from, to).reduce((a, b) => a + b, 0) });
const sizes = (cuts: { from: number; to: number }[]) => cuts.map(({ from, to }) => to - from);

test('Sides are few and about as full', () => {
  assert.deepEqual(sizes(split({ ...heights([1, 1, 1, 1, 1, 1, 1]), room: 4 })), [4, 3]);
  assert.deepEqual(sizes(split({ ...heights([1, 1, 1, 1, 1]), room: 4 })), [3, 2]);
});

test('Columns come in pairs', () => {
  assert.deepEqual(sizes(split({ ...heights([1, 1, 1, 1, 1, 1]), room: 6, multiple: 2 })), [3, 3]);
  assert.equal(split({ ...heights([2, 2, 2, 2, 2]), room: 4, multiple: 2 }).length, 4);
});

test('A cut goes where it hurts least', () => {
  assert.deepEqual(sizes(split({ ...heights([1, 1, 1, 1, 1, 1]), room: 4, against: (at) => (at === 3 ? 9 : 0) })), [4, 2]);
});

test('What is too tall stands alone and says how much is missing', () => {
  assert.deepEqual(split({ ...heights([9, 1]), room: 4 }), [{ from: 0, to: 1, spare: -5 }, { from: 1, to: 2, spare: 3 }]);
});

test('Nothing to cut, no side', () => {
  assert.deepEqual(split({ ...heights([]), room: 4 }), []);
});
