import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planReminderCard } from './reminder-card.ts';

const today = '2026-11-20';
const [step] = sampleGuide().steps;
const stepsOf = (count: number) => Array.from({ length: count }, (_, i) => ({ ...step!, id: `b${i}`, number: i + 1 }));

test('every step stands once, in order, on as few sides as hold them', () => {
  for (const count of [1, 8, 15]) {
    const { sides } = planReminderCard(sampleGuide({ qr: 'ks', steps: stepsOf(count) }), sampleUnit(), today);
    assert.deepEqual(sides.flatMap(({ steps }) => steps.map(({ number }) => number)), stepsOf(count).map(({ number }) => number));
    assert.ok(sides.length <= Math.ceil(count / 2) + 1);
  }
});

test('few steps are set larger, a sentence never larger than its title, nothing below the smallest', () => {
  const few = planReminderCard(sampleGuide({ steps: stepsOf(1) }), sampleUnit(), today);
  const many = planReminderCard(sampleGuide({ steps: stepsOf(15) }), sampleUnit(), today);
  assert.ok(few.letters[few.sides[0]!.way]!.say > Math.min(...many.sides.map(({ way }) => many.letters[way]!.say)));
  for (const { title, say } of many.letters) assert.ok(say < title && title >= 15.49 && say >= 12.49);
});

test('the page gets the same heights, as plain numbers', () => {
  const { rule, steps } = planReminderCard(sampleGuide({ steps: stepsOf(4) }), sampleUnit(), today);
  assert.deepEqual(JSON.parse(JSON.stringify(rule)), rule);
  assert.ok(rule.ways.every((heights) => heights.length === steps.length));
});

test('a long title and a unit of 120 characters cost room, not steps', () => {
  const title = 'Xin trợ cấp khuyết tật, mồ côi hằng tháng cho cháu';
  const plan = planReminderCard(
    sampleGuide({ steps: stepsOf(8), title: { text: title, lines: [title] } }), sampleUnit({ name: 'Ủy ban nhân dân xã Mẫu '.repeat(6).slice(0, 120) }), today,
  );
  assert.equal(plan.sides.flatMap(({ steps }) => steps).length, 8);
  assert.ok(plan.rule.rooms.last < plan.rule.rooms.between - 40);
});
