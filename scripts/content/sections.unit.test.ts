import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnyFinding } from '../lib/findings.ts';
import { reporters } from '../lib/findings.ts';
import { written } from '../../tests/fixtures/written.ts';
import { guideTable } from './table.ts';

const at = (slug: string, line?: number) => ({ severity: 'note' as const, file: `content/guides/${slug}.mdx`, line });
const findings: AnyFinding[] = [
  { ...at('dang-ky-khai-sinh', 7), field: 'mục "fee" thứ 2, mục "unsure"', what: 'Chưa chắc: “Hỏi xã.”', code: 'unsure' },
  { ...at('kt', 30), field: 'bước "tim", mục "unsure"', what: 'Chưa chắc: “Hỏi.”', code: 'unsure' },
  { ...at('kt'), severity: 'stale', field: 'mục "reviewBy"', what: 'Quá ngày.', code: 'past-review' },
  { ...at('kt', 3), severity: 'error', field: 'mục "aliases"', what: 'Thiếu.', fix: 'thêm.', code: 'few-aliases' },
  { ...at('kt', 9), field: 'bước "tim", mục "say"', what: 'Câu dài.', code: 'say-long' },
];

test('errors and other notes in full, then the sections, one line each', () => {
  assert.equal(
    reporters.text(findings),
    `
content/guides/kt.mdx, dòng 3, mục "aliases"
  Thiếu.
  Cách sửa: thêm.

content/guides/kt.mdx, dòng 9, bước "tim", mục "say"
  Ghi chú: Câu dài.

Quá hạn hoặc phải xem lại trong 60 ngày (1)
  kt  reviewBy  Quá ngày.

Chưa chắc (2)
  dang-ky-khai-sinh:7  fee 2       Chưa chắc: “Hỏi xã.”
  kt:30                bước "tim"  Chưa chắc: “Hỏi.”

1 lỗi, 1 điều đến hạn xem lại, 3 ghi chú.
`.trim(),
  );
});

test('one list of findings: JSON and GitHub hold them all', () => {
  assert.equal((JSON.parse(reporters.json(findings)) as unknown[]).length, findings.length);
  assert.equal(reporters.github(findings).split('\n').length, findings.length);
});

test('the table has a line for each guide', () => {
  assert.equal(
    guideTable(written({ guides: { ks: {}, kt: { who: 'Ai có nhu cầu.' } } })),
    `
  Bài  bước  màn hình riêng  cách gọi  từ một câu  câu dài nhất  chữ cơ quan trên 100 từ
  ks   4     4 (100 %)       6         3,1         4             0
  kt   4     4 (100 %)       6         3           4             2,78
`
      .slice(1)
      .trimEnd(),
  );
});
