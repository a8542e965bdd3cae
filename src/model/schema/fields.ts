/** Field types that several kinds of content share. Each `.describe()` speaks to the author, in Vietnamese. */
import { z } from 'astro/zod';
import { onLeaflet } from '../leaflet-set.ts';

/** Issue codes of our own; `messages.ts` holds their words. */
export const own = (code: string, data: Record<string, unknown> = {}) => ({
  code: 'custom' as const,
  params: { code, ...data },
});

const HTML = /<\/?[a-zA-Z!][^>]*>|<script|javascript:|&(?:[a-z]+|#\d+);/i;

const count = (text: string, sign: string) => text.split(sign).length - 1;

/** A line of plain text: no HTML, no markup. */
export const plain = z
  .string()
  .trim()
  .min(1)
  .superRefine((text, ctx) => {
    const html = HTML.exec(text);
    if (html) ctx.addIssue(own('html-in-text', { found: html[0] }));
    if (count(text, '"') % 2 === 1 || count(text, '“') !== count(text, '”')) ctx.addIssue(own('odd-quote'));
  });

/** Text that may carry **words to press** and [links](guide:slug). Parsed by `rich.ts`. */
export const rich = plain.describe('Được dùng **chữ cần bấm** và [chữ](guide:ma-huong-dan)');

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'slug' })
  .describe('Chữ thường không dấu, số và dấu gạch nối: dang-ky-khai-sinh');

/** Guides on the folded leaflet of a life event or a track. */
export const leaflet = z
  .array(slug)
  .min(onLeaflet.least)
  .max(onLeaflet.most)
  .optional()
  .describe('Các bài in chung trên tờ gấp của bộ này, từ 3 đến 6, theo thứ tự trên giấy');

/** A calendar day that exists. YAML 1.2 keeps `2026-11-20` a string. */
export const day = z.string().superRefine((text, ctx) => {
  if (!isDay(text)) ctx.addIssue(own('bad-day', { found: text }));
});

/** An hour of the day, `07:30`; the day ends at `24:00`. */
export const time = z.string().superRefine((text, ctx) => {
  if (!/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text)) ctx.addIssue(own('bad-time', { found: text }));
});

/** A source may know only the month or the year. */
export const looseDay = z.coerce.string().superRefine((text, ctx) => {
  if (!(isDay(text) || /^\d{4}-(0[1-9]|1[0-2])$/.test(text) || /^(19|20)\d{2}$/.test(text)))
    ctx.addIssue(own('bad-day', { found: text }));
});

export function isDay(text: string): boolean {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!m) return false;
  const date = new Date(Date.UTC(+m[1]!, +m[2]! - 1, +m[3]!));
  return date.toISOString().slice(0, 10) === text;
}

export const dated = {
  from: day.optional().describe('Ngày bắt đầu đúng, nếu chỉ đúng trong một thời gian'),
  until: day.optional().describe('Ngày cuối cùng còn đúng'),
};

/** `until` may not stand before `from`. */
export function inOrder(value: { from?: string; until?: string }, ctx: z.RefinementCtx) {
  if (value.from && value.until && value.until < value.from)
    ctx.addIssue({ ...own('until-before-from', { from: value.from, until: value.until }), path: ['until'] });
}

export const phone = z
  .string()
  .regex(/^[0-9][0-9 .]{2,16}$/, { error: 'phone' })
  .describe('Chỉ số và dấu cách: 0230 3123 456');
