/** The commune's list of procedures, from `content/procedures.csv`. */
import type { Day, GuideLink, Level } from './guide.ts';
import type { ProceduresSource } from './schema/procedures.ts';

export interface Procedure {
  code: string;
  name: string;
  level: Level | null;
  /** Taken in on the net alone: the counter takes no paper file. */
  onlineOnly: boolean;
  /** Of the authority that put it in the list: without one the row is only a sample. */
  decision?: string;
  date?: Day;
  guide?: GuideLink;
}

const levels = { 'toàn trình': 'toan-trinh', 'một phần': 'mot-phan', 'chỉ thông tin': 'thong-tin' } as const;

export function buildProcedures(rows: ProceduresSource, guideOf: (code: string) => GuideLink | undefined): Procedure[] {
  return rows.map((row) => {
    const guide = guideOf(row.ma);
    return {
      code: row.ma,
      name: row.ten,
      level: row.muc_do ? levels[row.muc_do] : null,
      onlineOnly: row.chi_truc_tuyen === 'x' || row.chi_truc_tuyen === 'có',
      ...(row.quyet_dinh && { decision: row.quyet_dinh }),
      ...(row.ngay && { date: row.ngay }),
      ...(guide && { guide }),
    };
  });
}
