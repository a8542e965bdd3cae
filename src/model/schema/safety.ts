/** What an author may write about scams (`content/scams/<slug>.yaml`) and keeping safe (`content/safety/<slug>.yaml`). */
import { z } from 'astro/zod';
import { plain, rich } from './fields.ts';
import { act, checking, fullAct, pageTitle } from './page.ts';
import { icon, screen } from './screen.ts';

export const scam = z.strictObject({
  title: pageTitle,
  truth: rich.max(140).describe('Một câu: sự thật là gì, in ngay dưới tên'),
  channel: z.enum(['message', 'call', 'app', 'web', 'person']).describe('Kẻ gian đến bằng đường nào'),
  icon,
  aliases: z.array(plain).min(5).describe('Người dân gõ gì khi gặp: có người gọi bảo cập nhật vneid …'),
  targets: plain.max(70).describe('Ai hay gặp'),
  story: rich.max(320).describe('Chuyện bắt đầu thế nào, kể bằng lời của mình'),
  screen,
  signs: z
    .array(z.strictObject({ title: plain.max(40), text: rich.max(140) }))
    .min(2)
    .max(4)
    .describe('Dấu hiệu, đánh số; chỗ trong tin nhắn đặt giữa hai dấu ! lấy số theo thứ tự này'),
  real: z.strictObject({ title: plain.max(32), text: rich.max(140) }).describe('Cái thật trông thế nào'),
  acts: z.array(act).min(2).max(4).describe('Làm gì bây giờ, khi chưa mất gì'),
  tricked: z.array(act).max(3).default([]).describe('Việc riêng phải làm khi đã lỡ, ngoài các việc chung'),
  ...checking,
});

export const safetyPage = z.strictObject({
  title: pageTitle,
  lead: rich.max(180),
  icon,
  aliases: z.array(plain).min(5),
  order: z.int().min(1).describe('Thứ tự trên trang An toàn'),
  /** Steps to follow one after the other, as in "Tôi vừa bị lừa". */
  numbered: z.boolean().default(false).describe('true: các việc phải làm theo thứ tự'),
  items: z.array(fullAct).min(3).max(10),
  after: z.array(z.strictObject({ title: plain.max(48), text: rich.max(220) })).default([]),
  ...checking,
});

export type ScamSource = z.output<typeof scam>;
export type SafetyPageSource = z.output<typeof safetyPage>;
