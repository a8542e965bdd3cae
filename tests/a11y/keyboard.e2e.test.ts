/** Can the site be walked without mouse and finger? */
import type { Page } from '@playwright/test';
import { expect, test } from '../lib/site.ts';
import { guideWith } from '../lib/pages.ts';

const guide = guideWith('questions', ({ questions }) => questions.length > 0);

interface Stop {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  outline: number;
  isSeen: boolean;
}

/** Where the focus is, on the page; null when it left the page. */
function focused(): Stop | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const words = element.textContent?.trim().slice(0, 40) || element.getAttribute('aria-label') || element.id;
  return {
    name: `${element.tagName} ${words}`,
    left,
    top: top + scrollY,
    right,
    bottom: bottom + scrollY,
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    isSeen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  };
}

/** Tab from the first stop to the end of the page. */
async function walk(page: Page): Promise<Stop[]> {
  const reachable = await page.locator('a[href], button, input, summary').filter({ visible: true }).count();
  const stops: Stop[] = [];
  for (let i = 0; i <= reachable; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (!stop) break;
    stops.push(stop);
  }
  expect(stops.map(({ name }) => name), 'every control once, then out of the page').toHaveLength(reachable);
  return stops;
}

/** Rows from top to bottom, in a row from left to right. */
function isAfter(next: Stop, before: Stop): boolean {
  const shared = Math.min(next.bottom, before.bottom) - Math.max(next.top, before.top);
  const isSameRow = shared > Math.min(next.bottom - next.top, before.bottom - before.top) / 2;
  return isSameRow ? next.left >= before.left : next.top >= before.top;
}

test('the first stop leads past the header to the content', async ({ page, site }) => {
  for (const path of [site.routes.home, site.routes.guide(guide.slug)]) {
    await page.goto(site.url(path));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  }
});

for (const [what, pathOf, width] of [
  ['the home page', (at) => at.home, 360],
  ['the home page', (at) => at.home, 1280],
  ['the list', (at) => at.list, 360],
  ['a guide', (at) => at.guide(guide.slug), 360],
  ['a guide', (at) => at.guide(guide.slug), 1280],
  ['the search page', (at) => at.search, 360],
] as [string, (at: { home: string; list: string; search: string; guide(slug: string): string }) => string, number][])
  test(`${what} at ${width} px: Tab goes as the eye goes, is seen everywhere and gets out`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site.url(pathOf(site.routes)));
    const stops = await walk(page);
    for (const { name, outline, isSeen } of stops) {
      expect(outline, `outline of ${name}`).toBeGreaterThanOrEqual(2);
      expect(isSeen, `${name} in view`).toBe(true);
    }
    // The rail of steps stands beside the text on a wide screen: columns are read one after the other.
    const isRail = (stop: Stop) => width > 1000 && stop.right < 400 && stop.left < 400;
    stops.slice(1).forEach((stop, i) => {
      const before = stops[i]!;
      if (isRail(before) !== isRail(stop)) return;
      expect(isAfter(stop, before), `${stop.name} after ${before.name}`).toBe(true);
    });
  });

test('Shift and Tab go the same way back', async ({ page, site }) => {
  await page.goto(site.url(site.routes.guide(guide.slug)));
  const there = (await walk(page)).map(({ name }) => name);
  await page.locator('summary').last().focus();
  const last = (await page.evaluate(focused))!.name;
  const back = [last];
  for (let i = there.lastIndexOf(last); i > 0; i--) {
    await page.keyboard.press('Shift+Tab');
    back.push((await page.evaluate(focused))!.name);
  }
  expect(back.reverse()).toEqual(there.slice(0, there.lastIndexOf(last) + 1));
});

test('an answer opens and closes with Enter and with the space bar', async ({ page, site }) => {
  await page.goto(site.url(site.routes.guide(guide.slug)));
  const answer = page.locator('.qa details').filter({ visible: true }).first();
  await answer.locator('summary').focus();
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key);
    await expect(answer.locator('p')).toBeVisible();
    await page.keyboard.press(key);
    await expect(answer.locator('p')).toBeHidden();
  }
});

test('a box is ticked with the space bar', async ({ page, site }) => {
  await page.goto(site.url(site.routes.guide(guide.slug)));
  const box = page.getByRole('checkbox').first();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
});
