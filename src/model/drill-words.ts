/** A drill told in words, for paper and for programs that draw nothing. */
import type { Drill, DrillLine } from './build-drill.ts';
import { withoutMarks } from './drill-text.ts';

const heads: Record<Drill['kind'], (from: string, sub: string) => string> = {
  message: (from, sub) => `Tin nhắn từ “${from}”${sub && ` (${sub})`}`,
  call: (from, sub) => `Cuộc gọi, máy hiện “${from}”${sub && ` (${sub})`}`,
  chat: (from, sub) => `“${from}” nhắn${sub && ` (${sub})`}`,
  web: (from, sub) => `Trang ${from}${sub && ` (${sub})`}`,
  qr: (from, sub) => `Quét mã, máy hiện ${from}${sub && ` (${sub})`}`,
  app: (from, sub) => `Ứng dụng “${from}”${sub && ` (${sub})`}`,
  mail: (from, sub) => `Thư từ ${from}${sub && `, về việc “${sub}”`}`,
  paper: (from, sub) => `Giấy ghi “${from}”${sub && ` (${sub})`}`,
};
const ended = (text: string): string => (/[.!?…]$/.test(text) ? '' : '.');
const lines: Record<DrillLine['as'], (text: string) => string> = {
  say: (text) => `“${text}”${ended(text)}`,
  mine: (text) => `bạn đáp “${text}”${ended(text)}`,
  picture: (text) => `thấy ${text[0]!.toLowerCase()}${text.slice(1)}${ended(text)}`,
  field: (text) => `có ô phải điền “${text}”.`,
  button: (text) => `có nút “${text}”.`,
};

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

export function drillInWords({ kind, scene, from, sub, lines: said }: Drill): string {
  const parts = said.map(({ as, text }) => lines[as](withoutMarks(text)));
  return `${scene} ${heads[kind](withoutMarks(from), withoutMarks(sub ?? ''))}: ${parts.map((part, i) => (i === 0 ? part : capital(part))).join(' ')}`;
}
