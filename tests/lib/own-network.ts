/** The built site on a server of its own, which may be taken away, and what the service worker made of it. */
import { cp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { expect, test as base, type Page } from '@playwright/test';
import { serve, type Served } from '../../scripts/lib/serve.ts';
import { dir, library } from '../site/built.ts';

/** A server that may be taken away and put back at the same address. */
export interface Network {
  url(path: string): string;
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Full bars, and no answer. */
  linger(): Promise<void>;
  /** Where the served files lie; a copy of its own. */
  dir: string;
}

export const test = base.extend<{ network: Network }>({
  network: async ({}, use, info) => {
    const own = info.outputPath('site');
    await cp(dir, own, { recursive: true, filter: (file) => !/[/\\]in-an[/\\]xem[/\\](?!to-roi-a4|phieu-80)/.test(file) });
    let served: Served | undefined = await serve({ dir: own, base: library.unit.base, host: '127.0.0.1' });
    const { port } = served;
    const silent = createServer(() => undefined);
    await use({
      dir: own,
      url: (address) => `http://127.0.0.1:${port}${address}`,
      cut: async () => {
        await served?.close();
        served = undefined;
      },
      mend: async () => {
        served = await serve({ dir: own, base: library.unit.base, host: '127.0.0.1', port });
      },
      linger: () => new Promise((resolve) => silent.listen(port, '127.0.0.1', resolve)),
    });
    silent.close();
    await served?.close();
    await rm(own, { recursive: true, force: true });
  },
});

export const storedPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });

/** Waits until a page lies in a store. */
export const isStored = (page: Page, address: string, timeout = 60_000): Promise<void> =>
  expect.poll(() => storedPaths(page), { timeout }).toContain(address);

export { expect };
