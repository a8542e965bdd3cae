import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reporters, type AnyFinding } from './findings.ts';

const error: AnyFinding = {
  severity: 'error',
  file: 'content/guides/a, b.mdx',
  line: 7,
  field: 'bước 2',
  what: 'Thiếu say: 100 %\nhết.',
  fix: 'thêm dòng say',
  code: 'missing-key',
};
const note: AnyFinding = { severity: 'note', file: 'dist/index.html', what: 'Nặng.', code: 'weight' };

test('the three reporters show every finding', () => {
  assert.match(reporters.text([error, note]), /dòng 7[\s\S]*Thiếu say[\s\S]*Nặng[\s\S]*1 lỗi, 0 điều đến hạn xem lại, 1 ghi chú\.$/);
  assert.deepEqual(JSON.parse(reporters.json([error, note])), [error, note]);
  assert.equal(
    reporters.github([error, note]),
    '::error file=content/guides/a%2C b.mdx,line=7,title=bước 2::Thiếu say: 100 %25%0Ahết.%0Athêm dòng say\n' +
      '::notice file=dist/index.html,title=weight::Nặng.',
  );
});

test('no findings is said in words, and is no GitHub line', () => {
  assert.equal(reporters.text([]), '0 lỗi, 0 điều đến hạn xem lại, 0 ghi chú.');
  assert.equal(reporters.github([]), '');
});
