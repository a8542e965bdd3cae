/** Does every page keep its own content security policy, and is the policy in force? The same visit looks at its outline. */
import type { Page } from '@playwright/test';
import { expect, test } from '../lib/site.ts';
import { expectOutline } from '../lib/outline.ts';
import { sampledPages } from '../lib/pages.ts';

/** Everything the browser complains of. */
async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  const isTestsOwn = (text: string) => text.startsWith('Service Worker registration blocked by Playwright');
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && !isTestsOwn(message.text()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('tellViolation', (what: string) => complaints.push(what));
  await page.addInitScript(() => {
    const tell = (window as unknown as { tellViolation(what: string): void }).tellViolation;
    document.addEventListener('securitypolicyviolation', (event) => tell(`${event.violatedDirective}: ${event.blockedURI}`));
  });
  return complaints;
}

for (const path of sampledPages)
  test(`${path} has an outline, and breaks no rule of its policy, on a phone, on a wide screen, in print`, async ({ page, site }) => {
    const complaints = await complaintsOf(page);
    const response = await page.goto(site.url(path), { waitUntil: 'load' });
    await expectOutline(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
    expect(response?.ok()).toBe(true);
    expect(complaints).toEqual([]);
  });

test('searching breaks no rule either', async ({ page, site }) => {
  const complaints = await complaintsOf(page);
  await page.goto(`${site.url(site.routes.search)}?q=khai+sinh`);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const [what, attack] of Object.entries({
  'an inline script': () => {
    document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.hacked = 1' }));
  },
  'an event attribute': () => {
    const image = '<img src="data:image/png;base64,x" onerror="window.hacked = 1">';
    document.body.insertAdjacentHTML('beforeend', image);
  },
  'a style attribute': () => {
    document.body.insertAdjacentHTML('beforeend', '<p id="styled" style="position:fixed">x</p>');
  },
  'a foreign picture': () => {
    document.body.insertAdjacentHTML('beforeend', '<img src="https://example.com/x.png">');
  },
  'a form that sends elsewhere': () => {
    document.body.insertAdjacentHTML('beforeend', '<form action="https://example.com/"></form>');
    document.forms[document.forms.length - 1]!.submit();
  },
}))
  test(`${what} is refused`, async ({ page, site }) => {
    const complaints = await complaintsOf(page);
    await page.goto(site.url(site.routes.home));
    await page.evaluate(attack);
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    if (await page.locator('#styled').count()) await expect(page.locator('#styled')).toHaveCSS('position', 'static');
    expect(page.url()).toBe(site.url(site.routes.home));
  });
