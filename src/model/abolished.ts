/** Bodies that went with the district level on 1/7/2025 and can take no dossier. */

const bodies = [
  'UBND', 'Ủy ban nhân dân', 'Uỷ ban nhân dân', 'Ủy ban', 'Công an', 'Bảo hiểm xã hội', 'BHXH', 'Chi cục Thuế',
  'Tòa án nhân dân', 'Tòa án', 'Viện kiểm sát nhân dân', 'Kho bạc', 'Bộ phận một cửa', 'Một cửa',
  'Trung tâm hành chính công', 'Trung tâm y tế', 'Văn phòng đăng ký đất đai', 'Ban chỉ huy quân sự', 'cơ quan', 'phòng',
].join('|');
const levels = 'huyện|quận|thị xã';
const offices = [
  'Phòng Tư pháp', 'Phòng Tài nguyên(?: và Môi trường)?', 'Phòng Lao động(?:[\\s,–-]+Thương binh(?: và Xã hội)?)?',
  'Phòng Giáo dục(?: và Đào tạo)?', 'Phòng Văn hóa và Thông tin', 'Phòng Tài chính[\\s–-]+Kế hoạch',
  'Phòng Nông nghiệp(?: và Môi trường)?',
].join('|');
const wholeWords = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');

const named = wholeWords(`(?:${bodies})\\s+(?:cấp\\s+)?(?:${levels})|${offices}|cấp\\s+(?:huyện|quận)`);
const goThere = wholeWords(`(?:đến|tới|lên|ra|về|tại|ở|qua|gặp)\\s+(?:${levels})`);
const saysGone = wholeWords(
  [
    'không còn', 'đã bỏ', 'bị bỏ', 'bãi bỏ', 'bỏ cấp', 'giải thể', 'kết thúc hoạt động', 'chấm dứt', 'đừng', 'chứ không',
    'không (?:phải |cần |nên )?(?:lên|đến|tới|ra|về|nộp|qua)', 'thay (?:cho|thế|vì)', 'trước (?:đây|kia|ngày|1/7/2025)',
    'chuyển (?:từ|về|cho|sang)', 'nay (?:là|do|thuộc|ở)', 'cũ',
  ].join('|'),
);

/** The abolished body that a text sends people to, if it does. */
export function abolishedBody(text: string): string | undefined {
  for (const sentence of text.split(/(?<=[.!?;])\s+/u)) {
    if (saysGone.test(sentence)) continue;
    const found = named.exec(sentence) ?? goThere.exec(sentence);
    if (found) return found[0];
  }
  return undefined;
}
