/** `--official`: guides beside the national portal's own records, differences only. */
import { readFile } from 'node:fs/promises';
import type { Guide } from '#model/guide.ts';
import { compareWithPortal, type Comparison, type Difference } from '#model/portal-compare.ts';
import { readPortalRecords } from '#model/schema/portal-record.ts';
import { Stop } from '../lib/command.ts';

const topics: Record<Difference['about'], string> = {
  name: 'Tên',
  papers: 'Giấy tờ',
  time: 'Thời gian',
  result: 'Kết quả',
  legal: 'Căn cứ',
};

export async function officialReport(guides: readonly Guide[], file: string): Promise<string> {
  return formatComparisons(guides, compareWithPortal(guides, await recordsIn(file)));
}

async function recordsIn(file: string) {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Stop(`--official: không đọc được tệp ${file}.`);
  });
  const read = readPortalRecords(parse(text, file));
  if ('fault' in read) throw new Stop(`--official: ${file} không đúng dạng ở ${read.fault}.`);
  return read.records;
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Stop(`--official: ${file} không phải tệp JSON.`);
  }
}

export function formatComparisons(guides: readonly Guide[], comparisons: readonly Comparison[]): string {
  const found = comparisons.filter(({ record }) => record);
  const differing = found.filter(({ differences }) => differences.length > 0);
  const lost = comparisons.filter(({ record }) => !record);
  const count = differing.reduce((sum, { differences }) => sum + differences.length, 0);
  return [
    ...differing.map(formatComparison),
    ...(lost.length > 0
      ? [['Mã không có trong tệp:', ...lost.map(({ guide, code }) => `  ${guide} (${code})`)].join('\n')]
      : []),
    `${count} chỗ khác ở ${differing.length} bài; ${found.length - differing.length} bài giống hẳn; ` +
      `${lost.length} bài có mã không có trong tệp; ${guides.length - comparisons.length} bài không ghi mã. ` +
      'Mỗi chỗ khác: hoặc quy định mới hơn (ghi ngày), hoặc bài sai.',
  ].join('\n\n');
}

function formatComparison({ guide, code, record, differences }: Comparison): string {
  const lines = differences.map(({ about, text }) => `  ${`${topics[about]}:`.padEnd(11)}${text}`);
  return [`${guide} (${code}${record?.asOf ? `, Cổng ghi ${record.asOf}` : ''})`, ...lines].join('\n');
}
