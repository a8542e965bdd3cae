/** Prints what the store has not, and tells how far it is. */
import { availableParallelism } from 'node:os';
import type { Browser } from '../lib/browser.ts';
import { serve } from '../lib/serve.ts';
import { measure, Printer } from './printer.ts';
import type { Sheet } from './sheets.ts';
import type { PressStore } from './store.ts';
import { variants } from './variants.ts';

export interface Fault { sheet: Sheet; faults: string[] }
export interface PressRun { printed: number; faulty: Fault[] }
export interface PressOptions {
  dir: string;
  base: string;
  store: PressStore;
  browser: Browser;
  onDone?: (done: number, all: number) => void | Promise<void>;
  signal?: AbortSignal;
}

const MOST_PAGES = 4;

export const isPrinted = (sheet: Sheet, store: PressStore): boolean =>
  [`${sheet.hash}.pdf`, ...(variants[sheet.kind] ?? []).map(({ id }) => `${sheet.hash}-${id}.pdf`)].every((name) => store.has(name));

export async function press(sheets: readonly Sheet[], { dir, base, store, browser, onDone, signal }: PressOptions): Promise<PressRun> {
  const waiting = sheets.filter((sheet) => !isPrinted(sheet, store));
  const run: PressRun = { printed: 0, faulty: [] };
  if (waiting.length === 0) return run;
  const site = await serve({ dir, base, host: 'localhost' });
  const printer = await Printer.open(browser, site.url);
  let done = 0;
  const queue = waiting.values();
  const work = async () => {
    for (const sheet of queue) {
      if (signal?.aborted) return;
      const result = await printer.print(sheet);
      if ('faults' in result) run.faulty.push({ sheet, faults: result.faults });
      else {
        await store.put(`${sheet.hash}.pdf`, result.pdf, result.printed);
        for (const { id, make } of variants[sheet.kind] ?? []) {
          const pdf = await make(result.pdf);
          await store.put(`${sheet.hash}-${id}.pdf`, pdf, await measure(pdf));
        }
        run.printed++;
      }
      await onDone?.(++done, waiting.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(MOST_PAGES, availableParallelism(), waiting.length) }, work));
  } finally {
    await printer.close();
    await site.close();
  }
  return run;
}
