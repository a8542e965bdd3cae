import assert from 'node:assert/strict';
import test from 'node:test';
import { secretIn, type Secret } from './secrets.ts';

const cases: [text: string, atOnce: Secret | null, settled: Secret | null][] = [
  ['079203012345', 'identity', 'identity'],
  ['079 203 012 345', 'identity', 'identity'],
  ['CCCD: 079203012345', 'identity', 'identity'],
  ['0912345678', 'phone', 'phone'],
  ['091.234.5678', 'phone', 'phone'],
  ['+84 912 345 678', 'phone', 'phone'],
  ['9704 3600 0000 0000', 'card', 'card'],
  ['4111-1111-1111-1111', 'card', 'card'],
  ['378282246310005', 'card', 'card'],
  ['0123456789', null, 'account'],
  ['481902', null, 'code'],
  ['271234567', null, 'identity'],
  ['khai sinh', null, null],
  ['1.001193', null, null],
  ['01/01/1990', null, null],
  ['01-01-1990', null, null],
  ['Sáng thứ 7, nhà số 12', null, null],
  ['2.500.000', null, null],
  ['0•••••••••••', null, null],
];
for (const [text, atOnce, settled] of cases)
  test(`${text}: ${settled ?? 'nothing'}`, () => {
    assert.equal(secretIn(text, false), atOnce);
    assert.equal(secretIn(text, true), settled);
  });
