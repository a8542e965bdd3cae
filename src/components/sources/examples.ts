import type { LegalRef, Source } from '#model/guide.ts';
import type { Examples } from '../gallery/examples.ts';

export const examples: Examples<{ legal: LegalRef[]; sources: Source[] }> = {
  states: {
    'Luật và nguồn': {
      legal: [{ law: { id: 'mau', number: 'Nghị định 18/2026/NĐ-CP', name: 'về cải cách thủ tục hộ tịch', status: 'con-hieu-luc' } }],
      sources: [
        { publisher: 'Cổng Dịch vụ công quốc gia', title: 'Thủ tục 1.001193', date: '2026-07-18', url: 'https://dichvucong.gov.vn', official: true, supports: ['fee'] },
        { publisher: 'VietnamPlus', title: 'Nghị định về hộ tịch', date: '2026-01', url: 'https://www.vietnamplus.vn', official: false, supports: ['time'] },
      ],
    },
  },
};
