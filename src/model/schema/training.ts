/**
 * What an author may write about training days for adults: each programme, or the talk for a meeting, is one file
 * (`content/trainings/<slug>.yaml`); how a week of them is prepared and filled is `content/tap-huan.yaml`.
 */
import { z } from 'astro/zod';
import { countSyllables } from '#text/syllables.ts';
import { drillKinds } from '../drill/drill.ts';
import { question } from './class-lesson.ts';
import { own, plain, rich, slug, time } from './fields.ts';
import { checking, pageTitle } from './page.ts';
import { icon } from './screen.ts';

/** As fast as a hall full of elderly people follows: what is longer than its minutes is cut or gets more of them. */
export const syllablesPerMinute = 150;

const lines = (most: number) => z.array(rich.max(240)).min(1).max(most);
const trouble = z.strictObject({ title: plain.max(70), text: rich.max(260).describe('Gỡ thế nào') });

const session = z
  .strictObject({
    title: plain.max(60),
    minutes: z.int().min(1).max(90),
    icon: icon.optional().describe('Hình trên trang chiếu; để trống thì lấy hình của chương trình'),
    rest: z.literal(true).optional().describe('Giờ nghỉ: không cần say'),
    say: z.array(rich.max(460)).max(7).default([]).describe('Lời nói với bà con, mỗi ý một đoạn; nói nguyên văn được'),
    do: rich.max(420).optional().describe('Người dạy làm gì'),
    people: rich.max(420).optional().describe('Người học làm gì'),
    board: z.array(plain.max(60)).max(4).default([]).describe('Chữ chiếu lên tường hoặc viết lên bảng'),
    cases: z
      .array(z.strictObject({ title: plain.max(90), text: rich.max(240) }))
      .max(10)
      .default([])
      .describe('Tình huống đọc cho lớp, mỗi cái một lời giải'),
    practice: z.array(slug).max(4).default([]).describe('Tập trên màn hình vẽ: tên tệp trong content/guides/'),
    drills: z.array(z.enum(drillKinds)).max(3).default([]).describe('Loại bài thật hay giả'),
    read: z.array(z.string()).max(5).default([]).describe('Trang mở ra: guide:, safety:, event:, check:, track:, page:'),
    troubles: z.array(trouble).max(4).default([]).describe('Hay vướng ở đây, gỡ thế nào'),
  })
  .superRefine(({ rest, say, minutes }, ctx) => {
    if (!rest && say.length === 0) ctx.addIssue(own('session-silent'));
    const needed = Math.ceil(countSyllables(say.join(' ')) / syllablesPerMinute);
    if (needed > minutes) ctx.addIssue({ ...own('session-long', { needed, minutes }), path: ['say'] });
  });

/** A morning, an afternoon, or the whole of a talk. */
const half = z
  .strictObject({
    title: plain.max(30),
    from: time.optional().describe('Giờ bắt đầu; để trống thì đếm phút từ 0'),
    minutes: z.int().min(10).max(300).describe('Cả buổi bao nhiêu phút'),
    sessions: z.array(session).min(2).max(12),
  })
  .superRefine(({ minutes, sessions }, ctx) => {
    const total = sessions.reduce((sum, one) => sum + one.minutes, 0);
    if (total !== minutes) ctx.addIssue({ ...own('training-minutes', { total, wanted: minutes }), path: ['minutes'] });
  });

const room = z
  .strictObject({
    people: z.int().min(5).max(120).describe('Một phòng bao nhiêu người học'),
    tables: z.int().min(1).max(30),
    each: z.int().min(2).max(10).describe('Mỗi bàn mấy người'),
    helpers: z.int().min(1).max(40).describe('Mấy người chỉ, chưa kể người dạy'),
    phones: plain.max(160).describe('Điện thoại, máy chiếu, mạng'),
  })
  .superRefine(({ people, tables, each }, ctx) => {
    if (tables * each !== people) ctx.addIssue(own('training-tables', { people, tables, each }));
  });

export const paperKinds = ['chuong-trinh', 'diem-danh', 'chung-nhan', 'phieu', 'tong-hop'] as const;

export const training = z.strictObject({
  title: pageTitle,
  short: plain.max(34).describe('Tên gọi trong lịch'),
  lead: rich.max(220),
  icon,
  order: z.int().min(1),
  who: rich.max(240).describe('Ai học, ai dạy'),
  aims: lines(5).describe('Học xong làm được gì'),
  room: room.optional().describe('Chia phòng, chia bàn; bài nói chuyện thì bỏ trống'),
  halves: z.array(half).min(1).max(2),
  prepare: lines(10),
  troubles: z.array(trouble).min(3).max(9),
  papers: z.array(z.enum(paperKinds)).max(paperKinds.length).default([]).describe('Giấy in sẵn của lớp'),
  leaflets: z.array(z.string()).max(3).default([]).describe('Tờ gấp phát về: track:, event: hoặc guide:'),
  cards: z.array(slug).max(5).default([]).describe('Thẻ nhắc phát về: tên tệp trong content/guides/'),
  warnings: z.array(slug).max(4).default([]).describe('Cảnh báo dán tường: tên tệp trong content/scams/'),
  check: z.array(question).min(6).max(8).optional().describe('Phiếu hỏi trước và sau, cùng những câu ấy'),
  ...checking,
});
export type TrainingSource = z.output<typeof training>;

export const trainingPlan = z.strictObject({
  title: pageTitle,
  lead: rich.max(260),
  people: z.int().min(10).max(400).describe('Một ngày bao nhiêu người'),
  basis: lines(5).describe('Vì sao xã phải dạy: văn bản nào nói'),
  split: lines(8).describe('Chia người, chia máy, chia người chỉ'),
  week: z
    .array(z.strictObject({ training: slug.describe('Tên tệp trong content/trainings/'), rooms: z.int().min(1).max(6), text: rich.max(200) }))
    .max(14)
    .describe('Mỗi dòng một ngày; chưa chia ngày thì viết []'),
  stages: z.array(z.strictObject({ id: slug, title: plain.max(40), items: z.array(plain.max(170)).min(3).max(14) })).min(3).max(6),
  unsure: lines(6).describe('Điều chưa chắc, hiện ở mỗi trang'),
  ...checking,
});
export type TrainingPlanSource = z.output<typeof trainingPlan>;
