import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planChecklistA6 } from './checklist-a6.ts';

const today = '2026-11-20';
const paper = (name: string, note?: string) => ({ name, icon: 'page-facing-up', ...(note && { note: [{ kind: 'text' as const, text: note }] }) });
const note = 'bản gốc, còn rõ chữ, do nơi có thẩm quyền cấp trong sáu tháng gần đây';

test('a usual guide keeps its notes and all blanks, and its fee where there is room', () => {
  const plan = planChecklistA6(sampleGuide({ qr: 'ks' }), sampleUnit(), today);
  assert.equal(plan.notes, 'below');
  assert.deepEqual(plan.blanks, ['Mã hồ sơ', 'Ngày hẹn', 'Hỏi ai']);
  assert.equal(plan.fee?.value, '0 đồng');
  assert.deepEqual(plan.info.left, []);
});

test('a guide without a procedure has no number to write down', () => {
  const { code: _, ...guide } = sampleGuide();
  assert.deepEqual(planChecklistA6(guide, sampleUnit(), today).blanks, ['Ngày hẹn', 'Hỏi ai']);
});

test('an unsure paper says so, an optional one too', () => {
  const [first] = planChecklistA6(
    sampleGuide({ prepare: [{ ...paper('Đơn', 'xin ở xã'), optional: true, unsure: [{ kind: 'text', text: 'mẫu có thể đã đổi' }] }] }), sampleUnit(), today,
  ).papers;
  assert.equal(first?.name, 'Đơn (nếu có)');
  assert.equal(first?.note, 'Xin ở xã. Mẫu có thể đã đổi.');
  assert.equal(first?.unsure, true);
});

test('with many papers notes go and are told, the names stay', () => {
  const prepare = Array.from({ length: 7 }, (_, i) => paper(`Giấy tờ thứ ${i + 1}`, note));
  const plan = planChecklistA6(sampleGuide({ prepare }), sampleUnit(), today);
  assert.equal(plan.papers.length, 7);
  assert.ok(plan.info.left.some(({ what }) => what.includes('lời dặn')));
});

test('a long title and a unit of 120 characters take their room from the rest', () => {
  const unit = sampleUnit({ name: 'Ủy ban nhân dân xã Mẫu '.repeat(6).slice(0, 120) });
  const title = 'Xin trợ cấp khuyết tật, mồ côi hằng tháng cho cháu';
  const usual = planChecklistA6(sampleGuide({ qr: 'ks' }), sampleUnit(), today);
  const plan = planChecklistA6(sampleGuide({ qr: 'ks', title: { text: title, lines: [title] } }), unit, today);
  assert.equal(usual.wide, false);
  assert.equal(plan.wide, true);
  assert.ok(plan.height > usual.height);
  assert.ok(plan.title.lines.length > 1 && plan.title.lines.length <= 3);
});
