import type { Scam } from '#model/safety.ts';
import type { Examples } from '../gallery/examples.ts';

export const examples: Examples<{ pages: Pick<Scam, 'slug' | 'title' | 'icon'>[] }> = {
  states: {
    'Một chiêu': {
      pages: [
        {
          slug: 'phat-nguoi-gia',
          title: { text: 'Tin nhắn báo phạt nguội giả', lines: ['Tin nhắn báo', 'phạt nguội giả'] },
          icon: 'envelope-with-arrow',
        },
      ],
    },
  },
};
