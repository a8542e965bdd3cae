/** Does the checker say what it sees, point at it, and tell nobody? */
import type { Page } from '@playwright/test';
import { expect, test } from '../lib/site.ts';
import { at } from '../site/built.ts';

const ask = async (page: Page, text: string) => {
  await page.getByRole('textbox', { name: 'Địa chỉ' }).fill(text);
  await page.getByRole('button', { name: 'Xem thử' }).click();
};

const typed: [text: string, head: string, real: string, bad: string][] = [
  ['https://dichvucong.gov.vn/nop', 'Đúng là trang nhà nước', 'dichvucong.gov.vn', ''],
  ['vneid.gov.vn', 'Đúng là trang nhà nước', 'vneid.gov.vn', ''],
  ['https://dichvucong.gov.vn.abc.top/a', 'Giống giả mạo', 'abc.top', 'dichvucong.gov.vn.'],
  ['https://vneid.gov.vn@evil.com', 'Giống giả mạo', 'evil.com', 'https://vneid.gov.vn@'],
  ['evil.com/dichvucong.gov.vn', 'Giống giả mạo', 'evil.com', '/dichvucong.gov.vn'],
  ['https://dichvucоng.gov.vn', 'Giống giả mạo', '', 'о'],
  ['https://evil.com/vneid.apk', 'Giống giả mạo', 'evil.com', '/vneid.apk'],
  ['vietcombank.com.vn', 'Không phải trang nhà nước', 'vietcombank.com.vn', ''],
  ['bit.ly/abc', 'Không biết được', 'bit.ly', ''],
  ['http://192.0.2.1/a', 'Không biết được', '192.0.2.1', ''],
];

test('ten addresses, a whole message, an empty field: judged without a single request, nothing kept', async ({ page, site }) => {
  await page.goto(site.url(at.addressCheck));
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const answer = page.getByRole('group', { name: 'Kết quả' });
  for (const [text, head, real, bad] of typed) {
    await ask(page, text);
    await expect(answer.getByRole('heading')).toContainText(head);
    if (real) expect((await answer.locator('.real').allTextContents()).join(''), text).toBe(real);
    expect((await answer.locator('.bad').allTextContents()).join(''), text).toBe(bad);
    await expect(answer).toBeFocused();
    expect((await answer.textContent())!.toLowerCase()).not.toContain('an toàn');
  }
  await ask(page, 'Cong an xa bao: vao https://vneid-capnhat.top lam ngay,\nhoac goi 1900 0368. Xem dichvucong.gov.vn');
  await expect(answer.getByRole('heading')).toContainText(['Giống giả mạo', 'Đúng là trang nhà nước', 'Số này có trong danh bạ']);
  await expect(page.locator('check-address [role=status]')).toHaveText(/Thấy 3 chỗ/);
  await answer.getByRole('link', { name: 'Lỡ bấm' }).hover();
  await ask(page, 'Chào bác');
  await expect(answer).toContainText('Không thấy địa chỉ');
  await page.getByRole('button', { name: 'Xóa' }).click();
  await expect(answer).toBeHidden();
  await page.getByRole('button', { name: 'Xem thử' }).click();
  await expect(page.getByText('Chưa có gì để xem')).toBeVisible();
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search])).toEqual([0, 0, '', '']);
});

test('with the keyboard alone: paste, Enter, read, on to the advice', async ({ page, site }) => {
  await page.goto(site.url(at.addressCheck));
  await page.getByRole('textbox', { name: 'Địa chỉ' }).focus();
  await page.keyboard.insertText('dichvucong-gov.vn');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Kết quả' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Lỡ bấm' })).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the rule stands there in pictures, and no dead field', async ({ page, site }) => {
    await page.goto(site.url(at.addressCheck));
    await expect(page.locator('check-address')).toBeHidden();
    await expect(page.locator('.eye .real').first()).toHaveText('dichvucong.gov.vn');
    await expect(page.locator('.eye li')).toHaveCount(3);
    await expect(page.getByRole('link', { name: 'Nhận ra địa chỉ thật' })).toBeVisible();
  });
});
