import type { Guide } from '#model/guide.ts';
import type { Examples } from '../gallery/examples.ts';

const guide: Pick<Guide, 'checked' | 'reviewBy' | 'reviewWhy' | 'confidence'> = {
  checked: '2026-11-20',
  reviewBy: '2027-02-28',
  reviewWhy: 'Luật Hộ tịch 2026 bắt đầu áp dụng',
  confidence: 'low',
};

export const examples: Examples<{ guide: typeof guide; overdue: boolean; place: 'top' | 'sources' }> = {
  states: {
    'Đã kiểm tra': { guide, overdue: false, place: 'sources' },
    'Quá hạn và chưa chắc': { guide: { ...guide, reviewBy: '2020-01-01' }, overdue: true, place: 'top' },
  },
};
