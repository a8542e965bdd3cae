/** What somebody sees who scans the code on a sheet: still good, replaced, or out of date. */
import { guideVersion, validUntil } from '#model/sheet.ts';
import { addDays, formatDay } from '#text/dates.ts';
import { expect, test } from '../lib/site.ts';
import { library } from '../site/built.ts';

const guide = library.guides.find(({ qr }) => qr === 'ks')!;
const until = validUntil(guide, library.today);
const fresh = `#to-roi-a5.${guideVersion(guide)}`;

test('the present sheet is good, and says until when', async ({ page, site }) => {
  await page.clock.setFixedTime(`${library.today}T08:00:00+07:00`);
  await page.goto(site.url(site.routes.qr('ks')) + fresh);
  await expect(page.locator('.good:visible')).toContainText(`Tờ rơi A5 trong tay bạn còn đúng. Dùng được đến hết ngày ${formatDay(until)}.`);
  await expect(page.locator('.compare')).toBeHidden();
  await page.getByRole('link', { name: 'Mở hướng dẫn có hình' }).click();
  await expect(page).toHaveURL(site.url(site.routes.guide(guide.slug)));
});

test('past its day the sheet itself is called out of date', async ({ page, site }) => {
  await page.clock.setFixedTime(`${addDays(until, 1)}T08:00:00+07:00`);
  await page.goto(site.url(site.routes.qr('ks')) + fresh);
  await expect(page.getByText('Tờ này đã quá ngày').locator('visible=true')).toHaveCount(1);
  await expect(page.locator('.good:visible')).toHaveCount(0);
});

test('another version is an old one', async ({ page, site }) => {
  await page.goto(`${site.url(site.routes.qr('ks'))}#to-roi-a5.zzzzz`);
  await expect(page.getByText('Tờ này đã có bản mới')).toBeVisible();
  await expect(page.locator('.compare')).toBeHidden();
});

test('without scripts the present sheet is known too, any other is compared by eye', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url(site.routes.qr('ks')) + fresh);
  await expect(page.locator('.good:visible')).toHaveCount(1);
  await page.goto(`${site.url(site.routes.qr('ks'))}#to-roi-a5.zzzzz`);
  await expect(page.locator('.compare')).toContainText(`Bản ks-${guideVersion(guide)}`);
  await context.close();
});

test('every id on paper has its page', async ({ page, site }) => {
  for (const id of library.qr.keys()) expect((await page.request.get(site.url(site.routes.qr(id)))).status(), id).toBe(200);
});
