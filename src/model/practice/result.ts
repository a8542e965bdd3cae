/** How it went, for the learner alone: nothing of it is kept or sent. */
import type { Lesson } from './lesson.ts';
import { isRead, type Mark, type State } from './machine.ts';

export interface Result {
  /** Titles of what was right at the first tap and without help. */
  well: string[];
  /** Numbers and titles of the guide's steps to do once more. */
  repeat: { step: number; title: string }[];
  /** Tasks that had something to do, and how many of them went well. */
  tried: number;
  right: number;
  fooled: number;
  helped: number;
}

const isDoneWell = ({ wrong, help, skipped }: Mark): boolean => wrong === 0 && help === 0 && !skipped;

export function resultOf(lesson: Lesson, { marks }: State): Result {
  const done = lesson.tasks.flatMap((task, i) => (isRead(task) && marks[i]!.wrong === 0 ? [] : [{ task, mark: marks[i]! }]));
  const isWell = ({ mark }: (typeof done)[number]) => isDoneWell(mark);
  const repeat = new Map<number, string>();
  for (const { task } of done.filter((entry) => !isWell(entry))) if (!repeat.has(task.step)) repeat.set(task.step, task.title);
  return {
    well: done.filter(isWell).map(({ task }) => task.title),
    repeat: [...repeat].map(([step, title]) => ({ step, title })),
    tried: done.length,
    right: done.filter(isWell).length,
    fooled: marks.filter(({ fooled }) => fooled).length,
    helped: marks.filter(({ help }) => help > 0).length,
  };
}

/** Numbers of the guide's steps that have something to do: what a class compares. */
export const stepsToDo = ({ tasks }: Lesson): number[] => [...new Set(tasks.filter((task) => !isRead(task)).map(({ step }) => step))];

/** For each of them, whether all that there is to do in it went well. */
export const rightSteps = (lesson: Lesson, { marks }: State): boolean[] =>
  stepsToDo(lesson).map((step) => lesson.tasks.every((task, i) => task.step !== step || isRead(task) || isDoneWell(marks[i]!)));
