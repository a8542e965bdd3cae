/** What the sheets of A6 share: the strip, whose height follows the commune's name, and the papers to have ready. */
import type { Day, Guide, Prepare, Unit } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { formatDay } from '#text/dates.ts';
import { logoRoom, logoSide } from './logo.ts';
import { heightOf, lead, widthOf } from './measure.ts';
import { guideStrip, smallOn, type Strip } from './parts.ts';

/** Millimetres; the style sheets draw the same. */
export const A6 = { width: 105, height: 148, margin: 7, inside: 91 } as const;
const M = { pad: 2, logo: 10, qr: 21, call: 12, gaps: 5.5, sample: 27, sampleLine: 6.4 } as const;
const small = smallOn('phieu-chuan-bi');
const name = { pt: 12.5, lead: lead.title, bold: true } as const;

export interface A6Strip {
  strip: Strip;
  height: number;
  /** A long name runs over the whole width, above the rest. */
  wide: boolean;
}

export function a6Strip(guide: Guide, kind: 'phieu-chuan-bi' | 'the-nhac', unit: Unit, today: Day): A6Strip {
  const logo = logoSide(unit, M.logo);
  const inside = A6.inside - logoRoom(logo);
  const beside = inside - (guide.qr ? M.qr + M.call + M.gaps : 0);
  const nameHeight = (width: number) => {
    const apart = unit.sample && widthOf(unit.name, name) + M.sample > width;
    return Math.max(heightOf(unit.name, width, name), unit.sample ? M.sampleLine : 0) + (apart ? M.sampleLine : 0);
  };
  const wide = heightOf(unit.name, beside, name) > 2.5 * heightOf('Xã', beside, name);
  const head = nameHeight(wide ? inside : beside);
  const until = 3 * heightOf('Đúng đến ngày', beside, small) + (unit.imprint ? heightOf(unit.imprint, beside, small) : 0);
  const code = guide.qr ? M.qr : 0;
  const height = 2 * M.pad + (wide ? head + Math.max(until, code) : Math.max(head + until, code));
  // The counter's address has its room on larger sheets.
  const strip = guideStrip(guide, kind, unit, today, { width: beside, height: 0, name, small, logo });
  return { strip, height, wide };
}

export interface Paper { item: Prepare; name: string; note: string; unsure: boolean }

/** A paper with everything said of it: what it must be, until when, what no source is sure of. */
export const paperOf = (item: Prepare): Paper => ({
  item,
  name: item.optional ? `${item.name} (nếu có)` : item.name,
  note: [item.note && plainText(item.note), item.until && `Đến hết ${formatDay(item.until)}`, item.unsure && plainText(item.unsure)]
    .filter(Boolean)
    .map((text) => sentence(text as string))
    .join(' '),
  unsure: item.unsure !== undefined,
});

const sentence = (text: string): string => {
  const upper = text[0]!.toUpperCase() + text.slice(1);
  return /[.?!…”]$/.test(upper) ? upper : `${upper}.`;
};

