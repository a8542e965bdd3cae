/** A kiosk whose network goes, whose server is gone, and to which new content comes by day: nobody at it notices. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { routes } from '#model/routes.ts';
import { offline } from '../../scripts/finish/offline.ts';
import { expect, isStored, test } from '../lib/own-network.ts';
import { library } from '../site/built.ts';

const at = routes(library.unit.base);
const [guide] = library.guides;
test.use({ serviceWorkers: 'allow', viewport: { width: 1080, height: 1920 }, hasTouch: true });
test.setTimeout(240_000);

test('new content waits for the night; then all of it goes on without a network', async ({ page, context, network }) => {
  await page.addInitScript(() => (localStorage['kiosk:may'] = JSON.stringify({ pin: { salt: '00', hash: '00' } })));
  await page.clock.install({ time: new Date('2026-11-20T15:00:00') });
  await page.goto(network.url(at.kiosk));
  // The mark of the worker that all of it is here.
  await isStored(page, at.file('kiosk'), 120_000);

  const file = path.join(network.dir, 'kiosk', 'index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replace('Chạm để bắt đầu', 'Chạm là bắt đầu'));
  await offline.run({ dir: network.dir, library, log: () => undefined });
  await page.reload();
  await expect(page.getByText('Chạm để bắt đầu')).toBeVisible();
  await page.clock.runFor('11:30:00');
  await expect(page.getByText('Chạm là bắt đầu')).toBeVisible({ timeout: 60_000 });

  // And without a network, after a new start too.
  await network.cut();
  await page.reload();
  await page.getByText('Chạm là bắt đầu').tap();
  await page.getByRole('link', { name: 'Gõ để tìm' }).tap();
  for (const key of ['h', 'o', ' ', 'c', 'h', 'i', 'e', 'u']) await page.locator(`screen-keyboard [data-key="${key}"]`).tap();
  await page.clock.runFor(1000);
  await page.locator(`[data-found] a[href$="${at.kioskGuide('ho-chieu')}"]`).tap();
  await page.getByRole('link', { name: /^Bắt đầu/ }).tap();
  await page.goto(network.url(at.kioskLesson(guide!.slug)));
  await page.getByRole('button', { name: /Làm theo/ }).tap();
  await expect(page.locator('.device svg').first()).toBeVisible();
  await page.goto(network.url(at.sheet('phieu-80', guide!.slug)));
  await expect(page.locator('h1')).toBeVisible();
  await page.close();
  const later = await context.newPage();
  await later.goto(network.url(at.kiosk));
  await expect(later.getByText('Chạm là bắt đầu')).toBeVisible();
});
