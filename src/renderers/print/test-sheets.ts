/** A lesson's test: four versions, a side of A4 each, and the sheet that the teacher keeps. */
import type { ClassLesson } from '#model/class-lesson.ts';
import type { ClassQuestion } from '#model/class-question.ts';
import type { Unit } from '#model/guide.ts';
import { quickQuestions, wholeAnswer, type OneOf } from '#model/one-of.ts';
import { sheetKinds, versionOf, type LeftOut, type SheetInfo, type SheetKindId } from '#model/sheet.ts';
import { questionsForTest, testLength, testVersions, type TestVersion } from '#model/test-paper.ts';
import { asPrinted, heightOf, lead, MM_OF_PT, setTitle, titleHeight, widthOf, type SetTitle, type Setting } from './measure.ts';
import { smallOn, stripOf, type Strip } from './parts.ts';

/** Millimetres; the style sheet draws the same. */
const T = { margin: 12, top: 9, strip: 20, head: 41, sheetGap: 4, between: 7, betweenColumns: 8, letter: 6, under: 1.2, head2: 19 } as const;
const { widthMm, heightMm, smallestPt } = sheetKinds['de-kiem-tra'];
const width = widthMm - 2 * T.margin;
const columnWidth = (width - T.betweenColumns) / 2;
/** The largest that all four versions fit in, so that nobody's test is harder to read. */
const sizes = [13, 12.5, 12, 11.5, 11, smallestPt];

interface TestSheet {
  info: SheetInfo;
  title: SetTitle;
  strip: Strip;
}
/** A test and its key have one version: who holds both sees that they belong together. */
function testSheet(kind: SheetKindId, lesson: ClassLesson, { versions, left }: Chosen, titles: readonly number[], titleWidth: number, unit: Unit): TestSheet {
  const version = versionOf([lesson.slug, versions]);
  const about = { until: lesson.reviewBy, version };
  return {
    info: { kind, slug: lesson.slug, title: lesson.title.text, ...about, left },
    title: setTitle([lesson.title.text], titleWidth, titles, 2),
    strip: stripOf(about, kind, unit, { width, height: T.strip - 2, name: { pt: 12, lead: lead.title, bold: true }, small: smallOn(kind) }),
  };
}

/** How a question's answers stand: one below the other, or two or four in a line. */
export type InLine = 1 | 2 | 4;
export interface SetQuestion { question: OneOf; inLine: InLine }
export interface TestSide extends TestVersion { columns: [SetQuestion[], SetQuestion[]] }
export interface TestPlan extends TestSheet { lesson: ClassLesson; pt: number; sides: TestSide[]; count: number }

const inLineOf = ({ choices }: OneOf, text: Setting): InLine => {
  const widest = Math.max(...choices.map(({ say }) => widthOf(say, text)));
  const fitting = ([4, 2] as const).find((count) => choices.length >= count && widest + T.letter + 2 <= columnWidth / count);
  return fitting ?? 1;
};

/** As tall as it is set; a bold number before the question takes some of its line. */
function heightOfQuestion({ question, inLine }: SetQuestion, text: Setting): number {
  const { ask, items = [], against = [], choices } = question;
  const room = asPrinted(columnWidth);
  const line = text.pt * MM_OF_PT * text.lead;
  const listed = [...items, ...against].reduce((sum, item) => sum + titleHeight(item, asPrinted(columnWidth - T.letter), text), 0);
  const answers = inLine === 1 ? choices.reduce((sum, { say }) => sum + titleHeight(say, asPrinted(columnWidth - T.letter), text), 0) : Math.ceil(choices.length / inLine) * line;
  return titleHeight(`Câu 10. ${ask}`, room, text) + listed + (against.length > 0 ? T.under : 0) + answers + 2 * T.under;
}

/** In the order of the version, cut where the taller column is shortest. */
function columnsOf(questions: readonly SetQuestion[], text: Setting): { columns: TestSide['columns']; height: number } {
  const heights = questions.map((question) => heightOfQuestion(question, text));
  const total = (from: number, to: number) => heights.slice(from, to).reduce((sum, height) => sum + height, 0) + Math.max(0, to - from - 1) * 2;
  const tallest = (cut: number) => Math.max(total(0, cut), total(cut, heights.length));
  const cuts = heights.map((_, i) => i + 1);
  const cut = cuts.reduce((best, one) => (tallest(one) < tallest(best) ? one : best), cuts[0] ?? 0);
  return { columns: [questions.slice(0, cut), questions.slice(cut)], height: tallest(cut) };
}

function setSides(versions: readonly TestVersion[], pt: number, room: number): TestSide[] | undefined {
  const text: Setting = { pt, lead: lead.small };
  const sides = versions.map((version) => {
    const { columns, height } = columnsOf(version.questions.map((question) => ({ question, inLine: inLineOf(question, text) })), text);
    return { ...version, columns, height };
  });
  return sides.every(({ height }) => height <= room) ? sides.map(({ height: _, ...side }) => side) : undefined;
}

interface Chosen { questions: ClassQuestion[]; versions: TestVersion[]; sides: TestSide[]; pt: number; left: LeftOut[] }

/** What is too long for its side gives its place to the next; a lesson with few questions has a shorter test. */
function choose(lesson: ClassLesson, all: readonly ClassQuestion[], room: number): Chosen {
  let waiting = questionsForTest(lesson.slug, all);
  const left: LeftOut[] = [];
  for (;;) {
    const questions = waiting.slice(0, testLength);
    const versions = testVersions(lesson.slug, questions);
    for (const pt of sizes) {
      const sides = setSides(versions, pt, room);
      if (sides) return { questions, versions, sides, pt, left };
    }
    const longest = questions.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one));
    left.push({ what: `câu ${longest.id}`, why: 'dài, không đủ chỗ trên một mặt giấy' });
    waiting = waiting.filter((question) => question !== longest);
  }
}
const lengthOf = (question: ClassQuestion): number => quickQuestions(question).flatMap(({ ask, choices }) => [ask, ...choices.map(({ say }) => say)]).join(' ').length;

const roomOfTest = heightMm - T.top - T.head - T.strip - 2 * T.sheetGap;

export function planTest(lesson: ClassLesson, all: readonly ClassQuestion[], unit: Unit): TestPlan {
  const chosen = choose(lesson, all, roomOfTest);
  const { questions, sides, pt } = chosen;
  return { ...testSheet('de-kiem-tra', lesson, chosen, [17, 16, 15, 14], width - 34, unit), lesson, pt, sides, count: questions.length };
}

/** In the order of the first version. */
export interface KeyRow { ask: string; right: string; why: string; places: string }
export interface TestKey extends TestSheet { lesson: ClassLesson; pt: number; keys: { code: string; key: string[] }[]; rows: KeyRow[] }

/** An order and a match are their own reason: the answer stands there whole. */
const whyOf = (question: ClassQuestion): string => {
  if (question.kind === 'order' || question.kind === 'match') return '';
  const [asked] = quickQuestions(question);
  return asked!.choices.find(({ isRight }) => isRight)!.why;
};

export const keyText = ({ right, why }: KeyRow): string => [`${right}${/[.!?…]$/.test(right) ? '' : '.'}`, why].filter(Boolean).join(' ');

function heightOfRow(row: KeyRow, text: Setting): number {
  const room = asPrinted(width - 9);
  return heightOf(row.ask, room, { ...text, bold: true }) + heightOf(`${keyText(row)} ${row.places}`, room, text) + 1;
}

export function planTestKey(lesson: ClassLesson, all: readonly ClassQuestion[], unit: Unit): TestKey {
  const chosen = choose(lesson, all, roomOfTest);
  const { questions, versions } = chosen;
  const keys = versions.map(({ code, key }) => ({ code, key }));
  const [first, ...others] = versions;
  const placeIn = ({ questions: asked }: TestVersion, { id }: { id: string }) => asked.findIndex((one) => one.id === id) + 1;
  const rows = first!.questions.map(({ id }) => questions.find((question) => question.id === id)!).map((question, i): KeyRow => ({
    ask: `${i + 1}. ${question.ask}`,
    right: wholeAnswer(question),
    why: whyOf(question),
    places: `(${others.map((version) => `mã ${version.code}: câu ${placeIn(version, question)}`).join(', ')})`,
  }));
  const room = heightMm - T.top - T.head2 - T.strip - 2 * T.sheetGap - 5 * 7 - T.between;
  const pt = sizes.find((size) => rows.reduce((sum, row) => sum + heightOfRow(row, { pt: size, lead: lead.small }) + 1.5, 0) <= room) ?? smallestPt;
  return { ...testSheet('dap-an-kiem-tra', lesson, chosen, [20, 18, 16, 14], width - 10, unit), lesson, pt, keys, rows };
}
