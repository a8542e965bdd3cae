/** Does a guide come out of the printer whole, on a few tidy sheets of A4? */
import { extractText } from 'unpdf';
import { expect, test } from '../lib/site.ts';
import { sampledGuides } from '../lib/pages.ts';
import { plainRich, seenIn, plain } from '../lib/words.ts';

/** A4 less the margins of the print style, in px. */
const PAPER = { width: Math.floor(((210 - 2 * 13) / 25.4) * 96), height: 1017 };
const letters = (text: string) => text.normalize('NFC').replace(/[\s\u00AD]+/gu, '');

for (const guide of sampledGuides)
  test.describe(guide.slug, () => {
    test.beforeEach(async ({ page, site }) => {
      await page.setViewportSize(PAPER);
      await page.goto(site.url(site.routes.guide(guide.slug)));
    });

    test('fits the width of the paper, with nothing to press', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER.width);
      const wide = await page.locator('main *:not(svg *)').evaluateAll(
        (all, { width }) =>
          all.filter((one) => one.getBoundingClientRect().right > width + 1).map((one) => one.outerHTML.slice(0, 80)),
        PAPER,
      );
      expect(wide).toEqual([]);
      for (const control of await page.locator('nav, button, share-bar, [role=search], .skip').all())
        await expect(control).toBeHidden();
    });

    test('shows closed answers', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const words = await seenIn(page.getByRole('main'));
      for (const { answer, until = '9', from = '' } of guide.questions) {
        const today = new Date().toISOString().slice(0, 10);
        if (from <= today && today <= until) expect(words).toContain(plainRich(answer));
      }
      for (const { title } of guide.sources) expect(words).toContain(plain(title));
    });

    test('is a PDF of few pages with every step in its text', async ({ page }) => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
      expect(sheets.length).toBeGreaterThan(0);
      expect(sheets.length).toBeLessThanOrEqual(8);
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);

      const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
      const words = letters(text);
      for (const step of guide.steps)
        for (const part of [step.title, plainRich(step.say)]) expect(words).toContain(letters(part));
      for (const { name } of guide.prepare) expect(words).toContain(letters(name));
    });
  });
