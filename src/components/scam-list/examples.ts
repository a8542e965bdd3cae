import type { Scam } from '#model/safety.ts';
import type { Examples } from '../gallery/examples.ts';

export const examples: Examples<{ scams: Pick<Scam, 'slug' | 'title' | 'icon' | 'targets'>[] }> = {
  states: {
    'Một chiêu': {
      scams: [
        {
          slug: 'phat-nguoi-gia',
          title: { text: 'Tin nhắn báo phạt nguội giả', lines: ['Tin nhắn báo', 'phạt nguội giả'] },
          icon: 'envelope-with-arrow',
          targets: 'người có xe',
        },
      ],
    },
  },
};
