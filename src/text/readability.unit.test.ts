import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nfc } from './nfc.ts';
import { officialese } from './officialese.ts';
import { abbreviations, explains, officeWords, sentences } from './readability.ts';

test('a sentence ends at a sign that a space follows', () => {
  assert.deepEqual(sentences('Gõ dichvucong.gov.vn, mã 1.014027. Đúng chưa? Rồi “bấm.” Chờ: một ngày; hai ngày.'), [
    'Gõ dichvucong.gov.vn, mã 1.014027.',
    'Đúng chưa?',
    'Rồi “bấm.”',
    'Chờ:',
    'một ngày;',
    'hai ngày.',
  ]);
  assert.deepEqual(sentences('  '), []);
});

test('words of the office, the longest first, whatever their case', () => {
  assert.deepEqual(officeWords('Căn cứ vào giấy, Theo quy định của pháp luật thì nộp.'), [
    { found: 'Căn cứ vào', plain: 'theo' },
    { found: 'Theo quy định của pháp luật', plain: 'nói rõ luật bắt làm gì' },
  ]);
  assert.deepEqual(officeWords('thực hiện'.normalize('NFD')), [{ found: 'thực hiện', plain: 'làm' }]);
});

test('plain words, parts of other words and names of papers are let be', () => {
  for (const text of ['Căn cước của bạn.', 'Làm theo hướng dẫn.', 'Viết đơn đề nghị.', 'Giấy tiếp nhận và hẹn trả.'])
    assert.deepEqual(officeWords(text), [], text);
});

test('the list is clean: NFC, lower case, nothing twice', () => {
  const words = officialese.map(({ word }) => word);
  assert.deepEqual(
    words.filter((word) => word !== nfc(word).toLowerCase()),
    [],
  );
  assert.equal(new Set(words).size, words.length);
});

test('abbreviations: capitals that stand alone', () => {
  assert.deepEqual(abbreviations('Thẻ BHYT, sổ BHXH. NNT nộp cho CQT (KBNN).'), ['BHYT', 'BHXH', 'NNT', 'CQT', 'KBNN']);
});

test('known ones, numbers of laws, forms, names and numerals are none', () => {
  for (const text of [
    'Mở VNeID, gõ OTP, quét QR ở UBND xã.',
    'Nghị định 123/2015/NĐ-CP, Quyết định 1588/QĐ-TTg.',
    'Nộp tờ khai CT01, Mẫu CT07.',
    'Giấy phép hạng A1, nhóm III.',
    'NGƯỜI MẪU',
  ])
    assert.deepEqual(abbreviations(text), [], text);
});

test('what explains an abbreviation', () => {
  for (const text of ['bảo hiểm y tế (BHYT)', 'BHYT (bảo hiểm y tế)', 'BHYT là bảo hiểm y tế', 'gọi tắt là **BHYT**.'])
    assert.equal(explains(text, 'BHYT'), true, text);
  for (const text of ['thẻ BHYT', 'BHYTX (gì đó)', 'BHYT lành']) assert.equal(explains(text, 'BHYT'), false, text);
});
