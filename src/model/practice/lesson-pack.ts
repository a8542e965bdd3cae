/** Lessons of many guides in one file: what several of them share stands in it once. */
import type { Interruption, Lesson, Task } from './lesson.ts';

/** A task that guides share may stand at another step in each, and be interrupted or not. */
type SharedTask = Omit<Task, 'step' | 'scam'>;
type PackedTask = [task: number, step: number, scam?: string];

export interface PackedLesson {
  title: string;
  /** Of the guide. */
  steps: number;
  /** Official address where it is really done: `dichvucong.gov.vn`. */
  real?: string;
  tasks: PackedTask[];
}
export interface LessonPack {
  scams: Interruption[];
  tasks: SharedTask[];
  /** By the key of the guide's chapter. */
  lessons: Record<string, PackedLesson>;
}

export type ToPack = Omit<PackedLesson, 'tasks'> & { key: string; lesson: Lesson };

export function packLessons(all: readonly ToPack[]): LessonPack {
  const tasks = new Map<string, number>();
  const scams = new Map<string, Interruption>();
  const numberOf = (task: SharedTask): number => {
    const text = JSON.stringify(task);
    if (!tasks.has(text)) tasks.set(text, tasks.size);
    return tasks.get(text)!;
  };
  const lessons = all.map(({ key, lesson, ...rest }) => {
    for (const scam of lesson.scams) scams.set(scam.id, scam);
    const packed = lesson.tasks.map(({ step, scam, ...task }): PackedTask => (scam ? [numberOf(task), step, scam] : [numberOf(task), step]));
    return [key, { ...rest, tasks: packed }] as const;
  });
  return { scams: [...scams.values()], tasks: [...tasks.keys()].map((text) => JSON.parse(text) as SharedTask), lessons: Object.fromEntries(lessons) };
}

export function unpackLesson({ tasks, scams, lessons }: LessonPack, key: string): Lesson {
  const opened = lessons[key]!.tasks.map(([task, step, scam]): Task => ({ ...tasks[task]!, step, ...(scam && { scam }) }));
  const used = new Set(opened.map(({ scam }) => scam));
  return { tasks: opened, scams: scams.filter(({ id }) => used.has(id)) };
}
