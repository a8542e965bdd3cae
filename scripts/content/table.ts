/** One line a guide: how much of it is its own, how it reads, what it still lacks. */
import { guideReading } from '#model/passages.ts';
import { screenShares } from '#model/rules/clones.ts';
import { easeOf } from '#model/rules/reading.ts';
import type { WrittenContent } from '#model/written.ts';
import { formatNumber } from '#text/numbers.ts';
import { columns } from './sections.ts';

const heads = ['Bài', 'bước', 'màn hình riêng', 'cách gọi', 'từ một câu', 'câu dài nhất', 'chữ cơ quan trên 100 từ'];

export function guideTable(content: WrittenContent): string {
  const rows = screenShares(content).map(({ guide, own, total, percent }) => {
    const { average, longest, officePercent } = easeOf(guideReading(guide));
    return [
      guide.id,
      String(total),
      `${own} (${formatNumber(Math.floor(percent))} %)`,
      String(guide.value.aliases?.length ?? 0),
      formatNumber(Math.round(average * 10) / 10),
      String(longest),
      formatNumber(Math.round(officePercent * 100) / 100),
    ];
  });
  return columns([heads, ...rows]).join('\n');
}
