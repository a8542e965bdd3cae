/** How the commune is named in a sentence. */
import type { Unit } from './guide.ts';

/** "Xã Mẫu" → "UBND xã Mẫu" */
export const ownerOf = (unit: Pick<Unit, 'name'>): string =>
  `UBND ${unit.name.replace(/^(Xã|Phường|Đặc khu) /, (kind) => kind.toLowerCase())}`;
