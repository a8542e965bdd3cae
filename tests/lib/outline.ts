/** What a screen reader needs of every page: its language, landmarks, one main title, no level left out. */
import { expect, type Page } from '@playwright/test';

export async function expectOutline(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  for (const landmark of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(landmark)).toHaveCount(1);
  await expect(page.locator('h1')).toHaveCount(1);
  const titles = page.locator('h1, h2, h3, h4, h5, h6').filter({ visible: true });
  const levels = await titles.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels[0]).toBe(1);
  for (const [i, level] of levels.slice(1).entries()) expect(level, `heading ${i + 2} of ${levels.join()}`).toBeLessThanOrEqual(levels[i]! + 1);
}
