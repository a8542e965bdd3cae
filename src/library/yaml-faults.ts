/** What an author most likely did when YAML cannot be read, and on which line. */
import type { YAMLError } from 'yaml';

interface Words {
  detail: string;
  fix: string;
}

const quote = 'đặt cả câu trong ngoặc kép, ví dụ  say: "**Bấm** Tiếp tục: bước 2"';
const star: Words = { detail: 'Câu bắt đầu bằng dấu * mà không có ngoặc kép.', fix: quote };
const curly = 'Ngoặc cong “ ” không thay được ngoặc kép thẳng.';
const tab: Words = { detail: 'Dòng này thụt bằng phím Tab.', fix: 'thụt bằng dấu cách, mỗi cấp hai dấu.' };
const openQuote: Words = { detail: 'Ngoặc kép mở mà không đóng.', fix: 'thêm dấu ngoặc kép ở cuối câu.' };
const openBracket: Words = { detail: 'Ngoặc [ hoặc { mở mà không đóng.', fix: 'thêm dấu ] hoặc } ở cuối danh sách.' };
const unknown: Words = {
  detail: 'Không đọc được chỗ này.',
  fix: 'xem lại thụt dòng, dấu hai chấm, ngoặc kép ở dòng này và dòng trên.',
};
const byCode: Partial<Record<YAMLError['code'], Words>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    detail: 'Dấu hai chấm giữa câu làm máy hiểu nhầm thành một mục mới, hoặc dòng này thụt sai.',
    fix: quote,
  },
  MULTILINE_IMPLICIT_KEY: {
    detail: 'Dòng này thiếu dấu hai chấm hoặc thụt sai.',
    fix: 'mỗi mục viết  tên: giá trị  và thẳng hàng với các mục cùng cấp.',
  },
  BAD_ALIAS: star,
  BAD_SCALAR_START: { detail: 'Câu bắt đầu bằng ký hiệu mà không có ngoặc kép.', fix: quote },
  TAB_AS_INDENT: tab,
  BAD_INDENT: {
    detail: 'Dòng này thụt sai.',
    fix: 'các mục cùng cấp thẳng hàng nhau; trong một danh sách, dòng nào cũng bắt đầu bằng dấu gạch ngang.',
  },
  BAD_DQ_ESCAPE: { detail: 'Có dấu \\ trong ngoặc kép.', fix: 'bỏ dấu \\, hoặc dùng ngoặc đơn.' },
  UNEXPECTED_TOKEN: { detail: 'Có ký hiệu đứng sai chỗ ở dòng này.', fix: quote },
};

/** The parser notices an open quote or bracket late: the line where it was opened helps more. */
export function syntaxFault(
  text: string,
  code: YAMLError['code'],
  offset: number,
  line: number,
): Words & { line: number } {
  const rows = text.split('\n');
  const row = rows[line - 1] ?? '';
  if (/^ *\t/.test(row)) return { ...tab, line };
  if (code === 'BAD_ALIAS' || /^\s*(?:- )?(?:[\w-]+:)? *\*/.test(row)) return { ...withOwnWords(star, row), line };
  const quoteRow = rows.findIndex((candidate) => count(candidate, /"/g) % 2 === 1);
  if (code === 'MISSING_CHAR' && quoteRow >= 0) return { ...openQuote, line: quoteRow + 1 };
  const before = text.slice(0, offset).split('\n');
  const isOpen = (part: string) => count(part, /[[{]/g) > count(part, /[\]}]/g);
  if (isOpen(before.join('\n'))) return { ...openBracket, line: before.findLastIndex(isOpen) + 1 };
  return { ...withOwnWords(byCode[code] ?? unknown, row), line };
}

/** The author's own line, mended, helps more than an example. */
function withOwnWords(words: Words, row: string): Words {
  const [, key, value = ''] = /^\s*(?:- )?([\w-]+): +([^\s"'[{].*?)\s*$/.exec(row) ?? [];
  if (words.fix !== quote || !key || !/^\W|:(?: |$)/.test(value)) return words;
  const bare = value.replace(/^“(.*)”$/, '$1');
  const sign = bare.includes('"') ? "'" : '"';
  if (bare.includes(sign)) return words;
  return {
    detail: bare === value ? words.detail : curly,
    fix: `đặt cả câu trong ngoặc kép:  ${key}: ${sign}${bare}${sign}`,
  };
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
