import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chanceOf, seedOf, shuffled } from './chance.ts';

const all = ['a', 'b', 'c', 'd'];

test('the same seed gives the same order, another seed another one', () => {
  assert.deepEqual(shuffled(all, chanceOf(7)), shuffled(all, chanceOf(7)));
  assert.ok(new Set(Array.from({ length: 20 }, (_, seed) => shuffled(all, chanceOf(seed)).join(''))).size > 10);
});

test('nothing is lost, and what was given stays as it was', () => {
  assert.deepEqual([...shuffled(all, chanceOf(3))].sort(), all);
  assert.deepEqual(all, ['a', 'b', 'c', 'd']);
  assert.deepEqual(shuffled([], chanceOf(1)), []);
});

test('each order comes about as often as any other', () => {
  const counts = new Map<string, number>();
  const chance = chanceOf(11);
  for (let i = 0; i < 6000; i++) {
    const order = shuffled(['a', 'b', 'c'], chance).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  assert.equal(counts.size, 6);
  for (const [order, count] of counts) assert.ok(count > 850 && count < 1150, `${order}: ${count}`);
});

test('texts that differ by a letter have seeds of their own', () => {
  assert.notEqual(seedOf('tim-thu-tuc'), seedOf('tim-thu-tuk'));
});
