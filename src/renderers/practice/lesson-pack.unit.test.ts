import assert from 'node:assert/strict';
import test from 'node:test';
import { getLibrary } from '#library/load.ts';
import { packLessons, unpackLesson } from '#model/practice/lesson-pack.ts';
import { planLesson } from './lesson.ts';

const { guides, practice } = await getLibrary();
const all = guides.map((guide) => ({ key: guide.slug, title: guide.title.text, steps: guide.steps.length, lesson: planLesson(guide, practice) }));
const pack = packLessons(all);

test('what is packed comes out as it went in', () => {
  const read = JSON.parse(JSON.stringify(pack)) as typeof pack;
  const bySlug = <Kind extends { id: string }>(list: Kind[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { key, lesson } of all) {
    const { tasks, scams } = unpackLesson(read, key);
    assert.deepEqual(tasks, lesson.tasks, key);
    assert.deepEqual(bySlug(scams), bySlug(lesson.scams), key);
  }
});

test('a screen that many guides share is carried once', () => {
  const played = all.reduce((sum, { lesson }) => sum + lesson.tasks.length, 0);
  assert.ok(pack.tasks.length < 0.75 * played, `${pack.tasks.length} of ${played}`);
  assert.equal(new Set(pack.tasks.map((task) => JSON.stringify(task))).size, pack.tasks.length);
});
