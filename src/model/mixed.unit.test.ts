import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mixed } from './mixed.ts';

test('what is to be put in order never stands in it', () => {
  assert.deepEqual(mixed(['ba', 'an', 'cà'], String), ['an', 'ba', 'cà']);
  assert.deepEqual(mixed(['an', 'ba', 'cà'], String), ['ba', 'cà', 'an']);
});
