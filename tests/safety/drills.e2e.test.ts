/** Can everybody play a round, see why, and learn what to look at again? */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { planDrill } from '#renderers/web/drills-page.ts';
import { kindSlugs } from '#model/drill/drill.ts';
import { expect, test } from '../lib/site.ts';
import { fitFaults } from '../lib/fit-faults.ts';
import { at, library } from '../site/built.ts';

const plans = library.drills.map((drill) => planDrill(drill, at));
const stage = (page: Page) => page.locator('.stage');
const drillOn = async (page: Page) => {
  const scene = await stage(page).locator('.scene').textContent();
  return plans.find((plan) => plan.scene === scene)!;
};

test('a round with the mouse: signs on the drawing, the score, what to look at again, the calendar', async ({ page, site }) => {
  await page.goto(site.url(at.drills));
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  const replies = { known: 0, miss: [] as string[], alarm: [] as string[], asked: [] as string[] };
  for (let i = 0; i < 8; i++) {
    await expect(stage(page).locator('.count')).toHaveText(`Bài ${i + 1} trên 8`);
    const drill = await drillOn(page);
    const picture = stage(page).locator('.picture');
    await expect(picture).not.toHaveClass(/is-told/);
    // One false taken for true, one true for false, one asked, the rest known.
    const reply = drill.truth === 'gia' && replies.miss.length === 0 ? 'that' : drill.truth === 'that' && replies.alarm.length === 0 ? 'gia' : replies.asked.length === 0 ? 'hoi' : drill.truth;
    if (reply === 'hoi') replies.asked.push(drill.title);
    else if (reply === drill.truth) replies.known++;
    else (drill.truth === 'gia' ? replies.miss : replies.alarm).push(drill.title);
    await stage(page).getByRole('button', { name: { that: 'Thật', gia: 'Giả', hoi: 'Không chắc' }[reply] }).click();
    const told = stage(page).locator('.told');
    await expect(told.locator('.verdict')).toBeFocused();
    await expect(told.locator('.verdict')).toContainText(drill.truth === 'gia' ? 'giả' : 'thật');
    await expect(told.locator('.signs li')).toHaveCount(drill.signs.length);
    expect(await picture.locator('.t').evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark, '::after').content))).toEqual(drill.signs.map((_, n) => `"${n + 1}"`));
    expect(await page.evaluate(fitFaults), drill.id).toEqual([]);
    if (i === 0) expect((await new AxeBuilder({ page }).include('drill-round').analyze()).violations).toEqual([]);
    await stage(page).getByRole('button', { name: /Bài tiếp|Xem kết quả/ }).click();
  }
  await expect(stage(page).getByRole('heading', { level: 2 })).toHaveText(`Nhận đúng ${replies.known} trên 8 bài`);
  await expect(stage(page).getByRole('heading', { level: 2 })).toBeFocused();
  for (const [look, titles] of [['miss', replies.miss], ['alarm', replies.alarm]] as const) await expect(stage(page).locator(`.sum.${look} a`)).toHaveText(titles);
  expect((await new AxeBuilder({ page }).include('drill-round').analyze()).violations).toEqual([]);

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Ghi vào lịch' }).click()]);
  expect(file.suggestedFilename()).toMatch(/\.ics$/);
  const calendar = await readFile((await file.path())!, 'utf8');
  expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(3);
  const days = [...calendar.matchAll(/^DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)\r$/gm)].map(([, y, m, d]) => Date.UTC(+y!, +m! - 1, +d!) / 86_400_000);
  expect([days[1]! - days[0]!, days[2]! - days[0]!]).toEqual([21, 77]);

  await page.getByRole('button', { name: 'Tập vòng nữa' }).click();
  await expect(stage(page).locator('.count')).toHaveText('Bài 1 trên 8');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('a round with the keyboard alone', async ({ page, site }) => {
  await page.goto(site.url(at.drills));
  await page.getByRole('button', { name: 'Bắt đầu' }).focus();
  await page.keyboard.press('Enter');
  for (let i = 0; i < 8; i++) {
    await expect(stage(page).locator('.asks')).toBeFocused();
    const { truth } = await drillOn(page);
    for (let tab = 0; tab < (truth === 'that' ? 1 : 2); tab++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(stage(page).locator('.verdict')).toBeFocused();
    const [more, next] = [stage(page).getByRole('link', { name: 'Xem thêm' }), stage(page).getByRole('button', { name: /Bài tiếp|Xem kết quả/ })];
    await page.keyboard.press('Tab');
    await expect(more).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(stage(page).getByRole('heading', { level: 2 })).toHaveText('Nhận đúng 8 trên 8 bài');
  await expect(stage(page).getByText('Không tin nhầm cái giả nào')).toBeVisible();
});

test('what cannot be loaded is said', async ({ page, site }) => {
  await page.route('**/bai.json', (route) => route.abort());
  await page.goto(site.url(at.drills));
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(page.getByText('Chưa tải được bài')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every drill can be read with its answer, and no dead button', async ({ page, site }) => {
    await page.goto(site.url(at.drills));
    await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeHidden();
    let read = 0;
    for (const slug of Object.values(kindSlugs)) {
      await expect(page.locator(`main a[href="${at.drillsOf(slug)}"]`)).toBeVisible();
      await page.goto(site.url(at.drillsOf(slug)));
      read += await page.locator('.drill').count();
      if (slug === kindSlugs.web) {
        const drill = page.locator('.drill').first();
        await expect(drill.locator('.told')).toBeHidden();
        await drill.locator('summary').click();
        await expect(drill.locator('.told .verdict')).toContainText(/Đây là (giả|thật)/);
      }
      await page.goto(site.url(at.drills));
    }
    expect(read).toBe(plans.length);
  });
});
