/** Can a reader make the letters larger and plainer, everywhere, for good, and without a flash? */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../lib/site.ts';
import { library } from '../site/built.ts';

const slug = library.guides[0]!.slug;
const letters = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const opener = (page: Page) => page.getByRole('link', { name: 'Cỡ chữ' });

test('large letters and strong contrast are chosen in two taps and stay', async ({ page, site }) => {
  await page.goto(site.url(site.routes.guide(slug)));
  await opener(page).click();
  await page.getByRole('radio', { name: 'Chữ rất to' }).check();
  expect(await letters(page)).toBe('30px');
  await page.getByRole('checkbox', { name: /Tương phản cao/ }).check();
  await expect(page.locator('dialog [role=status]')).toContainText('sẽ nhớ');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Xong' }).click();
  await expect(opener(page)).toBeFocused();

  await page.goto(site.url(site.routes.home));
  expect(await letters(page)).toBe('30px');
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
  await opener(page).click();
  await expect(page.getByRole('radio', { name: 'Chữ rất to' })).toBeChecked();
  await page.getByRole('radio', { name: 'Chữ thường' }).check();
  await page.getByRole('checkbox', { name: /Tương phản cao/ }).uncheck();
  await page.reload();
  expect(await letters(page)).toBe('19px');
  expect(await page.evaluate(() => localStorage.getItem('ctcv:chu'))).toBeNull();
});

test('the first paint already has the chosen letters', async ({ page, site }) => {
  await page.addInitScript(() => localStorage.setItem('ctcv:chu', '30 cao'));
  // What comes later cannot have done it.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(site.url(site.routes.guide(slug)));
  const sizes = await page.evaluate(
    () => new Promise<string>((done) => requestAnimationFrame(() => done(getComputedStyle(document.documentElement).fontSize))),
  );
  expect(sizes).toBe('30px');
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const paintedAfterSheet = await page.evaluate(() => {
    const sheet = performance.getEntriesByType('resource').find(({ name }) => /look\.[^/]*css$/.test(name)) as PerformanceResourceTiming;
    return performance.getEntriesByName('first-contentful-paint')[0]!.startTime >= sheet.responseEnd;
  });
  expect(paintedAfterSheet).toBe(true);
});

test('who chose nothing fetches no further sheet', async ({ page, site }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(site.url(site.routes.guide(slug)));
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => /look/.test(url))).toEqual([]);
});

test('the keyboard opens, chooses and leaves', async ({ page, site }) => {
  await page.goto(site.url(site.routes.home));
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Chữ thường' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  expect(await letters(page)).toBe('24px');
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
});

test('where nothing can be kept, it works on the page and says so', async ({ page, site }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  );
  await page.goto(site.url(site.routes.home));
  await opener(page).click();
  await page.getByRole('radio', { name: 'Chữ to', exact: true }).check();
  expect(await letters(page)).toBe('24px');
  await expect(page.locator('dialog [role=status]')).toContainText('không nhớ được');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the same link tells how any browser does it', async ({ page, site }) => {
    await page.goto(site.url(site.routes.home));
    await opener(page).click();
    await expect(page).toHaveURL(site.url(site.routes.look));
    await expect(page.getByRole('main')).toContainText('hai ngón tay');
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
});
