/** Does every page fit, on small and large screens and with large letters? */
import type { Page } from '@playwright/test';
import { expect, test } from '../lib/site.ts';
import { fitFaults } from '../lib/fit-faults.ts';
import { openAll } from '../lib/open-all.ts';
import { sampledPages } from '../lib/pages.ts';

/** The browser's own setting for letters: 32 px where 16 is usual. */
async function doubleLetters(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
}

const windows = [
  ...[320, 360, 768, 1280].map((width) => ({ what: `${width} px`, width, height: 800 })),
  { what: '1280 px enlarged to 200 %', width: 640, height: 400 },
];

/** Larger letters come from the browser or from us: in turn, both when all pages are looked at. */
const inTurn = (i: number, turn: number) => process.env.CTCV_ALL === '1' || i % 2 === turn;

/** The narrow ones always; the wide ones when all pages are looked at. */
const chosen: [size: string, width: number][] = [['30', 360], ['24', 360], ...(process.env.CTCV_ALL === '1' ? ([['30', 768], ['30', 1280]] as [string, number][]) : [])];

for (const [i, path] of sampledPages.entries()) {
  test(`${path} fits phones, tablets, wide screens`, async ({ page, site }) => {
    await page.goto(site.url(path));
    for (const { what, ...size } of windows) {
      await page.setViewportSize(size);
      await openAll(page);
      expect(await page.evaluate(fitFaults), what).toEqual([]);
    }
  });

  if (inTurn(i, 0)) test(`${path} fits a phone whose letters are twice as large`, async ({ page, site }) => {
    await doubleLetters(page);
    await page.goto(site.url(path));
    await openAll(page);
    const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(size).toBeGreaterThanOrEqual(36);
    await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).not.toBeInViewport();
    // Compounds of four syllables, kept together, find no room there: broken is better than cut off.
    expect((await page.evaluate(fitFaults)).filter((fault) => !fault.includes('cut in two'))).toEqual([]);
  });

  if (inTurn(i, 1)) test(`${path} fits with the letters a reader chose at "Cỡ chữ"`, async ({ page, site }) => {
    await page.addInitScript(() => localStorage.setItem('ctcv:chu', '30 cao'));
    await page.goto(site.url(path));
    await openAll(page);
    await expect(page.locator('html')).toHaveCSS('font-size', '30px');
    const faults: string[] = [];
    for (const [size, width] of chosen) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((letters) => (document.documentElement.dataset.size = letters), size);
      // Where compounds of five syllables are kept together, a list may break one; a title may not.
      const found = (await page.evaluate(fitFaults)).filter((fault) => !/cut in two: (?!h[1-3])/.test(fault));
      faults.push(...found.map((fault) => `${size} px on ${width} px: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

test('the check finds what it is there for', async ({ page }) => {
  await page.setContent(`<!doctype html><body style="margin:0">
    <p style="width:60px;border:1px solid;white-space:nowrap">Một dòng chữ dài hơn khung của nó</p>
    <p style="width:80px;height:20px;overflow:hidden">Chữ bị cắt ở chân vì khung thấp quá</p>
    <button style="height:20px">Nhỏ</button>
    <p style="width:4em;overflow-wrap:anywhere">Nghiêngnghiêng</p>
    <p style="width:900px">Rộng hơn màn hình, nhiều chữ ở đây để tràn ra ngoài mép phải của cửa sổ, cứ thế mãi mãi</p>`);
  const faults = (await page.evaluate(fitFaults)).join('\n');
  for (const expected of [
    'scrolls sideways',
    'text out of its box: p "Một dòng',
    'text out of its box: p "Chữ bị cắt',
    '"Nghiêngnghiêng" cut in two',
    'text out of the window: p "Rộng hơn',
    'button "Nhỏ"',
  ])
    expect(faults).toContain(expected);
});
