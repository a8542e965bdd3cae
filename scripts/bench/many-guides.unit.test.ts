import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { variant } from './many-guides.ts';

const SOURCE =
  '---\ntitle: Đăng ký khai sinh|cho con\naliases:\n  - "khai sinh"\n  - lam khai sinh\n' +
  'summary: >-\n  Dài\n  dòng\n---\nThân bài\n';

test('a copy differs in title and aliases only', () => {
  const copy = variant(SOURCE, 17);
  const front = parse(copy.split('---')[1]!);
  assert.equal(front.title, 'Đăng ký khai sinh|cho con 17');
  assert.deepEqual(front.aliases, ['khai sinh 17', 'lam khai sinh 17']);
  assert.equal(front.summary, 'Dài dòng');
  assert.ok(copy.endsWith('---\nThân bài\n'));
});

test('a title stays within what an author may write', () => {
  const front = parse(variant(SOURCE.replace('cho con', 'x'.repeat(50)), 599).split('---')[1]!);
  assert.equal(front.title.length, 60);
  assert.ok(front.title.endsWith(' 599'));
});

test('a file without front matter is refused', () => assert.throws(() => variant('Thân bài', 1), /phần đầu/));
