/** What kind of page an answer is, in a word or two. */
import type { PageKind } from '#search/index-file.ts';

export const kindWords: Record<PageKind, string> = {
  guide: 'Hướng dẫn',
  event: 'Việc trong nhà',
  scam: 'Chiêu lừa',
  safety: 'An toàn',
  check: 'Tôi có được không?',
  track: 'Dành cho bạn',
  page: 'Nên đọc',
  term: 'Chữ khó',
};
