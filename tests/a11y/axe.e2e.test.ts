/** Does axe find anything, on any template, in any dress a visitor may have chosen? */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../lib/site.ts';
import { openAll } from '../lib/open-all.ts';
import { sampledPages } from '../lib/pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const dresses = {
  'on a phone': {},
  'on a phone that prefers dark': { colorScheme: 'dark' },
  'on a wide screen': { viewport: { width: 1280, height: 800 } },
  'in forced colours': { forcedColors: 'active', viewport: { width: 1280, height: 800 } },
} as const;

type Dress = Parameters<Page['emulateMedia']>[0] & { viewport?: { width: number; height: number } };
const [plain, ...others] = Object.entries<Dress>(dresses);
/** Every page as it is on a phone, every third one in another dress too, in turn; in all when all pages are looked at. */
const worn = (i: number) => (process.env.CTCV_ALL === '1' ? [plain!, ...others] : i % 3 === 0 ? [plain!, others[(i / 3) % others.length]!] : [plain!]);

for (const [i, path] of sampledPages.entries())
  test(`axe finds nothing at ${path} in its dresses`, async ({ page, site }) => {
    test.slow();
    await page.goto(site.url(path));
    for (const [dress, { viewport, ...media }] of worn(i)) {
      if (viewport) await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
      await openAll(page);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const faults = violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
      expect(faults, dress).toEqual([]);
    }
  });
