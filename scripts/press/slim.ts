/**
 * Chromium writes lengths to a hundred-thousandth and every object by itself: a third of the file for nothing that
 * a press could print. Two decimals of a drawing's own unit are finer than any of them.
 */
import { deflateSync, inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { slimFont } from './slim-font.ts';

const rounded = (decimals: number) => (number: string) => String(Number(Number(number).toFixed(decimals)));
const [ofPath, ofStep] = [rounded(1), rounded(2)];
const number = /-?\d*\.\d{2,}/g;

/** Lines that draw: points of paths, and the steps from letter to letter. Colours, sizes and places stay as they are. */
export const slimDrawing = (operators: string): string =>
  operators.replace(/^[-\d. ]+ ([clmvy]|re|Td)(?= |$)/gm, (line, operator: string) => line.replace(number, operator === 'Td' ? ofStep : ofPath));

/** Every colour as the grey it is as bright as. */
export const greyDrawing = (operators: string): string =>
  operators.replace(/(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (rg|RG)\b/g, (_, red: string, green: string, blue: string, operator: string) => {
    const grey = 0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue);
    return `${Number(grey.toFixed(4))} ${operator === 'rg' ? 'g' : 'G'}`;
  });

const isFont = ({ dict }: PDFRawStream): boolean => dict.has(PDFName.of('Length1')) && dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');

function isDrawing({ dict }: PDFRawStream): boolean {
  const subtype = dict.get(PDFName.of('Subtype'));
  return dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') && !dict.has(PDFName.of('Length1')) && (!subtype || subtype === PDFName.of('Form'));
}

/** `change` may do more to what is drawn. */
export async function slim(pdf: Uint8Array, change: (operators: string) => string = (same) => same): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    if (isFont(object)) {
      const font = slimFont(inflateSync(object.contents));
      const dict = object.dict.clone(document.context);
      dict.set(PDFName.of('Length1'), PDFNumber.of(font.length));
      document.context.assign(ref, PDFRawStream.of(dict, deflateSync(font, { level: 9 })));
    }
    if (!isDrawing(object)) continue;
    const drawing = change(slimDrawing(inflateSync(object.contents).toString('latin1')));
    const dict = object.dict.clone(document.context);
    document.context.assign(ref, PDFRawStream.of(dict, deflateSync(Buffer.from(drawing, 'latin1'), { level: 9 })));
  }
  return document.save({ useObjectStreams: true });
}
