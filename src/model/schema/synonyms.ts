/** What an author may write in `content/synonyms.yaml`: how people say things, for search and the assistant. */
import { z } from 'astro/zod';
import { plain } from './fields.ts';

export const synonyms = z.strictObject({
  words: z
    .array(
      z.strictObject({
        means: plain.max(60).describe('Chữ dùng trong hướng dẫn'),
        say: z.array(plain.max(40)).min(1).describe('Người dân gõ gì: viết tắt, tiếng địa phương, tên dân gian, tiếng Anh'),
      }),
    )
    .describe('Gõ một chữ ở say thì tìm như gõ means'),
  drop: z.array(plain.max(40)).describe('Lời đưa đẩy, bỏ qua khi tìm: cho tôi hỏi, làm ơn'),
  danger: z.array(plain.max(40)).describe('Có chữ này thì nghĩ tới trang an toàn trước: có người gọi bảo'),
  trouble: z.array(plain.max(40)).describe('Có chữ này là đang gặp trục trặc: báo lỗi, không nhận được'),
  elsewhere: z.array(plain.max(40)).describe('Việc của nơi khác: thời tiết, giá vàng; gặp chữ này thì thà nói không có'),
});
export type SynonymsSource = z.output<typeof synonyms>;
