/** The papers to bring, on the paper of a receipt printer: black on white, as long as its text. */
import type { Day, Guide, Unit } from '#model/guide.ts';
import { guideVersion, sheetKinds, validUntil, type SheetInfo } from '#model/sheet.ts';
import { paperOf, type Paper } from './a6.ts';
import { logoSide } from './logo.ts';
import { heightOf, lead, setTitle, type SetTitle } from './measure.ts';
import { factsOf, guideStrip, readyOf, smallOn, smallPrint, type SheetFact, type Strip } from './parts.ts';

/** Millimetres; the style sheet draws the same. */
const M = {
  /** What a thermal head of 80 mm cannot reach. */
  margin: 4,
  pad: 3,
  head: 8,
  rowPad: 1.2,
  rowLead: 8,
  rowLeast: 6,
  part: 3.5,
  heading: 6.5,
  blank: 10,
  qr: 26,
  call: 7,
  logo: 14,
} as const;
const kind = 'phieu-80';
const { widthMm } = sheetKinds[kind];
const width = widthMm - 2 * M.margin;
const small = smallOn(kind);
const rowName = { pt: 12.5, lead: lead.title, bold: true } as const;
const value = { pt: 12, lead: lead.small, bold: true } as const;
const unitName = { pt: 12, lead: lead.title, bold: true } as const;
const safety = { pt: 11.5, lead: lead.small, bold: true } as const;
export const receiptSafety = 'Giữ kín mã OTP. Không đọc cho ai, kể cả người xưng cán bộ.';

export interface Receipt80 {
  info: SheetInfo;
  heightMm: number;
  title: SetTitle;
  papers: Paper[];
  facts: { label: string; fact: SheetFact }[];
  blanks: string[];
  strip: Strip;
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);

export function planReceipt80(guide: Guide, unit: Unit, today: Day): Receipt80 {
  const title = setTitle(guide.title.lines, width, [18, 16, 14], 6);
  const papers = readyOf(guide, today).map(paperOf);
  const [fee, time] = factsOf(guide, today);
  const facts = [{ label: 'Lệ phí', fact: fee! }, { label: 'Thời gian', fact: time! }];
  const blanks = [...(guide.code ? ['Mã hồ sơ'] : []), 'Ngày hẹn', 'Hỏi ai'];
  const logo = logoSide(unit, M.logo);
  // A receipt has room for all that the commune says of its counter.
  const strip = guideStrip(guide, kind, unit, today, { width, height: Infinity, name: unitName, small, logo });
  const stripLines = [...strip.contact, ...(strip.imprint ? [strip.imprint] : []), 'Đúng đến ngày', 'Bản'];
  const heightMm = Math.ceil(
    2 * M.pad + M.head + title.height + M.part +
    M.heading + sum(papers, ({ name, note }) => Math.max(M.rowLeast, heightOf(name, width - M.rowLead, rowName) + heightOf(note, width - M.rowLead, small)) + 2 * M.rowPad) + M.part +
    sum(facts, ({ label, fact }) => heightOf(`${label}: ${fact.value}`, width, value) + sum(smallPrint(fact), (text) => heightOf(text, width, small)) + 2 * M.rowPad) + M.part +
    blanks.length * M.blank + M.part +
    heightOf(receiptSafety, width, safety) + M.part +
    heightOf(unit.name, width, unitName) + (unit.sample ? 8 : 0) + sum(stripLines, (line) => heightOf(line, width, small)) + (logo && logo + M.part) + (strip.qr ? M.part + M.call + M.qr : 0),
  );
  return {
    info: { kind, slug: guide.slug, title: guide.title.text, until: validUntil(guide, today), version: guideVersion(guide), left: [] },
    heightMm, title, papers, facts, blanks, strip,
  };
}
