/** The screen at the counter: what one stranger does, and that the next one finds nothing of it. */
import type { Page } from '@playwright/test';
import { expect, test } from '../lib/site.ts';
import { visit } from '../lib/kiosk-visits.ts';
import { guideWith } from '../lib/pages.ts';
import { library } from '../site/built.ts';

const upright = { width: 1080, height: 1920 };
test.use({ viewport: upright, hasTouch: true });

const guide = guideWith('three things to bring', ({ prepare, steps }) => prepare.length >= 3 && steps.length >= 4);
const loopText = 'Chạm để bắt đầu';
const [first, second] = guide.steps;

/** A screen whose staff have set it up. */
async function ready(page: Page, extra: object = {}) {
  await page.addInitScript((own) => {
    if (!localStorage['kiosk:may']) localStorage['kiosk:may'] = JSON.stringify({ pin: { salt: '00', hash: '00' }, ...own });
  }, extra);
}
const section = (page: Page, id: string) => page.locator(`section#${id}`);

test('a stranger goes from the loop to the last step, and the browser remembers one page', async ({ page, site }) => {
  await ready(page);
  await page.goto(site.url(site.routes.kiosk));
  const before = await page.evaluate(() => history.length);
  await page.getByText(loopText).tap();
  const event = library.events.find(({ steps }) => steps.some(({ guides }) => guides.some(({ slug }) => slug === guide.slug)));
  if (event) {
    await page.locator(`a[href="#viec-${event.slug}"]`).tap();
    await section(page, `viec-${event.slug}`).locator(`a[href$="/${guide.slug}/"]`).first().tap();
  } else {
    await section(page, 'dau').locator('a[href="#tat-ca"]').tap();
    await page.locator(`a[href="#nhom-${guide.topic.id}"]`).tap();
    await section(page, `nhom-${guide.topic.id}`).locator(`a[href$="/${guide.slug}/"]`).tap();
  }
  await page.getByRole('link', { name: /^Bắt đầu/ }).tap();
  for (const step of guide.steps) {
    await expect(section(page, step.id)).toBeVisible();
    await section(page, step.id).locator('.k-next').tap();
  }
  await expect(page.getByRole('heading', { name: /Xem hết rồi/ })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.getByRole('button', { name: 'Về đầu' }).tap();
  await expect(page.getByRole('heading', { name: 'Nhà bạn đang có việc gì?' })).toBeVisible();
});

test('"Lùi" leads back to where one came from', async ({ page, site }) => {
  await ready(page);
  await page.goto(site.url(`${site.routes.kioskChoose}#nhom-${guide.topic.id}`));
  await section(page, `nhom-${guide.topic.id}`).locator(`a[href$="/${guide.slug}/"]`).tap();
  await page.locator('.k-first [data-k=back]').tap();
  await expect(section(page, `nhom-${guide.topic.id}`)).toBeVisible();
});

test('the next stranger finds nothing of the one before', async ({ page, context, site }) => {
  await page.clock.install();
  await ready(page, { counting: true });
  await page.goto(site.url(site.routes.kioskGuide(guide.slug)));
  const secret = 'NGUYỄN THỊ BÍ MẬT';
  await page.locator('check-list input').first().check();
  await page.locator('footer [data-k=size]').tap();
  await page.locator('footer [data-k=seat]').tap();
  await page.evaluate(async (typed) => {
    localStorage['ctcv:thu'] = typed;
    sessionStorage['thu'] = typed;
    document.cookie = `thu=${encodeURIComponent(typed)}; path=/`;
    window.name = typed;
    await (await caches.open('cua-khach')).put('/thu', new Response(typed));
    await new Promise((resolve) => {
      const opened = indexedDB.open('cua-khach');
      opened.onsuccess = () => resolve(opened.result.close());
    });
    const box = document.createElement('input');
    box.value = typed;
    document.querySelector('main')!.append(box);
  }, secret);

  // Nobody touches it: it asks, waits, and forgets.
  await page.clock.runFor(200_000);
  await expect(page.getByText(loopText)).toBeVisible();
  await page.clock.runFor(2000);
  await expect.poll(() => page.evaluate(async () => [(await caches.keys()).length, (await indexedDB.databases()).length])).toEqual([0, 0]);
  const left = await page.evaluate(() => ({
    local: Object.keys(localStorage).sort(),
    counts: localStorage['kiosk:dem'],
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
    name: window.name,
    size: document.documentElement.dataset['size'],
    seat: document.documentElement.hasAttribute('data-seat'),
    html: document.documentElement.outerHTML,
    history: history.length,
  }));
  expect(left.local).toEqual(['kiosk:dem', 'kiosk:may']);
  expect(left).toMatchObject({ session: [], cookie: '', name: '', size: undefined, seat: false });
  expect(JSON.parse(left.counts)).toEqual({ [await page.evaluate(() => new Date().toLocaleDateString('sv'))]: { [guide.slug]: 1 } });
  expect(left.html).not.toContain(secret);
  expect(await context.cookies()).toEqual([]);
  await page.goBack().catch(() => null);
  expect(await page.content()).not.toContain(secret);

  await page.goto(site.url(site.routes.kioskGuide(guide.slug)));
  await expect(page.locator('check-list input:checked')).toHaveCount(0);
});

test('it asks whether somebody is still there, longer where there is more to read, and believes the answer', async ({ page, site }) => {
  await page.clock.install();
  await ready(page);
  await page.goto(site.url(`${site.routes.kioskGuide(guide.slug)}#${first!.id}`));
  const asked = page.getByRole('dialog', { name: 'Bác còn ở đây không?' });
  await page.clock.runFor(25_000);
  await expect(asked).toHaveCount(0);
  await page.clock.runFor(160_000);
  // Whoever is here by now would have been asked; who is not, forgotten.
  await expect(page.getByText(loopText)).toBeVisible();

  await page.goto(site.url(`${site.routes.kioskGuide(guide.slug)}#${second!.id}`));
  const waits = async () => {
    let seconds = 0;
    for (; (await asked.count()) === 0 && seconds < 200; seconds += 5) await page.clock.runFor(5000);
    return seconds;
  };
  const once = await waits();
  await asked.getByRole('button', { name: 'Tôi còn đây' }).tap();
  await expect(asked).toHaveCount(0);
  expect(await waits()).toBeGreaterThan(once);
  await asked.getByRole('button', { name: 'Tôi xong rồi, xóa hết' }).tap();
  await expect(page.getByText(loopText)).toBeVisible();
});

test('there is no way out', async ({ page, site }) => {
  await ready(page);
  await page.goto(site.url(`${site.routes.kioskGuide(guide.slug)}#${first!.id}`));
  const refused = await page.evaluate(() =>
    Object.fromEntries(
      ['contextmenu', 'dragstart', 'selectstart', 'copy', 'paste', 'submit'].map((type) => [
        type,
        !document.querySelector('main')!.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })),
      ]),
    ),
  );
  expect(Object.entries(refused).filter(([, isRefused]) => !isRefused)).toEqual([]);
  const commands = await page.evaluate(() =>
    [{ key: 'p', ctrlKey: true }, { key: 'F12' }, { key: 'ArrowLeft', altKey: true }, { key: 'BrowserBack' }].map((of) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...of, bubbles: true, cancelable: true })),
    ),
  );
  expect(commands).toEqual([false, false, false, false]);

  // Somebody else's page, and ours that is no kiosk's: an address and a code, and the screen stays.
  for (const href of ['https://dichvucong.gov.vn/', site.routes.about]) {
    await page.evaluate((to) => {
      const link = Object.assign(document.createElement('a'), { href: to, textContent: 'Ra ngoài', target: '_blank' });
      document.querySelector('.k-sec:target .k-go')!.append(link);
      link.click();
      link.remove();
    }, href);
    const dialog = page.getByRole('dialog', { name: 'Mở trên điện thoại của bạn' });
    await expect(dialog.locator('.k-qr svg')).toBeVisible();
    await expect(dialog).toContainText(href.startsWith('http') ? 'dichvucong.gov.vn' : 've-trang-nay');
    await dialog.getByRole('button', { name: 'Đóng' }).tap();
  }
  await expect(section(page, first!.id)).toBeVisible();
  expect(page.context().pages()).toHaveLength(1);
});

test('what is ticked and the step go along to the phone', async ({ page, site, browser }) => {
  await ready(page);
  await page.goto(site.url(site.routes.kioskGuide(guide.slug)));
  await page.locator('check-list input').nth(1).check();
  await page.getByRole('link', { name: /^Bắt đầu/ }).tap();
  await page.locator('footer [data-k=take]').tap();
  const dialog = page.getByRole('dialog', { name: 'Mang bài này về nhà' });
  await expect(dialog.locator('.k-qr svg')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'In ra tờ A4' })).toBeVisible();

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const theirs = await phone.newPage();
  await theirs.goto(site.url(`${site.routes.guide(guide.slug)}#${first!.id}~co=1`));
  await expect(theirs.locator('check-list input').nth(1)).toBeChecked();
  await expect(theirs.locator('check-list input').nth(0)).not.toBeChecked();
  await expect(theirs).toHaveURL(new RegExp(`#${first!.id}$`));
  await expect(theirs.locator(`[data-step="${first!.id}"]`)).toBeInViewport();
  await phone.close();
});

test('the sheet is printed from a frame, on the paper that the staff chose', async ({ page, site }) => {
  await ready(page, { paper: '80' });
  await page.addInitScript(() => {
    window.print = () => void ((window.top as unknown as { printed: string[] }).printed ??= []).push(location.pathname);
  });
  await page.goto(site.url(site.routes.kioskGuide(guide.slug)));
  await page.locator('footer [data-k=take]').tap();
  await page.getByRole('button', { name: 'In phiếu nhỏ' }).tap();
  await expect.poll(() => page.evaluate(() => (window as unknown as { printed?: string[] }).printed), { timeout: 15_000 }).toEqual([site.routes.sheet('phieu-80', guide.slug)]);
});

test('the staff set a PIN once, and only it opens their menu', async ({ page, site }) => {
  await page.goto(site.url(site.routes.kiosk));
  const type = async (digits: string) => {
    for (const digit of digits) await page.getByRole('dialog').getByRole('button', { name: digit, exact: true }).tap();
  };
  await page.getByRole('button', { name: 'Cài đặt máy' }).tap();
  await type('2580');
  await expect(page.getByText('Gõ lại lần nữa')).toBeVisible();
  await type('2580');
  const menu = page.getByRole('dialog', { name: 'Phần của cán bộ' });
  await menu.getByRole('button', { name: 'Cuộn 80 mm' }).tap();
  await menu.getByRole('button', { name: 'Có đếm' }).tap();
  await menu.getByRole('button', { name: 'Đóng' }).tap();

  const corner = (await page.locator('[data-k=staff]').boundingBox())!;
  await page.mouse.move(corner.x + corner.width / 2, corner.y + corner.height / 2);
  await page.mouse.down();
  await expect(page.getByText('Gõ mã để mở.')).toBeVisible({ timeout: 6000 });
  await page.mouse.up();
  await type('1111');
  await expect(page.getByText('Mã chưa đúng.')).toBeVisible();
  await type('2580');
  await expect(menu.getByRole('button', { name: 'Có đếm' })).toHaveAttribute('aria-pressed', 'true');
  await expect(menu.getByRole('button', { name: 'Cuộn 80 mm' })).toHaveAttribute('aria-pressed', 'true');
  const kept = await page.evaluate(() => localStorage['kiosk:may'] as string);
  expect(kept).not.toContain('2580');
});

test('what is typed on the screen finds a page of the kiosk, and one can practise there', async ({ page, site }) => {
  await ready(page);
  await page.goto(site.url(site.routes.kioskSearch));
  for (const key of ['k', 'h', 'a', 'i', ' ', 's', 'i', 'n', 'h']) await page.locator(`screen-keyboard [data-key="${key}"]`).tap();
  await page.locator(`[data-found] a[href$="${site.routes.kioskGuide('dang-ky-khai-sinh')}"]`).tap();
  await expect(page.locator('#trang-dau')).toBeVisible();

  await page.goto(site.url(site.routes.kioskLesson('tim-thu-tuc')));
  await page.getByRole('button', { name: /Tự làm/ }).tap();
  const field = page.locator('.spots input').first();
  await field.tap();
  const keys = page.locator('screen-keyboard');
  await expect(keys).toBeVisible();
  await expect(field).toBeInViewport();
  await keys.locator('[data-key="v"]').tap();
  await expect(field).toHaveValue('v');
  await keys.locator('[data-do=enter]').tap();
  await expect(keys).toBeHidden();
});

test('strangers who press whatever there is leave it as it was', async ({ page, site }) => {
  test.slow();
  const { errors, stuck, memory } = await visit(page, site.url(site.routes.kiosk), { sessions: 12, seed: Number.parseInt(process.env.CTCV_SEED ?? '1', 16) || 1, every: 6 });
  expect(errors).toEqual([]);
  expect(stuck).toBe(0);
  expect(memory[1]!.nodes).toBeLessThan(memory[0]!.nodes * 1.5);
});
