/** What an author may write of one drill (`content/drills/<slug>.yaml`): something people meet, true or false. */
import { z } from 'astro/zod';
import { countMarks, drawnTexts } from '../drill-text.ts';
import { drillKinds } from '../drill/drill.ts';
import { day, own, plain, rich } from './fields.ts';

const said = plain.max(190);
const line = z
  .strictObject({
    say: said.optional().describe('Lời của người kia, hay chữ trên trang'),
    mine: said.optional().describe('Lời của bạn'),
    picture: plain.max(90).optional().describe('Ảnh gửi kèm: tả bằng chữ'),
    field: plain.max(60).optional().describe('Ô phải điền'),
    button: plain.max(40).optional().describe('Nút bấm'),
  })
  .superRefine((written, ctx) => {
    const found = Object.keys(written);
    if (found.length !== 1) ctx.addIssue(own('drill-line', { found }));
  });

export const drill = z
  .strictObject({
    truth: z.enum(['that', 'gia']).describe('that: thật, làm theo được; gia: giả'),
    kind: z.enum(drillKinds).describe('message tin nhắn, call cuộc gọi, chat Zalo Facebook, web trang mạng, qr mã QR, app ứng dụng, mail thư, paper giấy'),
    title: plain.max(60).describe('Tên bài, chỉ hiện sau khi trả lời'),
    scene: plain.max(120).describe('Bạn đang ở đâu, vừa làm gì: một câu, không lộ thật hay giả'),
    from: plain.max(60).describe('Người gửi, số gọi đến, địa chỉ trang, tên ứng dụng, đầu đề tờ giấy; mã QR thì là địa chỉ hiện ra khi quét'),
    sub: plain.max(80).optional().describe('Dòng nhỏ dưới from: tên trang, tiêu đề thư, nhà phát triển; mã QR thì là chữ trên tem'),
    lines: z.array(line).min(1).max(6).describe('Chỗ cần chỉ ra đặt giữa hai dấu !, đánh số theo thứ tự từ trên xuống'),
    signs: z.array(z.strictObject({ title: plain.max(40), text: rich.max(130) })).min(1).max(4).describe('Mỗi dấu hiệu ứng với một chỗ giữa hai dấu !'),
    why: rich.max(200).describe('Vì sao thật, vì sao giả'),
    do: rich.max(180).describe('Gặp thì làm gì'),
    more: z.string().describe('Trang đọc thêm, cũng là nguồn: safety:tên-tệp hoặc guide:tên-tệp'),
    checked: day,
    reviewBy: day,
  })
  .superRefine((written, ctx) => {
    const marks = drawnTexts(written).reduce((sum, { text }) => sum + countMarks(text), 0);
    if (marks !== written.signs.length) ctx.addIssue({ ...own('drill-marks', { marks, signs: written.signs.length }), path: ['signs'] });
  });

export type DrillSource = z.output<typeof drill>;
