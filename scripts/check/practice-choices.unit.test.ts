import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Task, Temptation } from '#model/practice/lesson.ts';
import type { ScreenElement } from '#model/screen/screen.ts';
import { fewChoices } from './practice-choices.ts';

const wrong: Temptation = { say: 'Bấm nhiều lần', why: 'Bấm một lần.' };
const task = (rows: ScreenElement[], temptations: Temptation[] = []): Task => ({
  id: 'nop', step: 3, title: 'Nộp', say: 'Bấm **Nộp**.', screen: { device: 'phone', app: 'portal', title: 'Nộp', rows }, samples: {}, whys: {}, temptations,
});
const target: ScreenElement = { kind: 'button', label: 'Nộp', tap: true };
const other: ScreenElement = { kind: 'button', label: 'Hủy' };
const faults = (one: Task) => fewChoices('bai.json', { tasks: [one], scams: [] });

test('a screen with fewer than two wrong ways is named, in words an editor can act on', () => {
  const [found, ...rest] = faults(task([target, other]));
  assert.deepEqual(rest, []);
  assert.match(found!.what, /bước 3, màn hình "nop" chỉ có 1 chỗ bấm nhầm/);
  assert.match(found!.fix!, /content\/thuc-hanh\.yaml/);
  assert.equal(faults(task([target], [wrong])).length, 1);
});

test('buttons that are drawn and ways that are offered count alike; what is only read needs none', () => {
  assert.deepEqual(faults(task([target, other, other])), []);
  assert.deepEqual(faults(task([target, other], [wrong])), []);
  assert.deepEqual(faults(task([{ kind: 'text', text: 'Đọc' }])), []);
});

test('a box to type in or one that the machine filled is no wrong way', () => {
  const typed: ScreenElement = { kind: 'field', label: 'Tên', value: 'NGƯỜI MẪU' };
  const filled: ScreenElement = { kind: 'field', label: 'Tên', value: 'NGƯỜI MẪU', state: 'auto' };
  assert.equal(faults(task([typed, filled, target, other])).length, 1);
});
