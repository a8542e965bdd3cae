import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Message } from '#model/message.ts';
import { sheetKinds } from '#model/sheet.ts';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { boardKinds } from '#model/sheet.ts';
import { planBoard } from './board.ts';

const message = (change: Partial<Message> = {}): Message => ({
  id: 'giu-ma-otp',
  title: { text: 'Không ai được hỏi mã OTP của bạn', lines: ['Không ai được hỏi', 'mã OTP của bạn'] },
  line: 'Người xưng cán bộ, ngân hàng cũng không.',
  to: { guide: 'dang-ky-khai-sinh' },
  icon: 'bell',
  checked: '2026-11-20',
  reviewBy: '2027-05-15',
  ...change,
});
const guide = sampleGuide({ qr: 'ks', reviewBy: '2027-03-01' });
const leads = { address: '/thu-tuc/dang-ky-khai-sinh/', guide };

test('very large words with the line below; until the guide it leads to must be looked at again', () => {
  for (const kind of boardKinds) {
    const board = planBoard(message(), kind, sampleUnit(), leads);
    assert.ok(board.title.pt >= 60 && board.line!.pt >= 24, `${kind}: ${board.title.pt}, ${board.line?.pt}`);
    assert.equal(board.info.until, '2027-03-01');
    assert.equal(board.qr, 'https://xa-mau.example/thu-tuc/dang-ky-khai-sinh/');
    assert.deepEqual(board.info.left, []);
  }
});

test('a title breaks where its author allows, never before a single syllable', () => {
  const title = { text: 'Lỡ bị lừa? Gọi ngay ngân hàng', lines: ['Lỡ bị lừa?', 'Gọi ngay ngân hàng'] };
  const { lines } = planBoard(message({ title }), 'pa-no', sampleUnit(), leads).title;
  assert.deepEqual(lines, ['Lỡ bị lừa?', 'Gọi ngay', 'ngân\u00a0hàng']);
});

test('a page that is no guide holds as long as the message', () => {
  const board = planBoard(message({ to: { safety: 'ma-otp' } }), 'pa-no', sampleUnit(), { address: '/an-toan/ma-otp/', guide: undefined });
  assert.deepEqual([board.qr, board.info.until, board.call], ['https://xa-mau.example/an-toan/ma-otp/', '2027-05-15', 'Quét mã đọc tiếp']);
});

test('a commune with a name of 120 letters keeps the words on the board, and what goes is told', () => {
  const unit = sampleUnit({ name: 'Xã Nguyễn Huệ Thượng '.repeat(6).slice(0, 120), imprint: 'In tại Nhà in Mẫu, giấy phép 12/2026' });
  for (const kind of boardKinds) {
    const board = planBoard(message(), kind, unit, leads);
    assert.ok(board.commune.height + board.title.height < sheetKinds[kind].heightMm, kind);
    assert.equal(board.line === null, board.info.left.length === 1, kind);
  }
});

test('a line that finds no room is told', () => {
  const long = planBoard(message({ line: 'Người xưng cán bộ, ngân hàng, con cháu cũng không được hỏi. '.repeat(5) }), 'bang-ron', sampleUnit(), leads);
  assert.equal(long.line, null);
  assert.ok(long.title.pt >= 60);
  assert.match(long.info.left[0]!.what, /Người xưng cán bộ/);
});
