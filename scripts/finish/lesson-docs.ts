/** The plan of every lesson for a word processor. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { routes } from '#model/routes.ts';
import { planClassLesson } from '#renderers/web/class-lesson-pages.ts';
import { packed } from './lesson-docs/packed.ts';
import { planDocument } from './lesson-docs/word.ts';
import type { FinishStep } from './step.ts';

export const lessonDocs: FinishStep = {
  name: 'kế hoạch bài dạy',
  async run({ dir, library }) {
    const { lessons, unit, today } = library;
    for (const lesson of lessons) {
      const plan = planClassLesson(lesson, lessons, { base: unit.base, today });
      const file = path.join(dir, routes('').lessonPlan(lesson.slug));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, await packed(planDocument({ plan, unit }), today));
    }
    return `${lessons.length} tệp Word`;
  },
};
