/**
 * The paper of a lesson for one pupil, two sides of A4: the questions of its first and last minutes, room to write in
 * between, and a slip to cut off and take home: what to do there on one face, the grandparents' receipt on the other.
 */
import { lettered, type ClassLesson, type QuizQuestion } from '#model/class-lesson.ts';
import type { ClassQuestion, MatchQuestion, OrderQuestion } from '#model/class-question.ts';
import type { Rich, Unit } from '#model/guide.ts';
import { mixed } from '#model/mixed.ts';
import { plainText } from '#model/rich.ts';
import { sheetKinds, versionOf, type LeftOut, type SheetInfo, type SheetKindId } from '#model/sheet.ts';
import { heightOf, lead, linesOf, setTitle, type SetTitle, type Setting } from './measure.ts';
import { smallOn, stripOf, type Strip } from './parts.ts';

/** Millimetres; `worksheet.css` draws the same. */
export const W = {
  width: sheetKinds['phieu-hoc-tap'].widthMm - 22, height: sheetKinds['phieu-hoc-tap'].heightMm,
  top: 8, bottom: 3, brand: 48, blanks: 11, running: 7, gap: 2.6, head: 7,
  indent: 6, tick: 6.4, between: 4, pick: 6, cell: 7.4, line: 8.6, sign: 10, slipPad: 3, strip: 21,
} as const;
const asked: Setting = { pt: 12, lead: lead.small, bold: true };
const said: Setting = { pt: 11.5, lead: lead.small };

export interface AskBlock { ask: string; choices: { letter: string; say: string }[]; columns: number }
export const orderHint = 'Ghi số thứ tự vào ô.';
export const matchHint = 'Ghi chữ cái vào ô.';
export interface OrderBlock { kind: 'order'; id: string; ask: string; items: string[] }
export interface MatchBlock { kind: 'match'; id: string; ask: string; left: string[]; right: { letter: string; say: string }[] }
export type Exercise = OrderBlock | MatchBlock;
export interface WriteBlock { title: string; text: Rich; lines: number }

export interface WorksheetPlan {
  info: SheetInfo;
  lesson: ClassLesson;
  title: SetTitle;
  warmUp: AskBlock[];
  /** An exercise on either face, where there is room. */
  front?: Exercise;
  back?: Exercise;
  /** The first on the front, the others on the back. */
  write: [front: WriteBlock, ...back: WriteBlock[]];
  exitQuiz: AskBlock[];
  /** Of both faces, in millimetres. */
  slipHeight: number;
  strip: Strip;
}

/** As many columns as let each answer stand on one line. */
function columnsOf(says: readonly string[]): number {
  const fits = (count: number) => says.every((say) => linesOf(`A. ${say}`, (W.width - W.indent - (count - 1) * W.between) / count - W.tick, said) <= 1);
  return [says.length, 2].find((count) => count <= says.length && fits(count)) ?? 1;
}

function askBlock(question: QuizQuestion): AskBlock {
  const choices = lettered(question).choices.map(({ letter, say }) => ({ letter, say }));
  return { ask: question.ask, choices, columns: columnsOf(choices.map(({ say }) => say)) };
}

function askHeight({ ask, choices, columns }: AskBlock): number {
  const rows = columns > 1 ? Math.ceil(choices.length / columns) * W.pick : choices.reduce((sum, { say }) => sum + Math.max(W.pick, heightOf(`A. ${say}`, W.width - W.indent - W.tick, said)), 0);
  return heightOf(`1. ${ask}`, W.width, asked) + rows;
}

const orderHeight = ({ ask, items }: OrderBlock): number =>
  heightOf(`${ask} ${orderHint}`, W.width, asked) + items.reduce((all, say) => all + Math.max(W.cell, heightOf(say, W.width - W.indent - W.cell, said)), 0);

function matchHeight({ ask, left, right }: MatchBlock): number {
  const half = (W.width - W.indent) / 2;
  const row = (i: number) => Math.max(W.cell, heightOf(left[i] ? `1. ${left[i]}` : '', half - W.cell - 4, said), heightOf(right[i] ? `A. ${right[i].say}` : '', half - 4, said));
  return heightOf(`${ask} ${matchHint}`, W.width, asked) + Array.from({ length: Math.max(left.length, right.length) }, (_, i) => row(i)).reduce((all, height) => all + height, 0);
}

/** One of each kind: what a pupil puts in order, what goes with what. */
function exercisesOf(questions: readonly ClassQuestion[]): Exercise[] {
  const order = questions.find((question) => question.kind === 'order');
  const match = questions.find((question) => question.kind === 'match');
  return [...(order ? [orderBlock(order)] : []), ...(match ? [matchBlock(match)] : [])];
}
const orderBlock = (question: OrderQuestion): OrderBlock => ({ kind: 'order', id: question.id, ask: question.ask, items: mixed(question.items, ({ say }) => say).map(({ say }) => say) });
function matchBlock({ id, ask, pairs }: MatchQuestion): MatchBlock {
  const right = mixed([...new Set(pairs.map((pair) => pair.right))], String);
  return { kind: 'match', id, ask, left: pairs.map((pair) => pair.left), right: right.map((say, i) => ({ letter: String.fromCharCode(65 + i), say })) };
}
const exerciseHeight = (exercise: Exercise) => (exercise.kind === 'order' ? orderHeight(exercise) : matchHeight(exercise));

const writeHeight = ({ title, text, lines }: WriteBlock): number => heightOf(title, W.width, asked) + heightOf(plainText(text), W.width, said) + lines * W.line;

const sum = (heights: readonly number[]): number => heights.reduce((all, height) => all + height + W.gap, 0);

function slipOf({ homework }: ClassLesson): number {
  const head = W.head + W.slipPad;
  const tasks = homework.tasks.reduce((all, task) => all + heightOf(`1. ${plainText(task)}`, W.width - W.indent, said) + 1.5, 0);
  const receipt = homework.receipt.reduce((all, text) => all + Math.max(W.cell, heightOf(text, W.width - W.tick, said)), 0) + W.sign + W.bottom;
  return head + Math.max(tasks + W.strip, receipt);
}

const faces = ['front', 'back'] as const;
type Face = (typeof faces)[number];
/** Lines to write on, at least; an exercise goes rather. */
const leastLines: Record<Face, number> = { front: 2, back: 3 };
/** What is practised on a machine needs few words, what is taken from it more. */
function share(write: readonly WriteBlock[], lines: number): WriteBlock[] {
  const few = Math.floor(lines / (write.length + 1));
  return write.map((block, i) => ({ ...block, lines: i < write.length - 1 ? few : lines - few * (write.length - 1) }));
}

/** What every paper of a lesson tells of itself. */
export function lessonSheet(kind: SheetKindId, lesson: ClassLesson, shown: unknown, left: LeftOut[], unit: Unit): { info: SheetInfo; strip: Strip; title: SetTitle } {
  const { title } = lesson;
  const version = versionOf([lesson.slug, shown]);
  const until = lesson.reviewBy;
  return {
    info: { kind, slug: lesson.slug, title: title.text, until, version, left },
    strip: stripOf({ until, version }, kind, unit, { width: W.width, height: W.strip - 2, name: { pt: 12, lead: lead.title, bold: true }, small: smallOn(kind) }),
    title: setTitle(title.lines, W.width - W.brand, [22, 20, 18], 2),
  };
}

export function planWorksheet(lesson: ClassLesson, questions: readonly ClassQuestion[], unit: Unit): WorksheetPlan {
  const left: LeftOut[] = [];
  const exercises = exercisesOf(questions);
  const sheet = lessonSheet('phieu-hoc-tap', lesson, [lesson.warmUp, lesson.exitQuiz, lesson.activities, lesson.homework, exercises], left, unit);
  const slipHeight = slipOf(lesson);
  const [first, ...others] = lesson.activities.slice(1).map(({ title, content }, i): WriteBlock => ({ title: `Hoạt động ${i + 2}. ${title}`, text: content, lines: 0 }));
  const header = heightOf('Phiếu', W.width, asked) + sheet.title.height + W.gap + W.blanks;
  /** Room for questions, an exercise and lines. */
  const room = {
    front: W.height - W.top - header - 2 * W.head - slipHeight - 2 * W.gap - sum([writeHeight(first!)]),
    back: W.height - W.top - W.running - W.head - slipHeight - 2 * W.gap - sum(others.map(writeHeight)),
  };
  const linesOn = (face: Face) => Math.floor(room[face] / W.line);
  /** As many questions as leave the lines; the teacher asks the others aloud. */
  const place = (quiz: readonly QuizQuestion[], face: Face): AskBlock[] => {
    const asks = quiz.map(askBlock);
    for (const [i, ask] of asks.entries()) {
      const height = askHeight(ask) + W.gap;
      if (room[face] - height < leastLines[face] * W.line) {
        left.push({ what: `câu ${i + 1} trở đi ở ${face === 'front' ? 'đầu giờ' : 'cuối giờ'}`, why: 'phiếu đã đầy' });
        return asks.slice(0, i);
      }
      room[face] -= height;
    }
    return asks;
  };
  const warmUp = place(lesson.warmUp, 'front');
  const exitQuiz = place(lesson.exitQuiz, 'back');
  const put: Partial<Record<Face, Exercise>> = {};
  for (const exercise of exercises) {
    const height = exerciseHeight(exercise) + W.gap;
    const face = faces.find((one) => !put[one] && room[one] - height >= leastLines[one] * W.line);
    if (face) {
      put[face] = exercise;
      room[face] -= height;
    } else left.push({ what: exercise.kind === 'order' ? 'bài xếp thứ tự' : 'bài nối hai cột', why: 'không còn dòng để viết' });
  }
  return { ...sheet, lesson, warmUp, ...put, write: [{ ...first!, lines: linesOn('front') }, ...share(others, linesOn('back'))], exitQuiz, slipHeight };
}
