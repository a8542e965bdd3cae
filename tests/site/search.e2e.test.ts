/** Does the search find what people type, and does it bear what they must not? */
import type { Page } from '@playwright/test';
import { expect, test, type Site } from '../lib/site.ts';
import { guideWith } from '../lib/pages.ts';
import { plain } from '../lib/words.ts';

const results = (page: Page) => page.locator('[data-results]');

async function search(page: Page, site: Site, query: string) {
  await page.goto(`${site.url(site.routes.search)}?q=${encodeURIComponent(query)}`);
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('status').first()).not.toHaveText(/Đang tìm|^\s*$/);
}

const birth = guideWith('birth registration', ({ slug }) => slug === 'dang-ky-khai-sinh');
const stay = guideWith('temporary residence', ({ slug }) => slug === 'dang-ky-tam-tru');

for (const [query, guide] of [
  ['khai sinh', birth],
  ['dang ky khai sinh', birth],
  ['KHAI SINH', birth],
  ['làm giấy khai sinh', birth],
  ['tam tru', stay],
  ['đăng ký tạm trú', stay],
] as const)
  test(`“${query}” finds its guide among the first three`, async ({ page, site }) => {
    await search(page, site, query);
    const links = await results(page).getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.slice(0, 3)).toContain(site.routes.guide(guide.slug));
    await expect(page.getByRole('searchbox')).toHaveValue(query);
    await results(page).getByRole('link', { name: plain(guide.title.text) }).first().click();
    await expect(page.locator('h1')).toHaveText(new RegExp(guide.title.lines[0]!.replaceAll(' ', '\\s')));
  });

test('what is not there is not found, and the page says so and where to go on', async ({ page, site }) => {
  await search(page, site, 'xyzzy qwrtp');
  await expect(results(page).getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('status').first()).toContainText('Chưa có hướng dẫn');
  await expect(page.getByRole('main').getByRole('link', { name: 'Xem tất cả thủ tục' })).toBeVisible();
});

test('from any page the box leads here and searches', async ({ page, site }) => {
  await page.goto(site.url(site.routes.home));
  await page.getByRole('searchbox').fill('tam tru');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${site.routes.search}\\?q=tam\\+tru$`));
  await expect(results(page).getByRole('link').first()).toBeVisible();
});

test('nothing typed, nothing searched', async ({ page, site }) => {
  for (const query of ['', '?q=', '?q=%20%20']) {
    await page.goto(site.url(site.routes.search) + query);
    await expect(results(page)).toHaveAttribute('aria-busy', 'false');
    await expect(results(page).getByRole('link')).toHaveCount(0);
  }
});

test('a broken index is admitted, not waited for', async ({ page, site }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 500, body: '' }));
  await search(page, site, 'khai sinh');
  await expect(page.getByRole('status').first()).toContainText('Chưa tìm được');
});

const bad: [what: string, query: string][] = [
  ['10,000 letters', 'q='.concat('khai sinh '.repeat(1000).replaceAll(' ', '+'))],
  ['null bytes', 'q=khai%00sinh%00'],
  ['right-to-left text', `q=${encodeURIComponent('\u202Eتسجيل\u202C \u200F')}`],
  ['emoji', `q=${encodeURIComponent('👶🏽👨‍👩‍👧 🇻🇳')}`],
  ['an image with a handler', `q=${encodeURIComponent('<img src=x onerror="window.hacked=1">')}`],
  ['a script', `q=${encodeURIComponent('"></input><script>window.hacked=1</script>')}`],
  ['a javascript address', `q=${encodeURIComponent('javascript:window.hacked=1//')}`],
  ['broken percent signs', 'q=%E0%A4%A'],
  ['a lone percent sign', 'q=100%'],
  ['lone surrogates', 'q=%ED%A0%80%ED%B0%80'],
  ['two questions', 'q=khai&q=sinh'],
  ['only punctuation', `q=${encodeURIComponent('?!.,;:()[]{}*+^$|\\')}`],
];

for (const [what, query] of bad)
  test(`${what}: nothing runs, nothing hangs, nothing is complained of`, async ({ page, site }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('dialog', (dialog) => dialog.dismiss().then(() => complaints.push(dialog.message())));
    await page.goto(`${site.url(site.routes.search)}?${query}`);
    await expect(results(page)).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByRole('status').first()).not.toHaveText(/Đang tìm|^\s*$/);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('guide-search :is(img, script)').count()).toBe(0);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overhang).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
