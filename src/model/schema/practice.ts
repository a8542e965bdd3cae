/** What an author may write in `content/thuc-hanh.yaml`: who interrupts the practice, and what to say to a wrong tap. */
import { z } from 'astro/zod';
import { plain, slug } from './fields.ts';

const button = plain.max(24);

export const practice = z.strictObject({
  scams: z
    .array(
      z.strictObject({
        id: slug,
        who: plain.max(40).describe('Ai chen ngang, bằng cách nào: Số lạ gọi đến'),
        say: plain.max(120).describe('Lời kẻ gian nói'),
        give: button.describe('Nút làm theo lời họ'),
        refuse: button.describe('Nút từ chối'),
        why: plain.max(140).describe('Vì sao không được làm theo'),
        page: slug.describe('Chiêu lừa này ở trang nào, tên tệp trong content/scams/'),
        near: z.array(z.enum(['otp', 'password'])).min(1).optional().describe('Chỉ chen ngang ngay trước màn hình có ô này'),
      }),
    ),
  whys: z.array(
    z.strictObject({
      label: plain.describe('Chữ trên nút, dòng, ô hay bị bấm nhầm, đúng từng chữ như trong hình'),
      why: plain.max(140).describe('Vì sao chưa phải chỗ này'),
      before: plain.optional().describe('Chỉ nói khi chỗ đúng mang chữ này'),
      ticked: z.literal(true).optional().describe('Chỉ nói khi ô này đã đánh dấu'),
    }),
  ),
});

export type PracticeSource = z.output<typeof practice>;
