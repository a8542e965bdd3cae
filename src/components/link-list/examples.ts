import type { PageLink } from '#model/page.ts';
import { type Examples, words } from '../gallery/examples.ts';

export const examples: Examples<{ items: (Omit<PageLink, 'to'> & Partial<PageLink>)[] }> = {
  states: {
    'Có và không có hướng dẫn': {
      items: [
        { title: 'Đăng ký tạm trú', text: words('nếu ở trọ'), icon: 'house', to: { guide: 'dang-ky-tam-tru' } },
        { title: 'Chờ giấy tại nhà', text: words('nếu đã chọn bưu chính'), icon: 'postbox' },
      ],
    },
  },
};
