/** What the sheets about scams share: their sizes, the strip, the numbers people may trust. */
import type { Contacts, Day, Hotline, Unit } from '#model/guide.ts';
import { sheetKinds } from '#model/sheet.ts';
import { logoRoom, logoSide } from './logo.ts';
import { lead, linesOf } from './measure.ts';
import { smallOn, stripOf, type Strip } from './parts.ts';

/** Millimetres; the style sheet draws the same. */
export const A4 = { margin: 10, inside: sheetKinds['an-toan'].widthMm - 20, gap: 4, strip: 34, heightMm: sheetKinds['an-toan'].heightMm } as const;
export const kind = 'an-toan';
export const small = smallOn(kind);

export interface WallStrip { strip: Strip; namePt: number }
const SAMPLE_LINE = 7;
const LOGO = 18;

/** The page itself is the address: it has no short one. A long name is set smaller, with the mark of a sample below it. */
export function safetyStrip(route: string, until: Day, version: string, unit: Unit): WallStrip {
  const width = 118 - logoRoom(logoSide(unit, LOGO));
  const set = (pt: number) => ({ pt, lead: lead.title, bold: true }) as const;
  const long = linesOf(unit.name, width, set(14)) > 2;
  const name = set(long ? 12 : 14);
  const strip = stripOf({ until, version }, kind, unit, { width, height: A4.strip - 4 - (long && unit.sample ? SAMPLE_LINE : 0), name, small, logo: logoSide(unit, LOGO) });
  return { strip: { ...strip, qr: { url: `${unit.site}${route}` } }, namePt: name.pt };
}

/** Numbers that the texts themselves name, as the list of true contacts has them. */
export const numbersIn = (texts: readonly string[], { hotlines }: Contacts): Hotline[] =>
  hotlines.filter(({ number }) => texts.some((text) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text)));
