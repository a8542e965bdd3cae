import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copiesOf, orderSheet, orderTable, readChoice, writeChoice, type Line } from './print-order.ts';

const line: Line = { kind: 'to-gap', slug: 'ks', title: 'Khai sinh "cho con"', kindName: 'Tờ gấp', paper: 'couché', finish: 'gấp ba', copies: 500, size: '297 × 210 mm', file: 'to-gap-ks.pdf' };

test('a choice survives the address', () => {
  const hash = '#viec=dang-ky-khai-sinh,ho-chieu&loai=to-gap*500,ap-phich.a2*3&to=an-toan/gia-cong-an*2';
  assert.equal(writeChoice(readChoice(hash)), hash);
});

test('an address that somebody mangled chooses nothing that is not a name', () => {
  const { guides, kinds, sheets } = readChoice('#viec=<img>,ho-chieu,,&loai=standee*-4,x"y*3&to=../../etc*1');
  assert.deepEqual(guides, ['ho-chieu']);
  assert.deepEqual([...kinds], [['standee', 1]]);
  assert.deepEqual([...sheets], []);
});

test('copies are a number a shop can print', () => {
  assert.deepEqual(['500', '0', '-3', 'abc', '2.7', '1e9', ''].map(copiesOf), [500, 1, 1, 1, 2, 99_999, 1]);
});

test('the order opens in a spreadsheet and in a browser, and runs nothing', () => {
  assert.ok(orderTable([line]).includes('"Khai sinh ""cho con""","Tờ gấp","297 × 210 mm","500"'));
  const page = orderSheet([{ ...line, title: '<script>alert(1)</script>' }], 'Xã <b>', '20/11/2026');
  assert.ok(!page.includes('<script>') && !page.includes('Xã <b>'));
  assert.ok(page.includes('500'));
});
