/** Does every kiosk screen fit, upright and lying, with large letters and for who sits; can a hand reach and hit everything? */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../lib/site.ts';
import { sampledGuides } from '../lib/pages.ts';

const shapes = { upright: { width: 1080, height: 1920 }, lying: { width: 1920, height: 1080 } };
const dresses = [{ size: '19', seat: false }, { size: '30', seat: false }, { size: '19', seat: true }];
const LEAST = 104;
/** Each guide is dozens of screens: two a run, all of the sample when all is looked at. */
const guides = process.env.CTCV_ALL === '1' ? sampledGuides : sampledGuides.slice(0, 2);

/** What is wrong on the screen that is shown now. */
function faultsOf({ least, seat }: { least: number; seat: boolean }): string[] {
  const faults: string[] = [];
  const { innerWidth: width, innerHeight: height } = window;
  const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').trim().slice(0, 30)}"`;
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  if (document.documentElement.scrollWidth > width || document.documentElement.scrollHeight > height) faults.push('the page scrolls');
  for (const body of document.querySelectorAll<HTMLElement>('.k-body, .k-say'))
    if (isShown(body) && body.scrollWidth > body.clientWidth + 1) faults.push(`scrolls sideways: ${name(body)}`);
  for (const target of document.querySelectorAll<HTMLElement>('a[href], button, label:has(input)')) {
    // The drawn phone is as small as a phone; the keys have a test of their own.
    if (!isShown(target) || target.closest('.spots, screen-keyboard')) continue;
    const box = target.getBoundingClientRect();
    if (box.bottom < 0 || box.top > height) continue;
    if (box.height < least - 1 || box.width < least - 1) faults.push(`${Math.round(box.width)} × ${Math.round(box.height)}: ${name(target)}`);
    if (box.left < -1 || box.right > width + 1) faults.push(`out of the screen: ${name(target)}`);
    if (target.scrollWidth > target.clientWidth + 1 && target.clientWidth > 0) faults.push(`too wide for its box: ${name(target)}`);
    // The loop is touched anywhere, the field is written by the keys below. Upright, hands reach the lower two thirds; what is read stands above. A list that was scrolled is not asked.
    const isTop = target.closest('.k-top') !== null;
    if (height > width && (seat || !isTop) && !target.closest('.k-body, .kl, .k-ask') && box.top < height / 3 - 1) faults.push(`too high: ${name(target)}`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const holder = node.parentElement!;
    if (!node.textContent?.trim() || !isShown(holder) || holder.closest('.sr, svg')) continue;
    const range = document.createRange();
    for (const { index, 0: syllable } of node.textContent.matchAll(/[\p{L}\p{N}]+/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + syllable.length);
      if (range.getClientRects().length > 1) faults.push(`"${syllable}" cut in two: ${name(holder)}`);
    }
  }
  return [...new Set(faults)];
}

async function lookAt(page: Page, url: string): Promise<string[]> {
  const faults: string[] = [];
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor();
  const sections = await page.locator('.k-sec[id]').evaluateAll((all) => all.map(({ id }) => id));
  for (const { size, seat } of dresses) {
    await page.evaluate((dress) => {
      document.documentElement.dataset['size'] = dress.size;
      document.documentElement.toggleAttribute('data-seat', dress.seat);
    }, { size, seat });
    for (const id of sections.length > 0 ? sections : ['']) {
      await page.evaluate((to) => location.replace(`#${to}`), id);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      faults.push(...(await page.evaluate(faultsOf, { least: LEAST, seat })).map((fault) => `#${id} ${size}${seat ? ' seat' : ''}: ${fault}`));
    }
  }
  return faults;
}

for (const [shape, viewport] of Object.entries(shapes))
  test.describe(shape, () => {
    test.use({ viewport });
    test.beforeEach(async ({ page }) => page.addInitScript(() => (localStorage['kiosk:may'] = JSON.stringify({ pin: { salt: '00', hash: '00' } }))));

    test('all that is not a guide', async ({ page, site }) => {
      test.slow();
      const { kiosk, kioskChoose, kioskSafety, kioskSearch } = site.routes;
      for (const path of [kiosk, kioskChoose, kioskSafety(), kioskSearch]) expect(await lookAt(page, site.url(path)), path).toEqual([]);
    });
    test('guides', async ({ page, site }) => {
      test.slow();
      for (const { slug } of guides) expect(await lookAt(page, site.url(site.routes.kioskGuide(slug))), slug).toEqual([]);
    });
  });

test('axe finds nothing on the screens of the kiosk', async ({ page, site }) => {
  test.slow();
  await page.setViewportSize(shapes.upright);
  const { kiosk, kioskChoose, kioskSafety, kioskSearch, kioskGuide, kioskLesson } = site.routes;
  const [guide] = guides;
  for (const path of [kiosk, kioskChoose, kioskSafety(), kioskSearch, kioskGuide(guide!.slug), `${kioskGuide(guide!.slug)}#${guide!.steps[0]!.id}`, kioskLesson(guide!.slug)]) {
    await page.goto(site.url(path));
    await page.locator('html[data-ready]').waitFor();
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)), path).toEqual([]);
  }
});
