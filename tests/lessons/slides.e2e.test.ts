/** Does a deck follow keys, remotes and fingers, fit every projector, tell what to say, print, and work without a script? */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { smallestOnSlide, stage } from '#renderers/slides/deck.ts';
import { decksOf } from '../../scripts/finish/slide-files.ts';
import { expect, test } from '../lib/site.ts';
import { at, dir, library } from '../site/built.ts';

const decks = [...decksOf(library)];
/** Steps, drills and questions: every kind of slide. */
const lesson = library.lessons.find(({ practice, bank }) => practice.length > 0 && bank.drills.length > 1)!;
const { slides } = decks[library.lessons.indexOf(lesson)]![1];
const address = at.classSlides(lesson.slug);

const shown = async (page: Page): Promise<number> => Number(/trang-(\d+)$/.exec((await page.locator('.sd.on').getAttribute('id'))!)![1]);

test('keys and what remotes send', async ({ page, site }) => {
  await page.goto(site.url(address));
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    expect(new URL(page.url()).hash).toBe(`#trang-${await shown(page)}`);
    return shown(page);
  };
  expect(await press('PageDown', 'PageDown')).toBe(3);
  expect(await press(' ', 'ArrowRight', 'ArrowDown')).toBe(6);
  expect(await press('PageUp', 'ArrowLeft', 'Shift+ ')).toBe(3);
  expect(await press('1', '2', 'Enter')).toBe(12);
  expect(await press('9', '9', 'Enter')).toBe(slides.length);
  expect(await press('PageDown')).toBe(slides.length);
  expect(await press('Home', 'PageUp')).toBe(1);

  await page.keyboard.press('.');
  await expect(page.locator('.sd.on .pane')).toBeHidden();
  expect(await press('PageDown'), 'what ends the darkness does nothing else').toBe(1);
  await expect(page.locator('.sd.on .pane')).toBeVisible();

  await page.keyboard.press('n');
  await expect(page.locator('.sd.on .nt')).toContainText(slides[0]!.notes[0]!.title);
  await page.keyboard.press('n');
  await expect(page.locator('.sd.on .nt')).toBeHidden();

  await page.goto(`${site.url(address)}#trang-5`);
  expect(await shown(page)).toBe(5);
  await expect(page.locator('.sd.on [role=timer], .sd.on .ck')).toHaveText(/^\d+:\d\d$/);
});

test('finger, mouse, and a second window that follows', async ({ page, context, site }) => {
  await page.goto(site.url(address));
  const { width, height } = page.viewportSize()!;
  await page.mouse.click(width * 0.8, height / 2);
  await page.mouse.click(width * 0.8, height / 2);
  await page.mouse.click(width * 0.1, height / 2);
  expect(await shown(page)).toBe(2);
  const swipe = (from: number, to: number) =>
    page.evaluate(
      ([a, b]) => {
        const target = document.querySelector('.sd.on')!;
        const touch = (clientX: number) => [new Touch({ identifier: 1, target, clientX, clientY: 200 })];
        target.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, changedTouches: touch(a) }));
        target.dispatchEvent(new TouchEvent('touchend', { bubbles: true, cancelable: true, changedTouches: touch(b) }));
      },
      [from, to] as const,
    );
  await swipe(300, 100);
  expect(await shown(page)).toBe(3);
  await swipe(100, 300);
  expect(await shown(page)).toBe(2);

  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Cửa sổ lời giảng' }).click();
  const second = await opened;
  await expect(second.locator('#trang-2.on .nt')).toBeVisible();
  await second.keyboard.press('PageDown');
  await expect(page.locator('#trang-3.on')).toBeVisible();
});

test('axe and the policy of the page find nothing, on the screen and in the notes', async ({ page, site }) => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await page.goto(site.url(address));
  const ofKinds = [1, ...['screen', 'scene', 'list'].map((kind) => slides.findIndex(({ blocks }) => blocks.some((block) => block.kind === kind)) + 1), slides.length];
  for (const number of ofKinds) {
    await page.evaluate((to) => (location.hash = `trang-${to}`), number);
    await page.keyboard.press('n');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${number}: ${id}: ${html.slice(0, 160)}`))).toEqual([]);
  }
  expect(refused).toEqual([]);
});

for (const viewport of [{ width: 1024, height: 768 }, { width: 1280, height: 720 }, { width: 1920, height: 1080 }])
  test(`every slide is whole and large at ${viewport.width} × ${viewport.height}`, async ({ page, site }) => {
    await page.setViewportSize(viewport);
    await page.goto(site.url(address));
    const faults = await page.evaluate(
      async ([count, share]) => {
        const found: string[] = [];
        for (let number = 1; number <= count; number++) {
          location.hash = `trang-${number}`;
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const pane = document.querySelector('.sd.on .pane')!.getBoundingClientRect();
          if (pane.left < -1 || pane.top < -1 || pane.right > innerWidth + 1 || pane.bottom > innerHeight + 1) found.push(`${number}: out of the screen`);
          for (const box of document.querySelectorAll<HTMLElement>('.sd.on .bx')) {
            const name = `${number}: ${box.textContent!.slice(0, 50)}`;
            const size = parseFloat(getComputedStyle(box.querySelector('.ln') ?? box).fontSize);
            // Hooks and hats of a title's last line may reach below it.
            if (box.scrollHeight > box.clientHeight + size * 0.14 + 2 || box.scrollWidth > box.clientWidth + 2) found.push(`${name}: more than its box holds`);
            if (box.textContent!.trim() && !box.matches('.shot') && size < pane.width * share - 0.1) found.push(`${name}: letters of ${size}`);
          }
        }
        return found;
      },
      [slides.length, smallestOnSlide / stage.width] as const,
    );
    expect(faults).toEqual([]);
  });

test('paper takes six a sheet, numbered, whatever is on the screen', async ({ page, site }) => {
  await page.goto(site.url(address));
  await page.keyboard.press('b');
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })));
  const sheets = Math.ceil(slides.length / 6);
  expect(pdf.numPages).toBe(sheets);
  for (let number = 1; number <= sheets; number++) {
    const sheet = await pdf.getPage(number);
    expect(sheet.view.map(Math.round)).toEqual([0, 0, 595, 842]);
    const text = (await sheet.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text).toContain(`Trang ${number}/${sheets}`);
    for (const slide of [1, 6].map((one) => (number - 1) * 6 + one).filter((one) => one <= slides.length)) expect(text).toContain(`${slide}/${slides.length}`);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('all slides and all notes stand under one another', async ({ page, site }) => {
    await page.goto(site.url(address));
    await expect(page.locator('.sd .pane:visible')).toHaveCount(slides.length);
    await expect(page.locator('.sd .nt:visible')).toHaveCount(slides.length);
    await expect(page.getByRole('toolbar')).toBeHidden();
  });
});

test('each part of each .pptx is well-formed XML', async ({ page }) => {
  test.slow();
  for (const [file] of decks) {
    const parts = Object.entries(unzipSync(await readFile(path.join(dir, file)))).filter(([name]) => /\.(xml|rels)$/.test(name));
    const bad = await page.evaluate(
      (all) => all.filter(([, xml]) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')).map(([name]) => name),
      parts.map(([name, bytes]) => [name, strFromU8(bytes)] as const),
    );
    expect(bad, file).toEqual([]);
  }
});
