import type { Step } from '#model/guide.ts';
import { type Examples, sampleStep, words } from '../gallery/examples.ts';

export const examples: Examples<{ step: Step; guide: string; headingLevel: 2 | 3 }> = {
  inside: 'ol',
  states: {
    Thường: { step: sampleStep, guide: 'mau', headingLevel: 3 },
    'Có đủ mọi thứ': {
      step: {
        ...sampleStep,
        id: 'mau-du',
        number: 10,
        title: 'Điền tờ khai của con và cha mẹ',
        tip: words('Gõ tên con có dấu, đúng chữ lót.'),
        warn: words('Chỉ có một ngày để trả lời.'),
        unsure: words('Tên nút có thể khác.'),
        asks: ['Họ, chữ đệm, tên của con', 'Ngày, tháng, năm sinh', 'Quê quán'],
        differs: words('Tìm dòng có chữ khai sinh.'),
        part: { id: 'mau', guide: { slug: 'dang-nhap-cong-dvcqg', title: 'Đăng nhập Cổng', icon: 'key' }, steps: [] },
      },
      guide: 'mau',
      headingLevel: 3,
    },
  },
};
