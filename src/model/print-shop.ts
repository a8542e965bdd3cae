/** What to tell the print shop of each kind of sheet: advice of ours, which the shop may better. */
import type { SheetKindId } from './sheet.ts';

export interface ShopAdvice {
  paper: string;
  finish: string;
  /** How many copies the studio starts with. */
  copies: number;
}

const plainA4 = 'Giấy thường 80 g/m²';
const leaflet = 'Giấy couché 150 g/m²';

export const shopAdvice: Record<SheetKindId, ShopAdvice> = {
  'to-roi-a5': { paper: leaflet, finish: 'In hai mặt', copies: 100 },
  'to-roi-a4': { paper: leaflet, finish: 'In một mặt', copies: 50 },
  'to-gap': { paper: leaflet, finish: 'In hai mặt, lật cạnh ngắn, gấp ba theo dấu', copies: 100 },
  'ap-phich': { paper: 'Giấy couché 200 g/m²', finish: 'In một mặt', copies: 5 },
  standee: { paper: 'Bạt hoặc PP, khổ 60 × 160 cm', finish: 'Kèm chân standee', copies: 1 },
  'standee-rong': { paper: 'Bạt hoặc PP, khổ 80 × 180 cm', finish: 'Kèm chân standee', copies: 1 },
  'pa-no': { paper: 'Bạt ngoài trời, phóng 10 lần: 3 × 1,5 m', finish: 'Đóng khuyên bốn cạnh', copies: 1 },
  'bang-ron': { paper: 'Bạt ngoài trời, phóng 10 lần: 4 × 0,8 m', finish: 'Luồn dây hai đầu', copies: 1 },
  'danh-muc': { paper: 'Ruột 80 g/m², bìa 200 g/m²', finish: 'Đóng ghim giữa', copies: 20 },
  'niem-yet': { paper: plainA4, finish: 'In một mặt, ép nhựa', copies: 2 },
  'khao-sat': { paper: plainA4, finish: 'In một mặt', copies: 50 },
  'tranh-tuong': { paper: plainA4, finish: 'In màu, giao cho thợ vẽ', copies: 1 },
  'phieu-chuan-bi': { paper: 'Giấy thường 100 g/m²', finish: 'Cắt khổ A6', copies: 100 },
  'phieu-80': { paper: 'Cuộn giấy nhiệt 80 mm', finish: 'In ngay ở quầy', copies: 1 },
  'the-nhac': { paper: 'Giấy bìa 200 g/m²', finish: 'Cắt khổ A6', copies: 50 },
  'an-toan': { paper: leaflet, finish: 'In một mặt', copies: 10 },
  'tem-qr': { paper: 'Giấy decal A4, bế 24 tem 70 × 37 mm', finish: 'Bế sẵn, không cắt', copies: 5 },
  'phieu-hoc-tap': { paper: plainA4, finish: 'In hai mặt, lật cạnh dài', copies: 45 },
  'dap-an-phieu': { paper: plainA4, finish: 'In hai mặt, lật cạnh dài', copies: 1 },
  'lop-hoc': { paper: plainA4, finish: 'In một mặt', copies: 1 },
  'de-kiem-tra': { paper: plainA4, finish: 'In một mặt, mỗi trang một mã đề', copies: 10 },
  'dap-an-kiem-tra': { paper: plainA4, finish: 'In một mặt, thầy cô giữ', copies: 1 },
};
