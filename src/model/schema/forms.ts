/** What an author may write on sheets that people fill in by pen: `content/khao-sat.yaml`, `content/lop-hoc.yaml`. */
import { z } from 'astro/zod';
import { day, plain, slug } from './fields.ts';
import { pageTitle } from './page.ts';
import { icon } from './screen.ts';

const answer = plain.max(22);

export const survey = z.strictObject({
  title: pageTitle,
  lead: plain.max(120),
  back: plain.max(80).describe('Viết xong thì đưa phiếu vào đâu'),
  faces: z.tuple([answer, answer, answer]).describe('Chữ dưới ba khuôn mặt, từ vui đến buồn'),
  guide: slug.describe('Mã QR trên phiếu dẫn tới hướng dẫn nào'),
  questions: z
    .array(z.strictObject({ id: slug, ask: plain.max(60), answers: z.array(answer).min(2).max(3).optional().describe('Để trống thì trả lời bằng ba khuôn mặt') }))
    .min(4)
    .max(9),
  open: z.array(z.strictObject({ id: slug, ask: plain.max(60) })).min(1).max(2).describe('Câu trả lời bằng chữ'),
  reviewBy: day,
});

export const classDay = z.strictObject({
  title: pageTitle,
  parts: z
    .array(z.strictObject({ title: plain.max(32), text: plain.max(90), icon, choose: z.literal(true).optional().describe('Có dòng trống để điền việc chọn học') }))
    .min(4)
    .max(9),
  keep: z.array(plain.max(90)).min(1).max(4).describe('Điều người chỉ phải giữ'),
  thanks: plain.max(70).describe('Lời trên giấy ghi nhận, sau tên người học'),
  honest: plain.max(70).describe('Giấy ghi nhận không phải là gì'),
  reviewBy: day,
});

export type SurveySource = z.output<typeof survey>;
export type ClassDaySource = z.output<typeof classDay>;
