/** Does a screen on the wall show each slide whole, at the right hour, on the right day, and whatever becomes of the network? */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { routes } from '#model/routes.ts';
import { formatDay } from '#text/dates.ts';
import { fitFaults } from '../lib/fit-faults.ts';
import { expect, isStored, test as networkTest } from '../lib/own-network.ts';
import { test, type Site } from '../lib/site.ts';
import { plain } from '../lib/words.ts';
import { library } from '../site/built.ts';

const { screenLoop, guides, unit } = library;
const at = routes(unit.base);
const [morning] = screenLoop.lists;
const MONDAY = '2026-11-23';

async function open(page: Page, site: Site, time: string, list?: string) {
  await page.clock.install({ time: new Date(`${time}:00+07:00`) });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(site.url(at.screenLoop) + (list ? `?danh-sach=${list}` : ''));
  await expect(page.locator('.sl.on')).toHaveCount(1);
}
const entryOn = (page: Page) => page.locator('.sl.on').getAttribute('data-entry');

interface Seen {
  slide: string;
  faults: string[];
  /** In thousandths of the screen's lower side. */
  letters: number;
}

/** Looks at each slide, and each piece of a strip, as it comes; the clock runs ahead so long. */
async function watch(page: Page, minutes: number): Promise<Seen[]> {
  await page.evaluate((look) => {
    const seen: unknown[] = [];
    const faultsOf = new Function('root', `return (${look})(root)`) as (root: Element) => string[];
    Object.assign(window, { seen });
    const take = () => {
      const slide = document.querySelector<HTMLElement>('.sl.on');
      const shown = slide?.querySelector<HTMLElement>('.piece.on') ?? slide?.querySelector<HTMLElement>('.sl-in');
      if (!slide || !shown || getComputedStyle(shown).display === 'none') return;
      const boxes = shown.matches('.piece') ? [shown] : [...shown.querySelectorAll('.words')];
      const faults = faultsOf(shown);
      for (const box of boxes) if (box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth) faults.push('more than its box holds');
      const { bottom } = shown.getBoundingClientRect();
      const name = document.querySelector('.by')!.getBoundingClientRect();
      if (name.height > 0 && [...shown.querySelectorAll('p, b, svg, h2')].some((part) => part.getBoundingClientRect().bottom > name.top + 1)) faults.push('behind the name');
      if (bottom > innerHeight + 1) faults.push('below the screen');
      const sizes = [shown, ...shown.querySelectorAll('p, b, span, h2')].filter((part) => [...part.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent!.trim())).map((part) => parseFloat(getComputedStyle(part).fontSize));
      const letters = Math.round((Math.min(...sizes) / Math.min(innerWidth, innerHeight)) * 1000);
      seen.push({ slide: `${slide.dataset.entry} ${shown.innerText.slice(0, 50)}`, faults, letters });
    };
    new MutationObserver(take).observe(document.querySelector('screen-loop')!, { subtree: true, attributeFilter: ['class'] });
  }, fitFaults.toString());
  await page.clock.runFor(minutes * 60_000);
  return page.evaluate(() => (window as unknown as { seen: Seen[] }).seen);
}

const sizes = [
  { width: 1920, height: 1080, least: 28 },
  { width: 1080, height: 1920, least: 28 },
  { width: 960, height: 192, least: 200 },
  { width: 1920, height: 384, least: 200 },
];
for (const [i, { width, height, least }] of sizes.entries())
  test(`every slide is whole and large at ${width} × ${height}`, async ({ page, site }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    // Each list at one size, each size with one list; all of both when all is looked at.
    const lists = process.env.CTCV_ALL === '1' ? screenLoop.lists : [screenLoop.lists[i % screenLoop.lists.length]!];
    for (const { id, show } of lists) {
      await open(page, site, `${MONDAY}T08:00`, id);
      const seen = await watch(page, width / height > 2 ? 8 * show.length : 3 * show.length);
      const entries = new Set(seen.map(({ slide }) => slide.split(' ')[0]));
      expect(entries.size, 'the whole list was seen').toBe(show.length);
      expect(seen.filter(({ faults }) => faults.length > 0)).toEqual([]);
      expect(seen.filter(({ letters }) => letters < least)).toEqual([]);
    }
  });

test('slides come in the order of the list, a guide with all its steps, and the round begins anew', async ({ page, site }) => {
  await open(page, site, `${MONDAY}T08:00`);
  const seen = await watch(page, 3 * morning!.show.length);
  const entries = seen.map(({ slide }) => slide.split(' ')[0]!);
  const order = [(await page.locator('.sl').first().getAttribute('data-entry'))!, ...entries].filter((entry, i, all) => entry !== all[i - 1]);
  const expected = morning!.show.map(({ guide, scam, message }) => (guide ? `g-${guide}` : scam ? `s-${scam}` : message ? `m-${message}` : 'counter'));
  expect(order.slice(0, expected.length + 1)).toEqual([...expected, expected[0]]);
  for (const { guide: slug } of morning!.show) {
    const guide = guides.find((one) => one.slug === slug);
    if (guide) expect(new Set(seen.filter(({ slide }) => slide.startsWith(`g-${slug} `)).map(({ slide }) => slide)).size).toBe(guide.steps.length + 1);
  }
});

test('the hour decides what plays, the night is dark, and in the morning it begins again', async ({ page, site }) => {
  await open(page, site, `${MONDAY}T11:29`);
  const inList = async (id: string) => {
    const list = screenLoop.lists.find((one) => one.id === id)!;
    const entry = (await entryOn(page))!;
    return list.show.some(({ guide, scam, message }) => entry.endsWith(guide ?? scam ?? message ?? 'counter'));
  };
  expect(await inList('thu-tuc')).toBe(true);
  await page.clock.runFor('01:30');
  expect(await inList('canh-bao'), 'in the middle of a guide, at half past').toBe(true);
  await page.clock.fastForward('10:00:00');
  await page.clock.runFor('01:00');
  await expect(page.locator('.sl.on')).toHaveCount(0);
  await expect(page.getByText('Nghỉ đến 06:00')).toBeVisible();
  await page.clock.fastForward('08:29:00');
  await page.clock.runFor('02:00');
  await expect(page.locator('.sl.on')).toHaveCount(1);
  expect(await inList('ngoai-gio')).toBe(true);
});

test('facts and messages hold on their days, for a screen that was never switched off', async ({ page, site }) => {
  const guide = guides.find(({ slug }) => slug === 'dang-ky-khai-sinh')!;
  const [now, later] = guide.fee;
  await open(page, site, '2027-02-26T09:00', 'thu-tuc');
  const fee = page.locator(`[data-entry="g-${guide.slug}"] .tiles li`).first();
  await expect(fee).toContainText(plain(now!.value));
  const shown = () => fee.locator('.fact:not([hidden]) b').allTextContents();
  expect((await shown()).map(plain)).toEqual([plain(now!.value)]);
  await page.clock.fastForward(80 * 3_600_000);
  await page.clock.runFor('01:00');
  expect((await shown()).map(plain)).toEqual([plain(later!.value)]);
  await expect(page.locator('.sl-guide .overdue:not([hidden])').first()).toContainText(formatDay(guide.reviewBy));
});

test('a clock that lost its day still shows the first list', async ({ page, site }) => {
  await open(page, site, '2015-01-01T02:00');
  expect(await entryOn(page)).toBe('counter');
  await expect(page.locator('.clock')).toHaveText('');
});

test('nothing to trip over for who reads it with a screen reader', async ({ page, site }) => {
  await open(page, site, `${MONDAY}T08:00`, 'canh-bao');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the first list turns all the same', async ({ page, site }) => {
    await page.goto(site.url(at.screenLoop));
    await expect(page.locator('.t1 h2')).toBeVisible();
    await expect(page.locator('.t2 h2')).toBeHidden();
    await page.evaluate((seconds) => {
      for (const turn of document.getAnimations()) turn.currentTime = (seconds + 1) * 1000;
    }, screenLoop.seconds);
    await expect(page.locator('.t2 h2')).toBeVisible();
    await expect(page.locator('.t1 h2')).toBeHidden();
  });
});

networkTest.describe('whatever becomes of the network', () => {
  networkTest.use({ serviceWorkers: 'allow' });
  networkTest('the screen goes on, starts again without it, and takes a new build by itself', async ({ page, network }) => {
    networkTest.setTimeout(90_000);
    await page.clock.install({ time: new Date(`${MONDAY}T08:00:00+07:00`) });
    const address = `${network.url(at.screenLoop)}?danh-sach=canh-bao`;
    await page.goto(address);
    await page.clock.runFor(6000);
    await isStored(page, at.screenLoop);
    await network.cut();

    await page.reload();
    await expect(page.locator('.sl.on')).toHaveCount(1);
    const first = await entryOn(page);
    await page.clock.runFor('00:30');
    expect(await entryOn(page)).not.toBe(first);
    await page.clock.runFor('20:00');
    await expect(page.locator('.sl.on')).toHaveCount(1);

    const file = path.join(network.dir, 'man-hinh', 'index.html');
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace(/(data-unit="build">)\w+/, '$1banmoi').replaceAll('Cảnh báo lừa đảo', 'Cảnh báo, bản mới'));
    await network.mend();
    await expect(async () => {
      await page.clock.runFor('16:00');
      await expect(page.getByText('Cảnh báo, bản mới').first()).toBeAttached({ timeout: 1000 });
    }).toPass();
    await expect(page.locator('.sl.on')).toHaveCount(1);
  });
});
