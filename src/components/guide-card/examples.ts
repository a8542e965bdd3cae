import type { Guide } from '#model/guide.ts';
import { type Examples, sampleCard } from '../gallery/examples.ts';

export const examples: Examples<{ guide: Pick<Guide, 'slug' | 'title' | 'icon' | 'channel'> }> = {
  inside: 'ul',
  states: {
    'Trên mạng': { guide: sampleCard },
    'Ở công an xã': { guide: { ...sampleCard, channel: 'police', icon: 'mobile-phone' } },
  },
};
