import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListRow, SlideDraft } from './deck.ts';
import { textOf } from './lay.ts';
import { pointSlides } from './points.ts';

const given = { kicker: 'Phần 1', title: 'Việc cần làm', marks: 'number' as const, notes: [] };
const rowsOf = ({ blocks }: SlideDraft): ListRow[] => blocks.flatMap((block) => (block.kind === 'list' ? block.rows : []));
const long = (at: number) => `Điều thứ ${at} dài đến mức phải đọc hai dòng trên một trang chiếu, nên năm sáu điều như thế không đứng chung được với nhau`;

test('what does not fit goes on the next slide, counted on', () => {
  const { slides } = pointSlides({ ...given, points: Array.from({ length: 9 }, (_, i) => long(i + 1)) });
  assert.ok(slides.length > 1);
  assert.deepEqual(slides.map(({ title }) => title), slides.map((_, i) => (i === 0 ? 'Việc cần làm' : 'Việc cần làm (tiếp)')));
  assert.deepEqual(slides.flatMap(rowsOf).map(({ badge }) => badge?.text), ['1', '2', '3', '4', '5', '6', '7', '8', '9']);
});

test('many short lines stand in two columns, few in one', () => {
  const columns = (many: number) => new Set(pointSlides({ ...given, points: Array.from({ length: many }, (_, i) => `Bước ${i + 1}`) }).slides.flatMap(rowsOf).map(({ box }) => box.x)).size;
  assert.deepEqual([3, 5, 6, 10].map(columns), [1, 1, 2, 2]);
});

test('short lines are set larger than long ones', () => {
  const size = (points: string[]) => rowsOf(pointSlides({ ...given, points }).slides[0]!)[0]!.size;
  assert.ok(size(['Một', 'Hai', 'Ba']) > size([1, 2, 3, 4].map(long)));
});

test('no word is lost', () => {
  const points = [1, 2, 3].map(long);
  assert.deepEqual(pointSlides({ ...given, points }).slides.flatMap(rowsOf).map(({ runs }) => textOf(runs).replaceAll('\u00a0', ' ')), points);
});
