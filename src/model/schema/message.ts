/** What an author may write in `content/thong-diep.yaml`: one thing to say on a large board. */
import { z } from 'astro/zod';
import { countSyllables } from '#text/syllables.ts';
import { day, own, plain, slug } from './fields.ts';
import { icon } from './screen.ts';

/** What one reads from a passing motorbike. */
const MOST_WORDS = 9;

export const messages = z.array(
  z.strictObject({
    id: slug,
    title: plain
      .max(44)
      .superRefine((text, ctx) => {
        const words = countSyllables(text.replaceAll('|', ' '));
        if (words > MOST_WORDS) ctx.addIssue(own('board-long', { words, max: MOST_WORDS }));
      })
      .describe('Nhiều nhất 9 tiếng; dấu | là chỗ được xuống dòng'),
    line: plain.max(72).describe('Một câu dưới lời chính: điều kiện, hoặc việc làm ngay'),
    to: z.string().describe('guide:, event:, check:, safety:, track: và tên tệp; hoặc page:an-toan'),
    icon,
    checked: day,
    reviewBy: day,
  }),
);
export type MessagesSource = z.output<typeof messages>;
