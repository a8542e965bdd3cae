import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatBytes, formatMoney, formatNumber } from './numbers.ts';

test('points part thousands, a comma parts decimals', () => {
  assert.equal(formatNumber(1234567.5), '1.234.567,5');
  assert.equal(formatMoney(0), '0 đồng');
  assert.equal(formatMoney(500000), '500.000 đồng');
});

test('file sizes', () => {
  assert.deepEqual([0, 999, 1000, 14_600, 30_000_000, 11_440_000].map(formatBytes), [
    '0 B',
    '999 B',
    '1 kB',
    '14,6 kB',
    '30 MB',
    '11,4 MB',
  ]);
});
