/** What lies in the pack of a lesson: one line each. What the site has not (yet) is left out. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ClassLesson } from '#model/class-lesson.ts';
import type { Routes } from '#model/routes.ts';
import type { SheetKindId } from '#model/sheet.ts';
import { filesFolder } from '../../press/lay-in.ts';

export interface Piece {
  /** Its name in the pack. */
  file: string;
  title: string;
  about: string;
  whose: 'teacher' | 'pupil';
  /** A page of the site, below the base … */
  page?: string;
  /** … which keeps its scripts, or a file of it as it is. */
  acts?: true;
  made?: string;
}

/** Papers of a lesson, which the press prints. */
export const paperKinds = ['phieu-hoc-tap', 'dap-an-phieu', 'de-kiem-tra', 'dap-an-kiem-tra'] as const satisfies readonly SheetKindId[];
type PaperKind = (typeof paperKinds)[number];

const pdf = (kind: PaperKind, slug: string) => `${filesFolder}/${kind}-${slug}.pdf`;
const toPrint = 'In từ trình duyệt: khổ A4, hai mặt, tỉ lệ 100%.';

/** A paper: the print file where the press has made it, and the page it is made of. */
const paper = (kind: PaperKind, slug: string, at: Routes, { file, title, about }: Pick<Piece, 'file' | 'title' | 'about'>): Piece[] => [
  { file: `${file}.pdf`, title: `${title}, tệp PDF`, about, whose: 'teacher', made: pdf(kind, slug) },
  { file: `${file}.html`, title, about: `${about} ${toPrint}`, whose: 'teacher', page: at.sheet(kind, slug) },
];

const wanted = ({ slug, practice, drills }: ClassLesson, at: Routes): Piece[] => [
  { file: planFile, title: 'Kế hoạch bài dạy', about: 'Xem trên máy hoặc in.', whose: 'teacher', page: at.classLesson(slug) },
  { file: 'ke-hoach-bai-day.docx', title: 'Kế hoạch bài dạy, tệp Word', about: 'Sửa theo lớp của thầy cô.', whose: 'teacher', made: at.lessonPlan(slug) },
  { file: 'trinh-chieu.html', title: 'Trình chiếu', about: 'Bấm phím mũi tên để sang trang.', whose: 'teacher', page: at.classSlides(slug), acts: true },
  { file: 'trinh-chieu.pptx', title: 'Trình chiếu, tệp PowerPoint', about: 'Sửa theo lớp của thầy cô.', whose: 'teacher', made: at.slidesFile(slug) },
  ...paper('phieu-hoc-tap', slug, at, { file: 'phieu-hoc-tap', title: 'Phiếu học tập', about: 'Mỗi em một tờ.' }),
  ...paper('dap-an-phieu', slug, at, { file: 'dap-an-phieu', title: 'Đáp án của phiếu', about: 'Có lời giải thích từng câu.' }),
  ...paper('de-kiem-tra', slug, at, { file: 'de-kiem-tra', title: 'Đề kiểm tra', about: 'Bốn mã đề.' }),
  ...paper('dap-an-kiem-tra', slug, at, { file: 'dap-an-kiem-tra', title: 'Đáp án đề kiểm tra', about: 'Đủ bốn mã đề.' }),
  { file: 'kahoot.csv', title: 'Bảng câu hỏi cho Kahoot', about: 'Mở bằng Excel, tải lên khi có mạng.', whose: 'teacher', made: at.classFile(slug, `kahoot-${slug}.csv`) },
  { file: 'moodle.txt', title: 'Câu hỏi dạng GIFT cho Moodle', about: 'Nhập vào kho câu hỏi của trường.', whose: 'teacher', made: at.classFile(slug, `moodle-${slug}.txt`) },
  { file: 'cau-hoi.html', title: 'Câu hỏi trên máy', about: 'Đầu giờ, cuối giờ, ôn thêm. Trả lời xong biết ngay vì sao.', whose: 'pupil', page: at.classQuiz(slug), acts: true },
  ...practice.map((guide): Piece => ({ file: `tap-${guide.slug}.html`, title: `Tập thử: ${guide.title}`, about: 'Màn hình vẽ, không nộp gì cả.', whose: 'pupil', page: at.lesson(guide.slug), acts: true })),
  ...(drills.length > 0 ? [{ file: 'that-hay-gia.html', title: 'Thật hay giả?', about: 'Đoán tin nhắn, cuộc gọi, trang mạng.', whose: 'pupil', page: at.drills, acts: true } as const] : []),
];
export const planFile = 'ke-hoach-bai-day.html';

export const piecesIn = (dir: string, lesson: ClassLesson, at: Routes): Piece[] =>
  wanted(lesson, at).filter(({ page, made }) => existsSync(page === undefined ? path.join(dir, made!) : path.join(dir, page, 'index.html')));
