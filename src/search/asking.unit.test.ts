import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksIn, intentsOf, isOnlyAsking, saysYesOrNo, unitsAsked, wantsYesOrNo, withoutAsking } from './asking.ts';
import { syllablesOf } from './lexicon.ts';

const intents = intentsOf({ fee: ['hết bao nhiêu'], time: ['mấy ngày có'] });
const fits = (question: string, answer: string) => unitsAsked(syllablesOf(question)).some((unit) => unit.test(answer));

test('what is asked of a thing is told by the way it is asked, with a few words between', () => {
  assert.deepEqual(asksIn('làm hộ chiếu hết tất cả bao nhiêu', intents), new Set(['fee']));
  assert.deepEqual(asksIn('ho chieu may ngay thi co', intents), new Set(['time']));
  assert.equal(withoutAsking('làm hộ chiếu hết bao nhiêu', intents), 'làm hộ chiếu');
  assert.ok(isOnlyAsking('thế hết bao nhiêu', intents));
  assert.ok(!isOnlyAsking('hộ chiếu hết bao nhiêu', intents));
});

test('a question for a number expects its unit', () => {
  assert.ok(fits('vợ sinh chồng được nghỉ mấy ngày', 'Cha nghỉ 10 ngày.'));
  assert.ok(!fits('vợ sinh chồng được nghỉ mấy ngày', 'Chồng đã đóng đủ 6 tháng.'));
  assert.ok(fits('dong may phan tram', 'Người thứ ba 60%'));
  assert.ok(fits('hạn chót nộp thuế đất', 'Hạn 31/10'));
  assert.ok(fits('đặt tối đa mấy nguyện vọng', 'Nhiều nhất 15 nguyện vọng.'), 'any number where no unit is named');
  assert.deepEqual(unitsAsked(syllablesOf('cần giấy tờ gì')), []);
});

test('a yes or a no is asked for by the last words or the first', () => {
  for (const question of ['con dưới 6 tuổi có phải chụp ảnh', 'lam thay duoc hok', 'nhờ con nộp được không ạ']) assert.ok(wantsYesOrNo(syllablesOf(question)), question);
  assert.ok(!wantsYesOrNo(syllablesOf('nộp ở đâu')));
  assert.match('Không. Làm gộp thì công an tự tra.', saysYesOrNo);
  assert.doesNotMatch('Cấp trong 3 ngày', saysYesOrNo);
});
