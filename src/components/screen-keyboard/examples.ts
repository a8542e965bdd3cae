import { routes } from '#model/routes.ts';
import type { Manner } from '#text/keystrokes.ts';
import type { Examples } from '../gallery/examples.ts';

const { search } = routes(import.meta.env.BASE_URL);
const index = { names: `${search}ten.json`, words: `${search}chu.json` };

export const examples: Examples<{ field: string; index?: { names: string; words: string }; manner?: Manner; enter?: string }> = {
  states: {
    'Bấm dấu, trên màn hình rộng': { field: 'go-bam-dau', index },
    'Gõ Telex, không gợi ý, trên màn hình rộng': { field: 'go-telex', manner: 'telex', enter: 'Xong' },
  },
};
