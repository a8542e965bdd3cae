import type { FactTile } from '#renderers/web/guide-page.ts';
import { factLines } from '#renderers/web/guide-page.ts';
import { type Examples, words } from '../gallery/examples.ts';

const today = '2026-11-20';
const tile = (facts: Parameters<typeof factLines>[0]): { tile: FactTile } => ({
  tile: { name: 'fee', question: 'Mất bao nhiêu tiền?', icon: 'zero-dong', lines: factLines(facts, today) },
});

export const examples: Examples<{ tile: FactTile }> = {
  inside: 'ul',
  states: {
    'Một điều': tile([{ value: '0 đồng', note: words('đúng hạn 60 ngày từ ngày sinh') }]),
    'Đang có hạn': tile([
      { value: '0 đồng', note: words('khi nộp trên mạng'), from: '2026-08-15', until: '2027-02-28' },
      { value: '7.000 đồng', note: words('nộp trên mạng') },
    ]),
    'Sắp đổi': tile([
      { value: '7.000 đồng', until: '2027-02-28' },
      { value: '15.000 đồng', from: '2027-03-01' },
    ]),
    'Chưa chắc': tile([{ value: '10 ngày', unsure: words('hỏi lại khi nhận giấy hẹn') }]),
  },
};
