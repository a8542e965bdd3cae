/** One browser that prints sheets, several at a time, and judges each before it is kept. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { boardKinds, sheetKinds, type ShopVariantId } from '#model/sheet.ts';
import type { Browser as Found } from '../lib/browser.ts';
import { drawingOf } from './drawing.ts';
import { sheetFaults } from './sheet-faults.ts';
import { boardPicture, printGrey, printWithBleed, toPdfX } from './shop.ts';
import type { Sheet } from './sheets.ts';
import { slim } from './slim.ts';
import type { Printed } from './store.ts';

const MM_OF_PT = 25.4 / 72;
/** Paper may differ from its kind by so much. */
const TOLERANCE_MM = 0.5;
/** Share of a side that may be left without anything. */
const EMPTY_SHARE = 0.2;

export interface ShopFile { id: ShopVariantId; content: Uint8Array }
export interface Print {
  pdf: Uint8Array;
  printed: Printed;
  /** A wall picture's lines, as SVG. */
  drawing?: Uint8Array;
}

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

  /** A page that shows the sheet as it is printed; the same few pages serve all sheets. */
  private async on<T>(sheet: Sheet, work: (page: Page) => Promise<T>): Promise<T> {
    // Styles are added to a page for the shop, which the site's own policy would forbid.
    const page = this.idle.pop() ?? (await this.browser.newPage({ bypassCSP: true }));
    try {
      await page.emulateMedia({ media: 'print' });
      const answer = await page.goto(this.site + sheet.page, { waitUntil: 'load' });
      if (!answer?.ok()) throw new Error(`${sheet.page}: ${answer?.status() ?? 'không trả lời'}`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return await work(page);
    } finally {
      this.idle.push(page);
    }
  }

  /** Its faults, or the file. */
  print(sheet: Sheet): Promise<{ faults: string[] } | Print> {
    return this.on(sheet, async (page) => {
      const { smallestPt, figureMm, qrMm } = sheetKinds[sheet.kind];
      const faults = await page.evaluate(sheetFaults, { widthMm: sheet.widthMm, heightMm: sheet.heightMm, smallestPt, figureMm, qrMm, emptyShare: EMPTY_SHARE });
      if (faults.length > 0) return { faults };
      const sides = await page.locator('.side').count();
      const pdf = await slim(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
      const printed = await measure(pdf);
      const wrong = pageFaults(sheet, sides, printed);
      if (wrong.length > 0) return { faults: wrong };
      return sheet.kind === 'tranh-tuong' ? { pdf, printed, drawing: Buffer.from(await page.evaluate(drawingOf, '.lines > svg')) } : { pdf, printed };
    });
  }

  /** What a print shop and an office laser want beside the plain file. */
  async printForShop(sheet: Sheet): Promise<ShopFile[]> {
    const bleed = await this.on(sheet, (page) => printWithBleed(page, sheet));
    const files: ShopFile[] = [{ id: 'nha-in', content: bleed }, { id: 'xam', content: await this.on(sheet, printGrey) }];
    const cmyk = await toPdfX(bleed, sheet.title);
    if (cmyk) files.push({ id: 'cmyk', content: cmyk });
    if (boardKinds.some((kind) => kind === sheet.kind)) {
      const { jpg, tif } = await this.on(sheet, (page) => boardPicture(page, sheet));
      files.push({ id: 'anh', content: jpg }, { id: 'anh-tif', content: tif });
    }
    return files;
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
