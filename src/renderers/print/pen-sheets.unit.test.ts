import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClassDay, Survey } from '#model/forms.ts';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planAttendance, planCertificate, planProgramme, planSurvey, planTally } from './pen-sheets.ts';

const title = { text: 'Hôm nay ông bà thấy sao?', lines: ['Hôm nay', 'ông bà thấy sao?'] };
const survey = (questions: number, ask = 'Có dễ hiểu không?', change: Partial<Survey> = {}): Survey => ({
  title,
  lead: 'Không ghi tên.',
  back: 'Bỏ vào hộp.',
  faces: ['Tốt', 'Tạm được', 'Chưa tốt'],
  guide: 'dang-ky-khai-sinh',
  questions: Array.from({ length: questions }, (_, i) => ({ id: `cau-${i}`, ask, ...(i === 0 && { answers: ['Rồi', 'Chưa'] }) })),
  open: [{ id: 'kho', ask: 'Chỗ nào khó nhất?' }, { id: 'sua', ask: 'Muốn sửa điều gì?' }],
  reviewBy: '2027-11-20',
  ...change,
});
const classDay: ClassDay = { title, parts: [], keep: [], thanks: 'đã làm được', honest: 'Giấy để nhớ.', reviewBy: '2027-11-20' };
const guide = sampleGuide({ qr: 'pakn', reviewBy: '2027-05-20' });
const longName = sampleUnit({ name: 'Xã Nguyễn Huệ Thượng '.repeat(6).slice(0, 120), imprint: 'In tại Nhà in Mẫu' });

test('a usual survey has lines to write on and leads to the page where people may speak', () => {
  const sheet = planSurvey(survey(8), guide, sampleUnit());
  assert.ok(sheet.lines >= 2);
  assert.equal(sheet.strip.qr!.url, 'https://xa-mau.example/thu-tuc/dang-ky-khai-sinh/');
  assert.equal(sheet.info.until, '2027-05-20');
});

test('the longest survey that may be written stays on its side; lines that go are told', () => {
  const long = 'Có ai đòi thêm tiền ngoài biên lai của Trung tâm hay không ạ?';
  const sheet = planSurvey(survey(9, long, { open: [{ id: 'a', ask: long }, { id: 'b', ask: long }] }), guide, longName);
  assert.ok(sheet.lines < planSurvey(survey(4), guide, longName).lines || sheet.lines === 3);
  assert.equal(sheet.lines === 0, sheet.info.left.length === 1);
});

test('the tally has a row for each answer, tall enough for strokes', () => {
  const tally = planTally(survey(9), sampleUnit());
  assert.deepEqual(tally.questions.map(({ rows }) => rows.length), [2, ...Array<number>(8).fill(3)]);
  assert.ok(tally.row >= 5.5, String(tally.row));
  assert.deepEqual(tally.questions[1]!.rows.map(({ face }) => face), [0, 1, 2]);
  assert.equal(tally.open[0]!.number, 10);
});

test('at least twenty people find a row, also where the name of the commune is long', () => {
  assert.ok(planAttendance(classDay, sampleUnit()).rows >= 20);
  assert.ok(planAttendance(classDay, longName).rows >= 20);
});

test('what a sheet shows gives it its version', () => {
  const version = (change: Partial<ClassDay>) => planProgramme({ ...classDay, ...change }, sampleUnit()).info.version;
  assert.notEqual(version({}), version({ keep: ['Máy ở tay chủ.'] }));
  assert.equal(planCertificate(classDay, sampleUnit()).copies, 2);
});
