/** Does a page say what holds on the visitor's own day, however old the build is? */
import type { Page } from '@playwright/test';
import type { Day, Guide } from '#model/guide.ts';
import { addDays, formatDay } from '#text/dates.ts';
import { expect, test, type Site } from '../lib/site.ts';
import { sampledGuides } from '../lib/pages.ts';
import { eighthOf } from '../lib/sample.ts';
import { plain, plainRich, seenIn } from '../lib/words.ts';
import { library } from './built.ts';

interface Dated {
  from?: Day;
  until?: Day;
}
const holds = (item: Dated, day: Day) => (item.from ?? '') <= day && day <= (item.until ?? '9');

async function open(page: Page, site: Site, guide: Guide, day: Day) {
  await page.clock.setFixedTime(new Date(`${day}T08:00:00+07:00`));
  await page.goto(site.url(site.routes.guide(guide.slug)));
}

const dated = (guide: Guide): Dated[] => [
  ...guide.fee,
  ...guide.time,
  ...guide.result,
  ...guide.prepare,
  ...guide.otherWays,
  ...guide.after,
  ...guide.questions,
];
const changing = library.guides.filter((guide) => dated(guide).some(({ from, until }) => from ?? until));

/** Both sides of every change to come, and two fixed days. A build leaves out what is over when it is made. */
function daysOf(guide: Guide): Day[] {
  const edges = dated(guide).flatMap(({ from, until }) => [
    ...(from ? [addDays(from, -1), from] : []),
    ...(until ? [until, addDays(until, 1)] : []),
  ]);
  return [...new Set([...edges, '2026-11-20', '2027-03-02'])].filter((day) => day >= library.today).sort();
}

for (const guide of eighthOf(changing, ({ slug }) => slug))
  for (const day of daysOf(guide))
    test(`${guide.slug} on ${day}: what holds is shown, what is over is not`, async ({ page, site }) => {
      await open(page, site, guide, day);
      for (const [i, facts] of [guide.fee, guide.time, guide.result].entries()) {
        const tile = page.locator('.fact').nth(i);
        const lines = tile.locator('p:not(.soon) > b:first-child:visible');
        const holding = facts.filter((fact) => holds(fact, day)).map(({ value }) => plain(value));
        expect((await lines.allInnerTexts()).map(plain)).toEqual(holding);
        const coming = facts.filter(({ from }) => from && from > day);
        await expect(tile.locator('.soon:visible')).toHaveCount(coming.length);
        const words = await seenIn(tile);
        for (const fact of coming) expect(words).toContain(formatDay(fact.from!));
      }

      for (const summary of await page.locator('.qa summary:visible').all()) await summary.click();
      const words = await seenIn(page.getByRole('main'));
      for (const { answer, ...question } of guide.questions)
        if (holds(question, day)) expect(words).toContain(plainRich(answer));
        else expect(words).not.toContain(plainRich(answer));
      for (const item of guide.prepare) if (!holds(item, day)) expect(words).not.toContain(plain(item.name));
      for (const way of guide.otherWays)
        if (holds(way, day)) expect(words).toContain(plainRich(way.text));
        else expect(words).not.toContain(plainRich(way.text));
    });

for (const guide of sampledGuides)
  test(`${guide.slug} warns from the day after its review day, not before`, async ({ page, site }) => {
    const warning = page.getByText('Trang này đã quá ngày xem lại');
    for (const day of ['2026-11-20', guide.reviewBy]) {
      await open(page, site, guide, day);
      await expect(page.locator('h1')).toBeVisible();
      await expect(warning).toBeHidden();
    }
    for (const day of [addDays(guide.reviewBy, 1), addDays(guide.reviewBy, 1000)]) {
      await open(page, site, guide, day);
      await expect(warning).toBeVisible();
      await expect(page.getByText(`Lẽ ra phải xem lại trước ${formatDay(guide.reviewBy)}`)).toBeVisible();
    }
  });
