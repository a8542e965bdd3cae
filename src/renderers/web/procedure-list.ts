/** The commune's procedures by how far they can be done online, the online-only ones first. */
import type { Procedure } from '#model/procedure.ts';
import { compareVietnamese } from '#text/sort.ts';

export interface ProcedureGroup { id: string; heading: string; lead: string; procedures: Procedure[] }
export interface ProcedureList {
  groups: ProcedureGroup[];
  /** Some row has no decision of the authority behind it: the list is not the commune's own yet. */
  sample: boolean;
}

const groups: { id: string; heading: string; lead: string; has: (procedure: Procedure) => boolean }[] = [
  {
    id: 'danh-muc-chi-truc-tuyen',
    heading: 'Chỉ nhận trên mạng',
    lead: 'Quầy không nhận giấy. Không có điện thoại thì ra quầy, cán bộ chỉ bạn làm trên máy của quầy.',
    has: ({ onlineOnly }) => onlineOnly,
  },
  {
    id: 'danh-muc-toan-trinh',
    heading: 'Làm hết trên mạng',
    lead: 'Nộp, trả tiền và nhận kết quả đều không phải đi. Cơ quan gọi là “toàn trình”.',
    has: ({ onlineOnly, level }) => !onlineOnly && level === 'toan-trinh',
  },
  {
    id: 'danh-muc-mot-phan',
    heading: 'Nộp trên mạng, có việc phải đến',
    lead: 'Ví dụ ký sổ, lấy vân tay. Cơ quan gọi là “một phần”.',
    has: ({ onlineOnly, level }) => !onlineOnly && level === 'mot-phan',
  },
  {
    id: 'danh-muc-thong-tin',
    heading: 'Nộp giấy, trang chỉ hướng dẫn',
    lead: 'Đọc hướng dẫn ở nhà cho đủ giấy, rồi ra quầy nộp.',
    has: ({ onlineOnly, level }) => !onlineOnly && level === 'thong-tin',
  },
  {
    id: 'danh-muc-khac',
    heading: 'Chưa ghi mức độ',
    lead: 'Nộp được trên mạng hay không, hỏi quầy trước.',
    has: ({ onlineOnly, level }) => !onlineOnly && level === null,
  },
];

export function planProcedureList(procedures: Procedure[]): ProcedureList {
  const sorted = [...procedures].sort((a, b) => compareVietnamese(a.name, b.name));
  return {
    groups: groups
      .map(({ has, ...group }) => ({ ...group, procedures: sorted.filter(has) }))
      .filter((group) => group.procedures.length > 0),
    sample: procedures.some(({ decision }) => !decision),
  };
}
