import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { ClassQuestion } from '#model/class-question.ts';
import { everyKind, sampleQuestions } from '../../../tests/site/sample-questions.ts';
import { giftFile } from './gift.ts';
import { kahootLimits, kahootTable, secondsFor } from './kahoot.ts';
import { saidLeft } from './left.ts';

const rowsOf = (questions: ClassQuestion[]) => (parse(kahootTable(questions).text, { bom: true }) as string[][]).slice(1);

test('the table is read back: the number of the right answer leads to it, nothing is longer than Kahoot takes', () => {
  const rows = rowsOf(everyKind);
  assert.equal(rows.length, kahootTable(everyKind).count);
  for (const [ask, ...rest] of rows) {
    assert.ok(ask!.length <= 120, ask);
    assert.equal(rest.length, 6);
    for (const say of rest.slice(0, 4)) assert.ok(say.length <= 75, say);
    assert.ok(kahootLimits.seconds.some((seconds) => String(seconds) === rest[4]));
    assert.ok(rest[Number(rest[5]) - 1], ask);
  }
  const right = (ask: string) => rows.filter(([one]) => one!.includes(ask)).map(([, ...rest]) => rest[Number(rest[5]) - 1]);
  assert.deepEqual(right('OTP'), ['Mã dùng một lần ~ 5 phút']);
  assert.deepEqual(right('trước tiên'), ['Mở cổng']);
  assert.deepEqual(right('Giấy chứng sinh'), ['Khai sinh']);
  assert.deepEqual(right('Trang chủ'), ['Tìm']);
  assert.deepEqual(right('Thật hay giả'), ['Giả']);
});

test('the right answer is not always the first', () => {
  const many = Array.from({ length: 20 }, (_, i): ClassQuestion => ({ ...sampleQuestions.choose, id: `tim-thu-tuc/${i}` }));
  assert.equal(new Set(rowsOf(many).map((row) => row.at(-1))).size, 3);
});

test('what is too long is left out, and told with its reason', () => {
  const long: ClassQuestion = { ...sampleQuestions.choose, ask: 'Rất dài '.repeat(20) };
  const blind: ClassQuestion = { ...sampleQuestions.tap, spots: sampleQuestions.tap.spots.map((spot) => ({ ...spot, label: 'Tìm' })) };
  const { count, left } = kahootTable([long, blind, sampleQuestions.choose]);
  assert.equal(count, 1);
  assert.equal(saidLeft(left), 'bỏ 1 câu dài quá ô của Kahoot, 1 câu phải nhìn màn hình vẽ');
  assert.equal(saidLeft([]), '');
});

test('more to read, more time', () => {
  const ask = (length: number) => secondsFor({ id: '', lesson: '', kind: 'choose', ask: 'a'.repeat(length), choices: [] });
  assert.deepEqual([ask(40), ask(200), ask(400)], [20, 30, 60]);
});

interface Read { name: string; ask: string; answers: { right: boolean; text: string; feedback: string }[]; pairs: [string, string][]; general: string }

/** As Moodle reads it: escapes put aside first, then `{`, `~`, `=`, `#` and `->` cut. */
function readGift(text: string): { categories: string[]; questions: Read[] } {
  const specials = ':#={}~';
  const aside = (part: string) =>
    part.replaceAll('\\\\', '\u0001').replace(/\\([:#={}~n])/g, (_, sign: string) => (sign === 'n' ? '\u0002' : String.fromCharCode(0xe000 + specials.indexOf(sign)))).replaceAll('\u0001', '\\');
  const back = (part: string) => part.replace(/[\ue000-\ue005]/g, (sign) => specials[sign.charCodeAt(0) - 0xe000]!).replaceAll('\u0002', '\n').replace(/^\[plain\]/, '').trim();
  const categories: string[] = [];
  const questions: Read[] = [];
  for (const block of text.split(/\n\s*\n/).map((one) => one.trim()).filter(Boolean)) {
    if (block.startsWith('$CATEGORY:')) {
      categories.push(block.slice(10).trim());
      continue;
    }
    const [, name, ask, body] = /^::(.*?)::([^{}]*)\{([^{}]*)\}$/s.exec(aside(block))!;
    const [answers, general = ''] = body!.split('####') as [string, string?];
    const cut = answers.replaceAll('=', '~=').split('~').map((one) => one.trim()).filter(Boolean);
    const isMatch = !/~/.test(answers);
    questions.push({
      name: back(name!),
      ask: back(ask!),
      answers: isMatch ? [] : cut.map((one) => ({ right: one.startsWith('='), text: back(one.replace(/^=/, '').split('#')[0]!), feedback: back(one.split('#')[1] ?? '') })),
      pairs: isMatch ? cut.map((one) => one.replace(/^=/, '').split('->').map(back) as [string, string]) : [],
      general: back(general),
    });
  }
  return { categories, questions };
}

test('GIFT is read back as Moodle reads it, with every sign that it uses itself', () => {
  const { text, count } = giftFile([{ title: 'Bài 1. Nộp/tra', questions: everyKind }]);
  const { categories, questions } = readGift(text);
  assert.deepEqual(categories, ['$course$/top/Cầm tay chỉ việc/Bài 1. Nộp//tra']);
  assert.equal(questions.length, count);
  const of = (kind: keyof typeof sampleQuestions) => questions.find(({ name }) => name === sampleQuestions[kind].id)!;
  assert.equal(of('choose').ask, 'Mã OTP = gì: {một lần}?');
  assert.deepEqual(of('choose').answers.filter(({ right }) => right), [{ right: true, text: 'Mã dùng một lần ~ 5 phút', feedback: 'Đúng: #một lần' }]);
  assert.deepEqual(of('choose').answers.filter(({ right }) => !right).map(({ feedback }) => feedback).sort(), ['Sai: xã không có mã này.', 'Số thì ai cũng biết.'].sort());
  assert.deepEqual(of('judge').answers.find(({ right }) => right)!.text, 'Giả');
});

test('a match stays a match, an order gives each thing its place, reasons come at the end', () => {
  const { questions } = readGift(giftFile([{ title: 'Bài 1', questions: [sampleQuestions.match, sampleQuestions.order] }]).text);
  assert.deepEqual(questions[0]!.pairs, sampleQuestions.match.pairs.map(({ left, right }) => [left, right]));
  assert.deepEqual(questions[1]!.pairs, [['Mở cổng', 'Việc thứ 1'], ['Gõ tên việc', 'Việc thứ 2'], ['Chọn thủ tục', 'Việc thứ 3'], ['Đọc giấy tờ', 'Việc thứ 4']]);
  assert.match(questions[0]!.general, /^Giấy chứng sinh: Để biết con sinh ở đâu\.\nẢnh chân dung:/);
});

test('what would be taken for a sign of Moodle’s is not', () => {
  const { choices } = sampleQuestions.choose;
  const odd: ClassQuestion = { ...sampleQuestions.choose, ask: '[html] là gì?\nChọn \\ một', choices: [{ ...choices[0]!, say: '%50% đúng' }, { ...choices[1]!, say: '[html]' }] };
  const [read] = readGift(giftFile([{ title: 'Bài 1', questions: [odd] }]).text).questions;
  assert.equal(read!.ask, '[html] là gì?\nChọn \\ một');
  assert.deepEqual(read!.answers.map(({ text }) => text).sort(), ['%50% đúng', '[html]']);
  const arrow: ClassQuestion = { ...sampleQuestions.match, pairs: sampleQuestions.match.pairs.map((pair, i) => (i === 0 ? { ...pair, left: 'A -> B' } : pair)) };
  assert.deepEqual(readGift(giftFile([{ title: '', questions: [arrow] }]).text).questions[0]!.pairs[0], ['A → B', 'Khai sinh']);
});

test('a question that only eyes can answer is told, not dropped in silence', () => {
  const blind: ClassQuestion = { ...sampleQuestions.tap, spots: sampleQuestions.tap.spots.map((spot) => ({ ...spot, label: 'Tìm' })) };
  assert.deepEqual(giftFile([{ title: 'Bài 1', questions: [blind] }]), { text: '$CATEGORY: $course$/top/Cầm tay chỉ việc/Bài 1\n', count: 0, left: [{ what: blind.id, why: 'phải nhìn màn hình vẽ' }] });
});
