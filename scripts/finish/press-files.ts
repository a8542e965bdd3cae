/** Print files that are ready come with the site; the others are said to be missing. */
import { layIn } from '../press/lay-in.ts';
import { PressStore } from '../press/store.ts';
import type { FinishStep } from './step.ts';

export const pressFiles: FinishStep = {
  name: 'tệp in',
  async run({ dir, library }) {
    const { ready, missing } = await layIn(dir, library.unit.base, new PressStore());
    return `${ready} sẵn có${missing > 0 ? `, thiếu ${missing}: npm run press` : ''}`;
  },
};
