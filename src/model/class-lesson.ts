/** A lesson taught in a classroom, in one period, as programs use it. */
import type { DrillKind } from './drill/drill.ts';
import type { Day, GuideLink, Rich, Title } from './guide.ts';
import { pageParts } from './page.ts';
import type { AroundPages, PageLink, PageSource } from './page.ts';
import { readAddress } from './rich.ts';
import type { WrittenTarget } from './rich.ts';
import { activityKeys, schoolOf } from './schema/class-lesson.ts';
import type { ClassLessonSource, CurriculumSource, School } from './schema/class-lesson.ts';
import { parseTitle } from './title.ts';
import { compareVietnamese } from '#text/sort.ts';

/** As Công văn 5512 calls them. */
export const activityNames = ['Mở đầu', 'Hình thành kiến thức', 'Luyện tập', 'Vận dụng'] as const satisfies { length: (typeof activityKeys)['length'] };
export const stageNames = ['Giao nhiệm vụ', 'Học sinh làm', 'Báo cáo, thảo luận', 'Kết luận'] as const;

/** Where a question can be read again. */
export interface ReadAgain { to: WrittenTarget; title: string }
interface Written { ask: string; read?: ReadAgain }
export interface QuizQuestion extends Written {
  right: { say: string; why: Rich };
  wrong: { say: string; why: Rich }[];
}
/** What there is to ask beside the two quizzes; `class-questions.ts` makes questions of it. */
export interface QuestionBank {
  choose: (QuizQuestion & { id: string })[];
  arrange: (Written & { id: string; items: { say: string; why: Rich }[] })[];
  match: (Written & { id: string; pairs: { left: string; right: string; why: Rich }[] })[];
  /** The order of a guide's steps. */
  steps: { guide: string; steps: string[] }[];
  taps: { guide: string; step: string; ask: string; why: Rich; wrong: { say: string; why: Rich }[] }[];
  papers: { id: string; ask: string; pairs: { guide: string; paper: string }[] }[];
  /** Ids of drills. */
  drills: string[];
}
/** With letters, in an order that does not give the right one away: the same on every page, sheet and slide. */
export interface LetteredQuestion {
  ask: string;
  choices: { letter: string; say: string; why: Rich; isRight: boolean }[];
}
export const lettered = ({ ask, right, wrong }: QuizQuestion): LetteredQuestion => ({
  ask,
  choices: [{ ...right, isRight: true }, ...wrong.map((one) => ({ ...one, isRight: false }))]
    .sort((a, b) => compareVietnamese(a.say, b.say))
    .map((choice, i) => ({ letter: String.fromCharCode(65 + i), ...choice })),
});

export interface Activity {
  title: string;
  minutes: number;
  aim: Rich;
  content: Rich;
  product: Rich;
  /** Task given, work, report, conclusion. */
  organisation: [assign: Rich, work: Rich, report: Rich, conclude: Rich];
}
/** A line of the curriculum or of the framework, and what of the lesson belongs to it. */
export interface Mapped { name: string; fit: string }

export interface ClassLesson {
  slug: string;
  title: Title;
  lead: Rich;
  icon: string;
  order: number;
  grades: number[];
  school: School;
  aims: Record<'knowledge' | 'competence' | 'quality', Rich[]>;
  equipment: Rich[];
  /** Procedures practised on drawn screens. */
  practice: GuideLink[];
  drills: DrillKind[];
  /** What the teacher reads first: facts live there, not here. */
  read: PageLink[];
  warmUp: QuizQuestion[];
  activities: Activity[];
  exitQuiz: QuizQuestion[];
  bank: QuestionBank;
  homework: { tasks: Rich[]; receipt: string[] };
  unplugged: Rich[];
  curriculum: Mapped[];
  skills: Mapped[];
  /** What nobody has confirmed about the mapping. */
  unsure: Rich[];
  sources: PageSource[];
  checked: Day;
  reviewBy: Day;
}

/** `Lớp 6, 7`. */
export const gradesOf = ({ grades }: Pick<ClassLesson, 'grades'>): string => `Lớp ${grades.join(', ')}`;

export interface AroundLessons extends AroundPages {
  linkOf: (guide: string) => GuideLink;
  curriculum: CurriculumSource;
}

const writing = (around: AroundPages) => ({ ask, read }: { ask: string; read?: string | undefined }): Written => ({ ask, ...(read !== undefined && { read: readAgain(read, around) }) });

export function questionBuilder(around: AroundPages): (question: ClassLessonSource['warmUp'][number]) => QuizQuestion {
  const { rich } = pageParts(around);
  const written = writing(around);
  return ({ right, why, wrong, ...asked }) => ({ ...written(asked), right: { say: right, why: rich(why) }, wrong: wrong.map((one) => ({ say: one.say, why: rich(one.why) })) });
}

/** Judged before: every address can be read, every id is known. */
export function buildClassLesson(slug: string, source: ClassLessonSource, around: AroundLessons): ClassLesson {
  const { rich, source: judged } = pageParts(around);
  const { informatics, skills, unsure, sources } = around.curriculum;
  const written = writing(around);
  const question = questionBuilder(around);
  const { choose = [], arrange = [], match = [], steps = [], taps = [], papers = [], drills = [] } = source.bank ?? {};
  return {
    slug,
    title: parseTitle(source.title),
    lead: rich(source.lead),
    icon: source.icon,
    order: source.order,
    grades: source.grades,
    school: schoolOf(source.grades[0]!),
    aims: { knowledge: source.aims.knowledge.map(rich), competence: source.aims.competence.map(rich), quality: source.aims.quality.map(rich) },
    equipment: source.equipment.map(rich),
    practice: source.practice.map(around.linkOf),
    drills: source.drills,
    read: source.read.map((address) => ({ to: targetOf(address), ...around.placeOf(address) })),
    warmUp: source.warmUp.map(question),
    activities: activityKeys.map((key): Activity => {
      const { title, minutes, aim, content, product, assign, work, report, conclude } = source[key];
      return { title, minutes, aim: rich(aim), content: rich(content), product: rich(product), organisation: [rich(assign), rich(work), rich(report), rich(conclude)] };
    }),
    exitQuiz: source.exitQuiz.map(question),
    bank: {
      choose: choose.map(({ id, ...one }) => ({ id, ...question(one) })),
      arrange: arrange.map((one) => ({ id: one.id, ...written(one), items: one.items.map(({ say, why }) => ({ say, why: rich(why) })) })),
      match: match.map((one) => ({ id: one.id, ...written(one), pairs: one.pairs.map(({ why, ...pair }) => ({ ...pair, why: rich(why) })) })),
      taps: taps.map(({ why, wrong, ...tap }) => ({ ...tap, why: rich(why), wrong: wrong.map((one) => ({ say: one.say, why: rich(one.why) })) })),
      steps, papers, drills,
    },
    homework: { tasks: source.homework.tasks.map(rich), receipt: source.homework.receipt },
    unplugged: source.unplugged.map(rich),
    curriculum: source.curriculum.map(({ to, fit }) => {
      const { grade, topic, title } = informatics.find(({ id }) => id === to)!;
      return { name: `Lớp ${grade}, chủ đề ${topic}: ${title}`, fit };
    }),
    skills: source.skills.map(({ to, fit }) => {
      const { code, title } = skills.find(({ id }) => id === to)!;
      return { name: `${code} ${title}`, fit };
    }),
    unsure: unsure.map(rich),
    sources: sources.map(judged),
    checked: source.checked,
    reviewBy: source.reviewBy,
  };
}

const targetOf = (address: string): WrittenTarget => (readAddress(address) as { target: WrittenTarget }).target;

/** The page is named, also where one step of it is meant. */
function readAgain(address: string, { placeOf }: AroundPages): ReadAgain {
  return { to: targetOf(address), title: placeOf(address.split('#')[0]!).title };
}
