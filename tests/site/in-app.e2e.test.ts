/** Inside Zalo and Facebook, where much is missing: does every button either work or lead to where it does? */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chromeAddress } from '#client/in-app.ts';
import { guideWith } from '../lib/pages.ts';
import { expect, test } from '../lib/site.ts';

const { slug } = guideWith('any guide', () => true);
const apps = {
  'Zalo on Android': 'Mozilla/5.0 (Linux; Android 10; SM-A107F; wv) AppleWebKit/537.36 Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 Zalo android/12020402',
  'Facebook on Android': 'Mozilla/5.0 (Linux; Android 10; SM-A107F; wv) AppleWebKit/537.36 Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/440.0.0.32.117;]',
  'Zalo on an iPhone': 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Zalo iOS/500',
  'Facebook on an iPhone': 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/FBIOS;FBAV/440.0;FBDV/iPhone12,1]',
};

/** As such browsers are: no share sheet, no voice, no printer. */
const bare = () => {
  delete (Navigator.prototype as { share?: unknown }).share;
  delete (window as { speechSynthesis?: unknown }).speechSynthesis;
  Object.defineProperty(window, 'print', { value: undefined });
};

for (const [app, userAgent] of Object.entries(apps))
  test.describe(app, () => {
    const isAndroid = app.endsWith('Android');
    const browser = isAndroid ? 'Chrome' : 'Safari';
    const out = (page: Page, what = 'Mở') => page.getByRole(isAndroid ? 'link' : 'button', { name: `${what} bằng ${browser}`, exact: true });
    test.use({ userAgent });
    test.beforeEach(({ page }) => page.addInitScript(bare));

    test('a guide: passing it on, printing and listening', async ({ page, site }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await page.goto(site.url(site.routes.guide(slug)));
      for (const name of ['In ra giấy', 'Gửi cho người khác']) await expect(page.getByRole('button', { name })).toBeHidden();
      await expect(out(page)).toHaveCount(1);
      await expect(out(page, 'Nghe\u00a0đọc')).toHaveCount(1);
      if (isAndroid) {
        expect(await out(page).getAttribute('href')).toBe(chromeAddress(page.url()));
        return;
      }
      const isHowTo = (url: string) => /to-safari|ra-safari/.test(url);
      expect(fetched.filter(isHowTo)).toEqual([]);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await out(page).click();
      const how = page.getByRole('dialog', { name: 'Mở trang này bằng Safari' });
      const pictures = how.locator('img');
      await expect(pictures).toHaveCount(3);
      await expect.poll(() => pictures.evaluateAll((all) => all.every((one) => (one as HTMLImageElement).naturalWidth > 0))).toBe(true);
      await expect(how.getByText('Mở trang này bằng Safari')).toBeInViewport();
      expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(({ id }) => id)).toEqual([]);
      await how.getByRole('button', { name: 'Chép đường dẫn' }).click();
      await expect(how.getByRole('status')).toContainText('Đã chép');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      await how.getByRole('button', { name: 'Đóng' }).click();
      await expect(how).toHaveCount(0);
    });

    test('files: the handbooks', async ({ page, site }) => {
      await page.goto(site.url(site.routes.downloads));
      const cards = page.locator('.take');
      expect(await cards.count()).toBeGreaterThan(2);
      await expect(out(page)).toHaveCount(await cards.count());
      await expect(page.locator('main a[download]')).toHaveCount(0);
      if (isAndroid) expect(await out(page).first().getAttribute('href')).toBe(chromeAddress(page.url()));
    });

    test('files: questions of a lesson', async ({ page, site }) => {
      await page.goto(site.url(site.routes.classLesson('tim-thu-tuc')));
      await expect(out(page)).toHaveCount(await page.locator('.take').count());
      expect(await page.locator('.take').count()).toBeGreaterThan(1);
      await expect(page.locator('main a[download]')).toHaveCount(0);
    });

    test('files: what the print studio makes', async ({ page, site }) => {
      await page.route('**/api/press.json', (route) => route.fulfill({ json: [{ kind: 'to-roi-a5', slug, variant: 'thuong', url: '/tai-ve/in/x.pdf' }] }));
      await page.goto(`${site.url(site.routes.press)}#viec=${slug}`);
      await page.locator('input[name=loai]').first().check();
      for (const name of ['Tải tất cả (ZIP)', 'Đơn đặt in']) await expect(page.getByRole('button', { name })).toBeHidden();
      await expect(page.getByRole('link', { name: /^Tải PDF/ })).toHaveCount(0);
      await expect(page.locator('main a[download]')).toHaveCount(0);
      await expect(out(page, 'Tải về, in')).toHaveCount(1);
      // Who leads himself out finds his choice there.
      if (isAndroid) expect(await out(page, 'Tải về, in').getAttribute('href')).toBe(chromeAddress(page.url()));
      expect(page.url()).toContain('loai=');
      await page.locator('.picked').getByRole('button', { name: 'Xem thử' }).click();
      await expect(out(page, 'In')).toBeVisible();
      await expect(page.getByRole('button', { name: 'In tờ này' })).toBeHidden();
    });
  });
