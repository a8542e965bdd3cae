/**
 * Chromium writes lengths to a hundred-thousandth and every object by itself: a third of the file for nothing that
 * a press could print. Two decimals of a drawing's own unit are finer than any of them.
 */
import { deflateSync, inflateSync } from 'node:zlib';
import { type PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { advancesOfFonts } from './font-advances.ts';
import { slimFont } from './slim-font.ts';
import { shareShapes } from './slim-shapes.ts';
import { joinLetters } from './slim-text.ts';

/** Further than any sheet reaches. */
const EVERYWHERE = 30_000;

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

const inflated = (stream: PDFRawStream): string => inflateSync(stream.contents).toString('latin1');

function deflated(dict: PDFDict, drawing: string | Uint8Array): PDFRawStream {
  return PDFRawStream.of(dict, deflateSync(typeof drawing === 'string' ? Buffer.from(drawing, 'latin1') : drawing, { level: 9 }));
}

/** What pages draw, with what is drawn more than once in an object of its own. */
function shareAcrossPages(document: PDFDocument): void {
  const pages = document.getPages().flatMap(({ node }) => {
    const ref = node.get(PDFName.of('Contents'));
    const stream = node.Contents();
    return ref instanceof PDFRef && stream instanceof PDFRawStream && isDrawing(stream) ? [{ node, ref, stream }] : [];
  });
  const { drawings, shapes } = shareShapes(pages.map(({ stream }) => inflated(stream)));
  const refs = [...shapes].map(([name, shape]) => {
    // A shape is drawn where the page stands at that moment: its own frame must only never cut it.
    const dict = document.context.obj({ Type: 'XObject', Subtype: 'Form', BBox: [-EVERYWHERE, -EVERYWHERE, EVERYWHERE, EVERYWHERE], Filter: 'FlateDecode' });
    return { name, ref: document.context.register(deflated(dict, shape)) };
  });
  for (const [i, { node, ref, stream }] of pages.entries()) {
    document.context.assign(ref, deflated(stream.dict.clone(document.context), drawings[i]!));
    for (const { name, ref: shape } of refs) if (drawings[i]!.includes(`/${name} Do`)) node.setXObject(PDFName.of(name), shape);
  }
}

/** `change` may do more to what is drawn. */
export async function slim(pdf: Uint8Array, change: (operators: string) => string = (same) => same): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const advancesOf = advancesOfFonts(document);
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    if (isFont(object)) {
      const font = slimFont(inflateSync(object.contents));
      const dict = object.dict.clone(document.context);
      dict.set(PDFName.of('Length1'), PDFNumber.of(font.length));
      document.context.assign(ref, deflated(dict, font));
    }
    if (isDrawing(object)) document.context.assign(ref, deflated(object.dict.clone(document.context), change(slimDrawing(joinLetters(inflated(object), advancesOf)))));
  }
  shareAcrossPages(document);
  return document.save({ useObjectStreams: true });
}
