/** What a teacher holds beside the pupils' paper: the same questions with what is right, and why the rest is not. */
import { lettered, type ClassLesson, type QuizQuestion } from '#model/class-lesson.ts';
import type { ClassQuestion } from '#model/class-question.ts';
import type { Rich, Unit } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import type { SheetInfo } from '#model/sheet.ts';
import { heightOf, lead, type SetTitle, type Setting } from './measure.ts';
import type { Strip } from './parts.ts';
import { split } from './split.ts';
import { lessonSheet, planWorksheet, W, type Exercise } from './worksheet.ts';

const asked: Setting = { pt: 12, lead: lead.small, bold: true };
const said: Setting = { pt: 11, lead: lead.small };
const K = { gap: 2.6, line: 0.8, mark: 12.5, title: 14 } as const;

interface Said { mark: string; text: Rich }
export interface KeyItem {
  /** Begins a part: said above it. */
  part?: string;
  ask: string;
  /** What is right first. */
  right: (Said & { say: string })[];
  wrong: Said[];
}
export interface AnswerKeyPlan {
  info: SheetInfo;
  lesson: ClassLesson;
  title: SetTitle;
  sides: { items: KeyItem[] }[];
  strip: Strip;
}

function answer(question: QuizQuestion, i: number): KeyItem {
  const { choices } = lettered(question);
  return {
    ask: `${i + 1}. ${question.ask}`,
    right: choices.filter(({ isRight }) => isRight).map(({ letter, say, why }) => ({ mark: letter, say, text: why })),
    wrong: choices.filter(({ isRight }) => !isRight).map(({ letter, why }) => ({ mark: letter, text: why })),
  };
}

function solved(exercise: Exercise, questions: readonly ClassQuestion[]): KeyItem {
  const question = questions.find(({ id }) => id === exercise.id)!;
  if (exercise.kind === 'order' && question.kind === 'order')
    return { ask: exercise.ask, right: question.items.map(({ say, why }, i) => ({ mark: String(i + 1), say, text: why })), wrong: [] };
  if (exercise.kind !== 'match' || question.kind !== 'match') throw new Error(`${exercise.id}: câu hỏi không phải loại ${exercise.kind}.`);
  return {
    ask: exercise.ask,
    right: question.pairs.map((pair, i) => ({
      mark: `${i + 1}–${exercise.right.find(({ say }) => say === pair.right)!.letter}`, say: `${pair.left}: ${pair.right}`, text: pair.why,
    })),
    wrong: [],
  };
}

const inPart = (part: string, items: KeyItem[]): KeyItem[] => items.map((item, i) => (i === 0 ? { part, ...item } : item));

function keyHeight({ part, ask, right, wrong }: KeyItem): number {
  const width = W.width - K.mark;
  const line = (text: string) => heightOf(text, width, said) + K.line;
  return (
    (part ? W.head + K.gap : 0) + heightOf(ask, W.width, asked) +
    // Bold and plain letters stand on one line: reckoned as bold throughout.
    right.reduce((all, { say, text }) => all + heightOf(`${say}. ${plainText(text)}`, width, { ...said, bold: true }) + K.line, 0) +
    wrong.reduce((all, { text }) => all + line(plainText(text)), 0) + K.gap
  );
}

export function planAnswerKey(lesson: ClassLesson, questions: readonly ClassQuestion[], unit: Unit): AnswerKeyPlan {
  const { front, back } = planWorksheet(lesson, questions, unit);
  const exercises = [front, back].filter((exercise) => exercise !== undefined).map((exercise) => solved(exercise, questions));
  const activities = lesson.activities.slice(1).map(({ title, product, organisation }, i): KeyItem => ({
    ask: `Hoạt động ${i + 2}. ${title}`, right: [{ mark: '', say: 'Cần có', text: product }, { mark: '', say: 'Chốt lại', text: organisation[3] }], wrong: [],
  }));
  const items = [
    ...inPart('Đầu giờ', lesson.warmUp.map(answer)),
    ...inPart('Trong giờ', [...exercises, ...activities]),
    ...inPart('Cuối giờ', lesson.exitQuiz.map(answer)),
  ];
  const sheet = lessonSheet('dap-an-phieu', lesson, items, [], unit);
  const heights = items.map(keyHeight);
  const room = W.height - W.top - K.title - sheet.title.height - W.strip - 2 * W.gap;
  const cuts = split({ count: items.length, room, used: (from, to) => heights.slice(from, to).reduce((all, height) => all + height, 0) });
  return { ...sheet, lesson, sides: cuts.map(({ from, to }) => ({ items: items.slice(from, to) })) };
}
