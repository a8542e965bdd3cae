/** The commune's procedures for its notice board: the online-only ones first, then by how far the net goes. */
import type { Day, Guide, Level, Unit } from '#model/guide.ts';
import type { Procedure } from '#model/procedure.ts';
import { routes } from '#model/routes.ts';
import { sheetKinds, versionOf, type SheetInfo } from '#model/sheet.ts';
import { formatDay } from '#text/dates.ts';
import { pageAddress, pageStrip, siteAddress } from './codes.ts';
import { heightOf, lead, setTitle, type SetTitle } from './measure.ts';
import { smallOn, type Strip } from './parts.ts';
import { split } from './split.ts';

/** Millimetres; the style sheet draws the same. */
const M = {
  margin: 12,
  band: 36,
  brand: 52,
  sample: 11,
  /** Above each group and below the last. */
  gap: 5,
  head: 8,
  rowPad: 1.5,
  line: 0.3,
  /** Rows do not drift further apart than this. */
  mostPad: 3,
  namePad: 4,
  columns: { code: 25, level: 41, guide: 22 },
  strip: 36,
} as const;
const kind = 'niem-yet';
export const noticeSlug = 'thu-tuc';
const { widthMm, heightMm } = sheetKinds[kind];
const width = widthMm - 2 * M.margin;
const small = smallOn(kind);
const heading = { pt: 17, lead: lead.title, bold: true } as const;
const leading = { pt: 11.5, lead: lead.small } as const;
const name = { pt: 12.5, lead: lead.small } as const;

const levels: Record<Level, string> = {
  'toan-trinh': 'Làm hết trên mạng',
  'mot-phan': 'Có việc phải đến',
  'thong-tin': 'Nộp giấy ở quầy',
};
const levelOf = ({ level }: Procedure): string => (level ? levels[level] : 'Chưa ghi');

/** A group is not cut so that fewer rows than these stand alone. */
const together = 3;
const ratherThanAlone = 40 ** 2;

export interface NoticeGroup { heading: string; lead: string; procedures: Procedure[] }
export interface NoticeRow {
  code: string;
  name: string;
  /** What the authority put it in the list by. */
  decision?: string;
  /** Where the group does not say it already. */
  level?: string;
  /** To be typed after the site's address. */
  guide?: string;
}
export interface NoticeTable {
  heading: string;
  /** Said where the group begins. */
  lead?: string;
  /** Its rows say each how far it goes. */
  levels: boolean;
  rows: NoticeRow[];
}
export interface NoticeSide { number: number; tables: NoticeTable[] }
export interface NoticeList {
  info: SheetInfo;
  title: SetTitle;
  sample: boolean;
  /** Above and below the words of a row, in millimetres. */
  rowPad: number;
  sides: NoticeSide[];
  strip: Strip;
}

export interface NoticeFrom {
  groups: readonly NoticeGroup[];
  /** Some row has no decision of the authority behind it. */
  sample: boolean;
  guides: readonly Guide[];
  /** When the page that shows the list must be looked at again. */
  reviewBy: Day;
}

function rowHeight(row: NoticeRow): number {
  const inside = width - M.columns.code - (row.level ? M.columns.level : 0) - M.columns.guide - M.namePad;
  return 2 * M.rowPad + M.line + heightOf(row.name, inside, name) + (row.decision ? heightOf(row.decision, inside, small) : 0);
}

export function planNoticeList({ groups, sample, guides, reviewBy }: NoticeFrom, unit: Unit): NoticeList {
  const codes = new Map(guides.map(({ slug, qr }) => [slug, qr]));
  const rows = groups.flatMap((group) => {
    const mixed = new Set(group.procedures.map(({ level }) => level)).size > 1;
    return group.procedures.map((procedure, i) => {
      const { code, name: called, decision, date, guide } = procedure;
      const qr = guide && codes.get(guide.slug);
      const decided = [decision, date && formatDay(date)].filter(Boolean).join('; ');
      const row: NoticeRow = {
        code,
        name: called,
        ...(mixed && { level: levelOf(procedure) }),
        ...(decided && { decision: decided }),
        ...(qr && { guide: routes('/').qr(qr).replace(/\/$/, '') }),
      };
      return { group, first: i === 0, fromEdge: Math.min(i, group.procedures.length - i), row, height: rowHeight(row) };
    });
  });
  const opening = (at: number): number => {
    const { group, first } = rows[at]!;
    return M.gap + M.head + heightOf(titleOf(group, first), width, heading) + (first ? 1 + heightOf(group.lead, width, leading) : 0);
  };
  const title = setTitle(['Thủ tục nào', 'làm được trên mạng?'], width - M.brand, [30, 27, 24], 2);
  const cuts = split({
    count: rows.length,
    room: heightMm - M.band - (sample ? M.sample : 0) - M.gap - M.strip,
    used: (from, to) => {
      let sum = 0;
      for (let at = from; at < to; at++) sum += rows[at]!.height + (at === from || rows[at]!.first ? opening(at) : 0);
      return sum;
    },
    against: (at) => (rows[at]!.fromEdge > 0 && rows[at]!.fromEdge < together ? ratherThanAlone : 0),
  });
  const version = versionOf(rows.map(({ group, row }) => [group.heading, row]));
  const { strip, left } = pageStrip(
    {
      id: noticeSlug, url: pageAddress(unit, `${routes(unit.base).why}#danh-muc`), until: reviewBy, version,
      typing: `Xem hình: gõ ${siteAddress(unit)}, thêm chữ ở cột cuối.`,
    },
    kind, unit, { width: 112, height: M.strip - 6, name: { pt: 14, lead: lead.title, bold: true }, small },
  );
  return {
    info: { kind, slug: noticeSlug, title: 'Thủ tục làm được trên mạng', until: reviewBy, version, left },
    title,
    sample,
    rowPad: M.rowPad + Math.min(M.mostPad, ...cuts.map(({ from, to, spare }) => Math.max(0, spare) / (to - from) / 2)),
    sides: cuts.map(({ from, to }, i) => ({ number: i + 1, tables: tablesOf(rows.slice(from, to)) })),
    strip,
  };
}

const titleOf = ({ heading: called, procedures }: NoticeGroup, first: boolean): string => (first ? `${called} (${procedures.length})` : `${called} (tiếp)`);

function tablesOf(rows: readonly { group: NoticeGroup; first: boolean; row: NoticeRow }[]): NoticeTable[] {
  return [...Map.groupBy(rows, ({ group }) => group)].map(([group, own]) => {
    const first = own[0]!.first;
    return { heading: titleOf(group, first), ...(first && { lead: group.lead }), levels: own.some(({ row }) => row.level !== undefined), rows: own.map(({ row }) => row) };
  });
}
