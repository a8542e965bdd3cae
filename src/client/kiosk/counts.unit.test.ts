import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add, toCsv } from './counts.ts';

test('one more, and the others as they were', () => {
  const once = add({}, '2026-11-20', 'ho-chieu');
  assert.deepEqual(add(add(once, '2026-11-20', 'ho-chieu'), '2026-11-21', 'ket-hon'), { '2026-11-20': { 'ho-chieu': 2 }, '2026-11-21': { 'ket-hon': 1 } });
  assert.deepEqual(once, { '2026-11-20': { 'ho-chieu': 1 } });
});

test('what is older than the last 400 days that had a visitor goes', () => {
  let counts = {};
  for (let day = 0; day < 410; day++) counts = add(counts, new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10), 'ho-chieu');
  const days = Object.keys(counts);
  assert.equal(days.length, 400);
  assert.equal(days[0], '2026-01-11');
});

test('a table that every spreadsheet opens', () => {
  assert.equal(toCsv({ '2026-11-20': { 'ket-hon': 1, 'ho-chieu': 2 } }), 'ngay,huong_dan,luot\r\n2026-11-20,ho-chieu,2\r\n2026-11-20,ket-hon,1\r\n');
});
