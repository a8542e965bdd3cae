/** What else is made of a printed file: larger sizes, and the booklet laid two pages on a sheet for folding. */
import { PDFDocument } from '@cantoo/pdf-lib';
import type { SheetKindId } from '#model/sheet.ts';

const PT_OF_MM = 72 / 25.4;

export interface Variant {
  id: string;
  name: string;
  make(pdf: Uint8Array): Promise<Uint8Array>;
}

async function enlarged(pdf: Uint8Array, factor: number): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  for (const page of document.getPages()) page.scale(factor, factor);
  return document.save();
}

/**
 * The order in which pages of a folded booklet stand on its sheets: outside left and right, inside left and right.
 * Sides are turned over the short edge.
 */
export function bookletOrder(pages: number): [number, number][] {
  if (pages % 4 !== 0) throw new Error(`Sách gập phải có số trang chia hết cho 4, đang là ${pages}.`);
  return Array.from({ length: pages / 2 }, (_, side) => {
    const [low, high] = [side, pages - 1 - side];
    return side % 2 === 0 ? [high, low] : [low, high];
  });
}

async function booklet(pdf: Uint8Array): Promise<Uint8Array> {
  const source = await PDFDocument.load(pdf, { updateMetadata: false });
  const target = await PDFDocument.create();
  target.setTitle(source.getTitle() ?? 'Sách gập');
  target.setLanguage('vi');
  const pages = await target.embedPages(source.getPages());
  for (const pair of bookletOrder(pages.length)) {
    const sheet = target.addPage([297 * PT_OF_MM, 210 * PT_OF_MM]);
    for (const [i, number] of pair.entries()) sheet.drawPage(pages[number]!, { x: (i * 297 * PT_OF_MM) / 2, y: 0 });
  }
  return target.save();
}

const SQRT2 = Math.SQRT2;
const a3: Variant = { id: 'a3', name: 'khổ A3', make: (pdf) => enlarged(pdf, SQRT2) };

/** Made by default, beside the plain file. */
export const variants: Partial<Record<SheetKindId, Variant[]>> = {
  'ap-phich': [
    { id: 'a2', name: 'khổ A2', make: (pdf) => enlarged(pdf, SQRT2) },
    { id: 'a1', name: 'khổ A1', make: (pdf) => enlarged(pdf, 2) },
  ],
  'an-toan': [a3],
  'niem-yet': [a3],
  'danh-muc': [{ id: 'gap-a4', name: 'in hai trang trên A4, gập và bấm ghim', make: booklet }],
};
