import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact, Guide } from '#model/guide.ts';
import { sampleGuide } from '../../../tests/site/sample-guide.ts';
import { factLines, planGuidePage } from './guide-page.ts';

const waived: Fact = { value: '0 đồng', from: '2026-08-15', until: '2027-02-28' };
const paid: Fact = { value: '7.000 đồng' };
const later: Fact = { value: '9.000 đồng', from: '2027-03-01' };
const today = '2026-11-20';
const plan = (change: Partial<Guide>, day = today) => planGuidePage(sampleGuide(change), day);

test('lines keep the author’s order, what comes is announced', () => {
  const lines = factLines([later, waived, paid], today);
  assert.deepEqual(lines.map((line) => line.fact.value), ['9.000 đồng', '0 đồng', '7.000 đồng']);
  assert.deepEqual(lines.map((line) => line.coming), [true, false, false]);
  assert.equal(lines[1]!.when, 'Từ 15/8/2026 đến hết 28/2/2027');
  assert.deepEqual(lines[0]!.announce, { until: '2027-02-28', text: 'Từ 1/3/2027' });
});

test('what is over is left out', () => {
  assert.deepEqual(factLines([waived, later], '2027-03-01').map((line) => line.fact.value), ['9.000 đồng']);
  const questions = [{ question: 'Cũ?', answer: [], until: '2026-11-19' }];
  assert.deepEqual(plan({ questions }).questions, []);
});

test('a list names the time of what ends or is to come, not of what began long ago', () => {
  const after = [
    { title: 'Đã có', icon: 'bell', from: '2026-09-01' },
    { title: 'Sắp có', icon: 'bell', from: '2027-03-01' },
    { title: 'Sắp hết', icon: 'bell', until: '2027-02-28' },
  ];
  assert.deepEqual(plan({ after }).after.map((item) => item.when), [undefined, 'Từ 1/3/2027', 'Đến hết 28/2/2027']);
});

test('answered and open questions of the commune stand apart', () => {
  const answer = { text: [], source: 'Nghị quyết 1', date: '2026-07-10' };
  const page = plan({ local: [{ id: 'a', ask: 'A?', answer }, { id: 'b', ask: 'B?' }] });
  assert.deepEqual(page.answered.map((item) => item.id), ['a']);
  assert.deepEqual(page.open.map((item) => item.id), ['b']);
});

test('words to explain are listed once, in the order they are met', () => {
  const word = (term: string) => ({ kind: 'link' as const, text: term, to: { term } });
  const page = plan({ who: [word('vneid')], questions: [{ question: '?', answer: [word('otp'), word('vneid')] }], body: { terms: ['muc-2'] } });
  assert.deepEqual(page.terms, ['vneid', 'otp', 'muc-2']);
});

test('a guide is overdue the day after its review day, not on it', () => {
  assert.equal(plan({ reviewBy: today }).overdue, false);
  assert.equal(plan({ reviewBy: '2026-11-19' }).overdue, true);
});
