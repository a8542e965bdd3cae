/** What an author may write about the contest between teams of a school: `content/hoi-thi.yaml`. */
import { z } from 'astro/zod';
import { day, own, plain, slug } from './fields.ts';
import { pageTitle } from './page.ts';

/** As in `model/class-question.ts`. */
const kinds = z.array(z.enum(['choose', 'order', 'match', 'tap', 'judge'])).min(1).describe('Rút câu dạng nào: choose chọn, order xếp, match ghép, tap chạm, judge thật hay giả');
const lines = (most: number) => z.array(plain.max(180)).min(1).max(most);
const spoken = (most: number) => lines(most).describe('Lời người dẫn đọc to, mỗi dòng một hơi');
const seconds = z.int().min(5).max(120);
const drawn = { kinds, count: z.int().min(1).max(20).describe('Rút mấy câu'), seconds: seconds.describe('Bàn trong mấy giây') };
const points = z.int().min(5).max(50);

const round = z.strictObject({
  id: slug,
  title: plain.max(30),
  minutes: z.int().min(3).max(30),
  ...drawn,
  points: points.describe('Điểm một câu đúng'),
  bonus: z.strictObject({ points, why: plain.max(90) }).optional().describe('Điểm thêm, và vì sao được thêm'),
  steal: points.optional().describe('Điểm cho đội trả lời thay'),
  how: lines(5),
  say: spoken(4),
  after: plain.max(180),
});
const framed = z.strictObject({ minutes: z.int().min(1).max(15), say: spoken(5) });

const contest = z
  .strictObject({
    school: z.enum(['lower', 'upper']),
    title: pageTitle,
    minutes: z.int().min(20).max(120),
    teams: plain.max(120),
    start: framed,
    rounds: z.array(round).length(3),
    tie: z.strictObject({ ...drawn, how: plain.max(220) }).describe('Câu phụ khi hai đội bằng điểm'),
    end: framed,
  })
  .superRefine(({ minutes, start, rounds, end }, ctx) => {
    const total = start.minutes + end.minutes + rounds.reduce((sum, one) => sum + one.minutes, 0);
    if (total !== minutes) ctx.addIssue({ ...own('contest-minutes', { total, wanted: minutes }), path: ['minutes'] });
  });

export const contests = z.strictObject({
  title: pageTitle,
  lead: plain.max(160),
  ready: lines(8).describe('Chuẩn bị gì'),
  roles: lines(6).describe('Ai làm gì'),
  contests: z.array(contest).min(1).max(2),
  checked: day,
  reviewBy: day,
});
export type ContestsSource = z.output<typeof contests>;
