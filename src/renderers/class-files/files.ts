/** Which question files there are: of each lesson, and of the whole course. */
import type { ClassLesson } from '#model/class-lesson.ts';
import type { ClassQuestion } from '#model/class-question.ts';
import { schoolSlugs } from '#model/contest.ts';
import { routes } from '#model/routes.ts';
import type { School } from '#model/schema/class-lesson.ts';
import { giftFile } from './gift.ts';
import { kahootTable } from './kahoot.ts';
import { saidLeft } from './left.ts';

/** A lesson with all that is asked about it. */
export interface Asked { lesson: ClassLesson; questions: readonly ClassQuestion[] }
export interface QuestionFile { name: string; title: string; text: string; type: string }

/** Stands where the name of a lesson does. */
export const courseFolder = 'ca-khoa';
const types = { csv: 'text/csv; charset=utf-8', txt: 'text/plain; charset=utf-8' };

const told = (count: number, left: Parameters<typeof saidLeft>[0]): string => [`${count} câu`, saidLeft(left)].filter(Boolean).join('; ');

function kahootOf(name: string, asked: readonly Asked[], whose = ''): QuestionFile {
  const { text, count, left } = kahootTable(asked.flatMap(({ questions }) => questions));
  return { name: `kahoot-${name}.csv`, title: `Bảng câu hỏi cho Kahoot${whose} (${told(count, left)})`, text, type: types.csv };
}

function giftOf(name: string, asked: readonly Asked[], whose = ''): QuestionFile {
  const { text, count, left } = giftFile(asked.map(({ lesson, questions }) => ({ title: `Bài ${lesson.order}. ${lesson.title.text}`, questions })));
  return { name: `moodle-${name}.txt`, title: `Câu hỏi dạng GIFT cho Moodle${whose} (${told(count, left)})`, text, type: types.txt };
}

/** How it is linked to. */
export const fileTask = (slug: string, { name, title }: QuestionFile, base: string) => ({ href: routes(base).classFile(slug, name), title, download: true as const });

export const lessonFiles = (asked: Asked): QuestionFile[] => [kahootOf(asked.lesson.slug, [asked]), giftOf(asked.lesson.slug, [asked])];

/** A Kahoot is played in one go, so there is one for each school. */
export function courseFiles(all: readonly Asked[]): QuestionFile[] {
  const schools = (Object.keys(schoolSlugs) as School[]).map((school) => ({ name: schoolSlugs[school], asked: all.filter(({ lesson }) => lesson.school === school) }));
  return [...schools.filter(({ asked }) => asked.length > 0).map(({ name, asked }) => kahootOf(name, asked, `, ${name.toUpperCase()}`)), giftOf(courseFolder, all, ', cả khóa')];
}
