/** How far the letters of a file's fonts lead, by the name that drawings call a font. */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import type { Advances } from './slim-text.ts';

const USUAL = 1000;

/** `[ 24 [ 686 777 ] 30 35 610 ]`: letters from 24 on one by one, letters 30 to 35 alike. */
function widthsIn(list: PDFArray): Map<number, number> {
  const widths = new Map<number, number>();
  for (let i = 0; i < list.size(); ) {
    const first = list.lookup(i, PDFNumber).asNumber();
    const next = list.lookup(i + 1);
    if (next instanceof PDFArray) {
      for (let k = 0; k < next.size(); k++) widths.set(first + k, next.lookup(k, PDFNumber).asNumber());
      i += 2;
    } else {
      const width = list.lookup(i + 2, PDFNumber).asNumber();
      for (let letter = first; letter <= list.lookup(i + 1, PDFNumber).asNumber(); letter++) widths.set(letter, width);
      i += 3;
    }
  }
  return widths;
}

/** Only fonts whose letters are two bytes wide: all that Chromium embeds of ours. */
function advancesIn(font: PDFDict): Advances | undefined {
  if (font.get(PDFName.of('Encoding')) !== PDFName.of('Identity-H')) return undefined;
  const own = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const list = own.lookup(PDFName.of('W'));
  const usual = own.lookup(PDFName.of('DW'));
  const widths = list instanceof PDFArray ? widthsIn(list) : new Map<number, number>();
  return (letter) => widths.get(letter) ?? (usual instanceof PDFNumber ? usual.asNumber() : USUAL);
}

export function advancesOfFonts(document: PDFDocument): (name: string) => Advances | undefined {
  const fonts = new Map<string, { font: PDFDict; advances: Advances | undefined }>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object instanceof PDFDict ? object : undefined;
    const named = dict?.lookup(PDFName.of('Resources'));
    const list = named instanceof PDFDict ? named.lookup(PDFName.of('Font')) : undefined;
    if (!(list instanceof PDFDict)) continue;
    for (const key of list.keys()) {
      const font = list.lookup(key, PDFDict);
      const name = key.decodeText();
      const known = fonts.get(name);
      // The same name for two fonts: nobody can tell which is meant.
      fonts.set(name, { font, advances: known && known.font !== font ? undefined : advancesIn(font) });
    }
  }
  return (name) => fonts.get(name)?.advances;
}
