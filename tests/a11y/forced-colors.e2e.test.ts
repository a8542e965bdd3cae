/** Where a visitor's own colours replace ours: can everything still be told apart? */
import { expect, test } from '../lib/site.ts';
import { guideWith } from '../lib/pages.ts';

const guide = guideWith('a question', ({ questions }) => questions.length > 0);
test.use({ forcedColors: 'active' });

/** Elements without an edge one can see. */
function withoutEdge(selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
      return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1 || borderTopColor === backgroundColor;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

test('numerals, cards and all that can be pressed keep an edge', async ({ page, site }) => {
  for (const [path, selectors] of [
    [
      site.routes.guide(guide.slug),
      ['.step', '.n', '.jump b', '.btn', '.ib', '.prep label', '.qa details', '.note', 'button'],
    ],
    [site.routes.home, ['.tile', '.gr', '.tries a', '[role=search]', 'button', '.btn', '.safe']],
  ] as const) {
    await page.goto(site.url(path));
    for (const selector of selectors) {
      await expect(page.locator(selector).filter({ visible: true }).first(), selector).toBeVisible();
      expect(await page.evaluate(withoutEdge, selector), selector).toEqual([]);
    }
  }
});

test('a ticked box can be told from an empty one', async ({ page, site }) => {
  await page.goto(site.url(site.routes.guide(guide.slug)));
  const box = page.getByRole('checkbox').first();
  await box.check();
  expect(await box.evaluate((element) => getComputedStyle(element).appearance)).toBe('auto');
  expect(await box.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThanOrEqual(24);
});

test('drawn screens keep their own colours: the ring is gold, letters are dark', async ({ page, site }) => {
  await page.goto(site.url(site.routes.guide(guide.slug)));
  const colours = await page.locator('.s-ring').first().evaluate((ring) => ({
    ring: getComputedStyle(ring.lastElementChild!).stroke,
    words: getComputedStyle(ring.closest('svg')!.querySelector('text')!).fill,
    stage: getComputedStyle(ring.closest('svg')!).backgroundColor,
  }));
  expect(colours.ring).toBe('rgb(245, 179, 1)');
  expect(colours.stage).toBe('rgb(245, 234, 214)');
  expect(colours.words).not.toBe(colours.stage);
});
