import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '#library/load.ts';
import { mostPractices, mostQuestions } from '#model/class-result.ts';
import { routes } from '#model/routes.ts';
import { planClassTotals } from './class-totals-page.ts';

const { library } = await loadLibrary({ today: '2026-11-20' });
const { lessons, guides } = library!;
const at = routes('/xa/');
const toDo = [1, 3];
const planned = planClassTotals(lessons, (slug) => ({ guide: guides.find((guide) => guide.slug === slug)!, toDo }), at);

test('every lesson is counted by its two quizzes and by each of its practices, and a code holds them', () => {
  for (const [i, { order, warmUp, exitQuiz, practice }] of lessons.entries()) {
    const { parts } = planned[i]!;
    assert.equal(planned[i]!.order, order);
    assert.deepEqual(parts.map(({ key }) => key), ['warm-up', 'exit', ...practice.map((_, place) => `practice-${place}`)]);
    assert.deepEqual(parts.map(({ items }) => items.length), [warmUp.length, exitQuiz.length, ...practice.map(() => toDo.length)]);
    assert.ok(practice.length <= mostPractices && parts.every(({ items }) => items.length <= mostQuestions), String(order));
  }
});

test('a step is taught again where it stands in its guide, under its own number', () => {
  const place = lessons.findIndex(({ practice }) => practice.length > 0);
  const { slug } = lessons[place]!.practice[0]!;
  const step = guides.find((guide) => guide.slug === slug)!.steps[2]!;
  const item = planned[place]!.parts[2]!.items[1]!;
  assert.deepEqual([item.number, item.again.href], [3, `/xa/thu-tuc/${slug}/#${step.id}`]);
});

test('a question is taught again where its author says, else at its answers in the lesson', () => {
  const [lesson] = lessons;
  const [question] = lesson!.exitQuiz;
  const read = { to: { safety: 'ma-otp' }, title: 'Mã OTP' } as const;
  const [first] = planClassTotals([{ ...lesson!, exitQuiz: [{ ...question!, read }, { ask: 'Sao?', right: question!.right, wrong: [] }] }], () => assert.fail(), at);
  const [told, silent] = first!.parts[1]!.items;
  assert.equal(told!.again.href, '/xa/an-toan/ma-otp/');
  assert.equal(silent!.again.href, `/xa/bai-hoc/${lesson!.slug}/#cuoi-gio`);
});
