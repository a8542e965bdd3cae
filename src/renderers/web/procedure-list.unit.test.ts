import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Procedure } from '#model/procedure.ts';
import { planProcedureList } from './procedure-list.ts';

const row = (name: string, more: Partial<Procedure> = {}): Procedure => ({ code: '1.000001', name, level: null, onlineOnly: false, decision: '12/QĐ-UBND', ...more });
const groups = (rows: Procedure[]) => planProcedureList(rows).groups.map(({ id, procedures }) => [id, procedures.map(({ name }) => name)]);

test('online-only first, whatever the level, then by level; each procedure once, in Vietnamese order', () => {
  assert.deepEqual(
    groups([
      row('Đăng ký kết hôn', { level: 'mot-phan' }),
      row('Tạm trú', { level: 'toan-trinh' }),
      row('Cấp phép xây', { level: 'toan-trinh', onlineOnly: true }),
      row('Đất', { level: 'thong-tin' }),
      row('Ăn', { level: 'toan-trinh' }),
      row('Hỏi'),
    ]),
    [
      ['danh-muc-chi-truc-tuyen', ['Cấp phép xây']],
      ['danh-muc-toan-trinh', ['Ăn', 'Tạm trú']],
      ['danh-muc-mot-phan', ['Đăng ký kết hôn']],
      ['danh-muc-thong-tin', ['Đất']],
      ['danh-muc-khac', ['Hỏi']],
    ],
  );
});

test('one row without a decision makes the whole list a sample', () => {
  assert.equal(planProcedureList([row('a')]).sample, false);
  assert.equal(planProcedureList([row('a'), row('b', { decision: undefined })]).sample, true);
});
