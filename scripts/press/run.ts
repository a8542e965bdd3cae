/** Prints what the store has not, and tells how far it is. */
import { availableParallelism } from 'node:os';
import { shopVariants } from '#model/sheet.ts';
import type { Browser } from '../lib/browser.ts';
import { serve } from '../lib/serve.ts';
import { measure, Printer } from './printer.ts';
import type { Sheet } from './sheets.ts';
import { BLEED_MM } from './shop.ts';
import type { PressStore } from './store.ts';
import { variantsOf } from './variants.ts';

export interface Fault { sheet: Sheet; faults: string[] }
export interface PressRun { printed: number; faulty: Fault[] }
export interface PressOptions {
  dir: string;
  base: string;
  store: PressStore;
  browser: Browser;
  /** With bleed and crop marks, CMYK where it can be, and a grey copy. */
  forShop?: boolean;
  onDone?: (done: number, all: number) => void | Promise<void>;
  signal?: AbortSignal;
}

const MOST_PAGES = 4;

export const isPrinted = (sheet: Sheet, store: PressStore): boolean =>
  [`${sheet.hash}.pdf`, ...variantsOf(sheet.kind).map(({ id, ending }) => `${sheet.hash}-${id}.${ending}`)].every((name) => store.has(name));

async function printPlain(sheet: Sheet, printer: Printer, store: PressStore): Promise<string[]> {
  if (isPrinted(sheet, store)) return [];
  const result = await printer.print(sheet);
  if ('faults' in result) return result.faults;
  await store.put(`${sheet.hash}.pdf`, result.pdf, result.printed);
  for (const { id, ending, make } of variantsOf(sheet.kind)) {
    const content = await make(result);
    await store.put(`${sheet.hash}-${id}.${ending}`, content, ending === 'pdf' ? await measure(content) : { ...result.printed, pages: 1 });
  }
  return [];
}

async function printShop(sheet: Sheet, printer: Printer, store: PressStore): Promise<void> {
  for (const { id, content } of await printer.printForShop(sheet)) {
    const ending = shopVariants.find((variant) => variant.id === id)!.ending;
    const { widthMm, heightMm } = sheet;
    const printed = ending === 'pdf' ? await measure(content) : { pages: 1, widthMm, heightMm };
    await store.put(`${sheet.hash}-${id}.${ending}`, content, { ...printed, bleedMm: id === 'nha-in' || id === 'cmyk' ? BLEED_MM : 0 });
  }
}

export async function press(sheets: readonly Sheet[], { dir, base, store, browser, forShop = false, onDone, signal }: PressOptions): Promise<PressRun> {
  const wantsShop = (sheet: Sheet) => forShop && !store.has(`${sheet.hash}-nha-in.pdf`);
  const waiting = sheets.filter((sheet) => !isPrinted(sheet, store) || wantsShop(sheet));
  const run: PressRun = { printed: 0, faulty: [] };
  if (waiting.length === 0) return run;
  const site = await serve({ dir, base, host: 'localhost' });
  const printer = await Printer.open(browser, site.url);
  let done = 0;
  const queue = waiting.values();
  const work = async () => {
    for (const sheet of queue) {
      if (signal?.aborted) return;
      const faults = await printPlain(sheet, printer, store);
      if (faults.length > 0) run.faulty.push({ sheet, faults });
      else {
        if (wantsShop(sheet)) await printShop(sheet, printer, store);
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
