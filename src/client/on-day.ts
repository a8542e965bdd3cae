/** What holds on a day of this device's clock. */
import type { Dated, Day } from '#model/guide.ts';

export const two = (n: number): string => String(n).padStart(2, '0');

export const dayOf = (now: Date): Day => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(two).join('-');

export const holds = ({ from = '', until = '9' }: Dated, day: Day): boolean => from <= day && day <= until;

/** Hides what does not hold, and shows what does. */
export function showOn(root: ParentNode, day: Day): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-from],[data-until]')) element.hidden = !holds(element.dataset, day);
}
