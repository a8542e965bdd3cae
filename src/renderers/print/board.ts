/** One message on a large board or banner, drawn at a tenth: very large words, and where to look further. */
import type { Guide, Unit } from '#model/guide.ts';
import type { Message } from '#model/message.ts';
import { guideVersion, sheetKinds, versionOf, type BoardKind, type LeftOut, type SheetInfo } from '#model/sheet.ts';
import { formatDay } from '#text/dates.ts';
import { countSyllables } from '#text/syllables.ts';
import { glueTitle } from '#text/glue.ts';
import { logoRoom, logoSide } from './logo.ts';
import { asPrinted, heightOf, lead, MM_OF_PT, setTitle, widthOf, type SetTitle, type Setting } from './measure.ts';
import { pageAddress } from './codes.ts';
import { smallOn, stripOf, type Strip } from './parts.ts';

interface Shape {
  /** Paper left and right of the strip's words. */
  margin: number;
  /** Of the column for the words. */
  words: number;
  maxLines: number;
  titles: readonly number[];
  leads: readonly number[];
  /** What stands above and below title and line, gaps included. */
  around: number;
  /** Of the line below the title, beside its picture. */
  line: { width: number; height: number };
  /** Of the commune's name. */
  names: readonly number[];
  /** Lines of the counter's contact that the strip has room for. */
  contactLines: number;
  /** Day and version below each other, or in one line. */
  untilLines: 1 | 2;
}

/** Millimetres and points; the style sheet draws the same. */
const shapes: Record<BoardKind, Shape> = {
  'pa-no': {
    margin: 14, words: 200, maxLines: 3, titles: [104, 98, 92, 86, 80, 74, 68, 64, 60], leads: [34, 31, 28, 26, 24],
    around: 25, line: { width: 156, height: 26 }, names: [26, 23, 20], contactLines: 1, untilLines: 2,
  },
  'bang-ron': {
    margin: 12, words: 304, maxLines: 2, titles: [84, 78, 72, 68, 64, 62, 60], leads: [30, 27, 24],
    around: 6, line: { width: 304, height: 0 }, names: [22, 20], contactLines: 0, untilLines: 1,
  },
};
/** Between title and line, free where there is no line. */
const LINE_GAP = 3;
/** Below what a board should have: only where the commune's name needs half of it. */
const LAST_RESORT = [54, 48, 42, 36];
const STRIP = { pad: 1, between: 8, sample: 46 } as const;

interface BoardStrip { strip: Strip; height: number; namePt: number; nameAcross: boolean }
export interface Board {
  info: SheetInfo;
  title: SetTitle;
  /** Null where the words above it have taken all room. */
  line: { text: string; pt: number } | null;
  icon: string;
  qr: string;
  call: string;
  commune: BoardStrip;
}

/** What a board is about beside its message: the address it leads to, and the guide if it is one. */
export interface Leads { address: string; guide: Guide | undefined }

export function planBoard(message: Message, kind: BoardKind, unit: Unit, { address, guide }: Leads): Board {
  const shape = shapes[kind];
  const until = [message.reviewBy, ...(guide ? [guide.reviewBy] : [])].sort()[0]!;
  const version = versionOf([message.title, message.line, message.to, guide && guideVersion(guide)]);
  const commune = communeOn(kind, shape, unit, { until, version });
  const room = sheetKinds[kind].heightMm - commune.height - shape.around;
  const { title, line } = setWords(message, shape, room);
  const left: LeftOut[] = [];
  if (!line) left.push({ what: `câu “${message.line}”`, why: 'lời chính đã đầy tấm' });
  return {
    info: { kind, slug: message.id, title: message.title.text, until, version, left },
    title,
    line,
    icon: message.icon,
    qr: pageAddress(unit, address),
    call: guide ? 'Quét mã xem hình' : 'Quét mã đọc tiếp',
    commune,
  };
}

/** The title as large as there is room for with its line below; only where nothing fits, the title alone. */
function setWords({ title, line }: Message, shape: Shape, room: number): Pick<Board, 'title' | 'line'> {
  const alone = (pts: readonly number[]) => pts.map((pt) => brokenWhereSenseBreaks(title.lines, pt, shape)).find((set) => set && set.height <= room + LINE_GAP);
  for (const pt of shape.titles) {
    const set = brokenWhereSenseBreaks(title.lines, pt, shape);
    if (!set || set.height > room) continue;
    for (const leadPt of shape.leads) {
      const height = heightOf(line, shape.line.width, { pt: leadPt, lead: lead.small, bold: true });
      if (set.height + Math.max(height, shape.line.height) <= room) return { title: set, line: { text: line, pt: leadPt } };
    }
  }
  return { title: alone([...shape.titles, ...LAST_RESORT]) ?? setTitle(title.lines, shape.words, LAST_RESORT, shape.maxLines), line: null };
}

/** Breaks where the author allows them, even if it takes a line more; never a syllable alone; then lines of one length. */
function brokenWhereSenseBreaks(written: readonly string[], pt: number, { words, maxLines }: Shape): SetTitle | null {
  const parts = glueTitle(written.join(' ')).split(' ');
  const allowed = new Set(written.map((_, i) => written.slice(0, i + 1).join(' ').length));
  let best: { lines: string[]; cost: number } | null = null;
  for (let cuts = 0; cuts < 2 ** (parts.length - 1); cuts++) {
    const lines: string[] = [];
    for (const [i, part] of parts.entries()) {
      if (i > 0 && !(cuts & (1 << (i - 1)))) lines.push(`${lines.pop()!} ${part}`);
      else lines.push(part);
    }
    const widths = lines.map((line) => widthOf(line, { pt, lead: 1, bold: true }));
    if (lines.length > maxLines || widths.some((width) => width > words)) continue;
    const kept = lines.filter((_, i) => allowed.has(lines.slice(0, i + 1).join(' ').length)).length;
    const alone = lines.filter((line) => countSyllables(line) === 1).length;
    const cost = lines.length * 1000 + alone * 500 + (written.length - kept) * 1100 + ((Math.max(...widths) - Math.min(...widths)) / words) * 99;
    if (cost < (best?.cost ?? Infinity)) best = { lines, cost };
  }
  return best && { lines: best.lines, pt, height: best.lines.length * pt * MM_OF_PT * lead.title };
}

/** As narrow as the commune's name allows: in one line beside the day, else across the whole strip. */
function communeOn(kind: BoardKind, shape: Shape, unit: Unit, about: { until: string; version: string }): BoardStrip {
  const small = smallOn(kind);
  const day = `Đúng đến ngày ${formatDay(about.until)}.`;
  const mark = `Bản ${about.version}`;
  const untilWidth = shape.untilLines === 1 ? widthOf(`${day} ${mark}`, small) : Math.max(widthOf(day, small), widthOf(mark, small));
  const logo = logoSide(unit, shape.untilLines * heightOf('Bản', untilWidth, small));
  const across = sheetKinds[kind].widthMm - 2 * shape.margin - logoRoom(logo);
  const beside = across - untilWidth * 1.04 - STRIP.between;
  const tag = unit.sample ? STRIP.sample : 0;
  const settings: Setting[] = shape.names.map((pt) => ({ pt, lead: lead.title, bold: true }));
  const fitting = settings.find((setting) => widthOf(unit.name, setting) <= beside - tag);
  const name = fitting ?? settings.at(-1)!;
  const line = heightOf('Xã', beside, small);
  const nameHeight = Math.max(heightOf(unit.name, (fitting ? beside : across) - tag, name), unit.sample ? line + 2 : 0);
  const imprint = unit.imprint ? heightOf(unit.imprint, beside, small) : 0;
  // Beside a logo contacts need all the room there is.
  const room = logo ? asPrinted(beside) : beside;
  const strip = stripOf(about, kind, unit, {
    width: room, height: heightOf(unit.name, beside, name) + imprint + (2 + shape.contactLines + 0.01) * line, name: { ...name }, small, logo,
  });
  const under = imprint + strip.contact.reduce((sum, text) => sum + heightOf(text, room, small), 0);
  const until = shape.untilLines * line;
  const words = fitting ? Math.max(nameHeight + under, until) : nameHeight + Math.max(under, until);
  return { strip, height: 2 * STRIP.pad + words, namePt: name.pt, nameAcross: !fitting };
}
