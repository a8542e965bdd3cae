import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnsOf } from './turns.ts';

test('without a script each slide waits for those before it, and all take as long together', () => {
  const css = turnsOf([10, 20, 10]);
  const rules = [...css.matchAll(/\.t(\d+)\{animation:turn-(\d+) (\d+)s (\d+)s infinite\}/g)].map((rule) => rule.slice(1).map(Number));
  assert.deepEqual(rules, [[1, 10, 40, 0], [2, 20, 40, 10], [3, 10, 40, 30]]);
  assert.match(css, /@keyframes turn-10\{0%,25\.000%\{visibility:visible\}/);
  assert.match(css, /@keyframes turn-20\{0%,50\.000%\{visibility:visible\}/);
});
