/** The commune's own recordings: played where they read what the page says, and only then. */
import type { Page } from '@playwright/test';
import { spoken } from '#text/speech.ts';
import { secure } from '../../scripts/finish/content-security.ts';
import { withVoice } from '../../scripts/finish/voice-files.ts';
import { voicePages, type VoicePage } from '../../scripts/voice/pages.ts';
import { fakeSpeech, lastSaid, listenOn } from '../lib/fake-speech.ts';
import { guideWith } from '../lib/pages.ts';
import { silentMp3 } from '../lib/silent-mp3.ts';
import { library } from '../site/built.ts';
import { expect, test, type Site } from '../lib/site.ts';

const voices = voicePages(library);
const pageOf = (slug: string) => voices.find((page) => page.slug === slug)!;
const guide = guideWith('six steps', ({ steps }) => steps.length >= 6);
const opener = (page: Page) => page.getByRole('button', { name: 'Nghe đọc' });
const bar = (page: Page) => page.getByRole('region', { name: 'Nghe đọc' });

/** As if every part of `recorded` had been recorded, read from `hashOf`. */
async function record(page: Page, site: Site, { address, parts }: VoicePage, hashOf: (hash: string) => string = (hash) => hash) {
  const index = Object.fromEntries(parts.map(({ id, hash }) => [id, [hashOf(hash), `a/${id}.mp3`]]));
  await page.route(site.url(address), async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: secure(withVoice(await answer.text(), '/giong-doc/a.json')) });
  });
  await page.route('**/giong-doc/a.json', (route) => route.fulfill({ json: index }));
  const asked: string[] = [];
  await page.route('**/giong-doc/a/*.mp3', (route) => {
    asked.push(route.request().url().split('/').at(-1)!);
    return route.fulfill({ contentType: 'audio/mpeg', body: silentMp3(0.3) });
  });
  await page.goto(site.url(address));
  return asked;
}

/** Sound that ends as soon as it begins, without a device to hear it. */
const soundless = (page: Page) =>
  page.addInitScript(() => {
    HTMLMediaElement.prototype.play = function () {
      (window as { played?: string[] }).played = [...((window as { played?: string[] }).played ?? []), this.src.split('/').at(-1)!.replace('.mp3', '')];
      setTimeout(() => this.dispatchEvent(new Event('ended')), 20);
      return Promise.resolve();
    };
  });
const played = (page: Page) => page.evaluate(() => (window as { played?: string[] }).played ?? []);

for (const [what, slug] of [
  ['a guide', guide.slug],
  ['a guide with a part that guides share', guideWith('a shared part', ({ steps }) => steps.some(({ part }) => part)).slug],
  ['a scam', library.scams[0]!.slug],
  ['a page for its readers', library.tracks.find(({ slug }) => slug !== 'can-bo')!.slug],
] as const)
  test(`what an announcer is given to read stands on the page word for word: ${what}`, async ({ page, site }) => {
    await fakeSpeech(page);
    await soundless(page);
    const voice = pageOf(slug);
    await record(page, site, voice);
    await opener(page).click();
    await page.evaluate(() => setInterval(() => window.fakeSpeech.end(), 10));
    await expect(bar(page).getByRole('status')).toHaveText('Đã đọc hết trang', { timeout: 20_000 });
    expect(await played(page)).toEqual(voice.parts.map(({ id }) => id));
  });

test('nothing is fetched before somebody listens; then the recording is heard, and the voice reads on', async ({ page, site }) => {
  await fakeSpeech(page);
  const voice = pageOf(guide.slug);
  const last = { ...voice, parts: voice.parts.slice(-1) };
  const asked = await record(page, site, last);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await opener(page).click();
  await listenOn(page);
  expect(asked.length).toBeGreaterThan(0);
  const said = await page.evaluate(() => window.fakeSpeech.said.map(({ text }) => text));
  expect(said).toContain('Bước một.');
  expect(said).not.toContain(`${spoken(`Bước ${guide.steps.length}`)}.`);
  expect(said.at(-1)).not.toBe(spoken(guide.steps.at(-2)!.title));
});

test('a recording of other words is not played', async ({ page, site }) => {
  await fakeSpeech(page);
  const asked = await record(page, site, pageOf(guide.slug), (hash) => `x${hash}`);
  await opener(page).click();
  await expect.poll(() => lastSaid(page)).toBe(spoken(guide.title.text));
  await listenOn(page);
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => window.fakeSpeech.said.map(({ text }) => text))).toContain('Bước một.');
});

test('without any voice the recordings are still heard', async ({ page, site }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis') && Reflect.deleteProperty(Window.prototype, 'speechSynthesis'));
  await soundless(page);
  const voice = pageOf(guide.slug);
  await record(page, site, voice);
  await opener(page).click();
  await expect(bar(page).getByRole('status')).toHaveText('Đã đọc hết trang', { timeout: 20_000 });
  expect(await played(page)).toEqual(voice.parts.map(({ id }) => id));
});
