import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '#library/load.ts';
import { questionsOf } from '#model/class-questions.ts';
import { plainText } from '#model/rich.ts';
import { planClassLesson } from '#renderers/web/class-lesson-pages.ts';
import { sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planAnswerKey } from './answer-key.ts';
import { planWorksheet } from './worksheet.ts';

const library = (await loadLibrary({ today: '2026-11-20' })).library!;
const { lessons, unit } = library;
const planned = lessons.map((lesson) => {
  const questions = questionsOf(lesson, library);
  return { lesson, questions, sheet: planWorksheet(lesson, questions, unit), key: planAnswerKey(lesson, questions, unit) };
});

test('every lesson has an exercise and lines to write on in each activity', () => {
  for (const { lesson, sheet } of planned) {
    assert.ok(sheet.front || sheet.back, lesson.slug);
    assert.equal(sheet.write.length, 3);
    assert.ok(sheet.write[0].lines >= 2 && sheet.write.slice(1).every(({ lines }) => lines >= 1), `${lesson.slug}: ${sheet.write.map(({ lines }) => lines).join()}`);
  }
});

test('paper has the letters of the page, and the key those of the paper', () => {
  for (const { lesson, sheet, key } of planned) {
    const page = planClassLesson(lesson, lessons, { base: unit.base, today: '2026-11-20' });
    const answers = key.sides.flatMap(({ items }) => items);
    for (const [onPaper, onPage] of [[sheet.warmUp, page.warmUp], [sheet.exitQuiz, page.exitQuiz]] as const)
      for (const [i, { ask, choices }] of onPage.entries()) {
        assert.deepEqual(onPaper[i]!.choices, choices.map(({ letter, say }) => ({ letter, say })));
        const answer = answers.find((one) => one.ask === `${i + 1}. ${ask}`)!;
        assert.deepEqual(answer.right.map(({ mark, say }) => [mark, say]), choices.filter(({ isRight }) => isRight).map(({ letter, say }) => [letter, say]));
        assert.deepEqual(answer.wrong.map(({ mark, text }) => [mark, plainText(text)]), choices.filter(({ isRight }) => !isRight).map(({ letter, why }) => [letter, plainText(why)]));
      }
  }
});

test('an exercise gives nothing away, and its key solves it', () => {
  let [orders, matches] = [0, 0];
  for (const { lesson, questions, sheet, key } of planned) {
    const answers = key.sides.flatMap(({ items }) => items);
    for (const exercise of [sheet.front, sheet.back]) {
      if (!exercise) continue;
      const question = questions.find(({ id }) => id === exercise.id)!;
      const solved = answers.find(({ ask }) => ask === exercise.ask)!.right;
      if (exercise.kind === 'order' && question.kind === 'order') {
        orders++;
        const right = question.items.map(({ say }) => say);
        assert.notDeepEqual(exercise.items, right, lesson.slug);
        assert.deepEqual([...exercise.items].sort(), [...right].sort());
        assert.deepEqual(solved.map(({ mark, say }) => [mark, say]), right.map((say, i) => [String(i + 1), say]));
      } else if (exercise.kind === 'match' && question.kind === 'match') {
        matches++;
        assert.notDeepEqual(exercise.right.map(({ say }) => say), question.pairs.map(({ right }) => right), lesson.slug);
        for (const [i, { left, right }] of question.pairs.entries()) {
          const letter = exercise.right.find(({ say }) => say === right)!.letter;
          assert.equal(exercise.left[i], left);
          assert.ok(solved.some(({ mark, say }) => mark === `${i + 1}–${letter}` && say === `${left}: ${right}`), `${lesson.slug}: ${left}`);
        }
      } else assert.fail(exercise.id);
    }
  }
  assert.ok(orders >= 6 && matches >= 6, `${orders} ${matches}`);
});

test('the longest lesson that may be written keeps its lines; what goes is told', () => {
  const [{ lesson, questions }] = planned as [(typeof planned)[0]];
  const ask = 'Một câu hỏi dài như sách cho phép, để xem tờ giấy có còn chỗ không? '.repeat(3).slice(0, 180);
  const answer = { say: 'Một câu trả lời dài đến hết dòng rồi sang dòng nữa mới xong, thật là dài dòng quá đi mất thôi em ạ', why: lesson.lead };
  const quiz = (count: number) => Array.from({ length: count }, () => ({ ask, right: answer, wrong: [answer, answer, answer] }));
  for (const [count, what] of [[3, /^bài/], [5, /^câu \d trở đi ở (đầu|cuối) giờ$/]] as const) {
    const sheet = planWorksheet({ ...lesson, warmUp: quiz(count), exitQuiz: quiz(count) }, questions, unit);
    assert.ok(sheet.info.left.some((one) => what.test(one.what)), sheet.info.left.map((one) => one.what).join());
    assert.ok(sheet.write[0].lines >= 2 && sheet.write.slice(1).every(({ lines }) => lines >= 0));
    assert.ok(sheet.warmUp.length >= 2 && sheet.exitQuiz.length >= 2);
  }
});

test('another name in the strip, other words on it, another version', () => {
  const [{ lesson, questions, sheet }] = planned as [(typeof planned)[0]];
  assert.equal(planWorksheet(lesson, questions, sampleUnit({ name: 'Xã Khác' })).info.version, sheet.info.version);
  assert.notEqual(planWorksheet({ ...lesson, homework: { ...lesson.homework, receipt: ['Khác'] } }, questions, unit).info.version, sheet.info.version);
});
