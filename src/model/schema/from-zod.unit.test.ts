import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Place } from '../written.ts';
import { fromZod, toSlug } from './from-zod.ts';
import { guide, step } from './guide.ts';
import { knownKeys } from './known-keys.ts';
import { salvage } from './salvage.ts';
import { screen } from './screen.ts';

const paths = (schema: typeof screen | typeof step, value: unknown) =>
  schema
    .safeParse(value)
    .error?.issues.map((issue) => issue.path.join('.'))
    .sort();

const place = (raw: unknown): Place => ({ file: 'a.yaml', raw, line: () => 1 });
const button = { button: 'Nộp', tap: true };

test('a fault deep in a screen keeps its whole path', () => {
  const rows = [
    { field: 'Tên', vallue: 'x' },
    { otp: 'Mã', typed: 9 },
    {
      tiles: [
        { label: 'a', icon: 'memo' },
        { label: 'b', icon: 'không' },
      ],
    },
    button,
  ];
  assert.deepEqual(paths(screen, { app: 'portal', title: 'A', rows }), [
    'rows.0',
    'rows.1.typed',
    'rows.2.tiles.1.icon',
  ]);
});

test('also inside a step, beside the faults of the step itself', () => {
  const written = {
    id: 'a',
    title: 'A',
    screen: { app: 'cổng', rows: [button] },
    photo: { file: 'a.jpg', alt: 'ảnh' },
  };
  assert.deepEqual(paths(step, written), ['photo.alt', 'say', 'screen.app', 'screen.title']);
});

test('own rules inside a transform keep their path and their words', () => {
  const written = { id: 'a', title: 'A', say: 'B', screen: { app: 'portal', title: 'A', rows: [button, button] } };
  const issues = step.safeParse(written).error!.issues;
  const [found] = fromZod(issues, place(written), () => []);
  assert.deepEqual([found?.code, found?.field], ['two-taps', 'mục "screen", mục "rows"']);
});

test('a tap may stand on a tile, and paper needs none', () => {
  const tiles = [
    { label: 'a', icon: 'memo', tap: true },
    { label: 'b', icon: 'memo' },
  ];
  assert.equal(screen.safeParse({ app: 'vneid', title: 'A', rows: [{ tiles }] }).success, true);
  assert.equal(screen.safeParse({ device: 'paper', title: 'A', rows: [{ checkbox: 'Nam' }] }).success, true);
  assert.equal(screen.safeParse({ app: 'vneid', title: 'A', look: true, rows: [{ button: 'Nộp' }] }).success, true);
});

test('`look` is for the author only', () => {
  assert.deepEqual(screen.parse({ app: 'vneid', title: 'A', look: true, rows: [{ button: 'Nộp' }] }), {
    device: 'phone',
    app: 'vneid',
    title: 'A',
    rows: [{ kind: 'button', label: 'Nộp' }],
  });
});

test('keys an author may write, by place', () => {
  const raw = { steps: [{ part: 'a' }, { id: 'b', screen: { rows: [{ otp: 'Mã' }] } }] };
  assert.deepEqual(knownKeys(guide, raw, ['steps', 0]), ['part']);
  assert.ok(knownKeys(guide, raw, ['steps', 1]).includes('differs'));
  assert.ok(knownKeys(guide, raw, ['steps', 1, 'screen']).includes('look'));
  assert.deepEqual(knownKeys(guide, raw, ['steps', 1, 'screen', 'rows', 0]), ['otp', 'typed', 'tap']);
  assert.ok(knownKeys(guide, raw, ['fee', 0]).includes('until'));
  assert.ok(knownKeys(guide, raw, []).includes('checkLocally'));
  assert.deepEqual(knownKeys(guide, raw, ['không', 'có']), []);
});

test('what the schema refused leaves a hole, the rest stays', () => {
  const raw = {
    summary: 3,
    who: 'Ai cũng được',
    fee: [{ value: '0 đồng', until: '2026-02-30' }, { value: '1 đồng' }],
    steps: [{ id: 'a', say: 'Bấm', screen: {} }, { part: 'b' }],
    related: 'một',
    lạ: true,
  };
  assert.deepEqual(salvage(guide, raw), {
    who: 'Ai cũng được',
    fee: [{ value: '0 đồng' }, { value: '1 đồng' }],
    steps: [{ id: 'a', say: 'Bấm' }, { part: 'b' }],
  });
  assert.equal(salvage(guide, 'chữ'), undefined);
});

test('ids from anything', () => {
  assert.deepEqual(['Đăng ký Khai sinh!', 'Dang-Nhap', ' a_b '].map(toSlug), ['dang-ky-khai-sinh', 'dang-nhap', 'a-b']);
});
