/** Do the helpers of a guide help: ticks that stay, passing it on, going to a step? */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readQr } from '../lib/pdf.ts';
import { expect, test, type Site } from '../lib/site.ts';
import { guideWith } from '../lib/pages.ts';
import { plain } from '../lib/words.ts';

const guide = guideWith(
  'six steps and three things to prepare',
  ({ steps, prepare }) => steps.length >= 6 && prepare.length >= 3,
);
const later = guide.steps[4]!;

test.beforeEach(({ page, site }) => page.goto(site.url(site.routes.guide(guide.slug))).then(() => {}));

test.describe('the checklist', () => {
  test('keeps its ticks over a reload, each for itself', async ({ page }) => {
    const boxes = page.getByRole('checkbox');
    await boxes.nth(0).check();
    await boxes.nth(2).check();
    await page.reload();
    await expect(boxes.nth(0)).toBeChecked();
    await expect(boxes.nth(1)).not.toBeChecked();
    await expect(boxes.nth(2)).toBeChecked();
    await boxes.nth(0).uncheck();
    await page.reload();
    await expect(boxes.nth(0)).not.toBeChecked();
    await expect(boxes.nth(2)).toBeChecked();
  });

  test('does not mix up guides', async ({ page, site }) => {
    await page.getByRole('checkbox').first().check();
    const other = guideWith('another address', ({ slug }) => slug !== guide.slug);
    await page.goto(site.url(site.routes.guide(other.slug)));
    await expect(page.getByRole('checkbox').first()).not.toBeChecked();
  });

  for (const [what, spoil] of Object.entries({
    'may not be touched': () => {
      const get = () => {
        throw new DOMException('no', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get });
    },
    'is full': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    'holds nonsense': () => {
      localStorage.setItem(`ctcv:chuan-bi:${location.pathname.split('/').at(-2)}`, '99,x,,-1,{"a":1}');
    },
  }))
    test(`works where storage ${what}`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.addInitScript(spoil);
      await page.reload();
      const box = page.getByRole('checkbox').first();
      await expect(box).not.toBeChecked();
      await box.check();
      await expect(box).toBeChecked();
      await page.waitForTimeout(100);
      expect(errors).toEqual([]);
    });
});

test.describe('passing it on', () => {
  test('the share sheet gets title and address', async ({ page, site }) => {
    await page.addInitScript(() => {
      const share = async (data: ShareData) => void (document.documentElement.dataset.shared = JSON.stringify(data));
      Object.assign(navigator, { share });
    });
    await page.reload();
    await page.getByRole('button', { name: 'Gửi cho người khác' }).click();
    const shared = JSON.parse((await page.locator('html').getAttribute('data-shared'))!);
    expect(shared).toEqual({ title: await page.title(), url: site.url(site.routes.guide(guide.slug)) });
  });

  test('closing the share sheet is no fault', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      Object.assign(navigator, { share: () => Promise.reject(new DOMException('closed', 'AbortError')) });
    });
    await page.reload();
    const button = page.getByRole('button', { name: 'Gửi cho người khác' });
    await button.click();
    await expect(button).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('the address is copied, and the page says so', async ({ page, site, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Chép đường dẫn' }).click();
    await expect(page.locator('share-bar [role=status]')).toHaveText('Đã chép đường dẫn');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.url(site.routes.guide(guide.slug)));
  });

  test('a refused clipboard gets a word', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
    await page.reload();
    await page.getByRole('button', { name: 'Chép đường dẫn' }).click();
    await expect(page.locator('share-bar [role=status]')).toContainText('Máy không cho chép');
  });

  test('what the browser cannot do has no button', async ({ page }) => {
    await page.addInitScript(() => {
      const able = Navigator.prototype as { share?: unknown; clipboard?: unknown };
      delete able.share;
      delete able.clipboard;
      Object.defineProperty(window, 'print', { value: undefined });
    });
    await page.reload();
    await expect(page.locator('jump-list [aria-current]')).toHaveCount(0);
    await expect(page.locator('share-bar button:visible')).toHaveText(['Mở trên máy khác bằng mã QR']);
  });
});

test.describe('where one stopped', () => {
  const readTo = async (page: Page, site: Site, step: string) => {
    await page.goto(site.url(site.routes.step(guide.slug, step)));
    await expect(page.locator(`jump-list a[href="#${step}"]`)).toHaveAttribute('aria-current', 'step');
    await page.goto(site.url(site.routes.home));
  };

  test('the front page leads back to that step, until told not to', async ({ page, site }) => {
    await readTo(page, site, later.id);
    await expect(page.locator('left-off')).toContainText(`bước ${later.number} trên ${guide.steps.length}`);
    await page.getByRole('link', { name: 'Đọc tiếp' }).click();
    await expect(page).toHaveURL(site.url(site.routes.step(guide.slug, later.id)));
    await page.goto(site.url(site.routes.home));
    await page.getByRole('button', { name: 'Xóa, không nhắc nữa' }).click();
    await expect(page.locator('left-off')).toBeHidden();
    await page.reload();
    await expect(page.locator('left-off')).toBeHidden();
  });

  test('who read to the end is not reminded', async ({ page, site }) => {
    await readTo(page, site, later.id);
    await readTo(page, site, guide.steps.at(-1)!.id);
    await expect(page.locator('left-off')).toBeHidden();
  });

  test('a place that is no place of this site is not offered', async ({ page, site }) => {
    for (const kept of ['{"url":"//evil.example/","title":"x","step":2,"steps":3}', '{"url":"javascript:alert(1)","title":"x","step":2,"steps":3}', '[]', 'null', '{']) {
      await page.goto(site.url(site.routes.home));
      await page.evaluate((value) => localStorage.setItem('ctcv:doc-do', value), kept);
      await page.reload();
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('left-off')).toBeHidden();
    }
  });
});

test.describe('asking for help', () => {
  test('the message names the step and leads to it', async ({ page, site }) => {
    await page.addInitScript(() => {
      const share = async (data: ShareData) => void (document.documentElement.dataset.shared = JSON.stringify(data));
      Object.assign(navigator, { share });
    });
    await page.reload();
    await page.getByRole('button', { name: 'Nhờ con cháu giúp' }).click();
    const dialog = page.getByRole('dialog', { name: 'Bạn vướng ở bước nào?' });
    await dialog.getByRole('button', { name: new RegExp(`^${later.number}\\. `) }).click();
    await expect(dialog.getByRole('status')).toHaveText('Đã gửi.');
    const shared = JSON.parse((await page.locator('html').getAttribute('data-shared'))!);
    expect(shared.url).toBe(site.url(site.routes.step(guide.slug, later.id)));
    expect(shared.text).toContain(`bước ${later.number}`);
  });

  test('another phone reads the step from the screen', async ({ page, site }) => {
    await page.getByRole('button', { name: 'Mở trên máy khác bằng mã QR' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: new RegExp(`^${later.number}\\. `) }).click();
    expect(await readQr(await dialog.getByRole('img').screenshot({ scale: 'css' }), false)).toBe(site.url(site.routes.step(guide.slug, later.id)));
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });
});

test.describe('a step', () => {
  test('can be linked to: it stands in view and is marked', async ({ page, site }) => {
    await page.goto(site.url(site.routes.step(guide.slug, later.id)));
    const card = page.locator(`li[data-step="${later.id}"]`);
    await expect(card.getByRole('heading')).toBeInViewport();
    const top = await card.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(60);
    const edge = (i: number) =>
      page.locator('li[data-step]').nth(i).evaluate((element) => {
        const { borderTopColor, boxShadow, outlineStyle } = getComputedStyle(element);
        return `${borderTopColor} ${boxShadow} ${outlineStyle}`;
      });
    expect(await edge(4)).not.toBe(await edge(0));
  });

  test('is reached from the list of steps', async ({ page }) => {
    const list = page.getByRole('navigation', { name: 'Các bước' });
    await list.getByRole('link', { name: plain(later.title) }).click();
    await expect(page).toHaveURL(new RegExp(`#${later.id}$`));
    await expect(page.locator(`li[data-step="${later.id}"]`).getByRole('heading')).toBeInViewport();
  });

  test('is the one marked in the list, which stays in sight on a wide screen', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const list = page.getByRole('navigation', { name: 'Các bước' });
    for (const step of [guide.steps[2]!, later, guide.steps[1]!]) {
      const card = page.locator(`li[data-step="${step.id}"]`);
      await card.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      const current = list.locator('[aria-current=step]');
      await expect(current).toHaveCount(1);
      await expect(current).toHaveAttribute('href', `#${step.id}`);
      await expect(current).toBeInViewport();
    }
  });
});
