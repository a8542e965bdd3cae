import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLexicon, syllablesOf } from './lexicon.ts';
import { prepareRefusals, refusalIn, unmasked } from './refuse.ts';
import type { Pattern } from './refuse.ts';

const page = { url: '', title: 'Giấy không mất tiền', summary: '', icon: '', kind: 'guide' as const, topic: '', level: null, tracks: [], names: ['không'], troubles: [], sentences: [] };
const asked = (question: string, patterns: Partial<Pattern>[], say = ['casino']) => {
  const inOrder = patterns.map((pattern) => ({ words: [], near: 1, anywhere: false, unless: [], ...pattern }));
  const words = { alike: [['không', 'hông'], ['chỉ', 'bày']], groups: { giay: ['hóa đơn', 'giấy ra viện'] }, refusals: [{ id: 'x', say, unless: ['tố cáo'], together: [], inOrder, always: false, yields: false, reply: [] }] };
  return refusalIn(syllablesOf(unmasked(question)), prepareRefusals(words, buildLexicon([page]))) !== undefined;
};

test('sayings that follow each other, with few syllables between', () => {
  const patterns = [{ words: [['mua'], ['=giay'], ['khống']] }];
  assert.ok(asked('mua giấy ra viện khống ở đâu', patterns));
  assert.ok(asked('mua tờ hóa đơn khống', patterns));
  assert.ok(!asked('hóa đơn khống ai mua', patterns), 'another order');
  assert.ok(!asked('mua xe có hóa đơn bị ghi khống', patterns), 'too far apart');
});

test('not where something else is said too', () => {
  assert.ok(!asked('bị ai mua hóa đơn khống', [{ words: [['mua'], ['=giay'], ['khống']], unless: ['bị'] }]));
});

test('nothing is refused to who reports it', () => {
  assert.ok(asked('vào casino', []));
  assert.ok(!asked('tố cáo casino ở đâu', []));
  assert.ok(!asked('tố cáo người mua hóa đơn', [{ words: [['mua'], ['=giay']] }]));
});

test('in any order, however far apart, where it is said so', () => {
  const patterns = [{ words: [['mua'], ['=giay'], ['khống']], anywhere: true, unless: ['báo ai'] }];
  assert.ok(asked('hóa đơn mà ghi khống lên cao thì có chỗ nào cho mua không', patterns));
  assert.ok(!asked('hóa đơn ghi khống', patterns));
  assert.ok(!asked('thấy người ta mua hóa đơn khống thì báo ai', patterns));
});

test('words said alike are one', () => {
  assert.ok(asked('mần sao mà hông ai bày cách', [{ words: [['không ai'], ['chỉ cách']] }]));
});

test('without marks a syllable alone is the usual one', () => {
  const patterns = [{ words: [['giấy'], ['khống']] }];
  assert.ok(!asked('co can giay khong', patterns));
  assert.ok(asked('giấy khống', patterns));
  assert.ok(asked('choi casino', []));
});

test('letters set apart or written as signs are read', () => {
  assert.ok(asked('chơi c.a.s.i.n.o', []));
  assert.ok(asked('c@sino', []));
  assert.ok(asked('ca\u200bsino', []));
  assert.equal(unmasked('bản 2.0, 600.000 đồng'), 'bản 2.0, 600.000 đồng');
});

test('a long number stands for all of them', () => {
  assert.ok(asked('mã là 482910', [{ words: [['mã là'], ['000000']] }]));
  assert.ok(!asked('mã là 12', [{ words: [['mã là'], ['000000']] }]));
});
