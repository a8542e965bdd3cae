/** Plans of the pages for a class at school: the list, and one lesson as a teacher's plan. */
import type { School } from '#model/schema/class-lesson.ts';
import { activityNames, gradesOf, lettered } from '#model/class-lesson.ts';
import type { Activity, ClassLesson, LetteredQuestion } from '#model/class-lesson.ts';
import type { Day } from '#model/guide.ts';
import { kindNames, kindSlugs } from '#model/drill/drill.ts';
import { routes } from '#model/routes.ts';

export { gradesOf, stageNames } from '#model/class-lesson.ts';

export const schoolNames: Record<School, string> = { lower: 'Trung học cơ sở', upper: 'Trung học phổ thông' };

export const aimNames = { knowledge: '1. Về kiến thức', competence: '2. Về năng lực', quality: '3. Về phẩm chất' } as const satisfies Record<keyof ClassLesson['aims'], string>;
export const partNames = { aim: 'a) Mục tiêu.', content: 'b) Nội dung.', product: 'c) Sản phẩm.', organisation: 'd) Tổ chức thực hiện' } as const;

/** What a plan is headed with, on the page and in the document for a word processor. */
export const planHeads = {
  aims: 'I. Mục tiêu',
  equipment: 'II. Thiết bị dạy học và học liệu',
  practice: 'Chỗ tập của học sinh',
  read: 'Thầy cô đọc trước',
  course: 'III. Tiến trình dạy học',
  warmUp: 'Câu hỏi đầu giờ',
  exitQuiz: 'Câu hỏi cuối giờ',
  homework: 'Về nhà: dạy lại cho ông bà',
  receipt: 'Phiếu của ông bà',
  unplugged: 'Phòng không có máy thì dạy thế nào?',
  mapping: 'Khớp với chương trình ở đâu?',
  informatics: 'Môn Tin học, Chương trình 2018',
  skills: 'Khung năng lực số cho người học',
  unsure: 'Chưa chắc',
  sources: 'Căn cứ vào đâu?',
} as const;
export const activityHead = (activity: Pick<Activity, 'title'> & { name: string }, i: number): string => `Hoạt động ${i + 1}. ${activity.name}: ${activity.title}`;
export const periodLine = ({ lesson, minutes }: Pick<ClassLessonPlan, 'lesson' | 'minutes'>): string =>
  `Môn Tin học, ${gradesOf(lesson).toLowerCase()} (${schoolNames[lesson.school].toLowerCase()}), 1 tiết ${minutes} phút`;
export const receiptSign = 'Ông bà (người nhà) ký, hoặc cháu ghi hộ một lời:';

export function planClassLessons(lessons: ClassLesson[]): { school: School; name: string; lessons: ClassLesson[] }[] {
  return (['lower', 'upper'] as const)
    .map((school) => ({ school, name: schoolNames[school], lessons: lessons.filter((lesson) => lesson.school === school) }))
    .filter((group) => group.lessons.length > 0);
}

/** What is practised, in a few words. */
export function practised({ practice, drills }: Pick<ClassLesson, 'practice' | 'drills'>): string {
  const kinds = drills.map((kind) => kindNames[kind]).join('; ');
  return [...practice.map(({ title }) => title), ...(kinds ? [`Thật hay giả (${kinds})`] : [])].join('; ');
}

export type PlannedQuestion = LetteredQuestion;
/** `download`: a file that a browser would show instead of keeping it. */
export interface Task { href: string; title: string; download?: true }
export interface ClassLessonPlan {
  lesson: ClassLesson;
  overdue: boolean;
  minutes: number;
  activities: (Activity & { name: string })[];
  warmUp: PlannedQuestion[];
  exitQuiz: PlannedQuestion[];
  tasks: Task[];
  /** What is opened or taken along for the period itself. */
  kit: { name: string; items: Task[] }[];
  others: ClassLesson[];
}

export function planClassLesson(lesson: ClassLesson, all: ClassLesson[], { base, today, files = [] }: { base: string; today: Day; files?: Task[] }): ClassLessonPlan {
  const at = routes(base);
  const place = all.indexOf(lesson);
  return {
    lesson,
    overdue: lesson.reviewBy < today,
    minutes: lesson.activities.reduce((sum, { minutes }) => sum + minutes, 0),
    activities: lesson.activities.map((activity, i) => ({ ...activity, name: activityNames[i]! })),
    warmUp: lesson.warmUp.map(lettered),
    exitQuiz: lesson.exitQuiz.map(lettered),
    tasks: [
      ...lesson.practice.map(({ slug, title }) => ({ href: `${at.lesson(slug)}?bai=${lesson.order}#kiem-tra`, title: `Tập rồi tự kiểm tra: ${title}` })),
      ...lesson.drills.map((kind) => ({ href: at.drillsOf(kindSlugs[kind]), title: `Thật hay giả? ${kindNames[kind]}` })),
    ],
    kit: [
      {
        name: 'Mở trên máy',
        items: [
          { href: at.classSlides(lesson.slug), title: 'Trình chiếu' },
          { href: at.classQuiz(lesson.slug), title: 'Học sinh trả lời câu hỏi' },
          { href: `${at.classTotals}?bai=${lesson.order}`, title: 'Đếm kết quả của cả lớp bằng mã' },
        ],
      },
      {
        name: 'In ra giấy A4',
        items: [
          { href: at.sheet('phieu-hoc-tap', lesson.slug), title: 'Phiếu học tập, hai mặt' },
          { href: at.sheet('dap-an-phieu', lesson.slug), title: 'Đáp án của phiếu' },
          { href: at.sheet('de-kiem-tra', lesson.slug), title: 'Đề kiểm tra, bốn mã đề' },
          { href: at.sheet('dap-an-kiem-tra', lesson.slug), title: 'Đáp án của bốn mã đề' },
        ],
      },
      {
        name: 'Tải về',
        items: [
          { href: at.lessonPack(lesson.slug), title: 'Gói mang đi bằng USB, mở không cần mạng (ZIP)', download: true },
          { href: at.lessonPlan(lesson.slug), title: 'Kế hoạch bài dạy (Word)', download: true },
          { href: at.slidesFile(lesson.slug), title: 'Bài trình chiếu (PowerPoint)', download: true },
          ...files,
        ],
      },
    ],
    others: [...all.slice(place + 1), ...all.slice(0, place)].filter(({ school }) => school === lesson.school).slice(0, 3),
  };
}
