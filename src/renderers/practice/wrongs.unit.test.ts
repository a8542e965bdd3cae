import assert from 'node:assert/strict';
import test from 'node:test';
import type { PracticeSource } from '#model/schema/practice.ts';
import type { Screen, ScreenElement } from '#model/screen/screen.ts';
import { WrongsOf } from './wrongs.ts';

const screen = (...rows: ScreenElement[]): Screen => ({ device: 'phone', app: 'portal', title: 'Thử', rows });
const button = (label: string): Screen => screen({ kind: 'button', label, tap: true });
const why = 'Vì thế.';
const wrongs: PracticeSource['wrongs'] = [
  { say: 'chung', why, kinds: ['button'] },
  { say: 'gửi', why, labels: ['Gửi'] },
  { say: 'gửi phản ánh', why, labels: ['Gửi phản ánh'] },
  { say: 'bước này', why, steps: ['dang-nhap/nhap-ma'] },
  { say: 'ô', why, kinds: ['field'] },
];
const say = (id: string, at: Screen, count: number, turn = 0) => new WrongsOf({ scams: [], whys: [], wrongs }, turn).choose(id, at, count).map((one) => one.say);

test('the step itself comes before its word, a longer word before a short one, both before its kind', () => {
  assert.deepEqual(say('dang-nhap/nhap-ma', button('Gửi phản ánh'), 4), ['bước này', 'gửi phản ánh', 'gửi', 'chung']);
  assert.deepEqual(say('khac', button('Gửi'), 3), ['gửi', 'chung']);
});

test('a word is whole: nothing begins in its middle', () => {
  assert.deepEqual(say('khac', button('Gửim'), 3), ['chung']);
});

test('where nothing is pressed, the first box to type in is what the screen is about', () => {
  assert.deepEqual(say('khac', screen({ kind: 'field', label: 'Tên', value: 'NGƯỜI MẪU' }), 2), ['ô']);
  assert.deepEqual(say('khac', screen({ kind: 'text', text: 'Đọc' }), 2), []);
});

test('one lesson does not say the same again while there is another', () => {
  const two: PracticeSource['wrongs'] = ['a', 'b'].map((word) => ({ say: word, why, kinds: ['button'] }));
  const lesson = new WrongsOf({ scams: [], whys: [], wrongs: two }, 0);
  const said = [1, 2, 3].map(() => lesson.choose('x', button('Nộp'), 1)[0]!.say);
  assert.deepEqual(said, ['a', 'b', 'a']);
});
