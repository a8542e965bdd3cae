/** What an author may write in `content/man-hinh.yaml`: what a screen on the wall shows, and at which hours. */
import { z } from 'astro/zod';
import { weekdays } from '#text/dates.ts';
import { dated, day, inOrder, own, plain, slug, time } from './fields.ts';
import { icon } from './screen.ts';

const shown = z
  .strictObject({
    guide: slug.optional().describe('Một hướng dẫn: bìa có mã QR, rồi từng bước'),
    scam: slug.optional().describe('Một chiêu lừa: mẹo của họ, dấu hiệu, việc làm ngay'),
    message: slug.optional().describe('Một câu trong thong-diep.yaml'),
    counter: z.literal(true).optional().describe('Quầy ở đâu, mấy giờ: lấy từ tệp của xã'),
  })
  .superRefine((entry, ctx) => {
    const found = Object.keys(entry);
    if (found.length !== 1) ctx.addIssue(own('screen-entry', { found }));
  });

const hours = z
  .strictObject({
    days: z.array(z.enum(weekdays)).min(1).optional().describe('Để trống là mọi ngày'),
    from: time,
    until: time,
    list: slug.describe('id của một danh sách ở trên'),
  })
  .superRefine(({ from, until }, ctx) => {
    if (until <= from) ctx.addIssue({ ...own('hours-order', { from, until }), path: ['until'] });
  });

const notice = z
  .strictObject({ title: plain.max(60), text: plain.max(140).optional(), icon: icon.default('bell'), from: dated.from, until: day })
  .superRefine(inOrder);

export const screenLoop = z.strictObject({
  seconds: z.number().int().min(6).max(60).describe('Mỗi trang đứng ít nhất bao nhiêu giây; trang nhiều chữ tự đứng lâu hơn'),
  lists: z
    .array(z.strictObject({ id: slug, show: z.array(shown).min(1).max(30) }))
    .min(1)
    .max(9),
  schedule: z.array(hours).min(1).max(40).describe('Dòng trên được chọn trước; giờ không có trong lịch thì màn hình tối'),
  notices: z.array(notice).max(12).describe('Thông báo của xã, xen giữa mọi danh sách từ ngày from đến hết ngày until'),
});

export type ScreenLoopSource = z.output<typeof screenLoop>;
export type ShownSource = ScreenLoopSource['lists'][number]['show'][number];
