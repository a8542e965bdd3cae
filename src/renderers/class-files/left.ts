/** Why a question is not in a file, said in one voice. */
import type { LeftOut } from '#model/sheet.ts';

export const needsEyes = 'phải nhìn màn hình vẽ';
export const tooLong = 'dài quá ô của Kahoot';

/** `bỏ 2 câu dài quá ô của Kahoot, 1 câu phải nhìn màn hình vẽ`; empty where nothing was. */
export function saidLeft(left: readonly LeftOut[]): string {
  const counts = new Map<string, number>();
  for (const { why } of left) counts.set(why, (counts.get(why) ?? 0) + 1);
  return counts.size === 0 ? '' : `bỏ ${[...counts].map(([why, count]) => `${count} câu ${why}`).join(', ')}`;
}
