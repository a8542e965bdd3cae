import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, Slide } from '#renderers/slides/deck.ts';
import { boxesOf, columnsOf } from './boxes.ts';

const box = (x: number, y: number) => ({ x, y, width: 320, height: 72 });
const text = (x: number, y: number): Block => ({ kind: 'text', box: box(x, y), look: 'say', size: 32, runs: [{ text: 'Chữ' }] });
const row = (x: number, y: number) => ({ box: box(x, y), look: 'say' as const, size: 40, runs: [] });
const deck = (...blocks: Block[]) => ({ slides: [{ ground: 'paper', title: '', blocks, notes: [], minutes: 0 } satisfies Slide] });

test('a place and a size are written once, in shares of the slide', () => {
  const { rules, at } = boxesOf(deck(text(128, 72), text(128, 72), text(256, 72)));
  assert.equal(rules.match(/left:10%;top:10%;width:25%;height:10%/g)?.length, 1);
  assert.equal(rules.match(/\.z32\{font-size:2\.5cqw\}/g)?.length, 1);
  assert.notEqual(at(box(128, 72)), at(box(256, 72)));
});

test('rows of a list are one box a column, as far apart as planned', () => {
  const columns = columnsOf([row(0, 0), row(0, 100), row(640, 0)]);
  assert.deepEqual(columns.map(({ box: { x, height }, gap, rows }) => [x, height, gap, rows.length]), [[0, 172, 28, 2], [640, 72, 0, 1]]);
});
