/** Opens what a reader may open: what lies folded must fit and be sound too. */
import type { Page } from '@playwright/test';

export const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const summary of document.querySelectorAll('details:not([open]) > summary')) if (summary.checkVisibility()) summary.parentElement!.setAttribute('open', '');
  });
