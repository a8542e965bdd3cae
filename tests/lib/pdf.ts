/** A print file as a print shop and a reader would meet it. */
import type { BrowserContext } from '@playwright/test';
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { extractText } from 'unpdf';
import { inRoot } from '../../scripts/lib/places.ts';

const MM_OF_PT = 25.4 / 72;

export interface OpenedPdf {
  pages: { widthMm: number; heightMm: number }[];
  /** Names of the fonts, and whether each whole letter is in the file. */
  fonts: { name: string; embedded: boolean }[];
  title: string;
  language: string;
  tagged: boolean;
  /** Words of all pages in the order of reading. */
  text: string;
}

export async function openPdf(pdf: Uint8Array): Promise<OpenedPdf> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog, context } = document;
  const fonts = context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) return [];
    const subtype = object.get(PDFName.of('Subtype'));
    // A composite font names its letters in a font below it, which comes by itself.
    if (subtype === PDFName.of('Type0')) return [];
    const described = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
    const name = object.get(PDFName.of('BaseFont'))?.toString().slice(1) ?? String(subtype);
    return [{ name, embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((file) => described?.has(PDFName.of(file))) }];
  });
  const language = catalog.lookupMaybe(PDFName.of('Lang'), PDFString, PDFHexString);
  const marked = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.lookupMaybe(PDFName.of('Marked'), PDFBool);
  // pdf.js takes the bytes away from whoever gives them.
  const { text } = await extractText(pdf.slice(), { mergePages: true });
  return {
    pages: document.getPages().map((page) => {
      const { width, height } = page.getSize();
      return { widthMm: width * MM_OF_PT, heightMm: height * MM_OF_PT };
    }),
    fonts,
    title: document.getTitle() ?? '',
    language: language?.decodeText() ?? '',
    tagged: marked?.asBoolean() ?? false,
    text,
  };
}

/** Boxes of a page, by the names a print shop knows them by; in millimetres. */
export async function boxesOf(pdf: Uint8Array, box: 'TrimBox' | 'BleedBox' | 'MediaBox'): Promise<number[][]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().map((page) => page.node.lookup(PDFName.of(box), PDFArray).asArray().map((side) => Number(side.toString()) * MM_OF_PT));
}

/** Its pages as pictures, drawn by pdf.js in the browser of the test. */
export async function rasterise(context: BrowserContext, pdf: Uint8Array, dpi = 150): Promise<Buffer[]> {
  const page = await context.newPage();
  const host = 'http://pdf.localhost';
  await page.route(`${host}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/pdf.js') return route.fulfill({ path: inRoot('node_modules/unpdf/dist/pdfjs.mjs'), contentType: 'text/javascript' });
    if (pathname === '/file') return route.fulfill({ body: Buffer.from(pdf), contentType: 'application/pdf' });
    return route.fulfill({ body: '<!doctype html><title>PDF</title>', contentType: 'text/html' });
  });
  await page.goto(`${host}/`);
  const pictures = await page.evaluate(async (scale) => {
    interface Pdf { numPages: number; getPage(n: number): Promise<{ getViewport(o: object): { width: number; height: number }; render(o: object): { promise: Promise<void> } }> }
    const { getDocument } = (await import('/pdf.js' as string)) as { getDocument(o: object): { promise: Promise<Pdf> } };
    const file = await getDocument({ data: new Uint8Array(await (await fetch('/file')).arrayBuffer()), verbosity: 0 }).promise;
    const drawn: string[] = [];
    for (let n = 1; n <= file.numPages; n++) {
      const sheet = await file.getPage(n);
      const viewport = sheet.getViewport({ scale });
      const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(viewport.width), height: Math.round(viewport.height) });
      await sheet.render({ canvasContext: canvas.getContext('2d'), canvas, viewport }).promise;
      drawn.push(canvas.toDataURL('image/png').split(',')[1]!);
    }
    return drawn;
  }, dpi / 72);
  await page.close();
  return pictures.map((picture) => Buffer.from(picture, 'base64'));
}

/** What a phone reads from the picture; `copied` as after two runs through a photocopier. */
export async function readQr(picture: Buffer, copied: boolean): Promise<string | null> {
  const grey = sharp(picture).flatten({ background: '#fff' }).greyscale();
  const seen = copied ? sharp(await grey.blur(1).threshold(150).blur(0.8).toBuffer()).threshold(140) : grey;
  const { data, info } = await seen.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  const pixels = new Uint8ClampedArray(info.width * info.height * 4);
  for (let i = 0; i < info.width * info.height; i++) pixels.set([data[i * info.channels]!, data[i * info.channels]!, data[i * info.channels]!, 255], i * 4);
  return jsQR(pixels, info.width, info.height)?.data ?? null;
}
