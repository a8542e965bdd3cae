/** "Nghe đọc": is everything read in order, lit, steered, and left out politely where nothing can speak? */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { plainText } from '#model/rich.ts';
import { spoken } from '#text/speech.ts';
import { fakeSpeech, lastSaid, listenOn, vietnamese } from '../lib/fake-speech.ts';
import { guideWith } from '../lib/pages.ts';
import { library } from '../site/built.ts';
import { expect, test, type Site } from '../lib/site.ts';

const guide = guideWith('six steps', ({ steps }) => steps.length >= 6);
const sayOf = (step: number) => plainText(guide.steps[step]!.say).split('. ')[0]!.replace(/\.$/, '');
const opener = (page: Page) => page.getByRole('button', { name: 'Nghe đọc' });
const bar = (page: Page) => page.getByRole('region', { name: 'Nghe đọc' });
const press = (page: Page, name: string) => bar(page).getByRole('button', { name }).click();

async function listen(page: Page, site: Site, path = site.routes.guide(guide.slug)) {
  await page.goto(site.url(path));
  await opener(page).click();
  await expect(bar(page).getByRole('button', { name: 'Dừng' })).toBeFocused();
  await expect.poll(() => lastSaid(page)).toBeTruthy();
}
const litText = (page: Page, name: string) =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range).replaceAll('\u00A0', ' ')).join(''), name);
/** From part to part, to the title of a step. */
async function toTitleOf(page: Page, step: number) {
  const begin = `${spoken(`Bước ${step}`)}.`;
  for (let i = 0; i < 20 && (await lastSaid(page)) !== begin; i++) await press(page, 'Sau');
  await page.evaluate(() => window.fakeSpeech.end());
  await expect.poll(() => lastSaid(page)).toBe(spoken(guide.steps[step - 1]!.title));
}

test.describe('with a voice', () => {
  test.beforeEach(({ page }) => fakeSpeech(page));

  test('reads the title, then every step in its order, to the end', async ({ page, site }) => {
    await listen(page, site);
    const said = await listenOn(page);
    expect(said[0]).toBe(spoken(guide.title.text));
    const steps = guide.steps.map((_, i) => said.indexOf(`${spoken(`Bước ${i + 1}`)}.`));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps[0]).toBeGreaterThan(0);
    guide.steps.forEach((step, i) => expect(said[steps[i]! + 1]).toBe(spoken(step.title)));
    await expect(bar(page).getByRole('status')).toHaveText('Đã đọc hết trang');
    await expect(bar(page).getByRole('button', { name: 'Đọc' })).toBeVisible();
    expect(await litText(page, 'nghe-cau')).toBe('');
  });

  test('takes the voice in the device before one in the net, and reads slowly', async ({ page, site }) => {
    await listen(page, site);
    expect(await page.evaluate(() => window.fakeSpeech.said[0])).toMatchObject({ voice: 'Linh', rate: 0.85 });
  });

  test('lights the sentence and the word, in view and above the bar', async ({ page, site }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await listen(page, site);
    await toTitleOf(page, 3);
    expect(await litText(page, 'nghe-cau')).toBe(guide.steps[2]!.title);
    await page.evaluate(() => window.fakeSpeech.reach(0));
    expect(await litText(page, 'nghe-chu')).toBe(guide.steps[2]!.title.split(/[\s,]/)[0]);
    const place = await page.evaluate(() => {
      const box = [...CSS.highlights.get('nghe-cau')!][0] as Range;
      return { ...box.getBoundingClientRect().toJSON(), floor: document.querySelector('player-bar')!.getBoundingClientRect().top };
    });
    expect(place.top).toBeGreaterThanOrEqual(0);
    expect(place.bottom).toBeLessThanOrEqual(place.floor);
    await expect(bar(page)).toContainText('Bước 3');
    // Screen readers would talk into the voice.
    await expect(bar(page).getByRole('status')).toBeEmpty();
  });

  test('without highlights of text the paragraph is lit', async ({ page, site }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'Highlight', { value: undefined }));
    await listen(page, site);
    await expect(page.locator('h1.nghe-cau')).toBeVisible();
  });

  test('stops, goes on with the same sentence, goes back and on', async ({ page, site }) => {
    await listen(page, site);
    await toTitleOf(page, 2);
    await press(page, 'Dừng');
    expect(await page.evaluate(() => window.fakeSpeech.speaking)).toBe(false);
    const before = await page.evaluate(() => window.fakeSpeech.said.length);
    await press(page, 'Đọc');
    expect(await page.evaluate(() => window.fakeSpeech.said.length)).toBe(before + 1);
    expect(await lastSaid(page)).toBe(spoken(guide.steps[1]!.title));
    await press(page, 'Sau');
    await expect(bar(page)).toContainText('Bước 3');
    expect(await lastSaid(page)).toBe('Bước ba.');
    await press(page, 'Trước');
    expect(await lastSaid(page)).toBe('Bước hai.');
    await page.evaluate(() => window.fakeSpeech.end());
    await expect.poll(() => lastSaid(page)).toBe(spoken(guide.steps[1]!.title));
    await page.evaluate(() => window.fakeSpeech.end());
    await expect.poll(() => lastSaid(page)).toContain(spoken(sayOf(1)));
    await press(page, 'Trước');
    expect(await lastSaid(page), 'first to the beginning of this step').toBe('Bước hai.');
  });

  test('keeps the screen on while it reads, and only then', async ({ page, site }) => {
    await page.addInitScript(() => {
      const state = { held: 0 };
      Object.defineProperty(window, 'awake', { value: state });
      const request = async () => {
        state.held++;
        return { release: async () => void state.held-- };
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    });
    const held = () => page.evaluate(() => (window as unknown as { awake: { held: number } }).awake.held);
    await listen(page, site);
    await press(page, 'Sau');
    expect(await held()).toBe(1);
    await press(page, 'Dừng');
    expect(await held()).toBe(0);
    await press(page, 'Đọc');
    await press(page, 'Đóng');
    expect(await held()).toBe(0);
  });

  test('slower and faster hold for the sentence in the ear and for the next visit', async ({ page, site }) => {
    await listen(page, site);
    const rate = () => page.evaluate(() => window.fakeSpeech.said.at(-1)!.rate);
    await press(page, 'Nhanh hơn');
    expect(await rate()).toBe(1);
    await expect(bar(page).getByRole('button', { name: 'Nhanh hơn' })).toHaveAttribute('aria-disabled', 'true');
    await press(page, 'Chậm hơn');
    await press(page, 'Chậm hơn');
    expect(await rate()).toBe(0.7);
    await listen(page, site);
    expect(await rate()).toBe(0.7);
  });

  test('Escape closes it and gives the focus back; leaving the page ends the voice', async ({ page, site }) => {
    await listen(page, site);
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    expect(await page.evaluate(() => window.fakeSpeech.speaking)).toBe(false);
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
    expect(await page.evaluate(() => document.body.style.paddingBottom)).toBe('');
  });

  test('the bar covers nothing that has the focus, its keys are large, axe is content', async ({ page, site }) => {
    await listen(page, site);
    for (const box of await bar(page).getByRole('button').all()) {
      const { width, height } = (await box.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
    }
    await press(page, 'Dừng');
    for (const link of [page.locator('.jump a').last(), page.locator('.qa summary').last(), page.locator('footer a').last()]) {
      await link.focus();
      const covered = await link.evaluate((one) => one.getBoundingClientRect().bottom - document.querySelector('player-bar')!.getBoundingClientRect().top);
      expect(covered).toBeLessThanOrEqual(0);
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('scams, pages of advice and of readers are read too', async ({ page, site }) => {
    const pages = [
      [site.routes.safetyPage(library.scams[0]!.slug), library.scams[0]!.title.text],
      [site.routes.safetyPage(library.safety[0]!.slug), library.safety[0]!.title.text],
      [site.routes.track(library.tracks[0]!.slug), library.tracks[0]!.title.text],
    ] as const;
    for (const [path, title] of pages) {
      await listen(page, site, path);
      expect(await page.evaluate(() => window.fakeSpeech.said[0]!.text)).toBe(spoken(title));
    }
  });
});

test('a device without a Vietnamese voice learns how to get one, and may try again', async ({ page, site }) => {
  await fakeSpeech(page, vietnamese.filter(({ lang }) => !lang.startsWith('vi')));
  await page.goto(site.url(site.routes.guide(guide.slug)));
  await opener(page).click();
  await expect(bar(page).getByRole('heading', { name: 'Máy chưa có giọng đọc tiếng Việt' })).toBeFocused();
  expect(await page.evaluate(() => window.fakeSpeech.said)).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).include('player-bar').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.evaluate((voices) => (speechSynthesis.getVoices = () => voices as SpeechSynthesisVoice[]), vietnamese);
  await bar(page).getByRole('button', { name: 'Thử lại' }).click();
  await expect.poll(() => lastSaid(page)).toBe(spoken(guide.title.text));
});

test('where nothing can speak there is no button', async ({ page, site }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis') && Reflect.deleteProperty(Window.prototype, 'speechSynthesis'));
  await page.goto(site.url(site.routes.guide(guide.slug)));
  await expect(page.locator('jump-list [aria-current]')).toHaveCount(0);
  await expect(page.locator('read-aloud')).toBeHidden();
  await expect(opener(page)).toHaveCount(0);
});

test.describe('inside Zalo on Android, which cannot speak', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 10; SM-A107F; wv) AppleWebKit/537.36 Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 Zalo android/12020402' });
  test('the button leads to Chrome', async ({ page, site }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis') && Reflect.deleteProperty(Window.prototype, 'speechSynthesis'));
    await page.goto(site.url(site.routes.guide(guide.slug)));
    await expect(page.getByRole('link', { name: 'Nghe đọc bằng Chrome' })).toHaveAttribute('href', /^intent:\/\/.*;end$/);
  });
});
