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

for (const [query, slug] of [
  ['ddangw kys tamj trus', 'dang-ky-tam-tru'],
  ['d9ang8 ky1 ke6t1 ho6n', 'dang-ky-ket-hon'],
  ['giấy độc thân', 'xac-nhan-tinh-trang-hon-nhan'],
  ['gplx', 'doi-giay-phep-lai-xe'],
  ['khaisinh', 'dang-ky-khai-sinh'],
] as const)
  test(`“${query}” is understood`, async ({ page, site }) => {
    await search(page, site, query);
    const links = await results(page).getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.slice(0, 3)).toContain(site.routes.guide(slug));
  });

test('what was understood is said, and leads to itself', async ({ page, site }) => {
  await search(page, site, 'ddangw kys tamj trus');
  await page.getByRole('link', { name: '“đăng ký tạm trú”' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('đăng ký tạm trú');
  await expect(page.getByText('Có phải bạn tìm')).toBeHidden();
});

test('words that answer are marked', async ({ page, site }) => {
  await search(page, site, 'tam tru');
  await expect(results(page).locator('mark').first()).toHaveText('tạm');
});

test('answers come while one types, without asking', async ({ page, site }) => {
  await page.goto(site.url(site.routes.search));
  await page.getByRole('searchbox').pressSequentially('tam tru');
  await expect(results(page).getByRole('link').first()).toHaveAttribute('href', site.routes.guide(stay.slug));
  await expect(page).toHaveURL(/\?q=tam%20tru$/);
});

test('filters leave what fits', async ({ page, site }) => {
  await search(page, site, 'giấy tờ');
  await page.getByText('Lọc bớt').click();
  await page.getByRole('combobox', { name: /^Việc gì/ }).selectOption('Xe cộ');
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
  const count = await results(page).getByRole('link').count();
  for (let i = 0; i < count; i++) await expect(results(page).getByRole('link').nth(i)).not.toHaveText(/khai sinh/i);
});

test('nothing fits: the things of a home, and the counter', async ({ page, site }) => {
  await search(page, site, 'cách nấu phở bò');
  await expect(results(page).getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Theo việc trong nhà' }).getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Không thấy việc bạn cần?' })).toBeVisible();
});

test('what only stands deep in a text is found word by word', async ({ page, site }) => {
  await search(page, site, 'nền trắng');
  await expect(results(page).getByRole('link').first()).toHaveAttribute('href', site.routes.guide('ho-chieu'));
});

test('what was looked for stays on this device, and can be wiped', async ({ page, site }) => {
  await search(page, site, 'tam tru');
  await results(page).getByRole('link').first().click();
  await page.goto(site.url(site.routes.search));
  const recent = page.getByRole('region', { name: 'Bạn đã tìm' });
  await expect(recent.getByRole('link', { name: 'tam tru' })).toBeVisible();
  await recent.getByRole('button', { name: 'Xóa hết' }).click();
  await page.reload();
  await expect(recent).toBeHidden();
});

test('once it is here, it answers without a network', async ({ page, site, context }) => {
  await search(page, site, 'tam tru');
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('giấy khai sinh');
  await expect(results(page).getByRole('link').first()).toHaveText(/khai\ssinh/);
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
});

test('nothing typed leaves the device', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await page.goto(site.url(site.routes.home));
  await page.getByRole('combobox').pressSequentially('khai sinh');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(asked.filter((address) => /khai.?sinh/.test(address))).toEqual([]);
});

test('under the box: arrows choose, Enter goes, Escape leaves', async ({ page, site }) => {
  await page.goto(site.url(site.routes.home));
  const box = page.getByRole('combobox', { name: 'Bạn cần làm việc gì?' });
  await box.pressSequentially('tam tru');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('tạm trú');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await box.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id'))!);
  await box.press('ArrowUp');
  await expect(first).toHaveAttribute('aria-selected', 'false');
  await box.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await box.press('End');
  await box.pressSequentially(' ');
  await box.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await box.press('Enter');
  await expect(page).toHaveURL(site.url(site.routes.guide(stay.slug)));
});

test('a suggestion is chosen by touch', async ({ page, site }) => {
  await page.goto(site.url(site.routes.home));
  await page.getByRole('combobox').fill('tam tru');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(site.url(site.routes.guide(stay.slug)));
});

test('from any page the box leads here and searches', async ({ page, site }) => {
  await page.goto(site.url(site.routes.home));
  await page.getByRole('combobox').fill('tam tru');
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
  await page.route('**/tim-kiem/ten.json*', (route) => route.fulfill({ status: 500, body: '' }));
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
    expect(await page.locator('site-search :is(img, script)').count()).toBe(0);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overhang).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
