/** Plans of the pages about training days for adults: which there are, one programme hour by hour, what is asked before and after. */
import { lettered } from '#model/class-lesson.ts';
import { kindNames, kindSlugs } from '#model/drill/drill.ts';
import type { Day, Rich } from '#model/guide.ts';
import { setSlug } from '#model/leaflet-set.ts';
import type { PageLink } from '#model/page.ts';
import { routes, type Routes } from '#model/routes.ts';
import { clockOf, clocksOf, lengthWords } from '#model/training-clock.ts';
import { minutesOf, peopleADay } from '#model/training.ts';
import type { Half, Session, Training, TrainingPlan } from '#model/training.ts';
import type { PlannedQuestion, Task } from './class-lesson-pages.ts';

type Place = { base: string; today: Day };

export interface PlannedSession extends Session {
  id: string;
  /** When it begins, and from when to when. */
  begins: string;
  clock: string;
  links: Task[];
}
export interface PlannedHalf { title: string; clock: string; sessions: PlannedSession[] }

export function planHalf(half: Half, nth: number, at: Routes): PlannedHalf {
  const clocks = clocksOf(half);
  return {
    title: half.title,
    clock: clockOf(half, 0, half.minutes),
    sessions: half.sessions.map((session, i) => ({ ...session, id: `buoi-${nth + 1}-phan-${i + 1}`, ...clocks[i]!, links: linksOf(session, at) })),
  };
}

const linksOf = ({ practice, drills }: Session, at: Routes): Task[] => [
  ...practice.map(({ slug, title }) => ({ href: at.lesson(slug), title: `Tập: ${title}` })),
  ...drills.map((kind) => ({ href: at.drillsOf(kindSlugs[kind]), title: `Thật hay giả? ${kindNames[kind]}` })),
];

export interface KitGroup { title: string; tasks: Task[] }
const paperNames: Record<Training['papers'][number], { kind: 'lop-hoc' | 'khao-sat'; name: string }> = {
  'chuong-trinh': { kind: 'lop-hoc', name: 'Chương trình dán tường, giờ để trống' },
  'diem-danh': { kind: 'lop-hoc', name: 'Danh sách người học' },
  'chung-nhan': { kind: 'lop-hoc', name: 'Giấy ghi nhận, hai tờ một trang' },
  phieu: { kind: 'khao-sat', name: 'Phiếu góp ý, không ghi tên' },
  'tong-hop': { kind: 'khao-sat', name: 'Bảng cộng phiếu góp ý' },
};

/** The leaflet of a page: a set's, or a guide's own. */
function leafletHref({ to }: PageLink, at: Routes): string {
  if ('track' in to) return at.sheet('to-gap', setSlug(to.track));
  if ('event' in to) return at.sheet('to-gap', setSlug(to.event));
  return at.sheet('to-gap', (to as { guide: string }).guide);
}

function planKit({ slug, papers, leaflets, cards, warnings, check }: Training, at: Routes): KitGroup[] {
  const groups: KitGroup[] = [
    { title: 'Chiếu lên tường', tasks: [{ href: at.trainingSlides(slug), title: 'Trình chiếu' }, { href: at.trainingSlidesFile(slug), title: 'Tải .pptx' }] },
    {
      title: 'Giấy của lớp',
      tasks: [
        ...(check.length > 0 ? [{ href: at.trainingCheck(slug), title: `Phiếu hỏi trước và sau, ${check.length} câu, có đáp án` }] : []),
        ...papers.map((id) => ({ href: at.sheet(paperNames[id].kind, id), title: paperNames[id].name })),
      ],
    },
    {
      title: 'Phát mang về',
      tasks: [
        ...leaflets.map((page) => ({ href: leafletHref(page, at), title: `Tờ gấp: ${page.title}` })),
        ...cards.map(({ slug, title }) => ({ href: at.sheet('the-nhac', slug), title: `Thẻ nhắc: ${title}` })),
      ],
    },
    { title: 'Dán tường', tasks: warnings.map(({ slug, title }) => ({ href: at.sheet('an-toan', slug), title })) },
  ];
  return groups.filter(({ tasks }) => tasks.length > 0);
}

export interface TrainingPagePlan {
  training: Training;
  overdue: boolean;
  length: string;
  halves: PlannedHalf[];
  kit: KitGroup[];
  unsure: Rich[];
  others: Training[];
}

export function planTraining(training: Training, all: Training[], plan: TrainingPlan, { base, today }: Place): TrainingPagePlan {
  const at = routes(base);
  return {
    training,
    overdue: training.reviewBy < today,
    length: lengthWords(minutesOf(training)),
    halves: training.halves.map((half, i) => planHalf(half, i, at)),
    kit: planKit(training, at),
    unsure: plan.unsure,
    others: all.filter((other) => other !== training),
  };
}

/** What a class is asked twice, as a sheet and with its key. */
export interface TrainingCheckPlan { training: Training; questions: PlannedQuestion[] }
export const planTrainingCheck = (training: Training): TrainingCheckPlan => ({ training, questions: training.check.map(lettered) });

export interface PlannedDay {
  number: number;
  training: Training;
  text: Rich;
  people: number;
  /** `hai phòng cả ngày`, in numbers. */
  setting: string;
}
export interface TrainingsPlan {
  plan: TrainingPlan;
  overdue: boolean;
  programmes: { training: Training; length: string; clock: string }[];
  days: PlannedDay[];
  /** Who comes in all. */
  total: number;
}

export function planTrainings(trainings: Training[], plan: TrainingPlan, today: Day): TrainingsPlan {
  const bySlug = new Map(trainings.map((training) => [training.slug, training]));
  const days = plan.week.map(({ training: slug, rooms, text }, i): PlannedDay => {
    const training = bySlug.get(slug)!;
    return { number: i + 1, training, text, people: peopleADay(training, rooms), setting: settingOf(training, rooms) };
  });
  return {
    plan,
    overdue: plan.reviewBy < today,
    programmes: trainings.map((training) => {
      const clock = training.halves.filter(({ from }) => from !== undefined).map((half) => clockOf(half, 0, half.minutes)).join(', ');
      return { training, length: lengthWords(minutesOf(training)), clock };
    }),
    days,
    total: days.reduce((sum, { people }) => sum + people, 0),
  };
}

function settingOf({ room, halves }: Training, rooms: number): string {
  const { people, tables, helpers } = room!;
  const turns = halves.length === 1 ? `Sáng ${people} người, chiều ${people} người` : `Cả ngày, mỗi phòng ${people} người`;
  const where = rooms > 1 ? `${rooms} phòng, mỗi phòng ${tables} bàn, ${helpers} người chỉ` : `một phòng, ${tables} bàn, ${helpers} người chỉ`;
  return `${turns}; ${where}.`;
}
