import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentNumbers, isSameDocument } from './document-number.ts';

test('numbers come out the same however they are written', () => {
  const same = ['123/2015/NĐ-CP', 'Nghị định số 123/2015/NĐ – CP', 'NĐ 123 / 2015 / NÐ-CP'];
  for (const text of same) assert.deepEqual(documentNumbers(text), ['123/2015/NĐ-CP'], text);
});

test('each kind of number', () => {
  assert.deepEqual(documentNumbers('Luật Hộ tịch (số 60/2014/QH13), 01/2022/TT-BTP, 66.7/2025/NQ-CP và 1588/QĐ-TTg.'), [
    '60/2014/QH13',
    '01/2022/TT-BTP',
    '66.7/2025/NQ-CP',
    '1588/QĐ-TTg',
  ]);
});

test('a short form by the word before it', () => {
  assert.deepEqual(documentNumbers('theo Nghị định 123/2015, Thông tư số 75/2022'), ['123/2015/NĐ-CP', '75/2022/TT']);
});

test('days, scores and codes are no numbers of documents', () => {
  assert.deepEqual(documentNumbers('Từ 1/3/2027, mã 1.001193, 2/3 hồ sơ, bước 1/4'), []);
});

test('a short form is the same document, another kind of the same number is not', () => {
  assert.equal(isSameDocument('75/2022/TT', '75/2022/TT-BTC'), true);
  assert.equal(isSameDocument('118/2025/QH15', '118/2025/QH'), true);
  assert.equal(isSameDocument('01/2022/TT-BTP', '1/2022/TT-BTP'), true);
  assert.equal(isSameDocument('118/2025/NĐ-CP', '118/2025/QH15'), false);
  assert.equal(isSameDocument('18/2026/NĐ-CP', '118/2026/NĐ-CP'), false);
});
