import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Procedure } from '#model/procedure.ts';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planNoticeList, type NoticeFrom } from './notice-list.ts';

const row = (name: string, more: Partial<Procedure> = {}): Procedure => ({ code: '1.000001', name, level: 'toan-trinh', onlineOnly: false, ...more });
const from = (procedures: Procedure[], more: Partial<NoticeFrom> = {}): NoticeFrom => ({
  groups: [{ heading: 'Làm hết trên mạng', lead: 'Không phải đi.', procedures }],
  sample: true,
  guides: [sampleGuide({ qr: 'ks' })],
  reviewBy: '2027-02-15',
  ...more,
});
const unit = sampleUnit();

test('A long list goes on on more sides, each with its heading, and no row is lost', () => {
  const names = Array.from({ length: 60 }, (_, i) => `Thủ tục số ${i}`);
  const { sides } = planNoticeList(from(names.map((name) => row(name))), unit);
  assert.ok(sides.length > 1);
  assert.deepEqual(sides.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ name }) => name))), names);
  assert.equal(sides[0]!.tables[0]!.heading, 'Làm hết trên mạng (60)');
  assert.equal(sides[1]!.tables[0]!.heading, 'Làm hết trên mạng (tiếp)');
  assert.equal(sides[1]!.tables[0]!.lead, undefined);
});

test('How far it goes is said of each row only where the rows differ', () => {
  const levels = (rows: Procedure[]) => planNoticeList(from(rows), unit).sides[0]!.tables[0]!;
  assert.equal(levels([row('a'), row('b')]).levels, false);
  assert.deepEqual(levels([row('a'), row('b', { level: null })]).rows.map(({ level }) => level), ['Làm hết trên mạng', 'Chưa ghi']);
});

test('A procedure with a guide says where its pictures are, one with a decision says which', () => {
  const guide = { slug: 'dang-ky-khai-sinh', title: '', icon: 'baby' };
  const { sides, strip } = planNoticeList(from([row('Khai sinh', { guide, decision: '12/QĐ-UBND', date: '2026-01-02' })]), unit);
  assert.deepEqual(sides[0]!.tables[0]!.rows[0], { code: '1.000001', name: 'Khai sinh', decision: '12/QĐ-UBND; 2/1/2026', guide: '/q/ks' });
  assert.equal(strip.qr!.url, 'https://xa-mau.example/vi-sao/#danh-muc');
});

test('A name of 120 letters takes the room of the address, and it is told', () => {
  const { info, strip } = planNoticeList(from([row('a')]), sampleUnit({ name: `Xã ${'Mẫu '.repeat(29)}`.trim(), imprint: 'In 100 tờ, lưu hành nội bộ trong xã, không bán.' }));
  assert.deepEqual(info.left.map(({ what }) => what), ['địa chỉ để gõ']);
  assert.ok(!strip.contact.some((line) => line.includes('gõ')));
});
