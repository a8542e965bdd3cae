import type { After } from '#model/guide.ts';
import { type Examples, words } from '../gallery/examples.ts';

export const examples: Examples<{ items: After[] }> = {
  states: {
    'Có và không có hướng dẫn': {
      items: [
        { title: 'Đăng ký tạm trú', text: words('nếu ở trọ'), icon: 'house', guide: { slug: 'dang-ky-tam-tru', title: 'Đăng ký tạm trú', icon: 'house' } },
        { title: 'Chờ giấy tại nhà', text: words('nếu đã chọn bưu chính'), icon: 'postbox' },
      ],
    },
  },
};
