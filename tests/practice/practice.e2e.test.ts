/** Can a guide be practised to its end: with the finger, with keys alone, and by who does everything wrong first? */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { isPressedLast, isRead } from '#model/practice/machine.ts';
import { spotsOf } from '#model/practice/spots.ts';
import type { Mode, Task } from '#model/practice/lesson.ts';
import { fitFaults } from '../lib/fit-faults.ts';
import { guideWith, sampledGuides } from '../lib/pages.ts';
import { doRight, lessonOf, passScam, press, spot, targetOf } from '../lib/practise.ts';
import { expect, test, type Site } from '../lib/site.ts';

/** Logs in, types, chooses, photographs, goes to the counter. */
const birth = guideWith('the birth of a child', ({ slug }) => slug === 'dang-ky-khai-sinh').slug;

async function open(page: Page, site: Site, slug: string, mode: Mode): Promise<void> {
  await page.goto(site.url(site.routes.lesson(slug)));
  await page.locator(`[data-mode=${mode}]`).click();
  await expect(page.locator('.play')).toBeVisible();
}
const told = (page: Page) => page.locator('.said [role=status]');

async function tabTo(page: Page, goal: Locator): Promise<void> {
  const isThere = () => goal.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < 30 && !(await isThere()); i++) await page.keyboard.press('Tab');
  await expect(goal).toBeFocused();
}
const expectTask = (page: Page, task: Task) => expect(page.locator('.task h2 span')).toHaveText(task.say.replaceAll('**', ''));

async function expectAxeClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`))).toEqual([]);
}

/** Each takes half a minute: three a run, all of the sample when all is looked at. */
for (const { slug } of process.env.CTCV_ALL === '1' ? sampledGuides : sampledGuides.slice(0, 3))
  test(`${slug}: who presses everything wrong first gets to the end`, async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, site, slug, 'alone');
    for (const task of lessonOf(slug).tasks) {
      if (task.scam) await passScam(page, true);
      await expectTask(page, task);
      if (!isRead(task)) {
        for (const { id, target, toType, filled } of spotsOf(task.screen)) if (!target && !toType && !filled) await spot(page, id).click();
        for (const other of await page.locator('[data-tempted]').all()) await other.click();
        for (const key of await page.locator('.keys button').all()) await key.click();
        await expect(page.locator('.pic .s-ring')).toHaveCount(1);
      }
      await doRight(page, task);
    }
    await expect(page.locator('.end')).toBeVisible();
  });

test('guided: task and the place that is pointed at are both in sight on a low phone, from the first screen to the last', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, site, birth, 'guided');
  for (const task of lessonOf(birth).tasks) {
    await expectTask(page, task);
    await expect(page.locator('.task h2')).toBeFocused();
    await expect(page.locator('.task h2')).toBeInViewport({ ratio: 1 });
    const aim = spotsOf(task.screen).find(({ toType }) => toType) ?? targetOf(task);
    if (aim) {
      const [place, top, foot] = await Promise.all(['.s-ring', '.task', '.reply'].map((part) => page.locator(part).first().boundingBox()));
      expect(place!.y, `${task.id}: not under the task`).toBeGreaterThanOrEqual(top!.y + top!.height - 1);
      expect(place!.y + place!.height, `${task.id}: not under the answer`).toBeLessThanOrEqual(foot!.y + 1);
    }
    expect(await page.evaluate(fitFaults), task.id).toEqual([]);
    await doRight(page, task);
  }
  await expect(page.locator('.end')).toContainText('Đây là bản tập, chưa nộp gì cả.');
  await expect(page.locator('.end a.out')).toHaveAttribute('href', 'https://dichvucong.gov.vn');
});

test('with keys alone', async ({ page, site }) => {
  await page.goto(site.url(site.routes.lesson(birth)));
  await page.locator('[data-mode=guided]').focus();
  await page.keyboard.press('Enter');
  for (const task of lessonOf(birth).tasks) {
    await expectTask(page, task);
    await expect(page.locator('.task h2')).toBeFocused();
    const toType = spotsOf(task.screen).filter((one) => one.toType);
    for (const { id, kind } of toType) {
      await tabTo(page, spot(page, id));
      await page.keyboard.type(kind === 'password' ? 'abc' : task.samples[id]!);
      await page.keyboard.press('Enter');
    }
    if (isPressedLast(task) || isRead(task)) {
      await tabTo(page, isRead(task) ? page.locator('.do [data-do=finish]') : spot(page, targetOf(task)!.id));
      await page.keyboard.press('Enter');
    }
  }
  await expect(page.locator('.end h2')).toBeFocused();
});

test('every wrong tap gives more help; undo and starting over take back', async ({ page, site }) => {
  const [first, second] = lessonOf(birth).tasks as [Task, Task];
  await open(page, site, birth, 'alone');
  const search = spotsOf(first.screen).find(({ target }) => !target)!;
  await expect(page.locator('.pic .s-ring')).toHaveCount(0);
  await spot(page, search.id).click();
  await expect(told(page)).toContainText(`Bạn vừa bấm “${search.label}”`);
  await expect(page.locator('.pic .s-ring')).toHaveCount(0);
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(told(page)).toContainText('Nhìn theo ngón tay');
  await expect(page.locator('.pic .s-ring')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Làm giúp tôi' })).toBeHidden();
  await page.getByRole('button', { name: 'Thoát ra' }).click();
  await page.getByRole('button', { name: 'Làm giúp tôi' }).click();
  await expectTask(page, second);
  await page.getByRole('button', { name: 'Tôi đang ở đâu?' }).click();
  const where = page.getByRole('dialog', { name: 'Bạn đang ở đâu?' });
  await expect(where.locator('.now')).toContainText(second.title);
  await where.getByRole('button', { name: 'Đóng lại' }).click();
  await page.getByRole('button', { name: 'Lùi lại' }).click();
  await expectTask(page, first);
  await page.getByRole('button', { name: 'Lùi lại' }).click();
  await doRight(page, first);
  await page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
  await expectTask(page, first);
  await expect(page.locator('.pic .s-ring')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Lùi lại' })).toBeHidden();
});

test('a number that looks real is thrown away at once, and nothing at all is kept or sent', async ({ page, site, context }) => {
  const { tasks } = lessonOf(birth);
  const at = tasks.findIndex((task) => spotsOf(task.screen).some(({ kind }) => kind === 'password'));
  await open(page, site, birth, 'guided');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  for (const task of tasks.slice(0, at)) await doRight(page, task);
  const [number, password] = spotsOf(tasks[at]!.screen);
  await spot(page, number!.id).fill('079203012345');
  await expect(told(page)).toContainText('giống số định danh thật');
  await expect(spot(page, number!.id)).toHaveValue('');
  await spot(page, number!.id).pressSequentially('0912345678');
  await expect(told(page)).toContainText('giống số điện thoại thật');
  await spot(page, number!.id).fill('9704360000000000');
  await expect(told(page)).toContainText('giống số thẻ ngân hàng');
  await spot(page, password!.id).pressSequentially('mat-khau-that');
  await expect(spot(page, password!.id)).not.toHaveValue(/[a-z]/);
  await press(page, 'sample');
  await spot(page, targetOf(tasks[at]!)!.id).click();
  await spot(page, spotsOf(tasks[at + 1]!.screen)[0]!.id).fill('481902');
  await expect(told(page)).toContainText('giống mã OTP thật');
  expect(sent).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, location.hash])).toEqual([0, 0, '']);
  expect(await context.cookies()).toEqual([]);
});

test('an exam: no help, the result at the end, a card with only the steps to repeat', async ({ page, site }) => {
  const { tasks } = lessonOf(birth);
  await page.goto(`${site.url(site.routes.lesson(birth))}#kiem-tra`);
  const failed = tasks.findIndex((task) => !isRead(task) && task.step > 1);
  for (const [i, task] of tasks.entries()) {
    if (task.scam) await passScam(page, false);
    await expectTask(page, task);
    await expect(page.locator('.do [data-do=hint]')).toBeHidden();
    if (i !== failed) {
      await doRight(page, task);
      continue;
    }
    await page.locator('[data-key=leave]').click();
    await expect(page.locator('.do [data-do=skip]')).toBeHidden();
    await page.locator('[data-key=leave]').click();
    await expect(page.locator('.pic .s-ring')).toHaveCount(0);
    await press(page, 'skip');
  }
  const tried = tasks.filter((task) => !isRead(task)).length;
  const { step, title } = tasks[failed]!;
  await expect(page.locator('.score')).toContainText(`${tried - 1} trên ${tried}`);
  await expect(page.locator('.again li')).toHaveText([`${step}. ${title}`]);
  await expectAxeClean(page);
  await page.getByRole('button', { name: 'Tập lại các bước này' }).click();
  await expectTask(page, tasks.find((task) => task.step === step)!);
});

test('the card has the steps that were chosen by the result', async ({ page, site }) => {
  await page.goto(`${site.url(site.routes.sheet('the-nhac', birth))}#buoc=2`);
  await expect(page.locator('main [data-number]')).toHaveCount(1);
});

test('a swindler interrupts where he is foretold, and the answer is explained', async ({ page, site }) => {
  const { tasks, scams } = lessonOf(birth);
  const at = tasks.findIndex(({ scam }) => scam !== undefined);
  const scam = scams.find(({ id }) => id === tasks[at]!.scam)!;
  await open(page, site, birth, 'alone');
  for (const task of tasks.slice(0, at)) await doRight(page, task);
  await expect(page.locator('.call h2')).toBeFocused();
  await expect(page.locator('.call')).toContainText(scam.say);
  await expectAxeClean(page);
  await page.getByRole('button', { name: scam.give }).click();
  await expect(told(page)).toContainText(scam.why);
  await expect(page.getByRole('link', { name: 'Xem cách nhận ra' })).toHaveAttribute('href', site.routes.safetyPage(scam.page));
  await expectAxeClean(page);
  await press(page, 'goOn');
  await expectTask(page, tasks[at]!);
});

test('axe finds nothing while one works, pointed at or not, with the list of steps open', async ({ page, site }) => {
  const { tasks } = lessonOf(birth);
  const typed = tasks.findIndex((task) => spotsOf(task.screen).some(({ toType }) => toType));
  await open(page, site, birth, 'guided');
  await expectAxeClean(page);
  for (const task of tasks.slice(0, typed)) await doRight(page, task);
  await expectAxeClean(page);
  await page.getByRole('button', { name: 'Tôi đang ở đâu?' }).click();
  await expectAxeClean(page);
  await page.keyboard.press('Escape');
  for (const task of tasks.slice(typed, tasks.findIndex(isRead))) await doRight(page, task);
  await expectAxeClean(page);
});

test('a weak network: told kindly, tried again', async ({ page, site }) => {
  await page.goto(site.url(site.routes.lesson(birth)));
  await page.route('**/bai.json', (route) => route.abort());
  await page.locator('[data-mode=guided]').click();
  await expect(page.locator('.told')).toContainText('Chưa tải được bài tập');
  await page.unroute('**/bai.json');
  await page.locator('[data-mode=guided]').click();
  await expect(page.locator('.play')).toBeVisible();
});

test('without scripts the page says so and leads to the guide', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url(site.routes.guide(birth)));
  await page.getByRole('link', { name: 'Tập thử, không nộp gì' }).click();
  await expect(page.getByText('Phần tập chưa chạy được trên máy này.')).toBeVisible();
  await expect(page.locator('[data-mode]').first()).toBeHidden();
  await page.getByRole('link', { name: 'Xem từng bước' }).click();
  await expect(page).toHaveURL(new RegExp(`${site.routes.guide(birth)}#cac-buoc$`));
  await page.goto(site.url(site.routes.lesson(birth)));
  await page.getByRole('link', { name: 'Dễ đọc' }).click();
  await expect(page).toHaveURL(site.url(site.routes.easy(birth)));
  await expect(page.locator('h1')).toBeVisible();
  await context.close();
});
