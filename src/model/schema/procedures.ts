/** What an officer may write in `content/procedures.csv`, a row a procedure, empty cells left out. */
import { z } from 'astro/zod';
import { fold } from '#text/fold.ts';
import { day, plain } from './fields.ts';

/** As Excel shows it to a Vietnamese reader: 20/11/2026. */
const asDay = (text: unknown) =>
  typeof text === 'string' ? text.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, d: string, m: string, y: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`) : text;
/** Excel takes a code for a number: it drops the last zeros, or the dot. */
const asCode = (text: unknown) => {
  if (typeof text !== 'string') return text;
  const [, head, tail] = /^(\d)\.?(\d{1,6})$/.exec(text) ?? [];
  return head && tail && (text.includes('.') || tail.length === 6) ? `${head}.${tail.padEnd(6, '0')}` : text;
};
const lower = (text: unknown) => (typeof text === 'string' ? text.toLowerCase() : text);

export const procedures = z.array(
  z.strictObject({
    ma: z.preprocess(asCode, z.string().regex(/^\d\.\d{6}(\.[A-Z0-9.]+)?$/, { error: 'code' })),
    ten: plain,
    muc_do: z.preprocess(lower, z.enum(['toàn trình', 'một phần', 'chỉ thông tin'])).optional(),
    chi_truc_tuyen: z.preprocess(lower, z.enum(['x', 'có', 'không'])).optional(),
    quyet_dinh: plain.optional(),
    ngay: z.preprocess(asDay, day).optional(),
  }),
);
export type ProceduresSource = z.output<typeof procedures>;

/** The columns, and other headings people give them. */
const headings: Record<keyof ProceduresSource[number], string[]> = {
  ma: ['mã thủ tục', 'mã tthc', 'mã số'],
  ten: ['tên thủ tục', 'tên tthc', 'thủ tục'],
  muc_do: ['mức độ', 'mức trực tuyến'],
  chi_truc_tuyen: ['chỉ trực tuyến', 'chỉ nhận trực tuyến', 'bắt buộc trực tuyến'],
  quyet_dinh: ['quyết định', 'số quyết định', 'quyết định công bố'],
  ngay: ['ngày', 'ngày công bố', 'ngày quyết định'],
};

const spaced = (text: string) => fold(text).replace(/[^a-z0-9]+/g, ' ').trim();

/** `Mã thủ tục` and `MA_THU_TUC` are the column `ma`; what is not known stays as written. */
export function procedureColumn(heading: string): string {
  const called = spaced(heading);
  const [column] = Object.entries(headings).find(([key, names]) => [key, ...names].some((name) => spaced(name) === called)) ?? [];
  return column ?? heading;
}
