import type { Unit } from '#model/guide.ts';
import { type Examples, sampleUnit } from '../gallery/examples.ts';

export const examples: Examples<{ unit: Unit }> = {
  states: {
    'Chưa điền': { unit: sampleUnit },
    'Đã điền': {
      unit: {
        ...sampleUnit,
        counter: { name: 'Trung tâm Phục vụ hành chính công', address: 'Số 0, đường Mẫu', hours: 'Thứ Hai đến thứ Sáu, 7 giờ 30 đến 17 giờ', phone: '0000 000 000' },
      },
    },
  },
};
