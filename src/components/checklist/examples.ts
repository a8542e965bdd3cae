import type { Prepare } from '#model/guide.ts';
import { type Examples, words } from '../gallery/examples.ts';

export const examples: Examples<{ items: Prepare[]; guide: string }> = {
  states: {
    'Ba thứ': {
      guide: 'mau',
      items: [
        { name: 'Tài khoản VNeID mức 2', note: words('của cha hoặc mẹ'), icon: 'mobile-phone' },
        { name: 'Giấy chứng sinh', note: words('bản gốc để chụp ảnh, hoặc bản điện tử'), icon: 'page-facing-up' },
        { name: 'Văn bản ủy quyền', note: words('khi nhờ người khác'), icon: 'memo', optional: true, unsure: words('hỏi quầy') },
      ],
    },
  },
};
