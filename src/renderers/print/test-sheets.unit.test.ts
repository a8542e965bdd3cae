import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '#library/load.ts';
import type { ClassQuestion } from '#model/class-question.ts';
import { questionsOf } from '#model/class-questions.ts';
import { wholeAnswer } from '#model/one-of.ts';
import { sampleQuestions } from '../../../tests/site/sample-questions.ts';
import { sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planTest, planTestKey } from './test-sheets.ts';

const { library } = await loadLibrary({ today: '2026-11-20' });
const { lessons } = library!;
const unit = sampleUnit();
const asked = lessons.map((lesson) => ({ lesson, questions: questionsOf(lesson, library!) }));
const [{ lesson }] = asked as [(typeof asked)[number]];
const many = (count: number, ask = (i: number) => `Câu ${i}?`): ClassQuestion[] => Array.from({ length: count }, (_, i) => ({ ...sampleQuestions.choose, id: `a/${i}`, ask: ask(i) }));

test('every lesson has ten questions on one side, in letters that a tired eye reads', () => {
  for (const { lesson, questions } of asked) {
    const { count, pt, sides } = planTest(lesson, questions, unit);
    assert.equal(count, 10, lesson.slug);
    assert.ok(pt >= 11, `${lesson.slug}: ${pt} pt`);
    for (const { columns, questions: all } of sides) {
      assert.deepEqual(columns.flat().map(({ question }) => question.id), all.map(({ id }) => id));
      assert.ok(columns.every((column) => column.length >= 3), lesson.slug);
    }
  }
});

test('the key has the letters of the very versions that are printed', () => {
  for (const { lesson, questions } of asked) {
    const [paper, answers] = [planTest(lesson, questions, unit), planTestKey(lesson, questions, unit)];
    assert.deepEqual(answers.keys, paper.sides.map(({ code, key }) => ({ code, key })));
    assert.equal(answers.info.version, paper.info.version);
  }
  assert.notEqual(planTest(lesson, many(10, (i) => `Câu số ${i}?`), unit).info.version, planTest(lesson, many(10), unit).info.version);
});

test('the key says the whole answer and where it is asked, in the order of the first version', () => {
  const { lesson, questions } = asked[3]!;
  const plan = planTest(lesson, questions, unit);
  const { rows } = planTestKey(lesson, questions, unit);
  for (const [i, { id }] of plan.sides[0]!.questions.entries()) {
    assert.equal(rows[i]!.right, wholeAnswer(questions.find((question) => question.id === id)!));
    assert.ok(rows[i]!.ask.startsWith(`${i + 1}. `));
    for (const { code, questions: of } of plan.sides.slice(1)) assert.ok(rows[i]!.places.includes(`mã ${code}: câu ${of.findIndex((one) => one.id === id) + 1}`));
  }
});

test('what no side holds gives its place to the next, and that is told', () => {
  const { count, info } = planTest(lesson, [...many(10), ...many(12, () => `${'Một chuyện rất dài. '.repeat(60)}?`).map((one) => ({ ...one, id: `${one.id}-dai` }))], unit);
  assert.equal(count, 10);
  assert.ok(info.left.length > 0);
  assert.match(info.left[0]!.what, /-dai$/);
});

test('few questions make a short test; short answers stand beside each other', () => {
  const { count, pt, sides } = planTest(lesson, [...many(4), sampleQuestions.judge], unit);
  assert.equal(count, 5);
  assert.equal(pt, 13);
  assert.equal(sides[0]!.columns.flat().find(({ question }) => question.kind === 'judge')!.inLine, 2);
});
