/** What an author may write in `content/thuc-hanh.yaml`: who interrupts the practice, and what to say to a wrong tap. */
import { z } from 'astro/zod';
import type { Spot } from '../practice/spots.ts';
import { own, plain, slug } from './fields.ts';

const button = plain.max(24);

/** What a screen is about: the kind of thing that is pressed or typed in. */
const kinds = [
  'field', 'password', 'otp', 'choice', 'option', 'radio', 'checkbox', 'button', 'row', 'tile', 'upload', 'qr', 'signature', 'code', 'shutter',
] as const satisfies readonly Spot['kind'][];

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
  wrongs: z.array(
    z
      .strictObject({
        say: plain.max(48).describe('Cách làm sai mà nhiều người thật sự làm'),
        why: plain.max(140).describe('Vì sao sai, làm thế nào mới đúng'),
        steps: z.array(plain).min(1).optional().describe('Chỉ ở bước này: dang-nhap/nhap-ma (tên phần/bước)'),
        labels: z.array(plain).min(1).optional().describe('Chỉ khi chữ ở chỗ cần bấm, cần gõ bắt đầu như vậy'),
        kinds: z.array(z.enum(kinds)).min(1).optional().describe('Chỉ khi chỗ cần bấm, cần gõ thuộc loại này'),
      })
      .superRefine(({ steps, labels, kinds: of }, ctx) => {
        if ([steps, labels, of].filter(Boolean).length !== 1) ctx.addIssue(own('practice-where'));
      }),
  ),
});

export type PracticeSource = z.output<typeof practice>;
