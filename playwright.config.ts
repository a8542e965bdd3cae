/** Tests of the built site in a real browser. */
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/lib/browser.ts';

const { executablePath, args } = await findBrowser();

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.e2e.test.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['dot'], ['./scripts/lib/playwright-counts.ts']],
  snapshotPathTemplate: '{testDir}/{testFileDir}/snapshots/{testFileName}/{arg}{ext}',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, args },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 360, height: 740 },
    // Each test opens the site for the first time; only tests/offline asks what comes of that.
    serviceWorkers: 'block',
  },
});
