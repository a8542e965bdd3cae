/** Can a class be counted without knowing who is in it: from the code on a pupil's machine to the teacher's table? */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { decode, digitsIn, encode, type ClassResult } from '#model/class-result.ts';
import { isRead } from '#model/practice/machine.ts';
import { fitFaults } from '../lib/fit-faults.ts';
import { doRight, lessonOf, passScam, press } from '../lib/practise.ts';
import { expect, test, type Site } from '../lib/site.ts';
import { at, library } from '../site/built.ts';

const lesson = library.lessons.find(({ practice, exitQuiz }) => practice.length > 0 && exitQuiz.length === 4)!;
const other = library.lessons.find(({ order, exitQuiz }) => order !== lesson.order && exitQuiz.length === 4)!;
const code = (set: ClassResult['set'], bits: string, random: number, of = lesson) => encode({ set, lesson: of.order, right: [...bits].map((bit) => bit === '1') }, random);
const field = (page: Page) => page.locator('#ma-may');
const told = (page: Page) => page.locator('.count-in .told');

async function count(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
}
async function expectSound(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  expect(await page.evaluate(fitFaults)).toEqual([]);
}

test('codes typed in: slips, doubles and other lessons refused, before beside after, the table taken along', async ({ page, site }) => {
  await page.goto(site.url(at.classLesson(lesson.slug)));
  await page.getByRole('link', { name: 'Đếm kết quả của cả lớp' }).click();
  await expect(page.locator('.which')).toContainText(`Bài ${lesson.order}.`);
  const [first, second, third] = [code('before', '0101', 1), code('after', '1101', 2), code('after', '0111', 3)];
  // With the large keys, as on a phone.
  for (const digit of first) await page.locator(`.pad [data-key="${digit}"]`).click();
  await expect(field(page)).toHaveValue(first.replace(/(\d{3})(?=\d)/g, '$1 '));
  await page.getByRole('button', { name: 'Đếm', exact: true }).click();
  await expect(told(page)).toHaveText('Đã đếm mã thứ 1: làm trước bài.');

  const slip = second.slice(0, 4) + String((Number(second[4]) + 1) % 10) + second.slice(5);
  await count(page, slip);
  await expect(told(page)).toHaveText(/gõ nhầm hoặc đảo chỗ/);
  // The next key begins anew: what was refused need not be erased.
  await page.locator('.pad [data-key="2"]').click();
  await expect(field(page)).toHaveValue('2');
  await count(page, second.slice(0, 11));
  await expect(told(page)).toHaveText(/vừa gõ 11 số/);
  await count(page, code('after', '1111', 1, other));
  await expect(told(page)).toContainText(`đang đếm bài “${lesson.title.text}”`);
  await count(page, ` ${second.slice(0, 3)}.${second.slice(3, 6)}-${second.slice(6)} `);
  await expect(told(page)).toHaveText('Đã đếm mã thứ 2: làm sau bài.');
  await count(page, second);
  await expect(told(page)).toHaveText(/đếm rồi, ở lượt 2/);
  await count(page, third);
  await page.getByRole('button', { name: 'Bỏ mã vừa đếm' }).click();
  await expect(page.locator('#ket-qua')).toHaveText('Kết quả cả lớp: 2 mã');
  await count(page, third);

  const table = page.locator('.figures table');
  await expect(table.locator('thead th')).toHaveText(['Câu hỏi', 'Trước bài1 máy', 'Sau bài2 máy']);
  await expect(table.locator('tbody tr').first().locator('td b')).toHaveText(['0%', '50%']);
  await expect(table.locator('tfoot td b')).toHaveText(['2', '3']);
  await expect(page.locator('.worst li')).toHaveCount(2);
  await expectSound(page);

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải bảng CSV' }).click()]);
  const csv = await readFile((await file.path())!, 'utf8');
  expect(csv.startsWith('\ufeff')).toBe(true);
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.map((row) => [row['Lúc'], row['Số máy'], row['Số máy đúng']])).toEqual([
    ...['0', '1', '0', '1'].map((right) => ['Trước bài', '1', right]), ...['1', '2', '1', '2'].map((right) => ['Sau bài', '2', right]),
  ]);
  expect(rows[0]!['Câu hỏi hoặc bước']).toBe(lesson.exitQuiz[0]!.ask);

  // In this tab, over a reload, and nowhere else.
  await page.reload();
  await expect(page.locator('#ket-qua')).toHaveText('Kết quả cả lớp: 3 mã');
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  await page.getByRole('button', { name: 'Xóa hết' }).click();
  await page.getByRole('button', { name: 'Bấm lần nữa để xóa hết' }).click();
  await expect(page.locator('.figures')).toBeHidden();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

/** What the test on the practice phone gives who came from a lesson. */
async function codeOfTest(page: Page, site: Site): Promise<{ digits: string; failed: number }> {
  const { slug } = lesson.practice[0]!;
  const { tasks } = lessonOf(slug);
  const failed = tasks.findIndex((task) => !isRead(task) && task.step > 1);
  await page.goto(`${site.url(at.lesson(slug))}?bai=${lesson.order}#kiem-tra`);
  for (const [i, task] of tasks.entries()) {
    if (task.scam) await passScam(page, false);
    if (i === failed) for (let wrong = 0; wrong < 2; wrong++) await page.locator('[data-key=leave]').click();
    await (i === failed ? press(page, 'skip') : doRight(page, task));
  }
  const shown = page.locator('class-code');
  await expect(shown.locator('.scan svg')).toBeVisible();
  return { digits: digitsIn((await shown.locator('.digits b').allTextContents()).join('')), failed: tasks[failed]!.step };
}

test('a test on the practice phone ends with a code; a camera reads it, and the step that failed is to be taught again', async ({ page, site, context }) => {
  const { digits, failed } = await codeOfTest(page, site);
  const { result } = decode(digits) as { result: ClassResult };
  expect([result.set, result.lesson, result.practice, result.right.filter((isRight) => !isRight).length]).toEqual(['practice', lesson.order, 0, 1]);
  await expect(page.locator('class-code .hands .wrong')).toHaveText(new RegExp(`Bước.${failed} ■đỏ`));
  await expectSound(page);

  const svg = page.locator('class-code .scan svg');
  const { data, info } = await sharp(await svg.screenshot()).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(`${site.url(at.classTotals)}#${digits}`);

  // The teacher's camera looks at that very picture.
  const picture = `data:image/png;base64,${(await svg.screenshot()).toString('base64')}`;
  const teacher = await context.newPage();
  await teacher.addInitScript((seen) => {
    navigator.mediaDevices.getUserMedia = async () => {
      const image = Object.assign(new Image(), { src: seen });
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
      const pen = canvas.getContext('2d')!;
      setInterval(() => {
        pen.fillStyle = '#ccc';
        pen.fillRect(0, 0, 640, 480);
        pen.drawImage(image, 160, 80, 320, 320);
      }, 50);
      return canvas.captureStream(20);
    };
  }, picture);
  await teacher.goto(site.url(at.classTotals));
  await teacher.getByRole('button', { name: 'Quét mã QR' }).click();
  await expect(told(teacher)).toHaveText('Đã đếm mã thứ 1: bài tập trên máy.');
  await expect(teacher.locator('.worst li')).toHaveCount(1);
  await expect(teacher.locator('.worst li p')).toContainText(`số ${failed}.`);
  await expect(teacher.locator('.worst a')).toHaveAttribute('href', new RegExp(`^${at.guide(lesson.practice[0]!.slug)}#`));
  await teacher.getByRole('button', { name: 'Đóng máy ảnh' }).click();
  await expect(teacher.locator('.camera')).toBeHidden();
  await count(teacher, digits);
  await expect(told(teacher)).toHaveText(/đếm rồi, ở lượt 1/);

  // Scanned by another app: counted once, and not again when the page is loaded again.
  const scanned = await context.newPage();
  await scanned.goto(`${site.url(at.classTotals)}#${digits}`);
  await expect(told(scanned)).toContainText('Đã đếm mã thứ 1');
  await scanned.reload();
  await expect(scanned.locator('#ket-qua')).toHaveText('Kết quả cả lớp: 1 mã');
});

test('who is in no class sees one line, and a camera that is refused is said', async ({ page, site }) => {
  await page.goto(site.url(at.lesson(lesson.practice[0]!.slug)));
  await expect(page.locator('in-class')).toBeHidden();
  await page.goto(site.url(at.classTotals));
  await page.evaluate(() => (navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))));
  await page.getByRole('button', { name: 'Quét mã QR' }).click();
  await expect(told(page)).toContainText('chưa được dùng máy ảnh');
  await expect(page.locator('.camera')).toBeHidden();
});

test('without scripts hands are counted, on paper too', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url(at.classTotals));
  await expect(page.locator('class-totals .off')).toBeVisible();
  await expect(field(page)).toBeHidden();
  await expect(page.getByRole('table', { name: 'Phiếu đếm tay' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Số máy:')).toBeVisible();
  await expect(page.locator('.by-hands ol')).toBeHidden();
  await context.close();
});
