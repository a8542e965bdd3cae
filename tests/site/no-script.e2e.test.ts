/** Is everything there for a phone that runs no script? */
import { formatDay } from '#text/dates.ts';
import { expect, test } from '../lib/site.ts';
import { guideWith, sampledGuides } from '../lib/pages.ts';
import { plain, plainRich, seenIn } from '../lib/words.ts';
import { library } from './built.ts';

test.use({ javaScriptEnabled: false });

for (const guide of sampledGuides)
  test(`${guide.slug}: steps, facts, papers, questions and sources can be read`, async ({ page, site }) => {
    await page.goto(site.url(site.routes.guide(guide.slug)));
    const steps = page.locator('li[data-step]');
    await expect(steps).toHaveCount(guide.steps.length);
    for (const [i, step] of guide.steps.entries()) {
      const card = steps.nth(i);
      await expect(card).toHaveAttribute('data-step', step.id);
      const words = await seenIn(card);
      for (const part of [String(step.number), plain(step.title), plainRich(step.say)]) expect(words).toContain(part);
      await expect(card.locator('svg[role=img], img').first()).toBeVisible();
    }

    const main = page.getByRole('main');
    for (const summary of await main.locator('summary').all()) await summary.click();
    await expect(main.locator('details:not([open])')).toHaveCount(0);
    const words = await seenIn(main);
    const holdsNow = ({ until = '9' }: { until?: string }) => until >= library.today;
    for (const part of [
      ...[...guide.fee, ...guide.time, ...guide.result].filter(holdsNow).map(({ value }) => value),
      ...guide.prepare.map(({ name }) => name),
      ...guide.mistakes.map(({ wrong }) => wrong),
      ...guide.sources.map(({ title }) => title),
      ...guide.legal.map(({ law }) => law.number),
      `Kiểm tra ngày ${formatDay(guide.checked)}`,
    ])
      expect(words).toContain(plain(part));
    for (const { question, answer } of guide.questions)
      for (const part of [plain(question), plainRich(answer)]) expect(words).toContain(part);
  });

test('a fact for a time stands with its dates, and what follows it too', async ({ page, site }) => {
  const ends = (fact: { until?: string }) => fact.until !== undefined && fact.until >= library.today;
  const comes = (fact: { from?: string }) => fact.from !== undefined && fact.from > library.today;
  const guide = guideWith('a fee that ends and another that follows', ({ fee }) => fee.some(ends) && fee.some(comes));
  await page.goto(site.url(site.routes.guide(guide.slug)));
  const words = await seenIn(page.locator('.fact').first());
  for (const fact of guide.fee.filter((item) => ends(item) || comes(item))) {
    expect(words).toContain(plain(fact.value));
    for (const day of [fact.from, fact.until]) if (day) expect(words).toContain(formatDay(day));
  }
});

test('searching leads to the list of all procedures', async ({ page, site }) => {
  await page.goto(site.url(site.routes.home));
  await page.getByRole('searchbox').fill('khai sinh');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page).toHaveURL(new RegExp(`${site.routes.list}\\?q=khai`));
  for (const guide of library.guides)
    await expect(page.locator(`main a[href="${site.routes.guide(guide.slug)}"]`).last()).toBeVisible();
});

test('no control stands there that only a script would serve', async ({ page, site }) => {
  await page.goto(site.url(site.routes.guide(library.guides[0]!.slug)));
  for (const button of await page.locator('button').all()) {
    const isInForm = await button.evaluate((element) => (element as HTMLButtonElement).form !== null);
    if (!isInForm) await expect(button).toBeHidden();
  }
});
