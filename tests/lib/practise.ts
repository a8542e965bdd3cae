/** How a browser test works on the practice phone. */
import type { Page } from '@playwright/test';
import { isPressedLast } from '#model/practice/machine.ts';
import { spotsOf } from '#model/practice/spots.ts';
import type { Task } from '#model/practice/lesson.ts';
import { planLesson } from '#renderers/practice/lesson.ts';
import { library } from '../site/built.ts';

export const lessonOf = (slug: string) => planLesson(library.guides.find((guide) => guide.slug === slug)!, library.practice);
export const targetOf = (task: Task) => spotsOf(task.screen).find(({ target }) => target);
export const press = (page: Page, deed: string) => page.locator(`.do [data-do=${deed}]`).click();
export const spot = (page: Page, id: string) => page.locator(`[data-spot="${id}"]`);

export async function passScam(page: Page, give: boolean): Promise<void> {
  await page.locator(`[data-give="${give ? 1 : 0}"]`).click();
  await press(page, 'goOn');
}
export async function doRight(page: Page, task: Task): Promise<void> {
  for (const { toType } of spotsOf(task.screen)) if (toType) await press(page, 'sample');
  if (isPressedLast(task)) await spot(page, targetOf(task)!.id).click();
  else await press(page, 'finish');
}
