import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termsIn } from './terms.ts';

const link = (term: string) => [{ kind: 'link', text: term, to: { term } }];

test('words in the order a reader meets them, each once', () => {
  assert.deepEqual(termsIn({ lead: link('vneid'), items: [{ text: link('ma-otp') }, { text: link('vneid') }] }), ['vneid', 'ma-otp']);
});

test('a word that stands only in the meaning of a law is not explained here', () => {
  assert.deepEqual(termsIn({ laws: [{ law: { meaning: link('lien-thong') } }], why: [{ kind: 'text', text: 'Được.' }] }), []);
});
