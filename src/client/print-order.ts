/** What an officer has chosen to print: kept in the address alone, so that it can be sent on and nothing is stored. */

/** Copies by what is chosen: `to-roi-a5` for all chosen guides, `an-toan/gia-cong-an` for a sheet by itself. */
export interface Choice { guides: string[]; kinds: Map<string, number>; sheets: Map<string, number> }

export interface Line { kind: string; slug: string; title: string; kindName: string; paper: string; finish: string; copies: number; size: string; file?: string }

const MOST_COPIES = 99_999;
const clean = (text: string): boolean => /^[a-z0-9.-]+(?:\/[a-z0-9-]+)?$/.test(text);

function readCopies(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const part of text.split(',')) {
    const [name = '', copies = '1'] = part.split('*');
    if (clean(name)) found.set(name, copiesOf(copies));
  }
  return found;
}

/** Whatever was typed, a number of copies that a shop can print. */
export function copiesOf(text: string): number {
  const copies = Math.floor(Number(text));
  return Number.isFinite(copies) ? Math.min(MOST_COPIES, Math.max(1, copies)) : 1;
}

export function readChoice(hash: string): Choice {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const list = (name: string) => values.get(name) ?? '';
  return { guides: list('viec').split(',').filter(clean), kinds: readCopies(list('loai')), sheets: readCopies(list('to')) };
}

export function writeChoice({ guides, kinds, sheets }: Choice): string {
  const copies = (all: Map<string, number>) => [...all].map(([name, count]) => `${name}*${count}`).join(',');
  const parts = [
    ['viec', guides.join(',')],
    ['loai', copies(kinds)],
    ['to', copies(sheets)],
  ].filter(([, value]) => value);
  return parts.length > 0 ? `#${parts.map(([name, value]) => `${name}=${value}`).join('&')}` : '';
}

const cell = (text: string | number): string => `"${String(text).replaceAll('"', '""')}"`;

/** For a spreadsheet: a mark first, so that it reads Vietnamese letters as they are. */
export const orderTable = (lines: readonly Line[]): string =>
  `\uFEFF${[
    ['Tờ', 'Loại', 'Khổ', 'Số bản', 'Giấy', 'Gia công', 'Tệp'],
    ...lines.map(({ title, kindName, size, copies, paper, finish, file }) => [title, kindName, size, copies, paper, finish, file ?? 'chưa có tệp, in từ trang']),
  ]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')}\r\n`;

const escaped = (text: string | number): string => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The order as a page that opens anywhere, with room for what only people know. */
export function orderSheet(lines: readonly Line[], unit: string, day: string): string {
  const row = (line: Line, i: number) =>
    `<tr><td>${i + 1}<td>${escaped(line.title)}<td>${escaped(line.kindName)}<td>${escaped(line.size)}<td class="n">${line.copies}<td>${escaped(line.paper)}<td>${escaped(line.finish)}<td>${escaped(line.file ?? 'chưa có tệp, in từ trang')}</tr>`;
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Đơn đặt in</title><style>
body{font:12pt system-ui,sans-serif;margin:15mm}table{border-collapse:collapse;width:100%}th,td{border:1px solid #777;padding:2mm;text-align:left;vertical-align:top}.n{text-align:right}p{margin:3mm 0}
</style><h1>Đơn đặt in</h1><p>Nơi đặt: <b>${escaped(unit)}</b>. Ngày ${escaped(day)}.</p>
<p>Người đặt: ……………………………… Điện thoại: ……………………… Cần ngày: ……………………</p>
<table><thead><tr><th>Số<th>Tờ<th>Loại<th>Khổ<th>Số bản<th>Giấy (nên dùng)<th>Gia công<th>Tệp</tr></thead><tbody>${lines.map(row).join('')}</tbody></table>
<p>Mọi tệp là PDF đúng khổ, chữ đã nhúng phông. Khi in chọn 100 %, không chọn “vừa trang”.</p></html>`;
}
