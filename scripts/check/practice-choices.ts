/** Whoever practises has to read: each screen leaves at least so many wrong ways open, the phone's own keys not counted. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Lesson } from '#model/practice/lesson.ts';
import { isRead } from '#model/practice/machine.ts';
import { ENOUGH_WRONG, wrongWays } from '#model/practice/wrong-ways.ts';
import { filesIn } from '../lib/built-site.ts';
import { fault, type Check, type SiteFinding } from './check.ts';

export function fewChoices(file: string, { tasks }: Lesson): SiteFinding[] {
  return tasks
    .filter((task) => !isRead(task) && wrongWays(task) < ENOUGH_WRONG)
    .map((task) =>
      fault(
        'practice-choices',
        file,
        `Bài tập, bước ${task.step}, màn hình "${task.id}" chỉ có ${wrongWays(task)} chỗ bấm nhầm, cần ít nhất ${ENOUGH_WRONG}.`,
        'Thêm lỗi hay gặp của bước này vào mistakes của bài, hoặc một mục vào wrongs trong content/thuc-hanh.yaml.',
      ),
    );
}

export const practiceChoices: Check = {
  name: 'bài tập có chỗ bấm nhầm',
  async run({ dir }) {
    const files = (await filesIn(dir)).filter((file) => /^thuc-hanh\/.+\/bai\.json$/.test(file));
    const found = files.map(async (file) => fewChoices(file, (JSON.parse(await readFile(path.join(dir, file), 'utf8')) as { lesson: Lesson }).lesson));
    return (await Promise.all(found)).flat();
  },
};
