import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillPages } from './fill-pages.ts';

const rooms = { first: 60, between: 100, last: 70, only: 40 };

test('the fewest pages, the emptiest as full as can be', () => {
  assert.deepEqual(fillPages([[30, 30, 30, 30]], 0, rooms), [{ count: 2, way: 0 }, { count: 2, way: 0 }]);
  assert.deepEqual(fillPages([[30]], 0, rooms), [{ count: 1, way: 0 }]);
});

test('each page takes the largest letters that fit, and never costs another page', () => {
  const pages = fillPages([[50, 50, 50], [30, 30, 30]], 0, rooms);
  assert.deepEqual(pages, [{ count: 1, way: 0 }, { count: 2, way: 1 }]);
});

test('a block taller than a page still gets one of its own', () => {
  assert.deepEqual(fillPages([[200, 10]], 0, rooms).map(({ count }) => count), [1, 1]);
});
