/** The slides of a lesson: what its plan says, in few words; the rest of the plan is what the teacher says. */
import type { Drill } from '#model/build-drill.ts';
import { activityNames, gradesOf, lettered, stageNames } from '#model/class-lesson.ts';
import type { Activity, ClassLesson, QuizQuestion } from '#model/class-lesson.ts';
import type { Guide, Rich, Unit } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { routes } from '#model/routes.ts';
import { periodMinutes } from '#model/schema/class-lesson.ts';
import { compareVietnamese } from '#text/sort.ts';
import { closingSlide, coverSlide } from './cover.ts';
import { withMinutes } from './minutes.ts';
import type { Deck, Drafts, Note } from './deck.ts';
import { drillSlides } from './drill.ts';
import { pointSlides } from './points.ts';
import { questionSlides } from './question.ts';
import { sentencesOf } from './lay.ts';
import { stepSlide } from './step.ts';
import { openerSlide, taskSlide } from './task.ts';

/** More are for the pupils' own machines. */
const mostDrills = 4;

export interface AroundDecks {
  guides: readonly Guide[];
  drills: readonly Drill[];
  unit: Pick<Unit, 'site' | 'base'>;
}

const one = (slide: Drafts['slides'][number]): Drafts => ({ slides: [slide], left: [] });
const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** `Năng lực số: đặt được …` is the plan's way to say it; pupils read what they will be able to do. */
const forPupils = (aim: Rich): string => capital(plainText(aim).replace(/^[\p{L}\s]{3,24}: /u, ''));

const notesOf = (activity: Activity): Note[] => activity.organisation.map((text, i) => ({ title: stageNames[i]!, text: plainText(text) }));

/** What a teacher asks the class at the start, in the teacher's own words; and what it is about. */
export function openerOf({ title, organisation }: Activity): { question: string; quotes: string[] } | null {
  const said = plainText(organisation[0]);
  const [asked, question] = /Hỏi: “?([^”?]+\?)”?/u.exec(said) ?? [];
  if (!asked || !question) return title.endsWith('?') ? { question: title, quotes: [] } : null;
  const quotes = [...said.replace(asked, '').matchAll(/“([^”]+[.!?])”/gu)].map(([, quote]) => `“${quote!}”`);
  return { question: capital(question), quotes };
}

/** What the teacher hands out as a list (`Năm ô: …; …; ….`); to be put in order, it must not stand in order. */
export function handedOut({ organisation, content }: Activity): { title: string; items: string[] } | null {
  for (const sentence of sentencesOf(plainText(organisation[0]))) {
    const [, title, list] = /^([^:“]{2,60}): (.+)$/u.exec(sentence) ?? [];
    const items = list?.replace(/\.$/, '').split('; ') ?? [];
    if (!title || items.length < 3) continue;
    const shown = items.map((item) => (/^\p{Ll}+(?:[\s,]|$)/u.test(item) ? capital(item) : item));
    return { title, items: /(^|\s)xếp\s/iu.test(plainText(content)) ? shown.sort(compareVietnamese) : shown };
  }
  return null;
}

const quiz = (kicker: string, questions: readonly QuizQuestion[]): Drafts[] =>
  questions.map((question, i) => questionSlides({ kicker: `${kicker} ${i + 1}/${questions.length}`, question: lettered(question) }));

export function planLessonDeck(lesson: ClassLesson, { guides, drills, unit }: AroundDecks): Deck {
  const at = routes(unit.base);
  const grades = gradesOf(lesson);
  const parts = lesson.activities.map(({ title, minutes }, i) => ({ title: `Hoạt động ${i + 1}. ${activityNames[i]!}: ${title}`, minutes }));
  const kickers = lesson.activities.map(({ minutes }, i) => `Hoạt động ${i + 1} · ${activityNames[i]!} · ${minutes} phút`);
  const task = (i: number): Drafts => {
    const activity = lesson.activities[i]!;
    return taskSlide({ kicker: kickers[i]!, title: activity.title, doing: activity.content, product: activity.product, notes: notesOf(activity) });
  };
  const handed = (i: number): Drafts[] => {
    const list = handedOut(lesson.activities[i]!);
    return list ? [pointSlides({ kicker: lesson.activities[i]!.title, title: list.title, points: list.items, marks: 'card', notes: notesOf(lesson.activities[i]!).slice(0, 2) })] : [];
  };
  const remember = (i: number): Drafts => {
    const { title, organisation } = lesson.activities[i]!;
    return pointSlides({ kicker: title, title: 'Cần nhớ', points: sentencesOf(plainText(organisation[3])), marks: 'tick', notes: [{ title: stageNames[3], text: plainText(organisation[3]) }] });
  };
  const [first, ...others] = lesson.practice.map(({ slug }) => guides.find((guide) => guide.slug === slug)!);
  const steps = first ? first.steps.map((step) => stepSlide({ kicker: first.title.text, guide: first, step, of: first.steps.length })) : [];
  const overviews = others.map((guide) =>
    pointSlides({ kicker: 'Tập thêm trên màn hình vẽ', title: guide.title.text, points: guide.steps.map(({ title }) => title), marks: 'number', notes: guide.steps.map(({ number, title, say }) => ({ title: `Bước ${number}. ${title}`, text: plainText(say) })) }),
  );
  const told = lesson.bank.drills
    .slice(0, mostDrills)
    .map((id) => drills.find((drill) => drill.id === id)!)
    // In an order that says nothing of their truth.
    .sort((a, b) => compareVietnamese(a.scene, b.scene));
  const opener = openerOf(lesson.activities[0]!);
  const before: Drafts[] = [
    one(coverSlide({ kicker: `Tin học · ${grades} · ${periodMinutes} phút`, title: lesson.title, lead: plainText(lesson.lead), icon: lesson.icon, notes: lesson.equipment.map((line) => ({ title: 'Chuẩn bị', text: plainText(line) })) })),
    pointSlides({ kicker: 'Học xong, em', title: 'Hôm nay học gì?', points: [...lesson.aims.knowledge, ...lesson.aims.competence].map(forPupils), marks: 'tick', icon: lesson.icon, notes: lesson.aims.quality.map((aim) => ({ title: 'Phẩm chất', text: plainText(aim) })) }),
  ];
  const slip = pointSlides({ kicker: 'Mang lại vào tiết sau', title: 'Phiếu của ông bà', points: lesson.homework.receipt, marks: 'box', notes: [{ title: 'Phát phiếu', text: 'Phiếu in sẵn ở cuối kế hoạch bài dạy. Ông bà đánh dấu và ký, hoặc cháu ghi hộ một lời.' }] });
  const closing = closingSlide({
    title: 'Về nhà xem lại',
    lines: ['Hỏi thầy cô, bố mẹ khi chưa chắc.', 'Không đọc mật khẩu, mã OTP cho ai.'],
    url: unit.site + at.classQuiz(lesson.slug),
    call: 'Quét mã, làm lại câu hỏi',
    notes: lesson.unplugged.map((line) => ({ title: 'Phòng không có máy', text: plainText(line) })),
  });
  const groups: Drafts[][] = [
    [...(opener ? [one(openerSlide({ kicker: kickers[0]!, ...opener, notes: notesOf(lesson.activities[0]!) }))] : []), task(0), ...quiz('Câu hỏi đầu giờ', lesson.warmUp)],
    [task(1), ...handed(1), remember(1)],
    [task(2), ...handed(2), ...steps, ...overviews, ...told.flatMap((drill, i) => drillSlides({ kicker: `Bài ${i + 1}/${told.length}`, drill })), remember(2)],
    [
      task(3),
      ...handed(3),
      ...quiz('Câu hỏi cuối giờ', lesson.exitQuiz),
      pointSlides({ kicker: 'Việc về nhà', title: 'Dạy lại cho ông bà', points: lesson.homework.tasks, marks: 'number', icon: 'old-woman', notes: notesOf(lesson.activities[3]!).slice(3) }),
      slip,
      one(closing),
    ],
  ];
  const left = [...before, ...groups.flat()].flatMap((drafts) => drafts.left);
  return {
    title: lesson.title.text,
    about: `${plainText(lesson.lead)} ${grades}, ${periodMinutes} phút.`,
    parts,
    slides: withMinutes(before.flatMap(({ slides }) => slides), groups.map((group) => group.flatMap(({ slides }) => slides)), parts),
    left,
  };
}
