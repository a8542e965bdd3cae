/** Are the question files of every lesson and of the course there, linked to, and readable as what they are? */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { questionsOf } from '#model/class-questions.ts';
import { courseFiles, courseFolder, lessonFiles, type QuestionFile } from '#renderers/class-files/files.ts';
import { at, library, read } from './built.ts';

const asked = library.lessons.map((lesson) => ({ lesson, questions: questionsOf(lesson, library) }));
const path = (address: string) => address.slice(library.unit.base.length);
const built = (slug: string, { name }: QuestionFile) => read(path(at.classFile(slug, name)));

test('each lesson links to its files, and they hold what was made', async () => {
  for (const one of asked) {
    const { slug } = one.lesson;
    const page = await read(`${path(at.classLesson(slug))}index.html`);
    for (const file of lessonFiles(one)) {
      assert.equal(await built(slug, file), file.text);
      assert.ok(page.includes(`href="${at.classFile(slug, file.name)}"`), `${slug}: ${file.name}`);
    }
    for (const kind of ['de-kiem-tra', 'dap-an-kiem-tra']) assert.ok(page.includes(`href="${at.sheet(kind, slug)}"`), `${slug}: ${kind}`);
  }
});

test('the course has a table for each school and all questions for Moodle', async () => {
  const files = courseFiles(asked);
  const list = await read(`${path(at.classLessons)}index.html`);
  assert.deepEqual(files.map(({ name }) => name), ['kahoot-thcs.csv', 'kahoot-thpt.csv', 'moodle-ca-khoa.txt']);
  for (const file of files) assert.ok(list.includes(`href="${at.classFile(courseFolder, file.name)}"`), file.name);
  for (const file of files.filter(({ name }) => name.endsWith('.csv'))) {
    const bytes = await built(courseFolder, file);
    assert.ok(bytes.startsWith('\uFEFF'), 'Excel needs it to see accents');
    assert.ok((parse(bytes, { bom: true }) as string[][]).length > 60);
  }
  const moodle = await built(courseFolder, files[2]!);
  assert.ok(!moodle.startsWith('\uFEFF'));
  assert.equal([...moodle.matchAll(/^::/gm)].length, asked.reduce((sum, { questions }) => sum + questions.length, 0));
});
