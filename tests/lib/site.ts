/** The built site, served for browser tests: `site.url(…)`, and no request to any other host goes unnoticed. */
import { test as base, expect } from '@playwright/test';
import { loadLibrary } from '#library/load.ts';
import { routes, type Routes } from '#model/routes.ts';
import { outDir } from '../../scripts/lib/places.ts';
import { serve } from '../../scripts/lib/serve.ts';

export interface Site {
  /** Full address of a path that a route gave. */
  url(path: string): string;
  routes: Routes;
  origin: string;
}

export const test = base.extend<{ ownHostOnly: void }, { site: Site }>({
  site: [
    async ({}, use) => {
      const { library } = await loadLibrary();
      if (!library) throw new Error('The content has errors: run `npm run check`.');
      const served = await serve({
        dir: process.env.CTCV_DIST ?? outDir(),
        base: library.unit.base,
        host: '127.0.0.1',
      });
      const { origin } = new URL(served.url);
      await use({ url: (path) => new URL(path, origin).href, routes: routes(library.unit.base), origin });
      await served.close();
    },
    { scope: 'worker' },
  ],
  ownHostOnly: [
    async ({ context, site }, use) => {
      const foreign: string[] = [];
      await context.route(
        (url) => /^(https?|wss?):$/.test(url.protocol) && url.origin !== site.origin,
        (route) => {
          foreign.push(route.request().url());
          return route.abort();
        },
      );
      await use();
      expect(foreign, 'requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
