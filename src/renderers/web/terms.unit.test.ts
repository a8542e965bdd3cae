import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termsIn, termsOn } from './terms.ts';

const link = (term: string) => [{ kind: 'link', text: term, to: { term } }];

test('words in the order a reader meets them, each once', () => {
  assert.deepEqual(termsIn({ lead: link('vneid'), items: [{ text: link('ma-otp') }, { text: link('vneid') }] }), ['vneid', 'ma-otp']);
});

test('a word that stands only in the meaning of a law is not explained here', () => {
  assert.deepEqual(termsIn({ laws: [{ law: { meaning: link('lien-thong') } }], why: [{ kind: 'text', text: 'Được.' }] }), []);
});

test('a hard word that stands on the page is explained though nobody linked it', () => {
  const glossary = new Map(['Mã OTP', 'VNeID', 'Mã', 'Liên thông'].map((term) => [term, { id: term, term }]));
  const page = { lead: link('VNeID'), text: [{ kind: 'text', text: 'Đừng đọc mã OTP.' }], law: [{ kind: 'text', text: 'liên thông' }] };
  assert.deepEqual(termsOn(page, glossary, 5).map(({ id }) => id), ['VNeID', 'Mã OTP', 'Mã']);
  assert.deepEqual(termsOn(page, glossary, 2).map(({ id }) => id), ['VNeID', 'Mã OTP']);
  assert.deepEqual(termsOn({ text: [{ kind: 'text', text: 'mãi' }] }, glossary, 5), []);
});
