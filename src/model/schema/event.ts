/** What an author may write about a life event (`content/events/<slug>.yaml`): a path through guides. */
import { z } from 'astro/zod';
import { day, leaflet, own, plain, rich, slug } from './fields.ts';
import { icon } from './screen.ts';

const step = z
  .strictObject({
    title: plain.max(40).describe('Việc cần làm ở chặng này, bắt đầu bằng động từ'),
    text: rich.max(160).optional().describe('Một câu; điều gì là số liệu thì để trong hướng dẫn'),
    choose: z.enum(['one', 'all']).optional().describe('one: chọn một trong các hướng dẫn; all: làm hết. Bắt buộc khi có từ hai hướng dẫn'),
    guides: z.array(slug).min(1).max(4),
    optional: z.literal(true).optional().describe('Chỉ một số nhà cần'),
  })
  .superRefine((written, ctx) => {
    if (written.guides.length > 1 && !written.choose) ctx.addIssue(own('event-choose'));
  });

export const event = z.strictObject({
  title: plain.max(40),
  lead: rich.max(140),
  icon,
  order: z.int().min(1).describe('Thứ tự ở trang đầu'),
  aliases: z.array(plain).min(5).describe('Người dân gõ gì khi gặp việc này'),
  steps: z.array(step).min(2).max(8),
  leaflet,
  checked: day,
  reviewBy: day,
});
export type EventSource = z.output<typeof event>;
