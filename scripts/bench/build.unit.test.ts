import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, type Row } from './build.ts';

const row = (guides: number, cpuSeconds: number, bytes = guides * 1000, peakBytes = 1): Row => ({
  name: '',
  guides,
  cost: { cpuSeconds, peakBytes, seconds: 1 },
  size: { files: guides, bytes },
});
const bare = [row(60, 5), row(600, 10)];

test('within all bounds', () => assert.deepEqual(judge([row(60, 15), row(600, 30)], bare), []));
test('more than three times the CPU', () =>
  assert.match(judge([row(60, 15), row(600, 31)], bare).join(), /600 hướng dẫn: gấp 3\.10/));
test('too much memory', () => assert.match(judge([row(60, 5, 1, 4 * 2 ** 30)], bare).join(), /3 GB/));
test('output that grows with the square', () =>
  assert.match(judge([row(60, 5), row(600, 10, 60 * 1000 * 100)], bare).join(), /dung lượng tăng/));
test('CPU that grows with the square', () => {
  assert.match(judge([row(60, 5), row(600, 500)], [row(60, 5), row(600, 500)]).join(), /CPU tăng/);
});
