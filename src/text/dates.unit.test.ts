import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, addMonths, compareDays, daysBetween, formatDay } from './dates.ts';

test('days, months and years as people write them', () => {
  assert.equal(formatDay('2026-11-20'), '20/11/2026');
  assert.equal(formatDay('2026-02-05'), '5/2/2026');
  assert.equal(formatDay('2026-07'), '7/2026');
  assert.equal(formatDay('2026'), '2026');
});

test('adding days crosses months, years and leap days', () => {
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2026-03-01', -1), '2026-02-28');
});

test('the same day months later; shorter months end sooner', () => {
  assert.equal(addMonths('2026-11-20', 6), '2027-05-20');
  assert.equal(addMonths('2026-08-31', 6), '2027-02-28');
  assert.equal(addMonths('2027-08-31', 6), '2028-02-29');
  assert.equal(addMonths('2026-01-15', 12), '2027-01-15');
});

test('days between', () => {
  assert.equal(daysBetween('2026-11-20', '2027-02-28'), 100);
  assert.equal(daysBetween('2026-11-20', '2026-11-19'), -1);
});

test('a month is compared as a month', () => {
  assert.equal(compareDays('2026-11', '2026-11-20'), 0);
  assert.equal(compareDays('2026-12', '2026-11-20'), 1);
  assert.equal(compareDays('2025', '2026-11-20'), -1);
});
