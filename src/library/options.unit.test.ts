import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { libraryOptions } from './options.ts';

test('without a word: content/ beside package.json, the unit of unit.yaml, the real day', () => {
  const options = libraryOptions({}, {});
  assert.equal(options.content, join(resolve(import.meta.dirname, '../..'), 'content'));
  assert.equal(options.unit, undefined);
  assert.match(options.today, /^20\d\d-\d\d-\d\d$/);
});

test('the environment says otherwise, what is given says so last', () => {
  const env = { CTCV_CONTENT: 'noi-khac', CTCV_UNIT: 'xa-ba', CTCV_TODAY: '2027-03-01' };
  assert.deepEqual(libraryOptions({}, env), { content: resolve('noi-khac'), unit: 'xa-ba', today: '2027-03-01' });
  assert.equal(libraryOptions({ today: '2027-03-02' }, env).today, '2027-03-02');
});

test('empty variables count as none', () => {
  assert.deepEqual(libraryOptions({}, { CTCV_CONTENT: '', CTCV_UNIT: '', CTCV_TODAY: '' }), libraryOptions({}, {}));
});

test('a day that does not exist stops everything', () => {
  assert.throws(() => libraryOptions({}, { CTCV_TODAY: '2026-02-30' }), /Ngày "2026-02-30" không có trên lịch/);
});
