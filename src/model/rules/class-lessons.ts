/** Lessons name what exists, and each is its own: a text stands in no more than two of them. */
import { fold } from '#text/fold.ts';
import { fault } from '../messages.ts';
import { lessonTexts } from '../texts.ts';
import type { Rule } from './rule.ts';

const sharedMost = 2;
/** What is handed out and how a room is set up may read the same everywhere. */
const alike = new Set(['equipment', 'unplugged', 'homework', 'aims']);

export const classLessons: Rule = function* ({ lessons, curriculum }, known) {
  const rows = { curriculum: curriculum.value.informatics, skills: curriculum.value.skills };
  const standsIn = new Map<string, Set<string>>();
  const placed = new Map<number, string>();
  for (const lesson of lessons) {
    const { order } = lesson.value;
    const other = order === undefined ? undefined : placed.get(order);
    if (other !== undefined) yield fault(lesson, ['order'], 'lesson-order-twice', { other });
    else if (order !== undefined) placed.set(order, lesson.id);
    for (const list of ['curriculum', 'skills'] as const) {
      const ids = (rows[list] ?? []).flatMap((row) => row?.id ?? []);
      for (const [i, row] of (lesson.value[list] ?? []).entries())
        if (row?.to !== undefined && curriculum.raw !== undefined && !ids.includes(row.to))
          yield fault(lesson, [list, i, 'to'], 'unknown-id', { what: list, found: row.to, known: ids });
    }
    for (const [i, slug] of (lesson.value.practice ?? []).entries())
      if (slug !== undefined && !known.guides.has(slug))
        yield fault(lesson, ['practice', i], 'unknown-id', { what: 'guide', found: slug, known: [...known.guides] });
    for (const { path, text } of lessonTexts(lesson.value)) {
      if (alike.has(String(path[0]))) continue;
      const key = fold(text);
      const files = standsIn.get(key) ?? new Set<string>();
      if (files.size === sharedMost && !files.has(lesson.id)) yield fault(lesson, path, 'lesson-text-shared', { others: [...files], max: sharedMost });
      else standsIn.set(key, files.add(lesson.id));
    }
  }
};
