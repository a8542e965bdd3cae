import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { encode, type ClassResult } from './class-result.ts';
import { countCode, lessonOf, toCsv, toText, totalsOf, type CountedLesson, type CountedPart } from './class-totals.ts';

const part = (key: CountedPart['key'], title: string, says: string[]): CountedPart =>
  ({ key, title, items: says.map((say, i) => ({ number: i + 1, say, again: { href: `/doc/#${i + 1}`, title: 'Đọc lại' } })) });
const lesson: CountedLesson = {
  order: 2, title: 'Mã OTP kín', href: '/bai-hoc/ma/',
  parts: [part('warm-up', 'Câu hỏi đầu giờ', ['Một?', 'Hai?']), part('exit', 'Câu hỏi cuối giờ', ['=1+1?', 'Ai xin mã, "bạn thân"?', 'Ba?', 'Bốn?']), part('practice-1', 'Tập: Tạm trú', ['Đăng nhập'])],
};
const other: CountedLesson = { ...lesson, order: 3, title: 'Bài khác' };
const lessons = [lesson, other];
const bits = (text: string) => [...text].map((bit) => bit === '1');
const code = (set: ClassResult['set'], right: string, random: number, rest: Partial<ClassResult> = {}) => encode({ set, lesson: 2, right: bits(right), ...rest }, random);
const countAll = (codes: string[]): string[] => codes.reduce<string[]>((counted, one) => {
  const counting = countCode(counted, one, lessons);
  return 'codes' in counting ? counting.codes : assert.fail(JSON.stringify(counting.refused));
}, []);
const refused = (counted: string[], text: string, wanted?: number) => {
  const counting = countCode(counted, text, lessons, wanted);
  return 'refused' in counting ? counting.refused : assert.fail('counted');
};

const before = [code('before', '0000', 1), code('before', '0101', 2)];
const after = [code('after', '1101', 3), code('after', '1101', 4), code('after', '0111', 5), code('after', '1111', 6)];
const all = [...before, ...after, code('practice', '1', 7, { practice: 1 })];

test('machines with the same answers are counted each, the same code once', () => {
  assert.deepEqual(countAll(all), all);
  assert.deepEqual(refused(all, `${after[1]!.slice(0, 6)} ${after[1]!.slice(6)}`), { why: 'double', place: 4 });
});

test('a slip, a lesson that is not counted, and another edition each say why', () => {
  const [first] = after;
  const slip = first!.slice(0, -1) + String((Number(first!.at(-1)) + 1) % 10);
  assert.deepEqual(refused([], slip), { why: 'mistyped', digits: 12 });
  assert.deepEqual(refused([], '12345'), { why: 'length', digits: 5 });
  const elsewhere = encode({ set: 'after', lesson: 3, right: bits('1111') }, 1);
  assert.deepEqual(refused(all, elsewhere), { why: 'other-lesson', lesson: other });
  assert.deepEqual(refused([], elsewhere, 2), { why: 'other-lesson', lesson: other });
  for (const strange of [code('after', '11111', 1), code('practice', '1', 1, { practice: 0 }), encode({ set: 'after', lesson: 9, right: bits('1111') }, 1)])
    assert.deepEqual(refused([], strange), { why: 'other-edition' });
});

test('the first code says which lesson is counted', () => {
  assert.equal(lessonOf([]), undefined);
  assert.equal(lessonOf(all), 2);
});

test('before and after stand side by side, question by question', () => {
  const { machines, tables } = totalsOf(all, lesson);
  assert.equal(machines, 7);
  assert.deepEqual(tables.map(({ part: { key } }) => key), ['exit', 'practice-1']);
  assert.deepEqual(tables[0]!.columns, [
    { set: 'before', machines: 2, right: [0, 1, 0, 1], average: 1 },
    { set: 'after', machines: 4, right: [3, 4, 2, 4], average: 3.25 },
  ]);
});

test('what to teach again: the fewest right after the lesson first, never what all had right', () => {
  const { worst } = totalsOf(all, lesson);
  assert.deepEqual(worst.map(({ item, right, machines }) => [item.number, right, machines]), [[3, 2, 4], [1, 3, 4]]);
  assert.deepEqual(totalsOf(before, lesson).worst.map(({ item }) => item.number), [1, 3, 2]);
  assert.deepEqual(totalsOf([after[3]!], lesson).worst, []);
});

test('the table opens in a spreadsheet: Unicode, whole texts, no formula', () => {
  const csv = toCsv(lesson.title, totalsOf(all, lesson));
  assert.ok(csv.startsWith('\ufeffBài,'));
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  assert.equal(rows.length, 4 + 4 + 1);
  assert.deepEqual(rows[1], { Bài: 'Mã OTP kín', Phần: 'Câu hỏi cuối giờ', Lúc: 'Trước bài', Số: '2', 'Câu hỏi hoặc bước': 'Ai xin mã, "bạn thân"?', 'Số máy': '2', 'Số máy đúng': '1', 'Phần trăm đúng': '50' });
  assert.equal(rows[4]!['Câu hỏi hoặc bước'], "'=1+1?");
  assert.ok(rows.every((row) => Object.values(row).every((value) => !/^[=+\-@\t\r]/.test(value))));
});

test('the message for a chat says both sides of the comparison and what to teach again', () => {
  const text = toText(lesson.title, totalsOf(all, lesson));
  assert.match(text, /trước bài 2 máy, trung bình đúng 1\/4; sau bài 4 máy, trung bình đúng 3,3\/4/);
  assert.match(text, /^3\. Ba\? 0% → 50%$/m);
  assert.match(text, /Nên dạy lại:\n- Ba\? \(đúng 2\/4 máy\)\n- =1\+1\? \(đúng 3\/4 máy\)$/);
});
