/** Does the site open without a network after the first visit, and does an update come whole or not at all? */
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { routes } from '#model/routes.ts';
import { formatDay } from '#text/dates.ts';
import { offline } from '../../scripts/finish/offline.ts';
import { expect, isStored, storedPaths, test, type Network } from '../lib/own-network.ts';
import { library } from '../site/built.ts';

const { unit, guides } = library;
const at = routes(unit.base);
const [visited, other] = [guides[0]!, guides[1]!];
const [code] = [...library.qr.keys()];

test.use({ serviceWorkers: 'allow' });
test.setTimeout(90_000);

const storedNote = (page: Page) => page.getByText(`Đang đọc bản lưu ngày ${formatDay(library.today)}.`);
const lost = (page: Page) => page.getByRole('heading', { name: 'Chưa có mạng' });
async function firstVisit(page: Page, network: Network, address: string) {
  await page.goto(network.url(address));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 });
}

async function takeAll(page: Page, network: Network) {
  await firstVisit(page, network, at.downloads);
  const shelf = page.locator('offline-shelf');
  await expect(shelf).toContainText(/Tốn khoảng [\d,]+\sMB dữ liệu mạng/);
  await shelf.getByRole('button', { name: 'Tải cẩm nang về máy' }).click();
  await expect(shelf.getByRole('progressbar')).toBeVisible();
  await expect(shelf.getByText(`Đã lưu trong máy, bản ngày ${formatDay(library.today)}.`)).toBeVisible({ timeout: 60_000 });
}

test('after the first visit the frame and what was read open without a network', async ({ page, network }) => {
  await firstVisit(page, network, at.guide(visited.slug));
  await isStored(page, at.guide(visited.slug));
  await expect(storedNote(page)).toHaveCount(0);
  await network.cut();

  for (const address of [at.home, at.guide(visited.slug), at.list, at.safety, at.qr(code!)]) {
    await page.goto(network.url(address));
    await expect(page.locator('h1')).toBeVisible();
    await expect(lost(page)).toHaveCount(0);
    await expect(storedNote(page)).toBeVisible();
  }
  await page.goto(`${network.url(at.search)}?q=khai+sinh`);
  await expect(page.locator(`[data-results] a[href="${at.guide('dang-ky-khai-sinh')}"]`)).toBeVisible();
  await page.goto(network.url(at.guide(other.slug)));
  await expect(lost(page)).toBeVisible();

  await network.linger();
  await page.goto(network.url(at.home));
  await expect(storedNote(page)).toBeVisible();
});

test('all of it can be taken, read without a network, and removed', async ({ page, network }) => {
  await takeAll(page, network);
  await isStored(page, at.guide(other.slug));
  expect(await storedPaths(page), 'a screen on the wall is no reading').not.toContain(at.screenLoop);
  await network.cut();
  for (const address of [at.guide(other.slug), at.safetyPage(library.scams[0]!.slug), at.glossary]) {
    await page.goto(network.url(address));
    await expect(lost(page)).toHaveCount(0);
    await expect(storedNote(page)).toBeVisible();
  }
  await page.goto(`${network.url(at.ask)}?q=${encodeURIComponent('khai sinh cho con mất bao nhiêu tiền')}`);
  await expect(page.locator('[data-answer][data-verdict=answer]').first()).toBeVisible();
  await page.goto(network.url(at.downloads));
  await page.getByRole('button', { name: 'Xóa bản lưu' }).click();
  await expect(page.getByRole('button', { name: 'Tải cẩm nang về máy' })).toBeVisible();
  await page.goto(network.url(at.guide(other.slug)));
  await expect(lost(page)).toBeVisible();
  await page.goto(network.url(at.home));
  await expect(lost(page)).toHaveCount(0);
});

test('an update comes whole or not at all', async ({ page, context, network }) => {
  await takeAll(page, network);
  const files = [visited, other].map(({ slug }) => path.join(network.dir, 'thu-tuc', slug, 'index.html'));
  for (const file of files) await writeFile(file, (await readFile(file, 'utf8')).replaceAll('</h1>', ' BẢN MỚI</h1>'));
  const day = '2026-12-24';
  await offline.run({ dir: network.dir, library: { ...library, today: day }, log: () => undefined });
  const kept = `${files[1]!}.away`;
  await rename(files[1]!, kept);

  const installed = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const next = registration.installing ?? registration.waiting!;
      if (next.state === 'installing') await new Promise((resolve) => next.addEventListener('statechange', resolve, { once: true }));
      return next.state;
    });
  expect(await installed(), 'one file is missing').toBe('redundant');
  await network.cut();
  for (const { slug } of [visited, other]) {
    await page.goto(network.url(at.guide(slug)));
    await expect(page.locator('h1')).not.toContainText('BẢN MỚI');
    await expect(storedNote(page)).toBeVisible();
  }

  await rename(kept, files[1]!);
  await network.mend();
  await page.goto(network.url(at.home));
  expect(await installed(), 'all files are there').toBe('installed');
  // The old one serves as long as one of its pages is open.
  await page.close();
  const later = await context.newPage();
  await expect(async () => {
    await later.goto(network.url(at.downloads));
    await expect(later.getByText(`bản ngày ${formatDay(day)}`)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await network.cut();
  for (const { slug } of [visited, other]) {
    await later.goto(network.url(at.guide(slug)));
    await expect(later.locator('h1')).toContainText('BẢN MỚI');
    await expect(later.getByText(`Đang đọc bản lưu ngày ${formatDay(day)}.`)).toBeVisible();
  }
});

test('a browser without service workers shows no control for them', async ({ page, network }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
  await page.goto(network.url(at.downloads), { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { name: 'Cả cẩm nang' })).toBeVisible();
  await expect(page.locator('offline-shelf')).toBeHidden();
  expect(faults).toEqual([]);
});

test('the worker itself is never taken from an old copy', async ({ request, network }) => {
  const answer = await request.get(network.url(at.file('sw.js')));
  expect(answer.headers()['cache-control']).toBe('no-cache');
  expect(answer.headers()['content-type']).toContain('text/javascript');
});
