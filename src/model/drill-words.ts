/** A drill told in words, for paper and for programs that draw nothing. */
import type { Drill, DrillLine } from './build-drill.ts';
import { withoutMarks } from './drill-text.ts';

const heads: Record<Drill['kind'], (from: string, sub: string) => string> = {
  message: (from, sub) => `Tin nhắn từ “${from}”${sub && ` (${sub})`}`,
  call: (from, sub) => `Máy reo, hiện “${from}”${sub && ` (${sub})`}`,
  chat: (from, sub) => `“${from}” nhắn${sub && ` (${sub})`}`,
  web: (from, sub) => `Trang ${from}${sub && ` (${sub})`}`,
  qr: (from, sub) => `Quét mã, máy hiện ${from}${sub && ` (${sub})`}`,
  app: (from, sub) => `Ứng dụng “${from}”${sub && ` (${sub})`}`,
  mail: (from, sub) => `Thư từ ${from}${sub && `, về việc “${sub}”`}`,
  paper: (from, sub) => `Giấy ghi “${from}”${sub && ` (${sub})`}`,
};
const lines: Record<DrillLine['as'], (text: string) => string> = {
  say: (text) => `“${text}”`,
  mine: (text) => `Em đáp: “${text}”`,
  picture: (text) => `Thấy: ${text}.`,
  field: (text) => `Ô phải điền: ${text}.`,
  button: (text) => `Nút bấm: ${text}.`,
};

export function drillInWords({ kind, scene, from, sub, lines: said }: Drill): string {
  const parts = said.map(({ as, text }) => lines[as](withoutMarks(text)).replace(/([.!?…])\.$/, '$1'));
  return `${scene} ${heads[kind](withoutMarks(from), withoutMarks(sub ?? ''))}: ${parts.join(' ')}`;
}
