/** What a print shop asks for beyond a plain file: bleed and crop marks, CMYK, pictures of boards; and a grey copy for the office. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, rgb, type PDFPage } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { run } from '../lib/child.mjs';
import { extendToBleed, spareToner } from './shop-page.ts';
import type { Sheet } from './sheets.ts';
import { greyDrawing, slim } from './slim.ts';

const PT_OF_MM = 72 / 25.4;
export const BLEED_MM = 3;
/** Around the bleed, for the marks. */
const MARKS_MM = 7;
const AROUND_MM = BLEED_MM + MARKS_MM;
/** An office laser leaves so much of each edge white. */
const LASER_MM = 5;
/** Of a board drawn at a tenth: enough letters a metre for a press that sprays. */
const BOARD_SCALE = 5;

const asPdf = { preferCSSPageSize: true, printBackground: true, tagged: true } as const;

/** The page of the trimmed size, with bleed and marks around it. */
export async function printWithBleed(page: Page, { widthMm, heightMm }: Sheet): Promise<Uint8Array> {
  await page.evaluate(extendToBleed, BLEED_MM);
  await page.addStyleTag({
    content: `@page{size:${widthMm + 2 * AROUND_MM}mm ${heightMm + 2 * AROUND_MM}mm;margin:0}@media print{.side{margin:${AROUND_MM}mm!important}}`,
  });
  const document = await PDFDocument.load(await page.pdf(asPdf), { updateMetadata: false });
  for (const sheet of document.getPages()) {
    setBoxes(sheet, widthMm, heightMm);
    drawMarks(sheet, widthMm, heightMm);
  }
  return slim(await document.save());
}

function setBoxes(page: PDFPage, widthMm: number, heightMm: number): void {
  const { height } = page.getSize();
  const bottom = height - (heightMm + AROUND_MM) * PT_OF_MM;
  const box = (grow: number) => [AROUND_MM * PT_OF_MM - grow, bottom - grow, widthMm * PT_OF_MM + 2 * grow, heightMm * PT_OF_MM + 2 * grow] as const;
  page.setTrimBox(...box(0));
  page.setBleedBox(...box(BLEED_MM * PT_OF_MM));
}

/** Two short lines at each corner, where the knife goes; they end where the bleed begins. */
function drawMarks(page: PDFPage, widthMm: number, heightMm: number): void {
  const { height } = page.getSize();
  const [left, right] = [AROUND_MM * PT_OF_MM, (AROUND_MM + widthMm) * PT_OF_MM];
  const [top, bottom] = [height - AROUND_MM * PT_OF_MM, height - (AROUND_MM + heightMm) * PT_OF_MM];
  const [near, far] = [BLEED_MM * PT_OF_MM, (AROUND_MM - 1) * PT_OF_MM];
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    page.drawLine({ start: { x: x1, y: y1 }, end: { x: x2, y: y2 }, thickness: 0.35, color: rgb(0, 0, 0) });
  for (const [x, out] of [[left, -1], [right, 1]] as const)
    for (const [y, up] of [[top, 1], [bottom, -1]] as const) {
      line(x + out * near, y, x + out * far, y);
      line(x, y + up * near, x, y + up * far);
    }
}

/** Grey, light on toner, and inside what an office laser can reach. */
export async function printGrey(page: Page): Promise<Uint8Array> {
  await page.evaluate(spareToner);
  const document = await PDFDocument.load(await page.pdf(asPdf), { updateMetadata: false });
  for (const sheet of document.getPages()) {
    const { width, height } = sheet.getSize();
    const scale = Math.min(1 - (2 * LASER_MM * PT_OF_MM) / width, 1 - (2 * LASER_MM * PT_OF_MM) / height);
    sheet.scaleContent(scale, scale);
    sheet.translateContent((width * (1 - scale)) / 2, (height * (1 - scale)) / 2);
  }
  return slim(await document.save(), greyDrawing);
}

/** A board as a picture, for shops that want one. */
export async function boardPicture(page: Page, { widthMm }: Sheet): Promise<{ jpg: Uint8Array; tif: Uint8Array }> {
  const session = await page.context().newCDPSession(page);
  const { x, y, width, height } = (await page.locator('.side').first().boundingBox())!;
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip: { x, y, width, height, scale: BOARD_SCALE } });
  await session.detach();
  const { default: sharp } = await import('sharp');
  const perInch = Math.round((width * BOARD_SCALE) / ((widthMm * 10) / 25.4));
  const picture = () => sharp(Buffer.from(data, 'base64')).withMetadata({ density: perInch });
  return { jpg: await picture().jpeg({ quality: 92 }).toBuffer(), tif: await picture().tiff({ compression: 'lzw' }).toBuffer() };
}

/** In GS's own language: what the colours are meant for. A registered condition needs no profile in the file. */
const pdfxDefinition = (title: string): string =>
  `[ /GTS_PDFXVersion (PDF/X-3:2002) /Title <FEFF${Buffer.from(title, 'utf16le').swap16().toString('hex')}> /Trapped /False /DOCINFO pdfmark
[/_objdef {Intent} /type /dict /OBJ pdfmark
[{Intent} << /Type /OutputIntent /S /GTS_PDFX /OutputCondition (Coated paper) /OutputConditionIdentifier (FOGRA39) /RegistryName (http://www.color.org) >> /PUT pdfmark
[{Catalog} << /OutputIntents [ {Intent} ] >> /PUT pdfmark
`;

/** Null where Ghostscript is not installed. */
export async function toPdfX(pdf: Uint8Array, title: string): Promise<Uint8Array | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pdfx-'));
  try {
    const [from, definition, to] = ['in.pdf', 'pdfx.ps', 'out.pdf'].map((name) => path.join(folder, name)) as [string, string, string];
    await writeFile(from, pdf);
    await writeFile(definition, pdfxDefinition(title));
    const args = ['-q', '-dBATCH', '-dNOPAUSE', '-dPDFX', '-sDEVICE=pdfwrite', '-dCompatibilityLevel=1.4', '-sColorConversionStrategy=CMYK', '-sProcessColorModel=DeviceCMYK', '-dEmbedAllFonts=true', `-sOutputFile=${to}`, definition, from];
    const { code } = await run('gs', args, { capture: true }).catch(() => ({ code: -1 }));
    return code === 0 ? await readFile(to) : null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
