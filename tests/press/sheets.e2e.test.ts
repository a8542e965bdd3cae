/** Is every sheet laid out as its plan reckoned: nothing cut, nothing overlapping, no side half empty? */
import { sheetKinds, type SheetMeta } from '#model/sheet.ts';
import { sheetFaults } from '../../scripts/press/sheet-faults.ts';
import { expect, test } from '../lib/site.ts';
import { sampledSheets } from '../lib/pages.ts';

const EMPTY_SHARE = 0.2;

for (const path of sampledSheets)
  test(`${path} is laid out as planned`, async ({ page, site }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(site.url(path));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const { kind, widthMm, heightMm } = JSON.parse((await page.locator('meta[name=sheet]').getAttribute('content'))!) as SheetMeta;
    const { smallestPt, figureMm, qrMm } = sheetKinds[kind];
    expect(await page.evaluate(sheetFaults, { widthMm, heightMm, smallestPt, figureMm, qrMm, emptyShare: EMPTY_SHARE })).toEqual([]);
  });

test('a sheet that does not fit is found out', async ({ page, site }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(site.url(sampledSheets.find((path) => path.includes('/to-roi-a5/'))!));
  const limits = { widthMm: 148, heightMm: 210, smallestPt: 10.5, figureMm: 58, qrMm: 20, emptyShare: EMPTY_SHARE };
  const faultsAfter = async (harm: () => void) => {
    await page.reload();
    await page.evaluate(harm);
    return (await page.evaluate(sheetFaults, limits)).join('\n');
  };
  expect(await faultsAfter(() => document.querySelector('.cell h2 span')!.append(' một tên dài hơn hẳn chỗ dành cho nó '.repeat(9)))).toMatch(/ra ngoài giấy|chữ tràn|hình bị cắt/);
  expect(await faultsAfter(() => document.querySelectorAll('.cell').forEach((cell) => cell.remove()))).toContain('để trống');
  expect(await faultsAfter(() => document.querySelector<HTMLElement>('.strip .of p')!.style.setProperty('font-size', '6pt'))).toContain('chữ nhỏ hơn');
  expect(await faultsAfter(() => document.querySelector<HTMLElement>('.cell')!.style.setProperty('margin-right', '-40mm'))).toMatch(/ra ngoài giấy|chồng nhau/);
  expect(await faultsAfter(() => document.querySelector<HTMLElement>('.qr')!.style.setProperty('width', '12mm'))).toContain('mã QR');
});
