import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planReceipt80 } from './receipt-80.ts';

const today = '2026-11-20';

test('a receipt leaves nothing out and grows with its text', () => {
  const usual = planReceipt80(sampleGuide({ qr: 'ks' }), sampleUnit(), today);
  const prepare = Array.from({ length: 9 }, (_, i) => ({ name: `Giấy tờ thứ ${i + 1}`, icon: 'page-facing-up' }));
  const long = planReceipt80(sampleGuide({ qr: 'ks', prepare }), sampleUnit(), today);
  assert.deepEqual(long.info.left, []);
  assert.equal(long.papers.length, 9);
  assert.ok(long.heightMm > usual.heightMm + 8 * 8);
});

test('a name of 120 characters and a long title make it longer, never wider', () => {
  const usual = planReceipt80(sampleGuide(), sampleUnit(), today);
  const title = 'Xin trợ cấp khuyết tật, mồ côi hằng tháng cho cháu';
  const plan = planReceipt80(sampleGuide({ title: { text: title, lines: [title] } }), sampleUnit({ name: 'Ủy ban nhân dân xã Mẫu '.repeat(6).slice(0, 120) }), today);
  assert.ok(plan.heightMm >= usual.heightMm + 15);
});

test('fee and time stand in words, with what they depend on', () => {
  const plan = planReceipt80(sampleGuide({ fee: [{ value: '0 đồng', note: [{ kind: 'text', text: 'trong 60 ngày' }] }] }), sampleUnit(), today);
  assert.deepEqual(plan.facts.map(({ label, fact }) => `${label}: ${fact.value}`), ['Lệ phí: 0 đồng', 'Thời gian: Trong ngày']);
  assert.equal(plan.facts[0]?.fact.note, 'trong 60 ngày');
});
