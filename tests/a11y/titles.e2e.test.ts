/** Does a title end in more than one lonely syllable? */
import { expect, test } from '../lib/site.ts';
import { eighthOf } from '../lib/sample.ts';
import { at, library } from '../site/built.ts';

/** Titles of several lines whose last line is a single syllable; a name like VNeID is said in several. */
function lonelyEnds(): string[] {
  const faults: string[] = [];
  for (const title of document.querySelectorAll('h1, h2, h3')) {
    if (!title.checkVisibility() || title.matches('.sr')) continue;
    const lines = new Map<number, string[]>();
    const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      for (const { index, 0: syllable } of (node.textContent ?? '').matchAll(/\S*[\p{L}\p{N}]\S*/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + syllable.length);
        const top = Math.round(range.getBoundingClientRect().bottom);
        const line = [...lines.keys()].find((known) => Math.abs(known - top) < 4) ?? top;
        lines.set(line, [...(lines.get(line) ?? []), syllable]);
      }
    const [word, ...more] = lines.get(Math.max(...lines.keys())) ?? [];
    const isSyllable = word !== undefined && more.length === 0 && !/\p{Lu}.*\p{Lu}/u.test(word);
    if (lines.size > 1 && isSyllable) faults.push(title.textContent!.trim());
  }
  return faults;
}

const pages = [at.home, at.list, at.about, at.search, ...eighthOf(library.guides, ({ slug }) => slug).map(({ slug }) => at.guide(slug))];

for (const width of [360, 768, 1280])
  test(`no title ends in one syllable at ${width} px`, async ({ page, site }) => {
    test.slow(pages.length > 50);
    await page.setViewportSize({ width, height: 800 });
    const faults: string[] = [];
    for (const path of pages) {
      await page.goto(site.url(path));
      faults.push(...(await page.evaluate(lonelyEnds)).map((title) => `${path}: ${title}`));
    }
    expect(faults).toEqual([]);
  });

test('the check finds a lonely syllable', async ({ page }) => {
  await page.setContent('<h2 style="width:18ch;font:20px monospace">Đăng ký khai sinh con</h2><h2>Một dòng</h2>');
  expect(await page.evaluate(lonelyEnds)).toEqual(['Đăng ký khai sinh con']);
});
