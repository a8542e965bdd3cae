/** What pages of advice share: a title, things to do, sources and days. */
import { z } from 'astro/zod';
import { day, looseDay, plain, rich } from './fields.ts';
import { icon } from './screen.ts';

export const pageTitle = plain.max(60).describe('Gọi tên như người dân kể lại; dấu | là chỗ được xuống dòng');

export const act = z.strictObject({ title: plain.max(40), text: rich.max(140).optional(), icon });
/** With room for a longer word and a number to call. */
export const fullAct = act.extend({
  text: rich.max(220).optional(),
  call: plain.optional().describe('id số máy trong contacts.yaml'),
});

const source = z.strictObject({
  title: plain,
  publisher: plain.describe('Ai công bố: Công an Cà Mau, báo Pháp Luật TP.HCM …'),
  date: looseDay,
  url: z.string().optional(),
});
export const checking = { sources: z.array(source).min(1), checked: day, reviewBy: day };
