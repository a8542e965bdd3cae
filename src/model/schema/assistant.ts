/** What an author may write in `content/hoi-dap.yaml`: how people ask for one thing of a procedure, and what is not answered. */
import { z } from 'astro/zod';
import { plain, rich, slug } from './fields.ts';

/** What one may ask of any procedure; each is answered from its own place on the page. */
export const askKinds = ['fee', 'time', 'amount', 'result', 'who', 'where', 'papers', 'steps', 'online', 'counter', 'after', 'law'] as const;
export type AskKind = (typeof askKinds)[number];

const sayings = z.array(plain.max(60)).min(1);
/** `=name` stands for the words of a group. */
export const groupOf = (saying: string): string | undefined => (saying.startsWith('=') ? saying.slice(1) : undefined);

export const assistant = z.strictObject({
  asks: z
    .strictObject(Object.fromEntries(askKinds.map((kind) => [kind, sayings])) as Record<AskKind, typeof sayings>)
    .describe('Người dân hỏi điều ấy bằng những chữ nào'),
  alike: z.array(sayings.min(2)).default([]).describe('Tiếng nói khác nhau mà cùng nghĩa, tiếng thường dùng đứng đầu: chỉ để nhận ra câu phải từ chối'),
  groups: z.record(slug, sayings).default({}).describe('Nhóm chữ dùng nhiều lần: gọi bằng =tên'),
  refusals: z
    .array(
      z.strictObject({
        id: slug,
        say: sayings.describe('Có chữ này thì không trả lời, mà nói lời dưới đây'),
        unless: z.array(plain.max(60)).default([]).describe('Có chữ này thì vẫn trả lời: người đi báo, đi hỏi cho biết'),
        together: z.array(z.array(sayings).min(2)).default([]).describe('Mỗi dòng là vài nhóm chữ: câu có đủ mỗi nhóm một chữ, ở đâu cũng được, thì không trả lời'),
        inOrder: z
          .array(
            z.strictObject({
              words: z.array(sayings).min(1).describe('Mỗi dòng là một nhóm chữ: câu có mỗi nhóm một chữ, theo đúng thứ tự này, thì không trả lời'),
              near: z.number().int().min(0).max(8).default(3).describe('Giữa hai nhóm nhiều nhất mấy tiếng'),
              anywhere: z.boolean().default(false).describe('true: các nhóm đứng đâu cũng được, thứ tự nào cũng được'),
              unless: z.array(plain.max(60)).default([]).describe('Có chữ này thì vẫn trả lời'),
            }),
          )
          .default([]),
        reply: rich.max(320).describe('Lời từ chối tử tế, và chỗ nên hỏi'),
        always: z.boolean().default(false).describe('true: từ chối cả khi người hỏi kể chuyện bị lừa'),
        yields: z.boolean().default(false).describe('true: vẫn trả lời khi câu hỏi rõ là về một trang'),
        call: plain.optional().describe('id số máy trong contacts.yaml'),
      }),
    )
    .min(1),
  absent: z.array(plain.max(60)).default([]).describe('Việc mà không trang nào nói tới: có chữ này thì chỉ trả lời từ trang cũng có chữ ấy'),
  person: sayings.describe('Muốn gặp người thật'),
  thanks: sayings.describe('Chào, cảm ơn'),
});
export type AssistantSource = z.output<typeof assistant>;
