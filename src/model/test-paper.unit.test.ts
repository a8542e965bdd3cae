import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyKind, sampleQuestions } from '../../tests/site/sample-questions.ts';
import type { ClassQuestion, QuestionSet } from './class-question.ts';
import { letterOf, questionsForTest, sameLetters, testVersions, versionCodes } from './test-paper.ts';

const many = (count: number, set: QuestionSet = 'more', change: Partial<ClassQuestion> = {}): ClassQuestion[] =>
  Array.from({ length: count }, (_, i) => ({ ...sampleQuestions.choose, ...change, id: `tim-thu-tuc/${set}-${i}`, ask: `Câu ${set} ${i}?`, set }) as ClassQuestion);
const ten = [...many(5), ...everyKind];

test('four versions ask the same, none in the order of another', () => {
  const versions = testVersions('tim-thu-tuc', ten);
  assert.deepEqual(versions.map(({ code }) => code), [...versionCodes]);
  const orders = versions.map(({ questions }) => questions.map(({ id }) => id));
  for (const order of orders) assert.deepEqual([...order].sort(), ten.map(({ id }) => id).sort());
  assert.equal(new Set(orders.map((order) => order.join())).size, 4);
});

test('no two keys share more than four letters of ten, and the letter leads to the right answer', () => {
  for (const slug of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const versions = testVersions(slug, ten);
    for (const [i, one] of versions.entries()) {
      for (const other of versions.slice(i + 1)) assert.ok(sameLetters(one.key, other.key) <= 4, `${slug}: ${one.key.join('')} ${other.key.join('')}`);
      for (const [at, { choices }] of one.questions.entries()) assert.equal(letterOf(choices.findIndex(({ isRight }) => isRight)), one.key[at]);
      for (const letter of 'ABCD') assert.ok(one.key.filter((key) => key === letter).length <= 5);
    }
  }
});

test('printed again, it is the same test; another lesson mixes otherwise', () => {
  const keys = (slug: string) => testVersions(slug, ten).map(({ key }) => key.join(''));
  assert.deepEqual(keys('tim-thu-tuc'), keys('tim-thu-tuc'));
  assert.notDeepEqual(keys('tim-thu-tuc'), keys('danh-tinh-so'));
});

test('what the class was not asked in the lesson comes first', () => {
  const picked = questionsForTest('a', [...many(3, 'warmUp'), ...many(3, 'exitQuiz'), ...many(3, 'more')]);
  assert.deepEqual(picked.map(({ set }) => set), ['more', 'more', 'more', 'exitQuiz', 'exitQuiz', 'exitQuiz', 'warmUp', 'warmUp', 'warmUp']);
});

test('of laborious kinds a few, and none that paper cannot ask', () => {
  const blind: ClassQuestion = { ...sampleQuestions.tap, id: 'blind', spots: sampleQuestions.tap.spots.map((spot) => ({ ...spot, label: 'Tìm' })) };
  const orders = [1, 2, 3].map((i): ClassQuestion => ({ ...sampleQuestions.order, id: `o${i}` }));
  const picked = questionsForTest('a', [...orders, blind, ...everyKind]);
  assert.equal(picked.filter(({ kind }) => kind === 'order').length, 1);
  assert.ok(!picked.some(({ id }) => id === 'blind'));
});
