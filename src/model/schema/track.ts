/** What an author may write as a page for one kind of reader (`content/tracks/<slug>.yaml`) or `content/vi-sao.yaml`. */
import { z } from 'astro/zod';
import { leaflet, own, plain, rich, slug } from './fields.ts';
import { checking, fullAct, pageTitle } from './page.ts';
import { icon } from './screen.ts';

const link = z.strictObject({
  to: z.string().describe('guide:, event:, check:, safety:, track: và tên tệp; hoặc page:vi-sao, page:lua-dao …'),
  title: plain.max(56).optional().describe('Gọi việc này theo cách của người đọc ở đây; bỏ trống thì lấy tên của trang'),
  text: rich.max(150).optional(),
});

const section = z
  .strictObject({
    id: slug,
    title: plain.max(48),
    lead: rich.max(260).optional(),
    numbered: z.boolean().default(false).describe('true: các việc phải làm theo thứ tự'),
    acts: z.array(fullAct).max(9).default([]),
    points: z.array(z.strictObject({ title: plain.max(70), text: rich.max(320) })).max(16).default([]),
    asks: z.array(z.strictObject({ question: plain.max(90), answer: rich.max(320) })).max(9).default([]),
    links: z.array(link).max(10).default([]),
  })
  .superRefine((written, ctx) => {
    if (!written.acts.length && !written.points.length && !written.asks.length && !written.links.length)
      ctx.addIssue(own('section-empty'));
  });

const page = {
  title: pageTitle,
  lead: rich.max(240),
  icon,
  aliases: z.array(plain).min(5),
  sections: z.array(section).min(2).max(14),
  ...checking,
};

export const track = z.strictObject({
  ...page,
  short: plain.max(28).describe('Tên ngắn trên trang đầu: Người cao tuổi'),
  order: z.int().min(1).describe('Thứ tự trên trang đầu'),
  leaflet,
});
export const advicePage = z.strictObject(page);

export type TrackSource = z.output<typeof track>;
export type AdvicePageSource = z.output<typeof advicePage>;
