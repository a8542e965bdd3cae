/**
 * What an author may write about a lesson taught in a classroom (`content/lessons/<slug>.yaml`), in the structure of
 * Công văn 5512; and the list of what lessons are mapped to (`content/chuong-trinh.yaml`). Lessons of the practice
 * phone are another thing: `src/model/practice/`.
 */
import { z } from 'astro/zod';
import { mostLessons } from '../class-result.ts';
import { drillKinds } from '../drill/drill.ts';
import { day, own, plain, rich, slug } from './fields.ts';
import { checking, pageTitle } from './page.ts';
import { icon } from './screen.ts';

/** One period at school. */
export const periodMinutes = 45;
const lastGradeOfLower = 9;

const lines = (most: number) => z.array(rich.max(220)).min(1).max(most);

const asked = {
  ask: plain.max(180),
  read: z.string().optional().describe('Đọc lại ở đâu: guide:ma-huong-dan#buoc, safety:, event:, page: …'),
};
const answer = z.strictObject({ say: plain.max(110), why: rich.max(200).describe('Nói với em chọn câu này: sai ở đâu') });
/** One right answer; each wrong one with its own reason. */
export const question = z.strictObject({
  ...asked,
  right: plain.max(110),
  why: rich.max(200).describe('Vì sao câu này đúng'),
  wrong: z.array(answer).min(1).max(3),
});
const quiz = z.array(question).min(3).max(5);

/** Questions to go over a lesson again: written ones, then those that guides and drills give. */
const id = slug.describe('Mã của câu hỏi trong bài này; đặt rồi không đổi');
const bank = z.strictObject({
  choose: z.array(question.extend({ id })).max(12).default([]).describe('Chọn một câu trả lời'),
  arrange: z
    .array(z.strictObject({ id, ...asked, items: z.array(z.strictObject({ say: plain.max(90), why: rich.max(200).describe('Vì sao đứng ở chỗ này') })).min(3).max(6) }))
    .max(4)
    .default([])
    .describe('Xếp thứ tự: viết theo thứ tự đúng, máy tự xáo'),
  match: z
    .array(z.strictObject({ id, ...asked, pairs: z.array(z.strictObject({ left: plain.max(80), right: plain.max(60), why: rich.max(200) })).min(3).max(5) }))
    .max(4)
    .default([])
    .describe('Nối hai cột: mỗi dòng một cặp đúng, máy tự xáo'),
  steps: z
    .array(z.strictObject({ guide: slug, steps: z.array(slug).min(3).max(6) }))
    .max(3)
    .default([])
    .describe('Xếp các bước của một bài hướng dẫn: id các bước, theo thứ tự trong bài'),
  taps: z
    .array(z.strictObject({ guide: slug, step: slug, ask: asked.ask, why: question.shape.why, wrong: z.array(answer).min(1).describe('Mỗi chỗ bấm nhầm một dòng; say là đúng chữ trong hình') }))
    .max(4)
    .default([])
    .describe('Bấm vào đâu trên màn hình của một bước'),
  papers: z
    .array(z.strictObject({ id, ask: asked.ask, pairs: z.array(z.strictObject({ guide: slug, paper: plain })).min(3).max(5) }))
    .max(2)
    .default([])
    .describe('Nối giấy tờ với thủ tục: paper là đúng một tên ở mục prepare của bài hướng dẫn'),
  drills: z.array(slug).max(6).default([]).describe('Bài thật hay giả: tên tệp trong content/drills/'),
});

const activity = z.strictObject({
  title: plain.max(60),
  minutes: z.int().min(3).max(30),
  aim: rich.max(220).describe('a) Mục tiêu'),
  content: rich.max(500).describe('b) Nội dung: học sinh làm gì'),
  product: rich.max(260).describe('c) Sản phẩm: có gì trong tay khi xong'),
  assign: rich.max(420).describe('d) Giao nhiệm vụ: giáo viên nói gì, phát gì'),
  work: rich.max(420).describe('d) Học sinh làm, giáo viên giúp thế nào'),
  report: rich.max(420).describe('d) Báo cáo, thảo luận'),
  conclude: rich.max(420).describe('d) Kết luận, nhận định'),
});

/** In the order of the lesson. */
export const activityKeys = ['opening', 'learning', 'practising', 'applying'] as const;

const mapped = z.strictObject({ to: slug, fit: plain.max(120).describe('Phần nào của bài khớp với dòng này') });

export const classLesson = z
  .strictObject({
    title: pageTitle,
    lead: rich.max(200),
    icon,
    order: z.int().min(1).max(mostLessons).describe('Thứ tự ở trang Bài học; nằm trong mã kết quả, nên mỗi bài một số'),
    grades: z.array(z.int().min(6).max(12)).min(1).max(4).describe('Lớp mấy; cùng một cấp học'),
    aims: z.strictObject({ knowledge: lines(4), competence: lines(4), quality: lines(3) }),
    equipment: lines(6),
    practice: z.array(slug).max(3).default([]).describe('Thủ tục tập trên màn hình vẽ: tên tệp trong content/guides/'),
    drills: z.array(z.enum(drillKinds)).max(3).default([]).describe('Loại bài thật hay giả'),
    read: z.array(z.string()).min(1).max(6).describe('Trang để thầy cô đọc trước: guide:, safety:, event:, check:, track:, page:'),
    warmUp: quiz.describe('Câu hỏi đầu giờ'),
    opening: activity,
    learning: activity,
    practising: activity,
    applying: activity,
    exitQuiz: quiz.describe('Câu hỏi cuối giờ'),
    bank: bank.optional().describe('Câu hỏi ôn thêm'),
    homework: z.strictObject({ tasks: lines(5), receipt: z.array(plain.max(110)).min(2).max(5).describe('Dòng để ông bà đánh dấu') }),
    unplugged: lines(6).describe('Dạy thế nào khi phòng không có máy'),
    curriculum: z.array(mapped).min(1).max(4).describe('Khớp với môn Tin học: id trong chuong-trinh.yaml'),
    skills: z.array(mapped).min(1).max(4).describe('Khớp với khung năng lực số: id trong chuong-trinh.yaml'),
    checked: day,
    reviewBy: day,
  })
  .superRefine((lesson, ctx) => {
    const total = activityKeys.reduce((sum, key) => sum + lesson[key].minutes, 0);
    if (total !== periodMinutes) ctx.addIssue(own('lesson-minutes', { total, wanted: periodMinutes }));
    if (new Set(lesson.grades.map(schoolOf)).size > 1) ctx.addIssue({ ...own('lesson-schools'), path: ['grades'] });
    if (lesson.practice.length + lesson.drills.length === 0) ctx.addIssue(own('lesson-no-practice'));
  });
export type ClassLessonSource = z.output<typeof classLesson>;

export type School = 'lower' | 'upper';
export const schoolOf = (grade: number): School => (grade <= lastGradeOfLower ? 'lower' : 'upper');

export const curriculum = z.strictObject({
  informatics: z.array(z.strictObject({ id: slug, grade: z.int().min(6).max(12), topic: plain.max(90), title: plain.max(140) })).min(1),
  skills: z.array(z.strictObject({ id: slug, code: plain.max(8), title: plain.max(120) })).min(1),
  unsure: z.array(rich.max(260)).min(1).describe('Điều chưa chắc, hiện ở mỗi bài'),
  ...checking,
});
export type CurriculumSource = z.output<typeof curriculum>;
