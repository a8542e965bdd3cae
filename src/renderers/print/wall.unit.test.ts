import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Screen } from '#model/screen/screen.ts';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planWall } from './wall.ts';

const today = '2026-11-20';

test('each square has a name, and its size for three walls', () => {
  const { columns, rows, scales } = planWall('ban-tay-chi', sampleGuide(), sampleUnit(), today);
  assert.deepEqual([columns.join(''), rows.length], ['ABCDEFGHIJ', 7]);
  assert.deepEqual(scales.at(-1), { metres: 4, cellCm: 40, heightCm: 280 });
});

test('the first step fills the grid; rows of the screen that go are told', () => {
  const guide = sampleGuide();
  const field = { kind: 'field', label: 'Số định danh' } as const;
  const rows = [field, field, field, field, { kind: 'button', label: 'Đăng nhập', tap: true } as const];
  const [step] = guide.steps;
  const tall = sampleGuide({ steps: [{ ...step!, screen: { ...step!.screen, rows } as Screen }] });
  assert.deepEqual(planWall('buoc-dau', guide, sampleUnit(), today).info.left, []);
  const { info, screen } = planWall('buoc-dau', tall, sampleUnit(), today);
  assert.match(info.left[0]!.what, /dòng trên màn hình/);
  assert.equal(screen!.minHeight, 210);
});

test('each picture names its own colours', () => {
  const hexes = (slug: 'ban-tay-chi' | 'buoc-dau') => planWall(slug, sampleGuide(), sampleUnit(), today).colours.map(({ hex }) => hex.toUpperCase());
  for (const slug of ['ban-tay-chi', 'buoc-dau'] as const) assert.ok(hexes(slug).includes('#F5B301'));
  assert.ok(!hexes('ban-tay-chi').includes('#FFD6AD'));
});
