/** Can a pupil answer every kind of question by keyboard, hear why, and show how it went? */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { decode } from '#model/class-result.ts';
import { planClassQuiz, type QuizPlan } from '#renderers/web/class-quiz-page.ts';
import { fitFaults } from '../lib/fit-faults.ts';
import { expect, test } from '../lib/site.ts';
import { at, library } from '../site/built.ts';

const lesson = library.lessons.find(({ slug }) => slug === 'giup-ong-ba')!;
const { file } = planClassQuiz(lesson, library, at);
const setOf = (name: string) => file.sets.find(({ set }) => set === name)!.questions;
const more = setOf('more');
const words = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').trim();
const stage = (page: Page) => page.locator('.stage');
const press = (page: Page, name: string | RegExp) => stage(page).getByRole('button', { name, exact: true }).press('Enter');

/** Answers by keyboard; what the pupil must be told afterwards. */
async function answer(page: Page, question: QuizPlan, isRight: boolean): Promise<string> {
  switch (question.kind) {
    case 'choose':
    case 'tap': {
      const ways = question.kind === 'choose' ? question.choices.map(({ say, ...way }) => ({ name: say, ...way })) : question.spots.map(({ label, ...way }) => ({ name: label, ...way }));
      const way = ways.find((one) => one.isRight === isRight)!;
      await press(page, way.name);
      return words(way.why);
    }
    case 'order': {
      const order = [...question.shown];
      for (let place = 0; isRight && place < order.length; place++)
        for (let i = order.indexOf(place); i > place; i--) {
          await press(page, `Đưa lên: ${question.items[place]!.say}`);
          order.splice(i - 1, 0, ...order.splice(i, 1));
          await expect(page.locator('class-quiz > [role=status]')).toHaveText(`${question.items[place]!.say}: chỗ thứ ${i} trên ${order.length}.`);
          expect(await page.evaluate(() => document.activeElement?.closest('.order li') !== null), 'the focus stays with what was moved').toBe(true);
        }
      await press(page, 'Xếp xong rồi');
      return words(question.items[0]!.why);
    }
    case 'match': {
      await press(page, 'Nối xong rồi');
      await expect(stage(page).getByText('Còn dòng chưa chọn.')).toBeVisible();
      for (const [i, { left, right }] of question.pairs.entries()) {
        const wanted = isRight ? right : question.pairs[(i + 1) % question.pairs.length]!.right;
        const pick = stage(page).getByLabel(left);
        await pick.focus();
        for (let k = 0; k <= question.rights.indexOf(wanted); k++) await pick.press('ArrowDown');
        await expect(pick).toHaveValue(wanted);
      }
      await press(page, 'Nối xong rồi');
      return words(question.pairs[0]!.why);
    }
    case 'judge':
      await press(page, (question.drill.truth === 'that') === isRight ? 'Thật' : 'Giả');
      return words(question.drill.why);
  }
}

async function play(page: Page, questions: readonly QuizPlan[], isRight: (place: number) => boolean) {
  for (const [i, question] of questions.entries()) {
    await expect(stage(page).locator('.asks')).toHaveText(question.ask);
    await expect(stage(page).locator('.asks')).toBeFocused();
    const why = await answer(page, question, isRight(i));
    await expect(stage(page).locator('.verdict')).toHaveText(isRight(i) ? /^Đúng/ : /^Chưa đúng/);
    const heard = await page.locator('class-quiz > [role=status]').textContent();
    expect(heard!.replace(/\s+/g, ' '), question.id).toContain(why);
    expect(await page.evaluate(fitFaults), question.id).toEqual([]);
    const next = stage(page).locator('.go');
    await expect(next).toBeFocused();
    await next.press('Enter');
  }
}

for (const isRight of [true, false])
  test(`a question of every kind by keyboard, all ${isRight ? 'right' : 'wrong'}`, async ({ page, site }) => {
    expect(new Set(more.map(({ kind }) => kind)).size).toBe(5);
    await page.goto(site.url(at.classQuiz(lesson.slug)));
    await page.locator('[data-slug=on-them]').press('Enter');
    await play(page, more, () => isRight);
    await expect(stage(page).getByRole('heading', { level: 2 })).toHaveText(`Đúng ${isRight ? more.length : 0} trên ${more.length} câu`);
    await expect(page.locator('.review li')).toHaveCount(isRight ? 0 : more.length);
    if (!isRight) expect(await page.locator('.review li a').first().getAttribute('href')).toBe(more[0]!.read!.url);
    await expect(page.locator('class-code')).toBeHidden();
    expect((await new AxeBuilder({ page }).include('class-quiz').analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  });

test('the questions of the end, asked before the lesson: the code says which were right and nothing else', async ({ page, site }) => {
  const questions = setOf('exitQuiz');
  await page.goto(site.url(`${at.classQuiz(lesson.slug)}#lam-thu`));
  await play(page, questions, (i) => i % 2 === 0);
  const code = page.locator('class-code');
  await expect(code).toBeVisible();
  expect(decode((await code.getAttribute('data-code'))!)).toEqual({ result: { set: 'before', lesson: lesson.order, right: questions.map((_, i) => i % 2 === 0) } });
  await stage(page).getByRole('button', { name: 'Chọn phần khác' }).press('Enter');
  await expect(code).toBeHidden();
  await expect(page.locator('[data-slug=lam-thu]')).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every question is there to read, its answers folded', async ({ page, site }) => {
    await page.goto(site.url(at.classQuiz(lesson.slug)));
    const questions = file.sets.flatMap((set) => set.questions);
    await expect(page.locator('.quiz > li')).toHaveCount(questions.length);
    await expect(page.locator('.quiz details[open]')).toHaveCount(0);
    await page.locator('.quiz summary').first().click();
    const first = questions[0]!;
    if (first.kind === 'choose') for (const { why } of first.choices) await expect(page.locator('.quiz details').first()).toContainText(words(why));
  });
});
