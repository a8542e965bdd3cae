import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawContest, drawOf, hashOf, type Drawable } from './draw.ts';

const all: Drawable[] = ['a', 'b', 'c', 'd'].flatMap((lesson) =>
  ['choose', 'choose', 'choose', 'choose', 'order', 'match', 'judge', 'judge'].map((kind, i) => ({ id: `${lesson}/${i}`, lesson, kind })));
const rules = [{ kinds: ['choose'], count: 8 }, { kinds: ['judge'], count: 6 }, { kinds: ['order', 'match'], count: 4 }, { kinds: ['choose'], count: 3 }];
const ids = (draw: number) => drawContest(all, rules, draw).map((round) => round.map(({ id }) => id));

test('each round has its kinds and its number, and nothing is asked twice', () => {
  for (let draw = 1; draw < 60; draw++) {
    const rounds = drawContest(all, rules, draw);
    assert.deepEqual(rounds.map(({ length }) => length), [8, 6, 4, 3]);
    for (const [i, round] of rounds.entries()) for (const { kind } of round) assert.ok(rules[i]!.kinds.includes(kind));
    const flat = rounds.flat().map(({ id }) => id);
    assert.equal(new Set(flat).size, flat.length);
  }
});

test('lessons take turns, kinds too', () => {
  for (let draw = 1; draw < 60; draw++) {
    const [quick, , last] = drawContest(all, rules, draw);
    for (const lesson of 'abcd') assert.equal(quick!.filter((one) => one.lesson === lesson).length, 2);
    assert.equal(new Set(last!.map(({ lesson }) => lesson)).size, 4);
    assert.equal(last!.filter(({ kind }) => kind === 'order').length, 2);
  }
});

test('a number is a set: the same again, another next door', () => {
  assert.deepEqual(ids(12), ids(12));
  const sets = new Set(Array.from({ length: 50 }, (_, i) => JSON.stringify(ids(i + 1))));
  assert.equal(sets.size, 50);
  const shared = ids(1).flat().filter((id) => ids(2).flat().includes(id)).length;
  assert.ok(shared < ids(1).flat().length);
});

test('what the bank has not, is not made up', () => {
  assert.deepEqual(drawContest(all.slice(0, 2), [{ kinds: ['choose'], count: 5 }, { kinds: ['judge'], count: 1 }], 1).map(({ length }) => length), [2, 0]);
});

test('the number stands in the address; what is none is the first set', () => {
  assert.equal(drawOf(hashOf(37)), 37);
  for (const odd of ['', '#bo-0', '#bo-', '#bo-1234', '#khac', '#bo--3']) assert.equal(drawOf(odd), 1, odd);
});
