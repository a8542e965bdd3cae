import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nfc } from './nfc.ts';
import { compounds } from './compounds.ts';
import { glue, glueTitle } from './glue.ts';

const shown = (text: string) => glue(text).replaceAll('\u00A0', '_');

test('compounds stay together, whatever their case', () => {
  assert.equal(shown('Làm giấy khai sinh, Hồ sơ và mã OTP'), 'Làm giấy_khai_sinh, Hồ_sơ và mã_OTP');
  assert.equal(shown('ĐĂNG KÝ TẠM TRÚ trong ngày'), 'ĐĂNG_KÝ TẠM_TRÚ trong_ngày');
});

test('the longest compound wins', () => {
  assert.equal(shown('Xin giấy khai sinh'), 'Xin giấy_khai_sinh');
});

test('numbers hold their unit', () => {
  assert.equal(
    shown('Trong 60 ngày, 0 đồng, từ 75 tuổi, 1.500.000 đồng'),
    'Trong 60_ngày, 0_đồng, từ 75_tuổi, 1.500.000_đồng',
  );
});

test('only whole words count', () => {
  assert.equal(shown('hồ sơn, trong ngàyx, A60 ngày, 60 ngàyx'), 'hồ sơn, trong ngàyx, A60 ngày, 60 ngàyx');
});

test('gluing twice changes nothing more', () => {
  for (const text of ['Nộp hồ sơ đăng ký khai sinh trong 60 ngày làm việc', compounds.join(' ')])
    assert.equal(glue(glue(text)), glue(text));
});

test('no letter is lost', () => {
  const text = compounds.join(', ');
  assert.equal(glue(text).replaceAll('\u00A0', ' '), text);
});

test('the list is clean: NFC, at least two syllables, nothing twice', () => {
  assert.deepEqual(
    compounds.filter((entry) => entry !== nfc(entry) || !/^\S+( \S+)+$/.test(entry)),
    [],
  );
  assert.equal(new Set(compounds.map((entry) => entry.toLowerCase())).size, compounds.length);
});

test('the last syllable of a title is not left alone, a compound at its end needs no help', () => {
  assert.equal(glueTitle('Chọn tài khoản hưởng').replaceAll('\u00a0', '_'), 'Chọn tài_khoản_hưởng');
  assert.equal(glueTitle('Bấm Quên passcode').replaceAll('\u00a0', '_'), 'Bấm Quên_passcode');
  assert.equal(glueTitle('Tìm khai sinh').replaceAll('\u00a0', '_'), 'Tìm khai_sinh');
  assert.equal(glueTitle('VNeID'), 'VNeID');
});
