import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finding, formatFindings } from './messages.ts';

test('place, what is wrong, how to mend it', () => {
  const told = finding(
    { file: 'content/guides/a.mdx', line: 41, field: 'bước "dang-nhap", mục "say"' },
    'missing-key',
    { key: 'say' },
  );
  assert.equal(
    formatFindings([told]),
    `content/guides/a.mdx, dòng 41, bước "dang-nhap", mục "say"
  Thiếu câu hướng dẫn (say).
  Cách sửa: thêm dòng  say: Bấm **Đăng nhập**.`,
  );
});

test('findings stand by file and line, whatever their order', () => {
  const at = (file: string, line?: number) => finding({ file, line }, 'low-confidence', {});
  const lines = formatFindings([at('b', 2), at('a', 10), at('a', 9), at('b')])
    .split('\n')
    .filter((line) => !line.startsWith('  ') && line);
  assert.deepEqual(lines, ['a, dòng 9', 'a, dòng 10', 'b', 'b, dòng 2']);
});

test('notes and what is due say so', () => {
  assert.match(formatFindings([finding({ file: 'a' }, 'low-confidence', {})]), /\n {2}Ghi chú: /);
  assert.match(
    formatFindings([finding({ file: 'a' }, 'past-review', { reviewBy: '2026-11-19' })]),
    /\n {2}Đến hạn: .*19\/11\/2026/,
  );
});

test('being stale is never an error', () => {
  assert.equal(finding({ file: 'a' }, 'past-review', { reviewBy: '2026-11-19' }).severity, 'stale');
});

test('nothing to tell is nothing', () => {
  assert.equal(formatFindings([]), '');
});
