import assert from 'node:assert/strict';
import test from 'node:test';
import type { Step } from '#model/guide.ts';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planTrifold } from './trifold.ts';

const today = '2026-11-20';
const stepsOf = (count: number, say = 'Đọc lại từng dòng, đúng rồi thì bấm Nộp hồ sơ, rồi chép mã hồ sơ ra giấy.'): Step[] =>
  Array.from({ length: count }, (_, i) => ({ ...sampleGuide().steps[0]!, id: `b${i + 1}`, number: i + 1, say: [{ kind: 'text', text: say }] }));
const sizes = (count: number) => planTrifold(sampleGuide({ steps: stepsOf(count) }), sampleUnit(), today).inside.map(({ steps }) => steps.length);

test('steps run down three panels, the first has most', () => {
  assert.deepEqual(sizes(8), [3, 3, 2]);
  assert.deepEqual(sizes(10), [4, 3, 3]);
  assert.deepEqual(sizes(1), [1, 0, 0]);
});

test('a usual guide has its picture on the cover, two facts there and the third on the back', () => {
  const { cover, back, inside, info } = planTrifold(sampleGuide({ steps: stepsOf(6) }), sampleUnit(), today);
  assert.ok(cover.hero);
  assert.deepEqual([cover.facts.map(({ value }) => value), back.facts.map(({ value }) => value)], [['0 đồng', 'Trong ngày'], ['Tại xã']]);
  assert.ok(back.scene && back.way);
  assert.ok(inside.every(({ steps }) => steps.every(({ picture, say }) => picture && say)));
  assert.deepEqual(info.left, []);
});

test('fifteen steps all stand, and what they lost is told', () => {
  const { inside, info } = planTrifold(sampleGuide({ steps: stepsOf(15) }), sampleUnit(), today);
  const numbers = inside.flatMap(({ steps }) => steps.map(({ step }) => step.number));
  assert.deepEqual(numbers, Array.from({ length: 15 }, (_, i) => i + 1));
  const without = inside.flatMap(({ steps }) => steps.filter(({ picture }) => !picture).map(({ step }) => step.number));
  assert.ok(without.length > 0);
  assert.ok(info.left.some(({ what }) => what === `hình của bước ${without.join(', ')}`));
});

test('a long title keeps to four lines and to the author’s breaks', () => {
  const lines = ['Xin trợ cấp khuyết tật,', 'mồ côi hằng tháng ở xã'];
  const { cover } = planTrifold(sampleGuide({ title: { text: lines.join(' '), lines } }), sampleUnit(), today);
  assert.ok(cover.title.lines.length <= 4);
  assert.ok(cover.title.lines.some((line) => line.startsWith('mồ')), cover.title.lines.join(' / '));
});

test('a unit name of 120 characters is set smaller and leaves its contact out; with an imprint the strip grows', () => {
  const name = 'Ủy ban nhân dân xã '.padEnd(119, 'Mẫu dài ') + '.';
  const { strip, namePt, stripMm } = planTrifold(sampleGuide(), sampleUnit({ name }), today).back;
  assert.deepEqual([strip.name, strip.contact, namePt], [name, [], 10.5]);
  const printed = planTrifold(sampleGuide(), sampleUnit({ name, imprint: 'In tại xưởng in mẫu, 500 bản' }), today).back;
  assert.ok(printed.stripMm > stripMm);
});

test('many papers run on in one paragraph, and their notes are told as left out', () => {
  const prepare = Array.from({ length: 20 }, (_, i) => ({ name: `Giấy tờ cần mang theo số ${i + 1}`, icon: 'page-facing-up' }));
  const { flap, info } = planTrifold(sampleGuide({ prepare }), sampleUnit(), today);
  assert.equal(flap.run, true);
  assert.ok(info.left.some(({ what }) => what.startsWith('lời dặn')));
});

test('what the flap says is not said again inside; a warning stands on the panel of its step', () => {
  const steps = stepsOf(6, 'Bấm.').map((step) => (step.number === 5 ? { ...step, warn: [{ kind: 'text' as const, text: 'Đừng đọc mã cho ai.' }] } : step));
  const mistakes = Array.from({ length: 9 }, (_, i) => ({ wrong: `Sai ${i}`, fix: [{ kind: 'text' as const, text: 'Làm lại.' }] }));
  const { flap, inside } = planTrifold(sampleGuide({ steps, mistakes }), sampleUnit(), today);
  const said = [...flap.cards, ...inside.flatMap(({ cards }) => cards)].flatMap(({ lines }) => lines.map(({ head, text }) => `${head} ${text}`));
  assert.equal(new Set(said).size, said.length);
  assert.deepEqual(inside.map(({ cards }) => cards.some(({ kind }) => kind === 'warn')), [false, false, true]);
});
