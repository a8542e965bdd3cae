import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyKind, sampleDrill, sampleQuestions } from '../../tests/site/sample-questions.ts';
import { chanceOf } from './chance.ts';
import { drillInWords } from './drill-words.ts';
import { mixed, paperQuestion, quickQuestions, type OneOf } from './one-of.ts';

const rightOf = ({ choices }: OneOf) => choices.filter(({ isRight }) => isRight).map(({ say }) => say);

test('each kind becomes questions with one right answer, two to four in all, each with its reason', () => {
  for (const question of everyKind)
    for (const asked of [...quickQuestions(question), paperQuestion(question, chanceOf(3))!]) {
      assert.equal(rightOf(asked).length, 1, asked.id);
      assert.ok(asked.choices.length >= 2 && asked.choices.length <= 4, asked.id);
      assert.equal(new Set(asked.choices.map(({ say }) => say)).size, asked.choices.length, asked.id);
      assert.ok(asked.choices.every(({ why }) => why), asked.id);
    }
});

test('an order asks for its first, a match for each of its pairs', () => {
  assert.deepEqual(quickQuestions(sampleQuestions.order).map(rightOf), [['Mở cổng']]);
  assert.deepEqual(quickQuestions(sampleQuestions.match).map(rightOf), [['Khai sinh'], ['Cấp hộ chiếu'], ['Tạm trú']]);
});

test('two addresses that differ in a sign are two answers', () => {
  const [right, wrong] = sampleQuestions.choose.choices;
  const [asked] = quickQuestions({ ...sampleQuestions.choose, choices: [{ ...right!, say: 'dichvucong.gov.vn' }, { ...wrong!, say: 'dichvucong-gov.vn' }] });
  assert.equal(asked!.choices.length, 2);
});

test('spots of the same name cannot be told apart in words', () => {
  const [right, wrong] = sampleQuestions.tap.spots;
  for (const label of ['Tìm', 'tìm…']) assert.deepEqual(quickQuestions({ ...sampleQuestions.tap, spots: [right!, { ...wrong!, label }] }), []);
});

test('a place says its second line too, which may be what tells it from its neighbour', () => {
  const screen = { ...sampleQuestions.tap.screen, rows: [{ kind: 'row' as const, label: 'Hồ sơ tạm trú', sub: 'Đang xử lý' }, { kind: 'row' as const, label: 'Hồ sơ khai sinh', sub: 'Thiếu giấy' }] };
  assert.deepEqual(quickQuestions({ ...sampleQuestions.tap, screen })[0]!.choices.map(({ say }) => say), ['Tìm (Đang xử lý)', 'Đăng nhập (Thiếu giấy)']);
});

test('on paper the letters of the right answer lead to the right order, whatever the seed', () => {
  for (let seed = 0; seed < 40; seed++) {
    const { items, choices } = paperQuestion(sampleQuestions.order, chanceOf(seed))!;
    const order = choices[0]!.say.split(' – ').map((name) => items![name.charCodeAt(0) - 97]);
    assert.deepEqual(order, sampleQuestions.order.items.map(({ say }) => say));
    assert.ok(choices.slice(1).every(({ say }) => say !== choices[0]!.say));
  }
});

test('on paper the pairs of the right answer belong together, also where two things share a place', () => {
  const { pairs } = sampleQuestions.match;
  const shared = { ...sampleQuestions.match, pairs: [...pairs, { ...pairs[0]!, left: 'Tờ khai khai sinh' }] };
  for (let seed = 0; seed < 40; seed++) {
    const { items, against, choices } = paperQuestion(shared, chanceOf(seed))!;
    const laid = choices[0]!.say.split(', ').map((pair) => /^(\d) – (\w)$/.exec(pair)!).map(([, left, right]) => [items![Number(left) - 1], against![right!.charCodeAt(0) - 97]]);
    assert.deepEqual(laid, shared.pairs.map(({ left, right }) => [left, right]));
  }
});

test('answers are mixed, none is lost', () => {
  const [asked] = quickQuestions(sampleQuestions.choose);
  const places = new Set(Array.from({ length: 30 }, (_, seed) => mixed(asked!, chanceOf(seed)).choices.findIndex(({ isRight }) => isRight)));
  assert.equal(places.size, 3);
});

test('a drill in words has no marks and says what would be seen', () => {
  assert.equal(drillInWords(sampleDrill), 'Máy em reo một tin. Tin nhắn từ “+84 911” (Hôm nay): “SIM sẽ bị khóa sau 2 giờ.” Có nút “Mở khóa”.');
});
