/** What the browser needs of a drill to choose and to count. */
export const drillKinds = ['message', 'call', 'chat', 'web', 'qr', 'app', 'mail', 'paper'] as const;
export type DrillKind = (typeof drillKinds)[number];
/** `that`: true, one may go on; `gia`: false. */
export type Truth = 'that' | 'gia';
/** `hoi`: not sure, ask somebody first. */
export type Reply = Truth | 'hoi';

export interface DrillFacts {
  id: string;
  kind: DrillKind;
  truth: Truth;
  /** The page it belongs to: a trick is met once in a round. */
  about: string;
}

/** The address of all drills of a kind, below that of the drills. */
export const kindSlugs: Record<DrillKind, string> = {
  message: 'tin-nhan',
  call: 'cuoc-goi',
  chat: 'zalo-facebook',
  web: 'trang-mang',
  qr: 'ma-qr',
  app: 'ung-dung',
  mail: 'thu-dien-tu',
  paper: 'giay-to',
};

export const kindNames: Record<DrillKind, string> = {
  message: 'Tin nhắn',
  call: 'Cuộc gọi',
  chat: 'Zalo, Facebook',
  web: 'Trang mạng',
  qr: 'Mã QR',
  app: 'Ứng dụng',
  mail: 'Thư điện tử',
  paper: 'Giấy, tờ dán',
};
