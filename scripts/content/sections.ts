/** What is no error but must be watched, in short sections: one line each. */
import type { AnyFinding } from '../lib/findings.ts';

const sections: { title: string; codes: string[] }[] = [
  { title: 'Quá hạn hoặc phải xem lại trong 60 ngày', codes: ['past-review', 'review-soon'] },
  { title: 'Thay đổi trong 90 ngày tới', codes: ['changes-soon', 'nothing-holds'] },
  { title: 'Chưa chắc', codes: ['low-confidence', 'unsure'] },
  { title: 'Phí, thời gian chưa có nguồn chính thức', codes: ['no-official-source'] },
  { title: 'Nguồn cũ chứng cho phí, thời gian, cơ quan', codes: ['old-source'] },
  { title: 'Văn bản không phải đang có hiệu lực', codes: ['law-status'] },
  { title: 'Xã còn phải trả lời', codes: ['local-open'] },
  { title: 'Không nơi nào dẫn tới', codes: ['unlinked'] },
  { title: 'Cách gọi dẫn tới nhiều bài', codes: ['shared-alias'] },
];
const watched = new Set(sections.flatMap(({ codes }) => codes));

export const hasSection = ({ code }: AnyFinding): boolean => watched.has(code);

export function formatSections(findings: readonly AnyFinding[]): string {
  return sections
    .flatMap(({ title, codes }) => {
      const lines = codes.flatMap((code) => findings.filter((finding) => finding.code === code));
      return lines.length > 0 ? [[`${title} (${lines.length})`, ...columns(lines.map(cells))].join('\n')] : [];
    })
    .join('\n\n');
}

/** `mục "fee" thứ 1, mục "unsure"` is `fee 1`: the last word is what the section is about. */
function cells({ file, line, field, what }: AnyFinding): string[] {
  const place = file.replace(/^.*\//, '').replace(/\.(?:mdx|yaml)$/, '') + (line ? `:${line}` : '');
  return [place, short(field ?? ''), what];
}

const short = (field: string) =>
  field
    .split(', ')
    .slice(0, 1)
    .join('')
    .replace(/^mục "(?<key>\w+)"(?: thứ (?<index>\d+))?$/, '$<key> $<index>')
    .trim();

export function columns(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...row[column]!].length)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell + ' '.repeat(widths[column]! - [...cell].length)).join('  ')}`.trimEnd(),
  );
}
