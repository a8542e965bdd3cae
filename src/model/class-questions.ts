/** The questions of a lesson: those somebody wrote, and those that its guides and drills give. */
import type { Drill } from './build-drill.ts';
import type { ClassLesson, QuizQuestion, ReadAgain } from './class-lesson.ts';
import type { ChooseQuestion, ClassQuestion, JudgeQuestion, MatchQuestion, OrderQuestion, QuestionSet, TapQuestion } from './class-question.ts';
import type { Guide, Rich, Step } from './guide.ts';
import { unmarked } from './practice/shown.ts';
import { spotsOf } from './practice/spots.ts';

/** What questions are made of; a library has it all. */
export interface QuestionMaterial { guides: readonly Guide[]; drills: readonly Drill[] }

/** In the order of the lesson: its first minutes, its last, then what is left to go over. */
export function questionsOf(lesson: ClassLesson, { guides, drills }: QuestionMaterial): ClassQuestion[] {
  const { warmUp, exitQuiz, bank } = lesson;
  const guideOf = (slug: string) => guides.find((guide) => guide.slug === slug)!;
  const head = (name: string, set: QuestionSet, made: ClassQuestion['made'], ask: string, read?: ReadAgain) =>
    ({ id: `${lesson.slug}/${name}`, lesson: lesson.slug, set, made, ask, ...(read && { read }) });
  const choose = ({ ask, read, right, wrong }: QuizQuestion, name: string, set: QuestionSet): ChooseQuestion => ({
    ...head(name, set, 'written', ask, read), kind: 'choose', choices: [{ ...right, isRight: true }, ...wrong.map((one) => ({ ...one, isRight: false }))],
  });
  return [
    ...warmUp.map((one, i) => choose(one, `dau-gio-${i + 1}`, 'warmUp')),
    ...exitQuiz.map((one, i) => choose(one, `cuoi-gio-${i + 1}`, 'exitQuiz')),
    ...bank.choose.map((one) => choose(one, one.id, 'more')),
    ...bank.arrange.map(({ id, ask, read, items }): OrderQuestion => ({ ...head(id, 'more', 'written', ask, read), kind: 'order', items })),
    ...bank.match.map(({ id, ask, read, pairs }): MatchQuestion => ({ ...head(id, 'more', 'written', ask, read), kind: 'match', pairs })),
    ...bank.steps.map(({ guide: slug, steps }): OrderQuestion => {
      const guide = guideOf(slug);
      const items = steps.map((id) => stepOf(guide, id)).map(({ title, say }) => ({ say: title, why: say }));
      return { ...head(`buoc-${slug}`, 'more', 'data', `Xếp các việc theo thứ tự: ${guide.title.text}.`, readGuide(guide)), kind: 'order', items };
    }),
    ...bank.taps.map(({ guide: slug, step, ask, ...whys }): TapQuestion => {
      const guide = guideOf(slug);
      return { ...head(`bam-${slug}-${step}`, 'more', 'data', ask, readGuide(guide, step)), kind: 'tap', ...tapOn(stepOf(guide, step), whys) };
    }),
    ...bank.papers.map(({ id, ask, pairs }): MatchQuestion => ({
      ...head(id, 'more', 'data', ask),
      kind: 'match',
      pairs: pairs.map(({ guide: slug, paper }) => ({ left: paper, right: guideOf(slug).title.text, why: whyOfPaper(guideOf(slug), paper) })),
    })),
    ...bank.drills.map((id): JudgeQuestion => {
      const drill = drills.find((one) => one.id === id)!;
      return { ...head(id, 'more', 'data', `Thật hay giả? ${drill.scene}`, drill.more), kind: 'judge', drill, truth: drill.truth, why: drill.why };
    }),
  ];
}

const stepOf = ({ steps }: Guide, id: string): Step => steps.find((step) => step.id === id)!;
const readGuide = ({ slug, title }: Guide, step?: string): ReadAgain => ({ to: { guide: slug, ...(step !== undefined && { step }) }, title: title.text });
const plain = (text: string): Rich => [{ kind: 'text', text }];

function tapOn({ screen }: Step, { why, wrong }: Pick<ClassLesson['bank']['taps'][number], 'why' | 'wrong'>): Pick<TapQuestion, 'screen' | 'spots'> {
  return {
    screen: unmarked(screen),
    spots: spotsOf(screen)
      .filter(({ filled }) => !filled)
      .map(({ id, label, target }) => ({ id, label, isRight: target, why: target ? why : wrong.find(({ say }) => say === label)!.why })),
  };
}

function whyOfPaper({ slug, title, prepare }: Guide, paper: string): Rich {
  const note = prepare.find(({ name }) => name === paper)?.note;
  return [...plain('Xem mục Cần chuẩn bị của bài '), { kind: 'link', text: title.text, to: { guide: slug, title: title.text } }, ...plain('.'), ...(note ? [...plain(' '), ...note] : [])];
}
