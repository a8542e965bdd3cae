/** Every guide of the site, walked by a robot that first does everything wrong. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { getLibrary } from '#library/load.ts';
import type { Lesson, Mode, Task } from '#model/practice/lesson.ts';
import { act, isPressedLast, isRead, start, taskOf, toFill, type Action, type State } from '#model/practice/machine.ts';
import { shownScreen } from '#model/practice/shown.ts';
import { spotsOf } from '#model/practice/spots.ts';
import { ENOUGH_WRONG, wrongSpots, wrongWays } from '#model/practice/wrong-ways.ts';
import { drawScreen } from '#renderers/screen-svg/draw.ts';
import { overlaps, touchBox } from '#renderers/screen-svg/geometry.ts';
import { practiceFile, planPracticePage } from './practice-page.ts';
import { planLesson } from './lesson.ts';

const { guides, practice, contacts } = await getLibrary();
const lessons = guides.map((guide) => ({ guide, lesson: planLesson(guide, practice) }));

/** Everything on the screen that is not what the step asks for. */
function wrongDeeds(task: Task): Action[] {
  const taps = wrongSpots(task.screen);
  const early = isPressedLast(task) && spotsOf(task.screen).some(({ toType }) => toType);
  return [
    ...taps.map(({ id }): Action => ({ do: 'tap', spot: id })),
    ...(early ? [{ do: 'tap', spot: spotsOf(task.screen).find(({ target }) => target)!.id } as const] : []),
    ...task.temptations.map((_, index): Action => ({ do: 'tempted', index })),
    { do: 'key', key: 'back' },
    { do: 'key', key: 'leave' },
  ];
}

function robot(lesson: Lesson, mode: Mode): { state: State; deeds: number } {
  let state = start(lesson, mode);
  let deeds = 0;
  const go = (action: Action) => {
    state = act(lesson, state, action);
    assert.ok(++deeds < 2000, 'it goes on for ever');
  };
  for (let task = taskOf(lesson, state); task; task = taskOf(lesson, state)) {
    const { at } = state;
    if (state.call) {
      go({ do: 'answer', give: true });
      go({ do: 'goOn' });
    }
    if (!isRead(task))
      for (const deed of wrongDeeds(task)) {
        const before = state.wrong;
        go(deed);
        assert.equal(state.wrong, before + 1, `${task.id}: ${JSON.stringify(deed)} is told to be wrong`);
        assert.equal(state.at, at);
      }
    while (toFill(task, state).length > 0) go({ do: 'sample' });
    if (isPressedLast(task)) go({ do: 'tap', spot: spotsOf(task.screen).find(({ target }) => target)!.id });
    else go({ do: 'finish' });
    assert.equal(state.at, at + 1, `${task.id} cannot be left`);
  }
  return { state, deeds };
}

for (const { guide, lesson } of lessons)
  test(`${guide.slug}: who does everything wrong first still gets to the end`, () => {
    for (const mode of ['guided', 'alone', 'exam'] as const) {
      const { state } = robot(lesson, mode);
      assert.equal(state.said.code, 'over');
      assert.ok(state.marks.every(({ wrong }, i) => isRead(lesson.tasks[i]!) || wrong >= 2));
      assert.equal(state.marks.filter(({ fooled }) => fooled).length, mode === 'guided' ? 0 : lesson.tasks.filter(({ scam }) => scam).length);
    }
  });

test('every step of every guide is practised, parts in full', () => {
  for (const { guide, lesson } of lessons) {
    assert.deepEqual([...new Set(lesson.tasks.map(({ step }) => step))], guide.steps.map(({ number }) => number));
    assert.equal(lesson.tasks.length, guide.steps.reduce((sum, { part }) => sum + (part?.steps.length ?? 1), 0));
    assert.equal(new Set(lesson.tasks.map(({ id }) => id)).size, lesson.tasks.length);
  }
});

test('each place to press or to type in has its place in the drawing, pointed at or not', () => {
  for (const { guide, lesson } of lessons)
    lesson.tasks.forEach((task, at) => {
      const spots = spotsOf(task.screen).map(({ id }) => id).sort();
      for (const mode of ['guided', 'alone'] as const) {
        const shown = shownScreen(task, { ...start(lesson, mode), at }, new Set(spotsOf(task.screen).filter(({ toType }) => toType).map(({ id }) => id)));
        const drawing = drawScreen(shown, { full: true });
        if (spots.length > 0) assert.deepEqual(drawing.spots.map(({ id }) => id).sort(), spots, `${guide.slug} ${task.id}`);
        if (mode === 'guided' && !isRead(task) && spots.length > 0 && (isPressedLast(task) || toFill(task, start(lesson, mode)).length > 0))
          assert.ok(drawing.target, `${guide.slug} ${task.id} is pointed at`);
      }
    });
});

test('no two things to press lie over one another, made as high as a thumb', () => {
  for (const { guide, lesson } of lessons)
    lesson.tasks.forEach((task, at) => {
      if (isRead(task)) return;
      const shown = shownScreen(task, { ...start(lesson, 'alone'), at }, new Set());
      const boxes = drawScreen(shown, { full: true, point: false }).spots.map(({ id, box }) => ({ id, ...touchBox(box) }));
      for (const [i, one] of boxes.entries())
        for (const other of boxes.slice(i + 1)) assert.ok(!overlaps(one, other), `${guide.slug} ${task.id}: ${one.id} and ${other.id}`);
    });
});

test('every box to type in has a made-up value, and no sample looks real', () => {
  for (const { guide, lesson } of lessons)
    for (const task of lesson.tasks)
      for (const spot of spotsOf(task.screen))
        if (spot.toType && spot.kind !== 'password') assert.ok(task.samples[spot.id], `${guide.slug} ${task.id} ${spot.label}`);
});

test('a swindler comes in every guide, always at the same place, never first', () => {
  for (const { guide, lesson } of lessons) {
    const at = lesson.tasks.flatMap(({ scam }, i) => (scam ? [i] : []));
    assert.ok(at.length >= 1 && at.length <= 2 && !at.includes(0), guide.slug);
    assert.deepEqual(planLesson(guide, practice), lesson);
    assert.ok(lesson.tasks.every(({ scam }) => !scam || lesson.scams.some(({ id }) => id === scam)));
  }
});

test('the end leads to an official address only', () => {
  const hosts = new Set(contacts.hosts.map(({ host }) => host));
  const reals = guides.flatMap((guide) => planPracticePage(guide, practice, hosts).real ?? []);
  assert.ok(reals.length > 30);
  for (const { url } of reals) assert.match(url, /^https:\/\/[\w.-]+(?:\/[\w./-]*)?$/);
  assert.equal(planPracticePage(guides[0]!, practice, new Set()).guide, guides[0]);
});

test('each reason for a wrong tap is used somewhere', () => {
  const used = new Set(lessons.flatMap(({ lesson }) => lesson.tasks.flatMap(({ whys }) => Object.values(whys))).map((why) => why.replaceAll('\u00a0', ' ')));
  for (const { label, why } of practice.whys) assert.ok(used.has(why), `${label}: ${why}`);
});

test('every screen leaves wrong ways open, each said once on it', () => {
  for (const { guide, lesson } of lessons)
    for (const task of lesson.tasks) {
      if (!isRead(task)) assert.ok(wrongWays(task) >= ENOUGH_WRONG, `${guide.slug} ${task.id}: ${wrongWays(task)}`);
      assert.equal(new Set(task.temptations.map(({ say }) => say)).size, task.temptations.length, `${guide.slug} ${task.id}`);
    }
});

test('each wrong way written for a step or for a word is used somewhere', () => {
  const used = new Set(lessons.flatMap(({ lesson }) => lesson.tasks.flatMap(({ temptations }) => temptations.map(({ say }) => say.replaceAll('\u00a0', ' ')))));
  for (const { say, kinds } of practice.wrongs) assert.ok(kinds || used.has(say), say);
});

test('a file holds every shape that its screens use', () => {
  const { lesson, sheet } = practiceFile(guides[0]!, practice);
  for (const task of lesson.tasks)
    for (const id of drawScreen(task.screen, { full: true }).symbols) assert.ok(sheet.includes(`id="s-${id}"`), id);
});
