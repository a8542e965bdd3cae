/** What an author may write in `content/guides/<slug>.mdx` (front matter). */
import { z } from 'astro/zod';
import { dated, day, inOrder, looseDay, own, plain, rich, slug } from './fields.ts';
import { icon, screen } from './screen.ts';

const unsure = rich.optional().describe('Điều chưa chắc, nói bằng một câu; trang sẽ đánh dấu');

/** Titles on paper have two lines of about 26 letters; `|` marks where a title may break. */
const title = plain
  .max(60)
  .describe('Tên việc theo cách người dân gọi; dấu | là chỗ được xuống dòng: Đăng ký khai sinh|cho con');

const fact = z
  .strictObject({
    value: plain.max(40).describe('Câu trả lời ngắn, in to: 0 đồng'),
    note: rich.optional().describe('Điều kiện đi kèm, một dòng'),
    unsure,
    ...dated,
  })
  .superRefine(inOrder);

const photo = z.strictObject({
  file: plain.describe('Ảnh đặt cạnh hướng dẫn, trong content/guides/<slug>/'),
  alt: plain.superRefine((text, ctx) => {
    if (/^(ảnh|hình|màn hình|ảnh chụp|hình ảnh|ảnh màn hình|ảnh chụp màn hình|hình minh họa)\.?$/i.test(text))
      ctx.addIssue(own('empty-alt', { found: text }));
  }),
});

export const fullStep = z.strictObject({
  id: slug,
  title: plain.max(32).describe('Bắt đầu bằng động từ, dài nhất 32 chữ cái'),
  say: rich.max(220).describe('Một câu đọc lên được, một việc; chữ cần bấm đặt trong **hai dấu sao**'),
  screen,
  tip: rich.max(180).optional(),
  warn: rich.max(180).optional(),
  unsure,
  asks: z.array(plain).min(2).max(12).optional().describe('Tờ khai hỏi gì, khi không có nguồn nào ghi nhãn'),
  differs: rich.optional().describe('Màn hình thật khác hình thì tìm gì'),
  photo: photo.optional(),
});
export const partStep = z.strictObject({ part: slug });

/** A list entry is a step or a reference to a part; which one, the key `part` says. */
export const step = z.record(z.string(), z.unknown()).transform((written, ctx): StepSource => {
  const read = ('part' in written ? partStep : fullStep).safeParse(written);
  if (read.success) return read.data;
  for (const issue of read.error.issues) ctx.issues.push({ ...issue, input: written } as never);
  return z.NEVER;
});
export type StepSource = z.output<typeof fullStep> | z.output<typeof partStep>;

/** Fields that hold facts: each one a guide uses must be supported by a source. */
export const factFields = [
  'who', 'authority', 'fee', 'time', 'result', 'prepare', 'steps', 'otherWays', 'after', 'mistakes', 'questions', 'legal',
] as const;

export const source = z.strictObject({
  title: plain,
  publisher: plain.describe('Ai công bố: Cổng Dịch vụ công quốc gia, Bộ Tư pháp, báo Thanh Niên …'),
  date: looseDay.describe('Ngày của nguồn: 2026-07-18, hoặc chỉ tháng 2026-07, hoặc năm'),
  url: z.string().optional(),
  supports: z.array(z.enum(factFields)).min(1).describe('Nguồn này chứng cho những mục nào'),
});

export const guide = z
  .strictObject({
    title,
    officialName: plain.optional().describe('Tên trong cơ sở dữ liệu thủ tục hành chính'),
    code: z.string().regex(/^\d\.\d{6}$/, { error: 'code' }).optional().describe('Mã thủ tục, để trong ngoặc kép: "1.001193"'),
    codeNote: plain.optional(),
    icon,
    aliases: z.array(plain).min(3).describe('Người dân gõ gì để tìm, viết đủ dấu (gõ không dấu vẫn tìm ra): tiếng địa phương, viết tắt'),
    topic: slug,
    tracks: z.array(z.enum(['nguoi-cao-tuoi', 'nong-thon', 'doanh-nghiep', 'hoc-sinh', 'to-cong-nghe-so', 'can-bo'])).default([]),
    events: z.array(slug).default([]),
    level: z.enum(['toan-trinh', 'mot-phan', 'thong-tin']).nullable(),
    channel: z.enum(['online', 'app', 'counter', 'police']).describe('Làm ở đâu là chính: trên mạng, trên VNeID, tại quầy, tại công an xã'),
    summary: plain.max(160).describe('Một câu dưới tiêu đề'),
    who: rich,
    authority: rich,
    fee: z.array(fact).min(1),
    time: z.array(fact).min(1),
    result: z.array(fact).min(1),
    prepare: z
      .array(
        z
          .strictObject({
            name: plain.max(48),
            note: rich.optional(),
            icon,
            optional: z.literal(true).optional().describe('Chỉ một số người cần'),
            unsure,
            ...dated,
          })
          .superRefine(inOrder),
      )
      .min(1),
    steps: z.array(step).min(1).max(15),
    otherWays: z
      .array(
        z
          .strictObject({
            way: z.enum(['counter', 'post', 'app', 'web', 'computer', 'phone']),
            title: plain.max(40),
            text: rich,
            ...dated,
          })
          .superRefine(inOrder),
      )
      .min(1),
    after: z
      .array(z.strictObject({ title: plain.max(48), text: rich.optional(), icon, guide: slug.optional(), ...dated }).superRefine(inOrder))
      .min(1),
    mistakes: z.array(z.strictObject({ wrong: plain, fix: rich, step: slug.optional() })).min(1),
    questions: z.array(z.strictObject({ question: plain, answer: rich, ...dated }).superRefine(inOrder)).min(1),
    legal: z.array(z.strictObject({ law: slug, note: rich.optional() })),
    sources: z.array(source).min(1),
    checked: day.describe('Ngày kiểm tra gần nhất'),
    reviewBy: day.describe('Phải xem lại trước ngày này'),
    reviewWhy: plain.optional().describe('Vì sao phải xem lại: luật mới có hiệu lực …'),
    confidence: z.enum(['high', 'medium', 'low']),
    checkLocally: z.array(z.strictObject({ id: slug, ask: plain })).default([]),
    related: z.array(slug).default([]),
  });
export type GuideSource = z.output<typeof guide>;

/** `content/parts/<id>.yaml`: steps that several guides share; shown there as one card. */
export const part = z.strictObject({
  title: plain.max(32),
  say: rich.max(220),
  screen,
  tip: rich.max(180).optional(),
  warn: rich.max(180).optional(),
  guide: slug.optional().describe('Hướng dẫn dạy riêng phần này'),
  steps: z.array(step).min(1),
});
export type PartSource = z.output<typeof part>;
