import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from '#text/measure.ts';
import { countSyllables } from '#text/syllables.ts';
import { cut, PIECE_WIDTH, piecesOf } from './pieces.ts';

const said = 'Chọn cách nhận kết quả, bấm Nộp hồ sơ một lần. Chép lại mã hồ sơ.';

test('pieces are the text, in order, each as wide as a line at most', () => {
  const pieces = cut(said);
  assert.equal(pieces.join(' ').replaceAll('\u00a0', ' '), said);
  for (const piece of pieces) assert.ok(textWidth(piece, 1, true) <= PIECE_WIDTH, piece);
});

test('a piece ends where a sentence or a part of it ends, not in a word of several syllables', () => {
  assert.deepEqual(
    cut(said).map((piece) => piece.replaceAll('\u00a0', ' ')),
    ['Chọn cách nhận kết quả,', 'bấm Nộp hồ sơ một lần.', 'Chép lại mã hồ sơ.'],
  );
});

test('no syllable stands alone where it can stand with others', () => {
  for (const text of ['Không ai được hỏi mã OTP của bạn', 'Mang giấy tờ tùy thân và bản gốc Giấy chứng sinh đến Trung tâm xã'])
    for (const piece of cut(text)) assert.ok(countSyllables(piece) > 1, piece);
});

test('what fits one line is one piece, and an address wider than the line stands alone', () => {
  assert.deepEqual(cut('Không bấm'), ['Không bấm']);
  const address = 'dichvucong.thongtin-huongdan.example';
  assert.ok(cut(`Trang giả ${address} hỏi mã`).includes(address));
});

test('a piece stands longer the more there is to read, and holds as long as its fact', () => {
  const [short, long] = [piecesOf('Cúp máy')[0]!, piecesOf('Gõ lại mã hồ sơ vào đây')[0]!];
  assert.ok(short.seconds >= 2 && short.seconds < long.seconds);
  assert.deepEqual(piecesOf('0 đồng', { until: '2027-02-28' }).map(({ from, until }) => [from, until]), [[undefined, '2027-02-28']]);
});
