/** Does the handbook open from a memory card, whole, with scripts and without, and ask nobody for anything? */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { booksOf, planDownloads } from '#renderers/web/downloads-page.ts';
import { addDays } from '#text/dates.ts';
import { BOOK_DAYS } from '../../scripts/finish/handbook/book.ts';
import { keyOf } from '../../scripts/finish/handbook/chapter.ts';
import { routes } from '#model/routes.ts';
import { isRead } from '#model/practice/machine.ts';
import { doRight, lessonOf, press } from '../lib/practise.ts';
import { expect, test } from '../lib/site.ts';
import { plain, plainRich, seenIn } from '../lib/words.ts';
import { dir, library } from '../site/built.ts';

const plan = planDownloads(library);
const at = routes('');
const place = (file: string) => path.join(dir, 'tai-ve', file);

/** Opens a file as a reader does who has no network; returns what it tries to fetch, then and later. */
async function open(page: Page, file: string): Promise<string[]> {
  const asked: string[] = [];
  await page.context().setOffline(true);
  page.on('request', (request) => request.url().endsWith(file) || asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && asked.push(message.text()));
  await page.goto(pathToFileURL(place(file)).href);
  return asked;
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every guide stands in it with every step', async ({ page }) => {
    const asked = await open(page, plan.whole.file);
    // On a screen only what is in sight is laid out; on paper everything is.
    await page.emulateMedia({ media: 'print' });
    const words = await seenIn(page.locator('main'));
    for (const guide of library.guides) {
      expect(words).toContain(plain(guide.title.text));
      for (const { title, say } of guide.steps)
        for (const text of [plain(title), plainRich(say)]) expect(words, guide.slug).toContain(text);
    }
    for (const { title } of [...library.scams, ...library.safety]) expect(words).toContain(plain(title.text));
    for (const { term } of library.glossary.values()) expect(words).toContain(plain(term));
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('form')).toBeHidden();
    expect(await page.getByText('Tập thử, không nộp gì').filter({ visible: true }).count()).toBe(0);
    expect(asked).toEqual([]);
  });

  for (const book of booksOf(plan).slice(1))
    test(`${book.file} has the guides of its readers and no other`, async ({ page }) => {
      await open(page, book.file);
      for (const { slug, tracks } of library.guides) {
        if (tracks.includes(book.track!)) expect(book.guides).toContain(slug);
        await expect(page.locator(`#${keyOf(at.guide(slug))}`)).toHaveCount(book.guides.includes(slug) ? 1 : 0);
      }
      // A step that leans on another guide leads to it without a network.
      for (const address of await page.locator('.step .more a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))) expect(address).toMatch(/^#/);
    });
});

test('search finds by titles, everyday words and steps, and leads there', async ({ page }) => {
  const asked = await open(page, plan.whole.file);
  const box = page.locator('#tim input');
  // An `expect` that waits describes the whole page at each try; a page this large is waited for plainly.
  for (const [query, slug] of [['khai sinh', 'dang-ky-khai-sinh'], ['dang ky khai sinh', 'dang-ky-khai-sinh']] as const) {
    await box.fill(query);
    await page.locator('#tim p', { hasText: query }).waitFor();
    await page.locator(`[data-results] a[href="#${keyOf(at.guide(slug))}"]`).waitFor();
  }
  await page.locator('[data-results] a').first().click();
  await expect(page.locator(`#${keyOf(at.guide('dang-ky-khai-sinh'))} h2`).first()).toBeInViewport();
  await box.fill('qwxz');
  await page.locator('#tim p', { hasText: 'Không có mục nào cho “qwxz”' }).waitFor();
  expect(asked).toEqual([]);
});

test('a guide is practised to its end in the file, and the reader is back where he was', async ({ page }) => {
  const slug = 'dang-ky-khai-sinh';
  const lesson = lessonOf(slug);
  const way = page.locator(`[data-try="${keyOf(at.guide(slug))}"]`);
  const asked = await open(page, plan.whole.file);
  await way.click();
  const room = page.getByRole('dialog', { name: 'Tập thử', exact: true });
  await room.locator('[data-mode=alone]').click();
  for (const [i, task] of lesson.tasks.entries()) {
    if (task.scam) {
      const { refuse, page: trick } = lesson.scams.find(({ id }) => id === task.scam)!;
      await room.getByRole('button', { name: refuse }).click();
      const known = await room.locator('.said a').getAttribute('href');
      expect(known).toBe(`#${keyOf(at.safetyPage(trick))}`);
      await expect(page.locator(known!)).toHaveCount(1);
      await press(page, 'goOn');
    }
    await expect(room.locator('.task [data-head] span')).toHaveText(task.say.replaceAll('**', ''));
    // Every shape that is drawn is in the file.
    expect(await room.locator('.pic use').evaluateAll((uses) => uses.flatMap((use) => (document.querySelector(use.getAttribute('href')!) ? [] : use.getAttribute('href'))))).toEqual([]);
    if (i === 1) {
      await room.getByRole('button', { name: 'Về bài hướng dẫn' }).click();
      await expect(way).toBeInViewport();
      await way.click();
    }
    await doRight(page, task);
  }
  await expect(room.locator('.end')).toContainText(`trên ${lesson.tasks.filter((task) => !isRead(task)).length} việc`);
  await expect(room.locator('.end a:visible')).toHaveText(['dichvucong.gov.vn', 'bài hướng dẫn'].map((text) => new RegExp(text)));
  await room.getByRole('link', { name: 'bài hướng dẫn' }).click();
  await expect(room).toBeHidden();
  await expect(page.locator(`#${keyOf(at.guide(slug))} h2`).first()).toBeInViewport();
  expect(asked).toEqual([]);
});

test('it says when it is old', async ({ page }) => {
  const old = page.getByText('Bản này đã cũ');
  for (const [days, isOld] of [[0, false], [BOOK_DAYS, false], [BOOK_DAYS + 1, true], [1000, true]] as const) {
    await page.clock.setFixedTime(new Date(`${addDays(library.today, days)}T08:00:00+07:00`));
    await open(page, plan.tracks.at(-1)!.file);
    await expect(old).toBeVisible({ visible: isOld });
  }
});

test('axe finds nothing in it', async ({ page }) => {
  const smallest = [...plan.tracks].sort((a, b) => a.guides.length - b.guides.length)[0]!;
  await open(page, smallest.file);
  // Every chapter was judged as a page of the site: here the frame with two of them.
  await page.evaluate(() => document.querySelectorAll('.chapter').forEach((chapter, i) => i > 1 && chapter.remove()));
  const faults = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  expect(await faults()).toEqual([]);
  await page.locator('[data-try]').first().click();
  await page.locator('#tap [data-mode=guided]').click();
  expect(await faults()).toEqual([]);
});

test('no line is wider than a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, plan.whole.file);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('every part of the book for reading machines is well-formed', async ({ page }) => {
  const parts = Object.entries(unzipSync(await readFile(place(plan.epub)))).filter(([name]) => /\.(xhtml|svg|opf|xml)$/.test(name));
  const faults = await page.evaluate(
    (all) =>
      all.flatMap(([name, text]) => {
        const read = new DOMParser().parseFromString(text, name.endsWith('.xhtml') ? 'application/xhtml+xml' : 'application/xml');
        const fault = read.querySelector('parsererror')?.textContent;
        return fault ? [`${name}: ${fault}`] : [];
      }),
    parts.map(([name, data]) => [name, strFromU8(data)] as const),
  );
  expect(faults).toEqual([]);
  expect(parts.length).toBeGreaterThan(library.guides.length);
});
