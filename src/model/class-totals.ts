/** What the machines of a class said, counted question by question. Codes go in, figures come out; nobody is in either. */
import { formatNumber } from '#text/numbers.ts';
import { decode, digitsIn, type ClassResult, type ClassSet, type CodeFault } from './class-result.ts';

/** A question, or a step that is practised. */
export interface CountedItem {
  number: number;
  say: string;
  /** Where it is taught again. */
  again: { href: string; title: string };
}
/** Questions that were asked together; those of the end also before the lesson. */
export interface CountedPart {
  key: PartKey;
  title: string;
  items: CountedItem[];
}
export type PartKey = 'warm-up' | 'exit' | `practice-${number}`;
export interface CountedLesson {
  order: number;
  title: string;
  href: string;
  parts: CountedPart[];
}

export type Refusal =
  | { why: CodeFault; digits: number }
  /** The machine that was counted with this code. */
  | { why: 'double'; place: number }
  | { why: 'other-lesson'; lesson: CountedLesson }
  /** No such lesson, or not so many questions: a machine that shows another edition of the site. */
  | { why: 'other-edition' };
export type Counting = { codes: string[]; result: ClassResult } | { refused: Refusal };

const partKey = ({ set, practice }: ClassResult): PartKey => (set === 'practice' ? `practice-${practice ?? 0}` : set === 'warm-up' ? 'warm-up' : 'exit');
/** Only what was counted before is read like this. */
const resultOf = (code: string): ClassResult => (decode(code) as { result: ClassResult }).result;

/** One more code, or why not. `lesson`: the one that is being counted; absent, the first code says it. */
export function countCode(codes: readonly string[], text: string, lessons: readonly CountedLesson[], lesson?: number): Counting {
  const code = digitsIn(text);
  const read = decode(code);
  if ('fault' in read) return { refused: { why: read.fault, digits: code.length } };
  const { result } = read;
  const place = codes.indexOf(code) + 1;
  if (place > 0) return { refused: { why: 'double', place } };
  const named = lessons.find(({ order }) => order === result.lesson);
  const part = named?.parts.find(({ key }) => key === partKey(result));
  if (!named || part?.items.length !== result.right.length) return { refused: { why: 'other-edition' } };
  if (result.lesson !== (lesson ?? lessonOf(codes) ?? result.lesson)) return { refused: { why: 'other-lesson', lesson: named } };
  return { codes: [...codes, code], result };
}

/** The lesson that codes are of, as `ClassLesson.order`. */
export const lessonOf = (codes: readonly string[]): number | undefined => (codes[0] === undefined ? undefined : resultOf(codes[0]).lesson);

export interface Column {
  set: ClassSet;
  machines: number;
  /** How many machines had each item right. */
  right: number[];
  /** Right answers a machine, of all items. */
  average: number;
}
export interface Table { part: CountedPart; columns: Column[] }
export interface WorstItem { item: CountedItem; part: CountedPart; right: number; machines: number }
export interface Totals {
  machines: number;
  /** A part that no machine did is not there. */
  tables: Table[];
  /** The fewest right first; what everybody had right is not among them. */
  worst: WorstItem[];
}

const WORST = 3;
const inOrder: readonly ClassSet[] = ['warm-up', 'before', 'after', 'practice'];

export function totalsOf(codes: readonly string[], { parts }: Pick<CountedLesson, 'parts'>): Totals {
  const results = codes.map(resultOf);
  const tables = parts.flatMap((part): Table[] => {
    const columns = inOrder.flatMap((set) => columnOf(set, results.filter((result) => result.set === set && partKey(result) === part.key), part));
    return columns.length > 0 ? [{ part, columns }] : [];
  });
  return { machines: codes.length, tables, worst: worstOf(tables) };
}

function columnOf(set: ClassSet, results: readonly ClassResult[], { items }: CountedPart): Column[] {
  if (results.length === 0) return [];
  const right = items.map((_, i) => results.filter((result) => result.right[i]).length);
  return [{ set, machines: results.length, right, average: right.reduce((sum, count) => sum + count, 0) / results.length }];
}

/** What was asked before and after counts as it is after. */
function worstOf(tables: readonly Table[]): WorstItem[] {
  return tables
    .flatMap(({ part, columns }) => {
      const { right, machines } = columns.at(-1)!;
      return part.items.map((item, i) => ({ item, part, right: right[i]!, machines }));
    })
    .filter(({ right, machines }) => right < machines)
    .sort((a, b) => a.right / a.machines - b.right / b.machines)
    .slice(0, WORST);
}

export const setNames: Record<ClassSet, string> = { 'warm-up': 'Đầu giờ', before: 'Trước bài', after: 'Sau bài', practice: 'Khi tập' };
export const percent = (right: number, machines: number): number => Math.round((100 * right) / machines);

/** A spreadsheet takes a text that begins like a formula for one. */
const cell = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** For a spreadsheet; the mark in front tells it that this is Unicode. */
export function toCsv(title: string, { tables }: Totals): string {
  const rows = tables.flatMap(({ part, columns }) =>
    columns.flatMap(({ set, machines, right }) =>
      part.items.map(({ number, say }, i) => [title, part.title, setNames[set], number, say, machines, right[i]!, percent(right[i]!, machines)])));
  const head = ['Bài', 'Phần', 'Lúc', 'Số', 'Câu hỏi hoặc bước', 'Số máy', 'Số máy đúng', 'Phần trăm đúng'];
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** `3,2`. */
export const averageSaid = ({ average }: Column): string => formatNumber(Math.round(average * 10) / 10);

/** To paste into a message: a line for each question. */
export function toText(title: string, { tables, worst }: Totals): string {
  const lines = tables.flatMap(({ part, columns }) => [
    '',
    `${part.title} (${columns.map((column) => `${setNames[column.set].toLowerCase()} ${column.machines} máy, trung bình đúng ${averageSaid(column)}/${part.items.length}`).join('; ')})`,
    ...part.items.map(({ number, say }, i) => `${number}. ${say} ${columns.map(({ right, machines }) => `${percent(right[i]!, machines)}%`).join(' → ')}`),
  ]);
  const again = worst.length > 0 ? ['', 'Nên dạy lại:', ...worst.map(({ item, right, machines }) => `- ${item.say} (đúng ${right}/${machines} máy)`)] : [];
  return [`Kết quả cả lớp. ${title}. Không có tên ai.`, ...lines, ...again].join('\n');
}
