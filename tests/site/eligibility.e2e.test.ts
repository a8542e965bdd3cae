/** Can everybody answer their way to an outcome, with nothing but links? */
import type { Page } from '@playwright/test';
import { expect, test } from '../lib/site.ts';
import { at, library } from './built.ts';

const [tree] = library.eligibility;
const shown = (page: Page) => page.locator('.tree > :visible');

for (const javaScriptEnabled of [true, false])
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled });

    test('one question at a time, then an outcome with its law and what to do', async ({ page, site }) => {
      await page.goto(site.url(at.check('huu-tri-xa-hoi')));
      await expect(shown(page)).toHaveCount(1);
      await shown(page).getByRole('link', { name: 'Từ 75 trở lên' }).click();
      await expect(shown(page)).toHaveCount(1);
      for (let steps = 0; steps < 20 && !(await shown(page).evaluate((node) => node.matches('.end'))); steps++) {
        await shown(page).locator('.ways a').first().click();
        await expect(shown(page)).toHaveCount(1);
      }
      await expect(shown(page)).toHaveClass(/end/);
      await expect(shown(page).getByRole('link').filter({ hasText: /Luật|Nghị/ }).first()).toHaveAttribute('href', /phap-luat\/#luat-/);
      await shown(page).getByRole('link', { name: 'Làm lại từ đầu' }).click();
      await expect(shown(page).locator('.n')).toHaveText('1');
    });
  });

test('every answer of every tree leads to a node of its page', async ({ page, site }) => {
  for (const { slug, questions, outcomes } of library.eligibility) {
    await page.goto(site.url(at.check(slug)));
    const dead = await page.locator('.tree a[href^="#"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!).filter((href) => !document.querySelector(`.tree > ${href}`)));
    expect(dead, slug).toEqual([]);
    expect(await page.locator('.tree > *').count(), slug).toBe(questions.length + outcomes.length);
  }
});

test('answers are big enough for a thumb', async ({ page, site }) => {
  await page.goto(site.url(at.check(tree!.slug)));
  for (const box of await Promise.all((await page.locator('.ways a:visible').all()).map((link) => link.boundingBox()))) expect(box!.height).toBeGreaterThanOrEqual(56);
});

test('the way back in the browser is the way back in the questions', async ({ page, site }) => {
  await page.goto(site.url(at.check(tree!.slug)));
  const first = await shown(page).getByRole('heading').textContent();
  await shown(page).locator('.ways a').first().click();
  await expect(shown(page).getByRole('heading')).not.toHaveText(first!);
  await page.goBack();
  await expect(shown(page).getByRole('heading')).toHaveText(first!);
});
