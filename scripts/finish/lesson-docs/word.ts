/** A lesson plan as a document for a word processor: the words of its page, in the structure of Công văn 5512. */
import {
  AlignmentType, BorderStyle, Document, ExternalHyperlink, Footer, HeadingLevel, LeaderType, LevelFormat, PageNumber, Paragraph,
  Table, TableCell, TableRow, TextRun, WidthType, convertMillimetersToTwip as mm, type ILevelsOptions, type ParagraphChild,
} from 'docx';
import type { Rich, Unit } from '#model/guide.ts';
import type { WrittenTarget } from '#model/rich.ts';
import { routes } from '#model/routes.ts';
import { activityHead, aimNames, partNames, periodLine, planHeads, receiptSign, stageNames, type ClassLessonPlan, type PlannedQuestion } from '#renderers/web/class-lesson-pages.ts';
import { addressAway } from '#renderers/web/rich-html.ts';
import { formatDay } from '#text/dates.ts';

/** As offices and schools set their papers. */
const FONT = 'Times New Roman';
const half = (points: number) => 2 * points;
const line = (points: number) => 20 * points;
const margin = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) };
const width = mm(210) - margin.left - margin.right;

const level = (at: number, format: ILevelsOptions['format'], text: string, { left, hanging, bold }: { left: number; hanging: number; bold?: boolean }): ILevelsOptions => ({
  level: at,
  ...(format && { format }),
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: mm(left), hanging: mm(hanging) } }, ...(bold && { run: { bold } }) },
});
const lists = {
  dash: [level(0, LevelFormat.BULLET, '–', { left: 8, hanging: 5 }), level(1, LevelFormat.BULLET, '–', { left: 18, hanging: 5 })],
  steps: [level(0, LevelFormat.DECIMAL, '%1.', { left: 8, hanging: 6 })],
  boxes: [level(0, LevelFormat.BULLET, '☐', { left: 8, hanging: 7 })],
  questions: [
    level(0, LevelFormat.DECIMAL, 'Câu %1.', { left: 16, hanging: 16, bold: true }),
    level(1, LevelFormat.UPPER_LETTER, '%2.', { left: 24, hanging: 8, bold: true }),
  ],
} satisfies Record<string, ILevelsOptions[]>;

interface Item { list: keyof typeof lists; level?: number; instance: number; keepNext?: boolean }

/** Written in plain spaces: who edits a document searches in it. */
class Words {
  readonly #unit: Unit;
  readonly #at;
  #lists = 0;

  constructor(unit: Unit) {
    this.#unit = unit;
    this.#at = routes(unit.base);
  }

  address(to: WrittenTarget): string {
    const address = addressAway(to, this.#at);
    return 'url' in to ? address : this.#unit.site + address;
  }

  link = (text: string, address: string): ParagraphChild => new ExternalHyperlink({ link: address, children: [new TextRun({ text, style: 'Hyperlink' })] });
  here = (text: string, path: string): ParagraphChild => this.link(text, this.#unit.site + path);

  rich(text: Rich): ParagraphChild[] {
    return text.map((part) => (part.kind === 'link' ? this.link(part.text, this.address(part.to)) : new TextRun({ text: part.text, bold: part.kind === 'strong' })));
  }

  list(list: keyof typeof lists, items: readonly ParagraphChild[][]): Paragraph[] {
    const instance = ++this.#lists;
    return items.map((children) => item({ list, instance }, children));
  }

  questions(questions: readonly PlannedQuestion[]): Paragraph[] {
    const instance = ++this.#lists;
    return questions.flatMap(({ ask, choices }) => [
      item({ list: 'questions', instance, keepNext: true }, [new TextRun({ text: ask, bold: true })]),
      ...choices.map(({ say }, i) => item({ list: 'questions', level: 1, instance, keepNext: i < choices.length - 1 }, [new TextRun(say)])),
    ]);
  }

  answers(questions: readonly PlannedQuestion[]): Paragraph[] {
    const instance = ++this.#lists;
    return questions.flatMap(({ choices }) => {
      const right = choices.filter(({ isRight }) => isRight);
      const wrong = choices.filter(({ isRight }) => !isRight);
      const says = ({ letter, isRight, why }: PlannedQuestion['choices'][number]) => [strong(`${letter}, ${isRight ? 'đúng' : 'sai'}: `), ...this.rich(why)];
      return [
        ...right.map((one) => item({ list: 'questions', instance, keepNext: true }, says(one))),
        ...wrong.map((one) => item({ list: 'dash', level: 1, instance }, says(one))),
      ];
    });
  }
}

const strong = (text: string) => new TextRun({ text, bold: true });
const item = ({ list, level: at = 0, instance, keepNext = false }: Item, children: readonly ParagraphChild[]) =>
  new Paragraph({ style: 'ListParagraph', numbering: { reference: list, level: at, instance }, keepNext, children });
const said = (children: readonly ParagraphChild[]) => new Paragraph({ children });
const heading = (kind: (typeof HeadingLevel)[keyof typeof HeadingLevel], text: string) => new Paragraph({ heading: kind, text });
const h1 = (text: string) => heading(HeadingLevel.HEADING_1, text);
const h2 = (text: string) => heading(HeadingLevel.HEADING_2, text);

/** Words, each with dots to write on behind it. */
const blanks = (room: number, ...words: string[]) =>
  new Paragraph({
    tabStops: words.map((_, i) => ({ type: 'right', position: Math.round((room * (i + 1)) / words.length), leader: LeaderType.DOT })),
    children: words.flatMap((word, i) => [new TextRun(`${i > 0 ? ' ' : ''}${word} `), new TextRun('\t')]),
  });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const dashed = { style: BorderStyle.DASHED, size: 8, color: '595959' };
const sides = <T>(border: T) => ({ top: border, bottom: border, left: border, right: border });

function table(columns: readonly (readonly Paragraph[])[], border: typeof none | typeof dashed): Table {
  const each = Math.floor(width / columns.length);
  const padding = border === none ? 0 : mm(4);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns.map(() => each),
    borders: { ...sides(border), insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map((children, i) => new TableCell({
          width: { size: each, type: WidthType.DXA },
          margins: { top: padding / 2, bottom: padding / 2, left: padding, right: i < columns.length - 1 ? mm(6) : padding },
          children,
        })),
      }),
    ],
  });
}

export interface WrittenPlan { plan: ClassLessonPlan; unit: Unit }

export function planDocument({ plan, unit }: WrittenPlan): Document {
  const { lesson, activities, warmUp, exitQuiz, tasks } = plan;
  const words = new Words(unit);
  const lines = (all: readonly Rich[], list: 'dash' | 'steps' = 'dash') => words.list(list, all.map((text) => words.rich(text)));
  const half1 = width / 2 - mm(6);
  const inSlip = width - mm(8);
  const children = [
    table([[blanks(half1, 'Trường:'), blanks(half1, 'Tổ:')], [blanks(width / 2, 'Giáo viên:'), blanks(width / 2, 'Ngày dạy:')]], none),
    new Paragraph({ heading: HeadingLevel.TITLE, text: lesson.title.text }),
    new Paragraph({ style: 'Subtitle', text: periodLine(plan) }),
    said(words.rich(lesson.lead)),
    h1(planHeads.aims),
    ...(['knowledge', 'competence', 'quality'] as const).flatMap((key) => [h2(aimNames[key]), ...lines(lesson.aims[key])]),
    h1(planHeads.equipment),
    ...lines(lesson.equipment),
    h2(planHeads.practice),
    ...words.list('dash', tasks.map(({ href, title }) => [words.here(title, href)])),
    h2(planHeads.read),
    ...words.list('dash', lesson.read.map(({ to, title }) => [words.link(title, words.address(to))])),
    h1(planHeads.course),
    ...activities.flatMap((activity, i) => [
      h2(`${activityHead(activity, i)} (${activity.minutes} phút)`),
      ...(['aim', 'content', 'product'] as const).map((key) => said([strong(`${partNames[key]} `), ...words.rich(activity[key])])),
      new Paragraph({ heading: HeadingLevel.HEADING_3, text: partNames.organisation }),
      ...words.list('steps', activity.organisation.map((text, stage) => [strong(`${stageNames[stage]}: `), ...words.rich(text)])),
    ]),
    ...([['warmUp', warmUp], ['exitQuiz', exitQuiz]] as const).flatMap(([key, questions]) => [
      h1(planHeads[key]),
      ...words.questions(questions),
      h2(`Đáp án: ${planHeads[key].toLowerCase()}`),
      ...words.answers(questions),
    ]),
    h1(planHeads.homework),
    ...lines(lesson.homework.tasks, 'steps'),
    said([new TextRun('Cắt phiếu dưới đây cho học sinh mang về, thu lại ở tiết sau.')]),
    table([[
      h2(planHeads.receipt),
      blanks(inSlip, 'Cháu:', 'Lớp:'),
      ...words.list('boxes', lesson.homework.receipt.map((text) => [new TextRun(text)])),
      blanks(inSlip, receiptSign),
    ]], dashed),
    h1(planHeads.unplugged),
    ...lines(lesson.unplugged, 'steps'),
    h1(planHeads.mapping),
    ...([['informatics', lesson.curriculum], ['skills', lesson.skills]] as const).flatMap(([key, mapped]) => [
      h2(planHeads[key]),
      ...words.list('dash', mapped.map(({ name, fit }) => [strong(`${name}. `), new TextRun(fit)])),
    ]),
    h2(planHeads.unsure),
    ...lines(lesson.unsure),
    h1(planHeads.sources),
    said([strong(`Kiểm tra ngày ${formatDay(lesson.checked)}. `), new TextRun(`Xem lại trước ${formatDay(lesson.reviewBy)}.`)]),
    ...words.list('steps', lesson.sources.map(({ publisher, title, date, url, official }) => [
      new TextRun(`${publisher}: `), url && official ? words.link(title, url) : new TextRun(title), new TextRun(` (${formatDay(date)})`),
    ])),
    said([new TextRun('Bản mới nhất ở '), words.here('trang của bài học này', routes(unit.base).classLesson(lesson.slug)), new TextRun('.')]),
  ];
  return documentOf(lesson.title.text, children);
}

function documentOf(title: string, children: (Paragraph | Table)[]): Document {
  const head = (size: number, before: number, more = {}) => ({ run: { font: FONT, size: half(size), bold: true, color: '000000', ...more }, paragraph: { keepNext: true, spacing: { before: line(before), after: line(3) } } });
  return new Document({
    title,
    subject: 'Kế hoạch bài dạy',
    creator: 'Cầm tay chỉ việc',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: half(13), language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
          paragraph: { spacing: { after: line(4), line: 276 } },
        },
        title: { ...head(17, 14), paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: line(14), after: line(3) } } },
        heading1: head(14, 14),
        heading2: head(13, 8),
        heading3: head(13, 3),
        listParagraph: { run: { font: FONT }, paragraph: { spacing: { after: line(3) } } },
      },
      paragraphStyles: [{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { bold: true }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: line(8) } } }],
    },
    numbering: { config: Object.entries(lists).map(([reference, levels]) => ({ reference, levels })) },
    sections: [
      {
        properties: { page: { size: { width: mm(210), height: mm(297) }, margin } },
        footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: ['Trang ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })] })] }) },
        children,
      },
    ],
  });
}
