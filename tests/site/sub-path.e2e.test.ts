/** Does the site work under a province's sub-path? */
import { expect, test as base } from '@playwright/test';
import { loadLibrary } from '#library/load.ts';
import { routes } from '#model/routes.ts';
import { serve, type Served } from '../../scripts/lib/serve.ts';
import { buildOtherUnit, otherUnit } from '../lib/other-build.ts';

const { unit, guides } = (await loadLibrary({ unit: otherUnit })).library!;
const at = routes(unit.base);
const guide = guides.find(({ slug }) => slug === 'dang-ky-khai-sinh') ?? guides[0]!;

const test = base.extend<{ ownPathOnly: void }, { served: Served }>({
  served: [
    async ({}, use) => {
      const served = await serve({ dir: await buildOtherUnit(), base: unit.base, host: '127.0.0.1' });
      await use(served);
      await served.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  ownPathOnly: [
    async ({ page, served }, use) => {
      const faults: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(served.url)) faults.push(`outside: ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await use();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
const url = (served: Served, path: string) => new URL(path, served.url).href;

test('every page opens, wide and printed, and names its commune', async ({ page, served }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of [at.home, at.list, at.about, at.search, at.gallery, at.guide(guide.slug)]) {
    await page.goto(url(served, path));
    await expect(page.getByRole('banner')).toContainText(unit.name);
    const outside = await page.locator('a[href], form, link, script[src]').evaluateAll(
      (all, start) => all
        .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('action') ?? '')
        .map((address) => new URL(address, location.href).href)
        .filter((address) => address.startsWith(location.origin) && !address.startsWith(start)),
      served.url,
    );
    expect(outside, path).toEqual([]);
  }
});

test('links lead on: home, list, guide, step, back', async ({ page, served }) => {
  await page.goto(served.url);
  await page.getByRole('main').getByRole('link', { name: 'Xem tất cả thủ tục' }).click();
  await expect(page).toHaveURL(url(served, at.list));
  await page.getByRole('main').locator(`a[href="${at.guide(guide.slug)}"]`).first().click();
  await expect(page).toHaveURL(url(served, at.guide(guide.slug)));
  await page.getByRole('navigation', { name: 'Các bước' }).getByRole('link').nth(1).click();
  await expect(page).toHaveURL(url(served, at.step(guide.slug, guide.steps[1]!.id)));
  await page.getByRole('banner').getByRole('link').first().click();
  await expect(page).toHaveURL(served.url);
});

test('the search finds, and its links lead there', async ({ page, served }) => {
  await page.goto(served.url);
  await page.getByRole('combobox').fill('dang ky khai sinh');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((to) => to.href.startsWith(`${url(served, at.search)}?`) && to.searchParams.get('q') === 'dang ky khai sinh');
  await page.locator('[data-results] a').first().click();
  await expect(page).toHaveURL(url(served, at.guide(guide.slug)));
  await expect(page.locator('h1')).toBeVisible();
});

test('the phone numbers of the commune can be called', async ({ page, served }) => {
  await page.goto(url(served, at.about));
  const phone = unit.counter.phone!;
  const link = page.getByRole('link', { name: phone }).first();
  await expect(link).toHaveAttribute('href', `tel:${phone.replaceAll(' ', '')}`);
});
