import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from '#text/measure.ts';
import { breaksNoWord, leads, place, runsOf, sentencesOf, textOf, titleRuns } from './lay.ts';

const box = { x: 0, y: 0, width: 400, height: 200 };

test('the largest letters that keep inside', () => {
  const short = place(titleRuns('Ngắn'), 'title', box, [80, 60, 40])!;
  assert.equal(short.block.size, 80);
  assert.equal(short.block.box.height, Math.ceil(80 * leads.title));
  const long = place(titleRuns('Một tên dài hơn nhiều, phải xuống mấy dòng mới đủ chỗ'), 'title', box, [80, 60, 40])!;
  assert.ok(long.block.size < 80 && long.bottom <= box.height);
  assert.equal(place(titleRuns('Không có chỗ cho câu này'), 'title', { ...box, height: 20 }, [80, 60, 40]), null);
});

test('a title shrinks a little to save a line, a sentence does not', () => {
  const runs = titleRuns('Chọn hai câu hỏi');
  /** Holds it in one line of 54. */
  const room = { ...box, width: textWidth(textOf(runs), 54, true) };
  assert.equal(place(runs, 'title', room, [60, 56, 52])!.block.size, 52);
  assert.equal(place(runs, 'title', room, [60, 56])!.block.size, 60, 'no line is saved');
  assert.equal(place(runs, 'say', { ...room, height: 300 }, [76, 60, 50])!.block.size, 76);
});

test('what is joined is not torn; an address may part at its signs', () => {
  const at = { look: 'title' as const, size: 60, width: 300 };
  assert.ok(!breaksNoWord([{ text: 'luật\u00a0đứng\u00a0về\u00a0phía\u00a0em' }], at));
  assert.ok(breaksNoWord([{ text: 'luật đứng về phía em' }], at));
  assert.ok(breaksNoWord([{ text: 'dichvucong.gov.vn/tra-cuu' }], at));
});

test('bold words take their width, marks stay, the last two words hold together', () => {
  const runs = runsOf([{ kind: 'text', text: 'Bấm ' }, { kind: 'strong', text: 'Đăng nhập' }, { kind: 'text', text: ' rồi chờ nhé.' }]);
  assert.deepEqual(runs.map(({ as }) => as), [undefined, 'bold', undefined]);
  assert.ok(textOf(runs).endsWith('chờ\u00a0nhé.'));
});

test('a sentence ends where the next begins; what is quoted stays whole', () => {
  assert.deepEqual(sentencesOf('Từ 1/7/2025 không còn huyện. Xem .gov.vn, chinhphu.vn. Xong!'), ['Từ 1/7/2025 không còn huyện.', 'Xem .gov.vn, chinhphu.vn.', 'Xong!']);
  assert.deepEqual(sentencesOf('Nói: “Hôm nay học. Mai thi.” Rồi nghỉ.'), ['Nói: “Hôm nay học. Mai thi.”', 'Rồi nghỉ.']);
  assert.deepEqual(sentencesOf('“Một.” “Hai.”'), ['“Một.”', '“Hai.”']);
});
