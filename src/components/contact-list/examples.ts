import type { Contacts } from '#model/guide.ts';
import { type Examples, words } from '../gallery/examples.ts';

const contacts: Contacts = {
  hosts: [{ host: 'dichvucong.gov.vn', name: 'Cổng Dịch vụ công quốc gia', use: 'Nộp, theo dõi hồ sơ', source: 'Nguồn mẫu', date: '2026-07' }],
  hotlines: [{ id: 'mau', name: 'Cảnh sát', number: '113', use: 'Đang bị dọa, bị lừa', unsure: words('Gọi thử trước khi in.'), source: 'Nguồn mẫu', date: '2026-07' }],
};
export const examples: Examples<{ contacts: Contacts }> = { states: { 'Số máy và địa chỉ': { contacts } } };
