/** Sheets of A4 that people fill in by pen: what they thought, its tally, and the papers of a day of learning. */
import type { ClassDay, Survey } from '#model/forms.ts';
import type { Guide, Title, Unit } from '#model/guide.ts';
import { routes } from '#model/routes.ts';
import { sheetKinds, versionOf, type SheetInfo } from '#model/sheet.ts';
import { pageAddress } from './codes.ts';
import { heightOf, lead, setTitle, type SetTitle } from './measure.ts';
import { smallOn, stripOf, type Strip } from './parts.ts';

/** Millimetres; the style sheet draws the same. */
const M = { margin: 10, brand: 50, bandTop: 8, bandBottom: 6, strip: 24, stripWithCode: 34, code: 66, gap: 4 } as const;
const height = sheetKinds['khao-sat'].heightMm;
const width = sheetKinds['khao-sat'].widthMm - 2 * M.margin;

type PenKind = 'khao-sat' | 'lop-hoc';
export interface PenSheet {
  info: SheetInfo;
  title: SetTitle;
  strip: Strip;
  /** In millimetres. */
  stripHeight: number;
}

function penSheet(kind: PenKind, slug: string, title: Title, about: { until: string; shown: unknown; guide?: Guide | undefined }, unit: Unit): PenSheet {
  const version = versionOf([slug, about.shown]);
  const { guide } = about;
  const stripHeight = guide ? M.stripWithCode : M.strip;
  return {
    info: { kind, slug, title: title.text, until: about.until, version, left: [] },
    title: setTitle(title.lines, width - M.brand, [30, 27, 24, 21], 2),
    strip: {
      ...stripOf({ until: about.until, version }, kind, unit, {
        width: guide ? width - M.code : width, height: stripHeight - 2, name: { pt: 14, lead: lead.title, bold: true }, small: smallOn(kind),
      }),
      ...(guide && { qr: { url: pageAddress(unit, routes(unit.base).guide(guide.slug)) } }),
    },
    stripHeight,
  };
}

const underTitle = ({ title, stripHeight }: PenSheet): number => height - M.bandTop - title.height - M.bandBottom - stripHeight;

/** Of the questions: what is inside the column, and in one of three cells beside it. */
const Q = { ask: 62, cell: 24, face: 13, pad: 1.8, box: 11 } as const;
const asked = { pt: 13, lead: lead.title, bold: true } as const;
const said = { pt: 11.5, lead: lead.title, bold: true } as const;
const body = { pt: 12, lead: lead.small, bold: true } as const;
const writingLine = 9.5;

export interface SurveySheet extends PenSheet {
  survey: Survey;
  /** Blank lines below each open question. */
  lines: number;
}

export function planSurvey(survey: Survey, guide: Guide | undefined, unit: Unit): SurveySheet {
  const sheet = penSheet('khao-sat', 'phieu', survey.title, { until: soonest(survey.reviewBy, guide), shown: survey, guide }, unit);
  const rows = survey.questions.reduce((sum, { ask, answers }) => {
    const texts = (answers ?? survey.faces).map((text) => heightOf(text, answers ? Q.cell : Q.face, said));
    return sum + 2 * Q.pad + 0.3 + Math.max(Q.box, heightOf(ask, Q.ask, asked), ...texts);
  }, 0);
  const words = heightOf(survey.lead, width, body) + heightOf(survey.back, width, body) + 3 * M.gap;
  const asks = survey.open.reduce((sum, { ask }) => sum + heightOf(ask, width - 13, asked) + 3, 0);
  const spare = underTitle(sheet) - rows - words - asks;
  const lines = Math.min(3, Math.floor(spare / survey.open.length / writingLine));
  if (lines < 1) sheet.info.left.push({ what: 'dòng viết dưới câu hỏi mở', why: 'các câu hỏi đã đầy trang' });
  return { ...sheet, survey, lines: Math.max(0, lines) };
}

const soonest = (day: string, guide: Guide | undefined): string => [day, ...(guide ? [guide.reviewBy] : [])].sort()[0]!;

export interface TallyRow { answer: string; face?: number }
export interface TallySheet extends PenSheet {
  questions: { number: number; ask: string; rows: TallyRow[] }[];
  open: { number: number; ask: string }[];
  /** How tall a row is, in millimetres. */
  row: number;
  /** What is counted at the right end of each slot. */
  slots: number[];
}
const TALLY = { head: 38, column: 8, open: 16, most: 10 } as const;

export function planTally(survey: Survey, unit: Unit): TallySheet {
  const title = { text: 'Cộng phiếu hỏi ý kiến', lines: ['Cộng phiếu hỏi ý kiến'] };
  const sheet = penSheet('khao-sat', 'tong-hop', title, { until: survey.reviewBy, shown: survey }, unit);
  const questions = survey.questions.map(({ ask, answers }, i) => ({
    number: i + 1,
    ask,
    rows: (answers ?? survey.faces).map((answer, face): TallyRow => ({ answer, ...(!answers && { face }) })),
  }));
  const count = questions.reduce((sum, { rows }) => sum + rows.length, 0);
  const spare = underTitle(sheet) - TALLY.head - TALLY.column - survey.open.length * TALLY.open - 2 * M.gap;
  return {
    ...sheet,
    questions,
    open: survey.open.map(({ ask }, i) => ({ number: questions.length + i + 1, ask })),
    row: Math.min(TALLY.most, spare / count),
    slots: [5, 10, 15, 20, 25, 30, 35, 40],
  };
}

const LIST = { head: 21, column: 13, row: 8.4, note: 8 } as const;
export interface AttendanceSheet extends PenSheet { rows: number }

export function planAttendance(classDay: ClassDay, unit: Unit): AttendanceSheet {
  const title = { text: 'Ai đến lớp hôm nay', lines: ['Ai đến lớp hôm nay'] };
  const sheet = penSheet('lop-hoc', 'diem-danh', title, { until: classDay.reviewBy, shown: LIST }, unit);
  return { ...sheet, rows: Math.floor((underTitle(sheet) - LIST.head - LIST.column - LIST.note - 2 * M.gap) / LIST.row) };
}

export interface ProgrammeSheet extends PenSheet { classDay: ClassDay }

export function planProgramme(classDay: ClassDay, unit: Unit): ProgrammeSheet {
  return { ...penSheet('lop-hoc', 'chuong-trinh', classDay.title, { until: classDay.reviewBy, shown: classDay }, unit), classDay };
}

/** Two on a sheet, to be cut apart. */
export interface CertificateSheet extends PenSheet { classDay: ClassDay; copies: number }

export function planCertificate(classDay: ClassDay, unit: Unit): CertificateSheet {
  const title = { text: 'Giấy ghi nhận', lines: ['Giấy ghi nhận'] };
  return { ...penSheet('lop-hoc', 'chung-nhan', title, { until: classDay.reviewBy, shown: classDay }, unit), classDay, copies: 2 };
}
