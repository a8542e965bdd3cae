import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitWords, numberWords } from './number-words.ts';

const said: Record<string, string> = {
  0: 'không',
  1: 'một',
  4: 'bốn',
  5: 'năm',
  10: 'mười',
  11: 'mười một',
  14: 'mười bốn',
  15: 'mười lăm',
  20: 'hai mươi',
  21: 'hai mươi mốt',
  24: 'hai mươi tư',
  25: 'hai mươi lăm',
  44: 'bốn mươi tư',
  55: 'năm mươi lăm',
  100: 'một trăm',
  101: 'một trăm linh một',
  104: 'một trăm linh bốn',
  105: 'một trăm linh năm',
  110: 'một trăm mười',
  111: 'một trăm mười một',
  115: 'một trăm mười lăm',
  121: 'một trăm hai mươi mốt',
  555: 'năm trăm năm mươi lăm',
  1000: 'một nghìn',
  1001: 'một nghìn không trăm linh một',
  1010: 'một nghìn không trăm mười',
  1945: 'một nghìn chín trăm bốn mươi lăm',
  2000: 'hai nghìn',
  2004: 'hai nghìn không trăm linh bốn',
  2025: 'hai nghìn không trăm hai mươi lăm',
  8000: 'tám nghìn',
  15000: 'mười lăm nghìn',
  113850: 'một trăm mười ba nghìn tám trăm năm mươi',
  500000: 'năm trăm nghìn',
  1000000: 'một triệu',
  1000005: 'một triệu không trăm linh năm',
  1200000: 'một triệu hai trăm nghìn',
  1215004: 'một triệu hai trăm mười lăm nghìn không trăm linh bốn',
  50600000: 'năm mươi triệu sáu trăm nghìn',
  1000000000: 'một tỷ',
  1500000000: 'một tỷ năm trăm triệu',
  2000000021: 'hai tỷ không trăm hai mươi mốt',
  1000000000000: 'một nghìn tỷ',
};
for (const [digits, words] of Object.entries(said)) test(`${digits}: ${words}`, () => assert.equal(numberWords(digits), words));

test('zeros before a number are not said', () => assert.equal(numberWords('007'), 'bảy'));
test('a code is said digit by digit', () => assert.equal(digitWords('1045'), 'một không bốn năm'));
