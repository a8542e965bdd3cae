/** What else is made of a printed sheet: larger sizes, the booklet laid two pages on a sheet for folding, a drawing. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { sheetVariants, type SheetKindId } from '#model/sheet.ts';
import type { Print } from './printer.ts';
import { slim } from './slim.ts';

const PT_OF_MM = 72 / 25.4;

export interface Variant {
  id: string;
  ending: 'pdf' | 'svg';
  make(print: Print): Promise<Uint8Array>;
}

async function enlarged({ pdf }: Print, factor: number): Promise<Uint8Array> {
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

/** Two pages on each sheet, in the file they come from, so that they go on sharing its letters and pictures. */
async function booklet({ pdf }: Print): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const single = document.getPages();
  const halves = await document.embedPages(single);
  for (const pair of bookletOrder(single.length)) {
    const sheet = document.addPage([297 * PT_OF_MM, 210 * PT_OF_MM]);
    for (const [i, number] of pair.entries()) sheet.drawPage(halves[number]!, { x: (i * 297 * PT_OF_MM) / 2, y: 0 });
  }
  for (const _ of single) document.removePage(0);
  // Copied, so that nothing stays which only the single pages needed.
  const target = await PDFDocument.create();
  for (const page of await target.copyPages(document, document.getPageIndices())) target.addPage(page);
  target.setTitle(document.getTitle() ?? '');
  target.setLanguage('vi');
  return slim(await target.save());
}

const SQRT2 = Math.SQRT2;
const makers: Partial<Record<string, Variant['make']>> = {
  'ap-phich.a2': (print) => enlarged(print, SQRT2),
  'ap-phich.a1': (print) => enlarged(print, 2),
  'an-toan.a3': (print) => enlarged(print, SQRT2),
  'niem-yet.a3': (print) => enlarged(print, SQRT2),
  'danh-muc.gap-a4': booklet,
  'tranh-tuong.net': ({ drawing }) => Promise.resolve(drawing!),
};

export function variantsOf(kind: SheetKindId): Variant[] {
  return (sheetVariants[kind] ?? []).map(({ id, ending }): Variant => {
    const make = makers[`${kind}.${id}`];
    if (!make) throw new Error(`Chưa biết làm ${kind}.${id} từ tệp thường.`);
    return { id, ending: ending ?? 'pdf', make };
  });
}
