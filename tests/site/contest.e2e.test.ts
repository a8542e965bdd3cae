/** The contest: the first set needs no script, a number is a set, and one question fills the wall. */
import { expect, test } from '../lib/site.ts';
import { library } from './built.ts';

const { contests } = library.contests;
const [contest] = contests as [(typeof contests)[number]];
const count = contest.rounds.reduce((sum, round) => sum + round.count, contest.tie.count);

test('without scripts the first set stands there whole, its answers folded', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const { slug } of contests) {
    await page.goto(site.url(site.routes.contest(slug)));
    await expect(page.locator('.asked > li').first()).toBeVisible();
    await expect(page.locator('.asked details[open]')).toHaveCount(0);
    await expect(page.locator('.draw')).toBeHidden();
  }
  await page.goto(site.url(site.routes.contest(contest.slug)));
  await expect(page.locator('.asked > li')).toHaveCount(count);
  await context.close();
});

test('another number draws other questions; the address keeps them', async ({ page, site }) => {
  const asked = () => page.locator('.asked h4').allTextContents();
  await page.goto(site.url(site.routes.contest(contest.slug)));
  const first = await asked();
  await page.getByLabel('Bộ đề số').fill('12');
  await page.keyboard.press('Enter');
  await expect(page.locator('.draw [role=status]')).toHaveText('Đang là bộ đề số 12.');
  const twelfth = await asked();
  expect(twelfth).toHaveLength(count);
  expect(twelfth.filter((ask) => first.includes(ask)).length).toBeLessThan(count / 2);
  await page.reload();
  await expect(page.locator('.draw [role=status]')).toHaveText('Đang là bộ đề số 12.');
  expect(await asked()).toEqual(twelfth);
  await page.goBack();
  await expect(page.locator('.asked h4').first()).toHaveText(first[0]!);
});

test('on the wall a remote leads from question to question, opens the answer, counts down', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.clock.install();
  await page.goto(site.url(site.routes.contest(contest.slug)));
  await page.getByRole('button', { name: 'Chiếu từng câu' }).click();
  const shown = page.locator('.asked > li:visible');
  await expect(shown).toHaveCount(1);
  const [one, two] = await page.locator('.asked h4').allTextContents();
  await expect(shown.locator('h4')).toHaveText(one!);
  await page.keyboard.press('PageDown');
  await expect(shown.locator('h4')).toHaveText(two!);
  expect(await shown.locator('h4').evaluate((title) => parseFloat(getComputedStyle(title).fontSize))).toBeGreaterThanOrEqual(28);
  await expect(shown.locator('details p')).toBeHidden();
  await page.keyboard.press('a');
  await expect(shown.locator('details p')).toBeVisible();
  await page.keyboard.press('t');
  const clock = page.locator('[data-do=clock]');
  await expect(clock).toHaveText(`${contest.rounds[0]!.seconds} giây`);
  await page.clock.runFor((contest.rounds[0]!.seconds + 1) * 1000);
  await expect(clock).toHaveText('Hết giờ');
  await page.keyboard.press('PageUp');
  await expect(shown.locator('h4')).toHaveText(one!);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Chiếu từng câu' })).toBeFocused();
  await expect(page.locator('.asked > li:visible')).toHaveCount(count);
});
