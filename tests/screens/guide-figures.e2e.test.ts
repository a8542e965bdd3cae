/** Is any drawn screen faulty where visitors see it, on the pages of guides, with a narrow and with a wide system font? */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test, type Site } from '../lib/site.ts';
import { figureFaults } from '../lib/figure-faults.ts';
import { inRoot } from '../../scripts/lib/places.ts';
import { eighthOf } from '../lib/sample.ts';
import { library } from '../site/built.ts';

const roboto = (weight: string) => `@expo-google-fonts/roboto/${weight}/Roboto_${weight}.ttf`;
const fonts: Record<string, [weight: string, file: string][]> = {
  Roboto: [
    ['400', roboto('400Regular')],
    ['500', roboto('500Medium')],
    ['700', roboto('700Bold')],
    ['800', roboto('800ExtraBold')],
  ],
  DejaVu: [['400', 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'], ['700', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf']],
};

/** As if it were the system's own font: our policy lets fonts come from our own address only. */
async function useFont(page: Page, site: Site, files: [weight: string, file: string][]) {
  const faces = files.map(([weight, file], i) => ({ weight, file, url: site.url(`/font-${i}.ttf`) }));
  for (const { url, file } of faces)
    await page.route(url, async (route) => route.fulfill({ body: await readFile(inRoot('node_modules', file)) }));
  return (path: string) =>
    page.goto(path).then(() =>
      page.evaluate(async (all) => {
        for (const { weight, url } of all) document.fonts.add(await new FontFace('Tested', `url(${url})`, { weight }).load());
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('body, svg, svg text { font-family: Tested !important }');
        document.adoptedStyleSheets.push(sheet);
        await document.fonts.ready;
      }, faces.map(({ weight, url }) => ({ weight, url }))),
    );
}

const guides = eighthOf(library.guides, ({ slug }) => slug);

for (const [name, files] of Object.entries(fonts))
  for (const width of [360, 1280])
    test(`drawn screens of guides in ${name} at ${width} px`, async ({ page, site }) => {
      test.setTimeout(30_000 + guides.length * 3_000);
      await page.setViewportSize({ width, height: 800 });
      const open = await useFont(page, site, files);
      const faults: string[] = [];
      for (const guide of guides) {
        await open(site.url(site.routes.guide(guide.slug)));
        expect(await page.locator('li[data-step] svg.s').count()).toBeGreaterThan(0);
        faults.push(...(await page.evaluate(figureFaults)).map((fault) => `${guide.slug}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
