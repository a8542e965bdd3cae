import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from './read-yaml.ts';

const text = `a: 1
b:
  - c: x
    d: |
      dòng một
      dòng hai
  - { c: y }
e: 'x'
f: 2026-11-20
`;

test('knows the line of every field', () => {
  const { line } = readYaml('a.yaml', text);
  assert.deepEqual(
    [['a'], ['b'], ['b', 0], ['b', 0, 'd'], ['b', 1, 'c'], ['f']].map((path) => line(path)),
    [1, 2, 3, 4, 7, 9],
  );
});

test('a path that leads nowhere stands at the nearest place that exists', () => {
  const { line } = readYaml('a.yaml', text);
  assert.equal(line(['b', 0, 'missing', 'deeper']), 3);
  assert.equal(line(['missing']), 1);
});

test('lines before the YAML count', () => {
  assert.equal(readYaml('a.yaml', text, 10).line(['f']), 19);
});

test('days stay text', () => {
  const { raw } = readYaml('a.yaml', text);
  assert.deepEqual(raw, { a: 1, b: [{ c: 'x', d: 'dòng một\ndòng hai\n' }, { c: 'y' }], e: 'x', f: '2026-11-20' });
});

test('a phone number without quotes keeps its first zero', () => {
  assert.deepEqual(readYaml('a.yaml', 'a: 02183000000\nb: 0\nc: 0.5\n').raw, { a: '02183000000', b: 0, c: 0.5 });
});

test('a broken file has no value and one finding', () => {
  const { raw, findings } = readYaml('a.yaml', 'a: "x\nb: [\n- c: d: e\n');
  assert.equal(raw, undefined);
  assert.equal(findings.length, 1);
});

const faults: [string, number, string][] = [
  ['a: 1\nb: *Bấm\n', 2, 'Câu bắt đầu bằng dấu * mà không có ngoặc kép.'],
  ['a: 1\nb: **Bấm** nút\n', 2, 'Câu bắt đầu bằng dấu * mà không có ngoặc kép.'],
  ['a:\n  - &x [*x]\n', 2, 'Câu bắt đầu bằng dấu * mà không có ngoặc kép.'],
  ['a: @b\n', 1, 'Câu bắt đầu bằng ký hiệu mà không có ngoặc kép.'],
  ['a: "x\nb: 2\nc: 3\n', 1, 'Ngoặc kép mở mà không đóng.'],
  ['a: [1, 2\nb: 3\n', 1, 'Ngoặc [ hoặc { mở mà không đóng.'],
  ['a: 1\nb: { c: 1\nd: 2\n', 2, 'Ngoặc [ hoặc { mở mà không đóng.'],
  ['a: b: c\n', 1, 'Dấu hai chấm giữa câu làm máy hiểu nhầm thành một mục mới, hoặc dòng này thụt sai.'],
  ['a:\n  - b\n  c: d\n', 3, 'Dòng này thụt sai.'],
  ['a:\n\tb: 1\n', 2, 'Dòng này thụt bằng phím Tab.'],
  ['a: "\\q"\n', 1, 'Có dấu \\ trong ngoặc kép.'],
  ['a: 1\n---\nb: 2\n', 2, 'Không đọc được chỗ này.'],
];
for (const [broken, line, what] of faults)
  test(`says what is wrong in ${JSON.stringify(broken)}`, () => {
    const { raw, findings } = readYaml('a.yaml', broken);
    assert.equal(raw, undefined);
    assert.deepEqual(
      findings.map((found) => [found.line, found.what]),
      [[line, what]],
    );
  });

test('all keys written twice are told', () => {
  const { findings } = readYaml('a.yaml', 'a: 1\na: 2\nb: 1\nb: 2\n');
  assert.deepEqual(
    findings.map(({ line, what }) => [line, what]),
    [
      [2, 'Mục "a" viết hai lần.'],
      [4, 'Mục "b" viết hai lần.'],
    ],
  );
});

test('an empty file is an empty value', () => {
  assert.equal(readYaml('a.yaml', '').raw, null);
  assert.equal(readYaml('a.yaml', '').line(['x']), 1);
});
