/** Plans of the pages for a class at school: the list, and one lesson as a teacher's plan. */
import type { School, activityKeys } from '#model/schema/class-lesson.ts';
import type { Activity, ClassLesson, QuizQuestion } from '#model/class-lesson.ts';
import type { Day, Rich } from '#model/guide.ts';
import { kindNames, kindSlugs } from '#model/drill/drill.ts';
import { routes } from '#model/routes.ts';
import { compareVietnamese } from '#text/sort.ts';

export const schoolNames: Record<School, string> = { lower: 'Trung học cơ sở', upper: 'Trung học phổ thông' };

/** As Công văn 5512 calls them. */
const activityNames = ['Mở đầu', 'Hình thành kiến thức', 'Luyện tập', 'Vận dụng'] as const satisfies { length: (typeof activityKeys)['length'] };
export const stageNames = ['Giao nhiệm vụ', 'Học sinh làm', 'Báo cáo, thảo luận', 'Kết luận'] as const;

export function planClassLessons(lessons: ClassLesson[]): { school: School; name: string; lessons: ClassLesson[] }[] {
  return (['lower', 'upper'] as const)
    .map((school) => ({ school, name: schoolNames[school], lessons: lessons.filter((lesson) => lesson.school === school) }))
    .filter((group) => group.lessons.length > 0);
}

/** `Lớp 6, 7`. */
export const gradesOf = ({ grades }: Pick<ClassLesson, 'grades'>): string => `Lớp ${grades.join(', ')}`;

/** What is practised, in a few words. */
export function practised({ practice, drills }: Pick<ClassLesson, 'practice' | 'drills'>): string {
  const kinds = drills.map((kind) => kindNames[kind]).join('; ');
  return [...practice.map(({ title }) => title), ...(kinds ? [`Thật hay giả (${kinds})`] : [])].join('; ');
}

export interface Task { href: string; title: string }
export interface PlannedQuestion {
  ask: string;
  /** In an order that does not give the right one away. */
  choices: { letter: string; say: string; why: Rich; isRight: boolean }[];
}
export interface ClassLessonPlan {
  lesson: ClassLesson;
  overdue: boolean;
  minutes: number;
  activities: (Activity & { name: string })[];
  warmUp: PlannedQuestion[];
  exitQuiz: PlannedQuestion[];
  tasks: Task[];
  /** What is opened or taken along for the period itself. */
  kit: Task[];
  others: ClassLesson[];
}

const planQuestion = ({ ask, right, wrong }: QuizQuestion): PlannedQuestion => ({
  ask,
  choices: [{ ...right, isRight: true }, ...wrong.map((one) => ({ ...one, isRight: false }))]
    .sort((a, b) => compareVietnamese(a.say, b.say))
    .map((choice, i) => ({ letter: String.fromCharCode(65 + i), ...choice })),
});

export function planClassLesson(lesson: ClassLesson, all: ClassLesson[], { base, today }: { base: string; today: Day }): ClassLessonPlan {
  const at = routes(base);
  const place = all.indexOf(lesson);
  return {
    lesson,
    overdue: lesson.reviewBy < today,
    minutes: lesson.activities.reduce((sum, { minutes }) => sum + minutes, 0),
    activities: lesson.activities.map((activity, i) => ({ ...activity, name: activityNames[i]! })),
    warmUp: lesson.warmUp.map(planQuestion),
    exitQuiz: lesson.exitQuiz.map(planQuestion),
    tasks: [
      ...lesson.practice.map(({ slug, title }) => ({ href: `${at.lesson(slug)}#kiem-tra`, title: `Tập rồi tự kiểm tra: ${title}` })),
      ...lesson.drills.map((kind) => ({ href: at.drillsOf(kindSlugs[kind]), title: `Thật hay giả? ${kindNames[kind]}` })),
    ],
    kit: [{ href: at.classQuiz(lesson.slug), title: 'Học sinh trả lời câu hỏi trên máy' }],
    others: [...all.slice(place + 1), ...all.slice(0, place)].filter(({ school }) => school === lesson.school).slice(0, 3),
  };
}
