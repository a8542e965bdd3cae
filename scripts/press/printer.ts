/** One browser that prints sheets, several at a time, and judges each before it is kept. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { sheetKinds } from '#model/sheet.ts';
import type { Browser as Found } from '../lib/browser.ts';
import { sheetFaults } from './sheet-faults.ts';
import type { Sheet } from './sheets.ts';
import type { Printed } from './store.ts';

const MM_OF_PT = 25.4 / 72;
/** Paper may differ from its kind by so much. */
const TOLERANCE_MM = 0.5;
/** Share of a side that may be left without anything. */
const EMPTY_SHARE = 0.2;

export interface Print { pdf: Uint8Array; printed: Printed }

export class Printer {
  private readonly browser: Browser;
  private readonly site: string;
  private readonly idle: Page[] = [];
  private constructor(browser: Browser, site: string) {
    this.browser = browser;
    this.site = site;
  }

  static async open({ executablePath, args }: Found, site: string): Promise<Printer> {
    return new Printer(await chromium.launch({ executablePath, args }), site);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Its faults, or the file. */
  async print(sheet: Sheet): Promise<{ faults: string[] } | Print> {
    const page = this.idle.pop() ?? (await this.browser.newPage());
    try {
      await page.emulateMedia({ media: 'print' });
      const answer = await page.goto(this.site + sheet.page, { waitUntil: 'load' });
      if (!answer?.ok()) return { faults: [`trang in trả lời ${answer?.status() ?? 'không'}`] };
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const { smallestPt, figureMm, qrMm } = sheetKinds[sheet.kind];
      const faults = await page.evaluate(sheetFaults, { widthMm: sheet.widthMm, heightMm: sheet.heightMm, smallestPt, figureMm, qrMm, emptyShare: EMPTY_SHARE });
      if (faults.length > 0) return { faults };
      const sides = await page.locator('.side').count();
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
      const printed = await measure(pdf);
      const wrong = pageFaults(sheet, sides, printed);
      return wrong.length > 0 ? { faults: wrong } : { pdf, printed };
    } finally {
      this.idle.push(page);
    }
  }
}

/** Pages and size of a file, as a print shop would read them. */
export async function measure(pdf: Uint8Array): Promise<Printed> {
  const pages = (await PDFDocument.load(pdf, { updateMetadata: false })).getPages();
  const { width, height } = pages[0]!.getSize();
  const round = (points: number) => Math.round(points * MM_OF_PT * 100) / 100;
  return { pages: pages.length, widthMm: round(width), heightMm: round(height) };
}

function pageFaults({ widthMm, heightMm }: Sheet, sides: number, printed: Printed): string[] {
  const faults: string[] = [];
  if (printed.pages !== sides) faults.push(`in ra ${printed.pages} trang thay vì ${sides} mặt`);
  if (Math.abs(printed.widthMm - widthMm) > TOLERANCE_MM || Math.abs(printed.heightMm - heightMm) > TOLERANCE_MM)
    faults.push(`khổ ${printed.widthMm} × ${printed.heightMm} mm thay vì ${widthMm} × ${heightMm} mm`);
  return faults;
}
