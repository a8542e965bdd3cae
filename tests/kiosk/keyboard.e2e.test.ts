/** Can somebody type on the screen's own keys, in both manners, and does the field know of it as of any typing? */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test, type Site } from '../lib/site.ts';

const screens = { portrait: { width: 1080, height: 1920 }, landscape: { width: 1920, height: 1080 } };
test.use({ viewport: screens.portrait, hasTouch: true });

/** The first keyboard of the gallery, which offers words, or the second, which begins with Telex. */
async function open(page: Page, site: Site, which = 0): Promise<{ field: Locator; keys: Locator; tap(keys: string): Promise<void> }> {
  await page.goto(site.url(`${site.routes.home}mau/`));
  const keys = page.locator('screen-keyboard').nth(which);
  await expect(keys).toBeVisible();
  const field = page.locator(`#${await keys.getAttribute('data-for')}`);
  await field.tap();
  await page.evaluate((id) => {
    const log: string[] = [];
    Object.assign(window, { log });
    document.getElementById(id!)!.addEventListener('input', (event) => log.push((event as InputEvent).inputType));
  }, await field.getAttribute('id'));
  return {
    field,
    keys,
    async tap(letters) {
      for (const key of letters) await keys.locator(/\p{M}/u.test(key) ? `[data-tone="${key}"]` : `[data-key="${key}"]`).tap();
    },
  };
}
const logged = (page: Page) => page.evaluate(() => (window as unknown as { log: string[] }).log);
const deed = (keys: Locator, name: string) => keys.locator(`[data-do=${name}]`);
const words = (keys: Locator) => keys.locator('[data-word]:visible');

test('letters and tones by their own keys: one event a key, and the caret stays', async ({ page, site }) => {
  const { field, tap } = await open(page, site);
  await tap('đăng ky\u0301 khai sinh');
  await expect(field).toHaveValue('đăng ký khai sinh');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('inputmode', 'none');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(field).not.toHaveAttribute('inputmode', 'none');
  expect(await logged(page)).toEqual([...'đăng ky'].map(() => 'insertText').concat('insertReplacementText', [...' khai sinh'].map(() => 'insertText')));
});

test('Telex; a tone moves when the word grows; the other manner is one key away', async ({ page, site }) => {
  const { field, keys, tap } = await open(page, site, 1);
  await tap('ddawng kys khai sinh');
  await expect(field).toHaveValue('đăng ký khai sinh');
  await deed(keys, 'clear').tap();
  await tap('hoas');
  await expect(field).toHaveValue('hóa');
  await tap('n');
  await expect(field).toHaveValue('hoán');
  await deed(keys, 'manner').tap();
  await tap('\u0300');
  await expect(field).toHaveValue('hoàn');
  await tap('s');
  await expect(field).toHaveValue('hoàns');
});

test('words are offered with and without accents, and chosen', async ({ page, site }) => {
  const { field, keys, tap } = await open(page, site);
  await tap('dang ky khai si');
  await expect(words(keys).first()).toHaveText('đăng ký khai sinh');
  await words(keys).first().tap();
  await expect(field).toHaveValue('đăng ký khai sinh ');
  await expect(words(keys)).not.toHaveCount(0);
  await expect(words(keys).first()).not.toContainText('khai sinh');
});

test('erasing: one letter a tap, on and on while held, at the caret, all at once', async ({ page, site }) => {
  const { field, keys, tap } = await open(page, site);
  await tap('hoa\u0300n');
  await deed(keys, 'erase').tap();
  await expect(field).toHaveValue('hòa');
  await field.evaluate((element: HTMLInputElement) => element.setSelectionRange(1, 1));
  await deed(keys, 'erase').tap();
  await expect(field).toHaveValue('òa');
  await tap('t');
  await expect(field).toHaveValue('tòa');
  await tap('abcdefghijk');
  const held = (await deed(keys, 'erase').boundingBox())!;
  await page.mouse.move(held.x + 20, held.y + 20);
  await page.mouse.down();
  await expect(field).toHaveValue('òa');
  await page.mouse.up();
  await deed(keys, 'clear').tap();
  await expect(field).toHaveValue('');
  const before = (await logged(page)).length;
  await deed(keys, 'erase').tap();
  expect(await logged(page)).toHaveLength(before);
});

test('numbers and signs; the last key hands the form in', async ({ page, site }) => {
  const { field, keys, tap } = await open(page, site);
  await tap('ct');
  await deed(keys, 'page').tap();
  await tap('01/2');
  await deed(keys, 'page').tap();
  await tap('a');
  await expect(field).toHaveValue('ct01/2a');
  await deed(keys, 'enter').tap();
  await expect(page).toHaveURL(/[?&]q=ct01%2F2a$/);
});

test('real keys, the mouse and a full field are as ever', async ({ page, site }) => {
  const { field, keys } = await open(page, site);
  await page.keyboard.type('kết hôn');
  await keys.locator('[data-tone="\u0323"]').click();
  await expect(field).toHaveValue('kết hộn');
  await page.keyboard.press('Tab');
  await expect(keys.locator(':focus')).toHaveCount(0);
  await field.evaluate((element: HTMLInputElement) => (element.maxLength = 7));
  await keys.locator('[data-key="g"]').click();
  await expect(field).toHaveValue('kết hộn');
  await expect(field).toBeFocused();
});

test('two fingers at once: both letters, in their order', async ({ page, site }) => {
  const { field, keys } = await open(page, site);
  const cdp = await page.context().newCDPSession(page);
  const middle = async (key: string, id: number) => {
    const { x, y, width, height } = (await keys.locator(`[data-key="${key}"]`).boundingBox())!;
    return { x: x + width / 2, y: y + height / 2, id };
  };
  const [left, right] = [await middle('a', 1), await middle('n', 2)];
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [left] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [left, right] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(field).toHaveValue('an');
});

test('the next person finds nothing of the last: no word, no manner, nothing kept', async ({ page, site }) => {
  const { field, keys, tap } = await open(page, site);
  await tap('khai');
  await deed(keys, 'manner').tap();
  await deed(keys, 'page').tap();
  await field.fill('');
  await keys.evaluate((element) => (element as HTMLElement & { reset(): void }).reset());
  await expect(keys.locator('[data-tone="\u0301"]')).toBeVisible();
  await expect(keys).not.toContainText('khai sinh');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

for (const [name, viewport] of Object.entries(screens))
  test(`${name}: every key is high enough for any finger, none is cut, axe finds nothing`, async ({ page, site }) => {
    await page.setViewportSize(viewport);
    const { keys, tap } = await open(page, site);
    // The gallery is narrower than a screen of its own would be.
    await keys.evaluate((element, width) => (element.style.width = `${width}px`), Math.min(viewport.width - 48, 1500));
    await tap('khai s');
    await expect(words(keys).first()).toBeVisible();
    for (const press of ['page', 'page', 'manner'] as const) {
      const small = await keys.locator('button:visible').evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          const { height, width } = button.getBoundingClientRect();
          return height < 96 || width < 90 || button.scrollWidth > button.clientWidth + 1 || button.scrollHeight > button.clientHeight + 1 ? [`${button.textContent}: ${width} × ${height}`] : [];
        }),
      );
      expect(small).toEqual([]);
      await deed(keys, press).tap();
    }
    const { violations } = await new AxeBuilder({ page }).include('[data-component=screen-keyboard]').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`))).toEqual([]);
  });

test('on a kiosk of fewer pixels the keys are as large a part of the screen', async ({ page, site }) => {
  await page.addInitScript(() => (localStorage['kiosk:may'] = JSON.stringify({ pin: { salt: '00', hash: '00' } })));
  const shares: number[][] = [];
  for (const size of [screens.landscape, { width: 1366, height: 768 }]) {
    await page.setViewportSize(size);
    await page.goto(site.url(site.routes.kioskSearch));
    const [keys, key] = [page.locator('.kb'), page.locator('[data-key=q]')];
    await expect(keys).toBeInViewport({ ratio: 1 });
    const boxes = [(await keys.boundingBox())!, (await key.boundingBox())!];
    shares.push(boxes.map(({ height }) => Math.round((height / size.height) * 100)));
  }
  expect(shares[1]).toEqual(shares[0]);
});
