import assert from 'node:assert/strict';
import test from 'node:test';
import { getLibrary } from '#library/load.ts';
import { questionsOf } from '#model/class-questions.ts';
import { wrongSpots } from '#model/practice/wrong-ways.ts';
import { spotsOf } from '#model/practice/spots.ts';
import { plainText } from '#model/rich.ts';
import { routes } from '#model/routes.ts';
import { fold } from '#text/fold.ts';
import { planClassQuiz } from './class-quiz-page.ts';

const library = await getLibrary();
const lessons = library.lessons.map((lesson) => ({ lesson, questions: questionsOf(lesson, library) }));
const all = lessons.flatMap(({ questions }) => questions);
const plans = library.lessons.map((lesson) => planClassQuiz(lesson, library, routes('/xa/')));
const planned = plans.flatMap(({ file }) => file.sets.flatMap(({ questions }) => questions));

test('the bank holds 150 questions at least, of every kind, at most half of them made of data', () => {
  assert.ok(all.length >= 150, String(all.length));
  const made = all.filter((question) => question.made === 'data');
  assert.ok(2 * made.length <= all.length, `${made.length} of ${all.length}`);
  assert.deepEqual([...new Set(all.map(({ kind }) => kind))].sort(), ['choose', 'judge', 'match', 'order', 'tap']);
  for (const { lesson, questions } of lessons) assert.ok(questions.length >= 11, `${lesson.slug}: ${questions.length}`);
});

test('no question is asked twice, and each keeps a name of its own', () => {
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  const asked = new Map<string, string>();
  for (const { id, ask } of all) {
    assert.equal(asked.get(fold(ask)), undefined, `${id} asks what ${asked.get(fold(ask))} asks: ${ask}`);
    asked.set(fold(ask), id);
  }
});

test('every answer, right or wrong, has its own reason', () => {
  for (const question of all) {
    const answers = question.kind === 'choose' ? question.choices : question.kind === 'tap' ? question.spots : [];
    if (answers.length > 0) assert.equal(answers.filter(({ isRight }) => isRight).length, 1, question.id);
    const whys = question.kind === 'order' ? question.items : question.kind === 'match' ? question.pairs : question.kind === 'judge' ? [question] : answers;
    const told = whys.map(({ why }) => plainText(why).trim());
    assert.ok(told.every((why) => why.length > 3), question.id);
    assert.equal(new Set(told).size, told.length, `${question.id}: ${told.join(' | ')}`);
  }
});

test('a screen to tap gives nothing away and leaves wrong ways open', () => {
  for (const question of all)
    if (question.kind === 'tap') {
      assert.ok(spotsOf(question.screen).every(({ target }) => !target), question.id);
      assert.ok(wrongSpots(question.screen).length >= 2, question.id);
    }
});

test('what is shown to be ordered is not in order', () => {
  for (const question of planned)
    if (question.kind === 'order') {
      assert.notDeepEqual(question.shown, question.items.map((_, i) => i), question.id);
      assert.deepEqual([...question.shown].sort(), question.items.map((_, i) => i), question.id);
    }
});

test('each place to tap lies on its drawing, and every shape of it is on the page', () => {
  for (const { file, symbols } of plans)
    for (const question of file.sets.flatMap(({ questions }) => questions))
      if (question.kind === 'tap') {
        for (const { box, label } of question.spots) assert.ok(box.y >= 0 && box.y + box.height <= question.height, `${question.id} ${label}`);
        for (const [, id] of question.picture.matchAll(/href="#s-([^"]+)"/g)) assert.ok(symbols.includes(id as never), `${question.id} ${id}`);
      }
});

test('what went wrong leads to where it is written', () => {
  for (const { id, read } of planned) if (read) assert.match(read.url, /^\/xa\//, id);
  const placed = planned.filter(({ read }) => read).length;
  assert.ok(placed > planned.length / 2, `${placed} of ${planned.length}`);
});
