/** YAML with positions: the value, and the line of anything in it. */
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { finding } from '#model/messages.ts';
import type { Finding } from '#model/messages.ts';
import type { Path, Place } from '#model/written.ts';

export interface ReadYaml extends Place { findings: Finding[] }

/** `lineOffset`: lines that stand in the file before this YAML begins. */
export function readYaml(file: string, text: string, lineOffset = 0): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line + lineOffset;
  const twice = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const broken = document.errors.find((error) => error.code !== 'DUPLICATE_KEY');
  const findings = twice.map((error) => {
    const key = /^[^:\n]*/.exec(text.slice(error.pos[0]))![0].trim();
    return finding({ file, line: lineAt(error.pos[0]) }, 'duplicate-key', { key });
  });
  if (broken) findings.push(syntaxFinding(file, text, broken, lines.linePos(broken.pos[0]).line, lineOffset));
  return {
    file,
    raw: broken ? undefined : document.toJS(),
    line: (path) => lineAt(offsetOf(document, path)),
    findings,
  };
}

/** Of a key for a field, of the entry for a list; of the nearest that exists where the path leads nowhere. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(part));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0];
}

/** Only the first: the rest of a file that cannot be read is guesswork. */
function syntaxFinding(file: string, text: string, error: YAMLError, line: number, lineOffset: number): Finding {
  const rows = text.split('\n');
  const row = rows[line - 1] ?? '';
  const openQuote = rows.findIndex((candidate) => candidate.split('"').length % 2 === 0);
  const at = error.code === 'MISSING_CHAR' && openQuote >= 0 ? openQuote + 1 : line;
  const [detail, fix] =
    (/^ *\t/.test(row) && syntaxWords.TAB_AS_INDENT) ||
    (/^\s*(?:- )?(?:[\w-]+:)? *\*/.test(row) && syntaxWords.BAD_ALIAS) ||
    syntaxWords[error.code] ||
    unknownSyntax;
  return finding({ file, line: at + lineOffset }, 'yaml-syntax', { detail, fix });
}

const quote = 'đặt cả câu trong ngoặc kép, ví dụ  say: "**Bấm** Tiếp tục: bước 2"';
const colon: [string, string] = ['Dấu hai chấm giữa câu làm máy hiểu nhầm thành một mục mới, hoặc dòng này thụt sai.', quote];
const unknownSyntax: [string, string] = ['Không đọc được chỗ này.', 'xem lại thụt dòng, dấu hai chấm, ngoặc kép ở dòng này và dòng trên.'];
const syntaxWords: Partial<Record<YAMLError['code'], [string, string]>> = {
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: ['Dòng này thiếu dấu hai chấm hoặc thụt sai.', 'mỗi mục viết  tên: giá trị  và thẳng hàng với các mục cùng cấp.'],
  MISSING_CHAR: ['Thiếu dấu đóng ngoặc kép, hoặc thiếu dấu hai chấm.', 'mở ngoặc kép ở đâu thì đóng ở cuối câu đó.'],
  BAD_ALIAS: ['Câu bắt đầu bằng dấu * mà không có ngoặc kép.', quote],
  BAD_SCALAR_START: ['Câu bắt đầu bằng ký hiệu mà không có ngoặc kép.', quote],
  TAB_AS_INDENT: ['Dòng này thụt bằng phím Tab.', 'thụt bằng dấu cách, mỗi cấp hai dấu.'],
  BAD_INDENT: ['Dòng này thụt sai.', 'các mục cùng cấp thẳng hàng nhau, mỗi cấp hai dấu cách.'],
  BAD_DQ_ESCAPE: ['Có dấu \\ trong ngoặc kép.', 'bỏ dấu \\, hoặc dùng ngoặc đơn.'],
  UNEXPECTED_TOKEN: ['Có ký hiệu đứng sai chỗ ở dòng này.', quote],
  BAD_COLLECTION_TYPE: ['Danh sách và mục con lẫn vào nhau.', 'trong một danh sách, dòng nào cũng bắt đầu bằng dấu gạch ngang.'],
};
