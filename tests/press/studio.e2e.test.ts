/** Choosing, seeing and taking away, as an officer does at four in the afternoon. */
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { PressFile } from '#model/sheet.ts';
import { expect, test } from '../lib/site.ts';
import { library } from '../site/built.ts';

const guide = library.guides.find(({ slug }) => slug === 'dang-ky-khai-sinh')!;
const file: PressFile = {
  kind: 'to-gap', slug: guide.slug, url: `${library.unit.base}tai-ve/in/to-gap-${guide.slug}.pdf`, variant: 'thuong',
  pages: 2, widthMm: 297, heightMm: 210, bleedMm: 0, validUntil: '2027-02-28',
};

/** As if the press had made this one file and no other. */
test.beforeEach(async ({ page }) => {
  const document = await PDFDocument.create();
  document.addPage();
  const pdf = Buffer.from(await document.save());
  await page.route('**/api/press.json', (route) => route.fulfill({ json: [file] }));
  await page.route(`**${file.url}`, (route) => route.fulfill({ body: pdf, contentType: 'application/pdf' }));
});

test('procedures and kinds are chosen, and the address keeps them', async ({ page, site }) => {
  await page.goto(site.url(site.routes.press));
  await expect(page.locator('.told')).toHaveText('Chưa chọn gì.');
  await page.getByLabel('Gõ để lọc').fill('khai sinh');
  await page.getByLabel(guide.title.text, { exact: true }).check();
  await expect(page.locator('.told')).toHaveText('Chọn thêm loại giấy ở mục 2.');
  await page.getByLabel(/^Tờ gấp ba/).check();
  await page.getByLabel('Số bản Tờ gấp ba').fill('500');
  await page.getByLabel(/^Standee rộng/).check();
  await expect(page.locator('.told')).toHaveText('2 tờ, 1 tờ đã có tệp.');
  await expect(page.locator('.picked li').first()).toContainText('500 bản');
  await expect(page.locator('.picked li').nth(1)).toContainText('Chưa có tệp');

  await page.reload();
  await expect(page.locator('.told')).toHaveText('2 tờ, 1 tờ đã có tệp.');
  await expect(page.getByLabel('Số bản Tờ gấp ba')).toHaveValue('500');
  await page.getByRole('button', { name: 'Bỏ chọn hết' }).click();
  await expect(page.locator('.told')).toHaveText('Chưa chọn gì.');
  expect(new URL(page.url()).hash).toBe('');
});

test('a whole set is chosen at once', async ({ page, site }) => {
  await page.goto(site.url(site.routes.press));
  await page.getByText('Chọn sẵn cả bộ').click();
  await page.getByRole('button', { name: 'Mở quán, buôn bán' }).click();
  const event = library.events.find(({ slug }) => slug === 'mo-quan')!;
  const guides = new Set(event.steps.flatMap((step) => step.guides.map(({ slug }) => slug)));
  await expect(page.locator('input[name=viec]:checked')).toHaveCount(guides.size);
  await page.getByRole('link', { name: 'Gộp vào một tờ gấp' }).evaluate((link) => link.removeAttribute('target'));
  await page.getByRole('link', { name: 'Gộp vào một tờ gấp' }).click();
  await expect(page.locator('.inside [data-card]')).toHaveCount(guides.size);
});

test('the preview is the very page that is printed', async ({ page, site }) => {
  await page.goto(`${site.url(site.routes.press)}#viec=${guide.slug}&loai=to-gap*500`);
  await page.getByRole('button', { name: /^Xem thử/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Xem thử' });
  await expect(dialog).toBeVisible();
  await expect(page.frameLocator('iframe').locator('.side')).toHaveCount(2);
  const box = (await page.locator('iframe').boundingBox())!;
  expect(box.width).toBeLessThanOrEqual(page.viewportSize()!.width);
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await expect(dialog).toBeHidden();
});

test('everything comes in one ZIP, with the order for the shop', async ({ page, site }, { outputDir }) => {
  await page.goto(`${site.url(site.routes.press)}#viec=${guide.slug}&loai=to-gap*500,to-roi-a5*20`);
  await expect(page.locator('.told')).toHaveText('2 tờ, 1 tờ đã có tệp.');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Tải tất cả/ }).click()]);
  expect(download.suggestedFilename()).toBe('in-an.zip');
  await mkdir(outputDir, { recursive: true });
  const zip = path.join(outputDir, 'in-an.zip');
  await writeFile(zip, await readFile(await download.path()));
  const bytes = (await readFile(zip)).toString('latin1');
  for (const name of ['don-dat-in.html', 'don-dat-in.csv', `to-gap/to-gap-${guide.slug}.pdf`]) expect(bytes).toContain(name);
  const words = (await readFile(zip)).toString('utf8');
  expect(words).toContain('500');
  expect(words).toContain('gấp ba theo dấu');
  expect(words).toContain('chưa có tệp, in từ trang');
});

test('without scripts every sheet can still be opened', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url(site.routes.press));
  await page.getByRole('link', { name: 'Xem tất cả tờ, từng trang' }).click();
  await page.getByText(guide.title.text, { exact: true }).click();
  await page.locator(`a[href="${site.routes.sheet('to-gap', guide.slug)}"]`).click();
  await expect(page.locator('.side')).toHaveCount(2);
  await context.close();
});

test('an address that somebody mangled chooses nothing and breaks nothing', async ({ page, site }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`${site.url(site.routes.press)}#viec=khong-co,%3Cimg&loai=standee*-4,la*9&to=an-toan/khong-co*2`);
  await expect(page.locator('.told')).toHaveText('Chọn thêm việc ở mục 1.');
  expect(errors).toEqual([]);
});
