/** Easy reading: can somebody who never used the web go through a guide with one thumb, without scripts? */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Guide } from '#model/guide.ts';
import { expect, test } from '../lib/site.ts';
import { fitFaults } from '../lib/fit-faults.ts';
import { guideWith, sampledGuides } from '../lib/pages.ts';
import { plain, plainRich, seenIn } from '../lib/words.ts';

const guide = guideWith('six steps and a warning', ({ steps }) => steps.length >= 6 && steps.some(({ warn }) => warn));
const shown = (page: Page) => page.locator('main > section').filter({ visible: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const some: Guide[] = [guide, ...sampledGuides.filter(({ slug }) => slug !== guide.slug).slice(0, 2)];

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('one button leads from the start through every step to the end, the other back', async ({ page, site }) => {
    await page.goto(site.url(site.routes.guide(guide.slug)));
    await page.getByRole('link', { name: 'Dễ đọc' }).click();
    await expect(page).toHaveURL(site.url(site.routes.easy(guide.slug)));
    await expect(shown(page)).toHaveCount(1);
    const first = await seenIn(shown(page));
    for (const { name } of guide.prepare) expect(first).toContain(plain(name));
    await page.getByRole('link', { name: 'Bắt đầu' }).click();
    for (const [i, step] of guide.steps.entries()) {
      await expect(page).toHaveURL(site.url(site.routes.easy(guide.slug, step.id)));
      await expect(shown(page)).toHaveCount(1);
      expect(await focused(page)).toBe(step.id);
      await expect(page.getByRole('region', { name: plain(step.title) })).toContainText(`Bước ${i + 1} trong ${guide.steps.length}`);
      await page.getByRole('link', { name: /^Xong/ }).click();
    }
    await expect(page.getByRole('heading', { name: 'Bạn đã làm xong' })).toBeInViewport();
    for (const step of guide.steps.toReversed()) {
      await page.getByRole('link', { name: 'Quay lại' }).click();
      await expect(page).toHaveURL(site.url(site.routes.easy(guide.slug, step.id)));
    }
    await page.getByRole('link', { name: 'Quay lại' }).click();
    await page.getByRole('link', { name: 'Về bài đầy đủ' }).click();
    await expect(page).toHaveURL(site.url(site.routes.guide(guide.slug)));
  });

  for (const one of some)
    test(`${one.slug}: a link to a step opens that step, with all that it says and nothing else to press`, async ({ page, site }) => {
      for (const step of one.steps) {
        await page.goto(site.url(site.routes.easy(one.slug, step.id)));
        await expect(shown(page)).toHaveAttribute('id', step.id);
        const words = await seenIn(shown(page));
        for (const part of [plain(step.title), plainRich(step.say), step.tip, step.warn, step.unsure, step.differs, ...(step.asks ?? [])]) {
          if (!part) continue;
          const text = typeof part === 'string' ? plain(part) : plainRich(part);
          expect(words).toContain(text);
          if (text.length > 30) expect(words.split(text), `once: ${text}`).toHaveLength(2);
        }
        await expect(shown(page).locator('svg[role=img], img')).toBeInViewport();
        const buttons = page.locator('a, button, summary, input').filter({ visible: true });
        await expect(buttons).toHaveCount(2);
        for (const button of await buttons.all()) {
          await expect(button).toBeInViewport({ ratio: 1 });
          expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(76);
        }
      }
    });
});

for (const one of some)
  for (const width of [320, 360])
    test(`${one.slug}: every step fits ${width} px, in letters of 30 px`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 640 });
      const faults: string[] = [];
      for (const id of ['trang-dau', ...one.steps.map((step) => step.id), 'trang-cuoi']) {
        await page.goto(site.url(site.routes.easy(one.slug, id)));
        // The buttons lie over the foot of the text until one scrolls: at its end nothing is covered.
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        const found = (await page.evaluate(fitFaults)).filter((fault) => !/cut in two: (?!h[1-3])/.test(fault));
        faults.push(...found.map((fault) => `${id}: ${fault}`));
        const covered = await shown(page).evaluate((section) => {
          const [bar, text] = [section.lastElementChild!, section.lastElementChild!.previousElementSibling!];
          return text.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1;
        });
        if (covered) faults.push(`${id}: the buttons cover the last words`);
      }
      expect(faults).toEqual([]);
      await page.goto(site.url(site.routes.easy(one.slug, one.steps[0]!.id)));
      for (const say of await page.locator('.ez-s').all()) await expect(say).toHaveCSS('font-size', '30px');
    });

test('axe finds nothing on a step, nor at the end', async ({ page, site }) => {
  for (const id of [guide.steps.find(({ warn }) => warn)!.id, 'trang-cuoi']) {
    await page.goto(site.url(site.routes.easy(guide.slug, id)));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('letters chosen smaller elsewhere do not make it smaller, stronger contrast holds', async ({ page, site }) => {
  await page.addInitScript(() => localStorage.setItem('ctcv:chu', '24 cao'));
  await page.goto(site.url(site.routes.easy(guide.slug, guide.steps[0]!.id)));
  await expect(shown(page).locator('.ez-s')).toHaveCSS('font-size', '30px');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('it repeats a guide, so search engines are asked to list the guide instead', async ({ page, site }) => {
  await page.goto(site.url(site.routes.easy(guide.slug)));
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});
