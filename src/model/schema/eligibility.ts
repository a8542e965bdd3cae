/** What an author may write as a check of who is entitled to what (`content/eligibility/<slug>.yaml`). */
import { z } from 'astro/zod';
import { plain, rich, slug } from './fields.ts';
import { checking, pageTitle } from './page.ts';
import { icon } from './screen.ts';

const question = z.strictObject({
  id: slug,
  ask: plain.max(90).describe('Câu hỏi một ý, ai cũng trả lời được'),
  help: rich.max(200).optional().describe('Không biết thì xem ở đâu'),
  answers: z
    .array(z.strictObject({ say: plain.max(70).describe('Câu trả lời, in trên nút'), to: slug.describe('id câu hỏi hay kết luận tiếp theo') }))
    .min(2)
    .max(6),
});

const outcome = z.strictObject({
  id: slug,
  verdict: z
    .enum(['yes', 'almost', 'no', 'ask'])
    .describe('yes: được; almost: còn thiếu một việc; no: chưa thuộc diện; ask: phải hỏi cán bộ'),
  title: plain.max(64),
  why: rich.max(280).describe('Vì sao, một hai câu'),
  laws: z
    .array(z.strictObject({ law: slug, article: plain.max(40).optional().describe('Điều, khoản: Điều 21') }))
    .min(1)
    .describe('Kết luận này dựa vào văn bản nào'),
  guides: z.array(slug).max(4).default([]).describe('Hướng dẫn làm tiếp'),
  then: slug.optional().describe('id câu hỏi tiếp theo, khi làm xong việc này thì hỏi tiếp'),
  unsure: rich.max(200).optional().describe('Điều chưa chắc, nói bằng một câu'),
});

export const eligibility = z.strictObject({
  title: pageTitle,
  lead: rich.max(180),
  icon,
  order: z.int().min(1).describe('Thứ tự trong danh sách'),
  aliases: z.array(plain).min(5).describe('Người dân gõ gì để tìm'),
  questions: z.array(question).min(1).max(16).describe('Câu đầu tiên là câu mở đầu'),
  outcomes: z.array(outcome).min(2).max(26),
  ...checking,
});
export type EligibilitySource = z.output<typeof eligibility>;
