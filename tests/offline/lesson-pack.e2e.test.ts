/** Does a lesson's pack work in a room without internet: unpacked, opened by its first page, with nothing asked of anybody? */
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { routes } from '#model/routes.ts';
import { contentsFile } from '../../scripts/finish/lesson-packs/contents.ts';
import { expect, test } from '../lib/site.ts';
import { dir, library } from '../site/built.ts';

const at = routes('');
/** Practises and judges, so that its pack has every kind of page. */
const lesson = library.lessons.find(({ practice, drills }) => practice.length > 0 && drills.length > 0)!;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'goi bài học '));
  for (const [name, content] of Object.entries(unzipSync(await readFile(path.join(dir, at.lessonPack(lesson.slug)))))) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
});
test.afterAll(() => rm(folder, { recursive: true }));

const place = (file: string) => pathToFileURL(path.join(folder, `goi-${lesson.slug}`, file)).href;

/** What a page asks of anybody but its own file, and what it complains of. */
async function alone(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.context().setOffline(true);
  page.on('request', (request) => !request.isNavigationRequest() && !request.url().startsWith('data:') && asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && asked.push(message.text()));
  page.on('pageerror', (error) => asked.push(error.message));
  return asked;
}

test('from the first page a teacher comes to everything, and back', async ({ page }) => {
  const asked = await alone(page);
  await page.goto(place(contentsFile));
  const files = await page.locator('main li.card a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(files.length).toBeGreaterThan(8);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    await page.locator(`main li.card a[href="${file}"]`).click();
    await expect(page.locator('h1, h2').first()).toBeAttached();
    expect(page.url()).toContain(file);
    await page.goBack();
  }
  await page.locator('a[href="ke-hoach-bai-day.html"]').click();
  await page.locator('.crumb a').click();
  await expect(page).toHaveURL(place(contentsFile));
  expect(asked).toEqual([]);
});

test('pupils answer, judge and practise in it, slides turn by the keyboard', async ({ page }) => {
  const asked = await alone(page);
  await page.goto(place('cau-hoi.html'));
  await page.locator('[data-set=exitQuiz]').first().click();
  await expect(page.locator('class-quiz h2.asks')).toHaveText(lesson.exitQuiz[0]!.ask);
  await page.goto(place('that-hay-gia.html'));
  await page.locator('drill-round .go').click();
  await page.locator('[data-reply=gia]').first().click();
  await expect(page.locator('drill-round h2').last()).toBeVisible();
  await page.goto(`${place(`tap-${lesson.practice[0]!.slug}.html`)}#kiem-tra`);
  await expect(page.locator('practice-stage .task')).toBeVisible();
  await page.goto(place('trinh-chieu.html'));
  await page.keyboard.press('PageDown');
  expect(page.url()).toMatch(/#.*2$/);
  expect(asked).toEqual([]);
});

test('every part of every plan for a word processor is well-formed', async ({ page }) => {
  const parts = (await Promise.all(library.lessons.map(async ({ slug }) => Object.entries(unzipSync(await readFile(path.join(dir, at.lessonPlan(slug))))).map(([name, data]) => [`${slug} ${name}`, strFromU8(data)] as const)))).flat();
  const faults = await page.evaluate(
    (all) => all.flatMap(([name, text]) => (new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') ? [name] : [])),
    parts,
  );
  expect(faults).toEqual([]);
  expect(parts.length).toBeGreaterThan(library.lessons.length * 8);
});
