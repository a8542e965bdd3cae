/** What a screen reader meets on the home page, the list and a guide, in the order of reading; `expectOutline` looks at every page. */
import { expect, test } from '../lib/site.ts';
import { guideWith } from '../lib/pages.ts';
import { plain } from '../lib/words.ts';
import { library } from '../site/built.ts';

const guide = guideWith('questions', ({ questions }) => questions.length > 0);

test('the home page', async ({ page, site }) => {
  await page.goto(site.url(site.routes.home));
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Đến nội dung chính"
    - banner:
      - link /Cầm tay chỉ việc/
      - navigation "Trang chính"
    - main:
      - heading [level=1]
      - search:
        - combobox
        - button "Tìm"
      - list "Nhiều người tìm"
      - heading [level=2]
      - list:
        - listitem:
          - link
      - heading "Nhiều người cần nhất" [level=2]
      - list:
        - listitem:
          - link
      - paragraph:
        - link "Xem tất cả thủ tục"
      - complementary:
        - heading [level=2]
    - contentinfo
  `);
});

test('the list, by topic and by letter', async ({ page, site }) => {
  await page.goto(site.url(site.routes.list));
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading [level=1]
    - search
    - navigation "Theo chữ cái":
      - list
    - region:
      - heading [level=2]
      - list:
        - listitem:
          - link
    - heading "Theo chữ cái" [level=2]
    - term
    - definition:
      - link
  `);
  for (const { title } of library.guides)
    await expect(page.getByRole('definition').getByRole('link', { name: plain(title.text) })).toHaveCount(1);
});

test('a guide: facts, what to prepare, numbered steps, and the rest', async ({ page, site }) => {
  await page.goto(site.url(site.routes.guide(guide.slug)));
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - article:
      - heading [level=1]
      - list:
        - listitem:
          - heading "Mất bao nhiêu tiền?" [level=2]
        - listitem:
          - heading "Bao lâu thì xong?" [level=2]
        - listitem:
          - heading "Nhận kết quả ở đâu?" [level=2]
      - navigation "Các bước":
        - list:
          - listitem:
            - link
      - heading [level=2]
      - list:
        - listitem:
          - checkbox
      - heading "Làm từng bước" [level=2]
      - list:
        - listitem:
          - heading [level=3]
          - img /^Màn hình/
          - paragraph
      - heading "Nhiều người hỏi" [level=2]
      - group
  `);
  const steps = page.getByRole('main').getByRole('list').filter({ has: page.locator('> [data-step]') });
  await expect(steps).toHaveCount(1);
  expect(await steps.evaluate(({ tagName }) => tagName)).toBe('OL');
  for (const [i, step] of guide.steps.entries()) {
    const title = page.getByRole('heading', { level: 3, name: plain(step.title), exact: true });
    const item = steps.getByRole('listitem').filter({ has: title });
    await expect(item.first()).toContainText(String(i + 1));
  }
});

test('every drawn screen says what it shows and what to press', async ({ page, site }) => {
  await page.goto(site.url(site.routes.guide(guide.slug)));
  const names = await page
    .locator('li[data-step] [role=img]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  expect(names).toHaveLength(guide.steps.length);
  for (const name of names) expect(name.length).toBeGreaterThan(15);
  expect(new Set(names).size).toBe(names.length);
});
