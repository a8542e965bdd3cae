/** One folded leaflet for several procedures: every code on it is read, and any choice of them has room. */
import sharp from 'sharp';
import { leafletSets, neededSet } from '#model/leaflet-set.ts';
import { sheetKinds } from '#model/sheet.ts';
import { guideCode } from '#renderers/print/codes.ts';
import { planSetTrifold } from '#renderers/print/set-trifold.ts';
import { sheetFaults } from '../../scripts/press/sheet-faults.ts';
import { readQr } from '../lib/pdf.ts';
import { expect, test } from '../lib/site.ts';
import { library } from '../site/built.ts';

const { unit, today, guides, safety } = library;
const { widthMm, heightMm, smallestPt, figureMm, qrMm } = sheetKinds['to-gap'];
const limits = { widthMm, heightMm, smallestPt, figureMm, qrMm, emptyShare: 0.2 };
const sets = leafletSets(library);
const own = sets.find(({ slug }) => slug === neededSet)!;
const codeOf = (slug: string) => guideCode(guides.find((guide) => guide.slug === slug)!, 'to-gap', unit).url;

test('each procedure of a set has its own code, and each is read from the paper', async ({ page, site }) => {
  const set = sets.find(({ slug, entries }) => slug !== neededSet && entries.length === 6)!;
  await page.emulateMedia({ media: 'print' });
  await page.goto(site.url(site.routes.sheet('to-gap', set.slug)));
  for (const [i, { guide }] of set.entries.entries()) {
    const shot = await page.locator('.proc').nth(i).locator('.code').screenshot();
    // As large as a photograph of the sheet shows it.
    const picture = await sharp(shot).resize({ width: 260 }).flatten({ background: '#fff' }).png().toBuffer();
    for (const copied of [false, true]) expect(await readQr(picture, copied), guide.slug).toBe(codeOf(guide.slug));
  }
  const strip = await page.locator('.strip .qr').screenshot();
  expect(await readQr(strip, false)).toBe(`${unit.site}${set.route(site.routes)}`);
});

test('procedures of one’s own choice: the address keeps them, the sheet takes as many as it holds', async ({ page, site }) => {
  const [first, second, third] = guides.map(({ slug }) => slug).filter((slug) => !own.entries.some(({ guide }) => guide.slug === slug));
  const shown = () => page.locator('.inside [data-card]').evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['card']));
  await page.goto(`${site.url(site.routes.sheet('to-gap', neededSet))}#viec=${third},${first},la,${second}`);
  await expect(page.locator('.listing li')).toHaveCount(3);
  expect(await shown()).toEqual([third, first, second]);
  await expect(page.locator('.inside [data-shape=alone]')).toHaveCount(3);
  await expect(page.locator('.until')).toContainText('Bộ tự chọn');

  const tick = (slug: string) => page.locator(`set-choice input[value=${slug}]`);
  for (const { guide } of own.entries.slice(0, 3)) await tick(guide.slug).evaluate((box) => (box as HTMLInputElement).click());
  expect(await shown()).toHaveLength(6);
  await expect(page.locator('set-choice input:not(:checked)').first()).toBeDisabled();
  const address = page.url();
  await page.reload();
  expect(page.url()).toBe(address);
  expect(await shown()).toHaveLength(6);

  for (const slug of [first!, second!, third!, own.entries[0]!.guide.slug]) await tick(slug).evaluate((box) => (box as HTMLInputElement).click());
  await expect(page.locator('set-choice [role=status]')).toHaveText('Chọn thêm 1 việc nữa.');
  await expect(page.getByRole('button', { name: 'In tờ gấp' })).toBeDisabled();
});

test('the procedures with most to say are laid out as planned, whichever are chosen', async ({ page, site }) => {
  const cards = planSetTrifold(own, { guides, safety, choose: true }, unit, today).choices.flatMap((topic) => topic.cards);
  const fullest = (shape: 'pair' | 'alone') => [...cards].sort((a, b) => b[shape].height - a[shape].height).map(({ pair }) => pair.slug);
  const longest = [...cards].sort((a, b) => b.pair.title.lines.join().length - a.pair.title.lines.join().length).map(({ pair }) => pair.slug);
  await page.emulateMedia({ media: 'print' });
  for (const chosen of [fullest('pair').slice(0, 6), fullest('pair').slice(6, 12), fullest('alone').slice(0, 3), fullest('alone').slice(3, 6), longest.slice(0, 6)]) {
    await page.goto(`${site.url(site.routes.sheet('to-gap', neededSet))}#viec=${chosen.join(',')}`);
    await page.reload();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await expect(page.locator('.inside [data-card]')).toHaveCount(chosen.length);
    expect(await page.evaluate(sheetFaults, limits), chosen.join()).toEqual([]);
  }
});
