import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { inRoot } from '../lib/places.ts';
import { encoded, sectionOf } from './kiosk-kit.ts';

const kit = (file: string) => readFile(inRoot('scripts/finish/kiosk-kit', file), 'utf8');

test('a section ends where the next begins, whatever its number', () => {
  const guide = '# Sách\n\n## 1. Đầu\n\nMột\n\n### Nhỏ\n\nHai\n\n## 2. Cuối\n\nBa\n';
  assert.equal(sectionOf(guide, 'Đầu'), 'Đầu\n\nMột\n\n### Nhỏ\n\nHai\n');
  assert.equal(sectionOf(guide, 'Cuối'), 'Cuối\n\nBa\n');
  assert.throws(() => sectionOf(guide, 'Giữa'), /HUONG-DAN\.md không có mục "Giữa"/);
});

test('Windows gets its lines and says how its letters are written; Linux gets neither', () => {
  assert.deepEqual([...encoded('a.reg', 'ơ\n')], [0xff, 0xfe, 0xa1, 0x01, 13, 0, 10, 0]);
  assert.deepEqual([...encoded('a.txt', 'a\n')], [0xef, 0xbb, 0xbf, 97, 13, 10]);
  assert.deepEqual([...encoded('a.xml', 'a\n')], [97, 13, 10]);
  assert.deepEqual([...encoded('a.sh', 'a\n')], [97, 10]);
});

test('both browsers are shut in the same site, and staff may still take their figures away', async () => {
  const chromium = JSON.parse(await kit('linux/chinh-sach.json')) as Record<string, unknown>;
  assert.deepEqual(chromium['URLAllowlist'], ['@SITE@', 'http://127.0.0.1', 'blob:*']);
  assert.ok((chromium['URLBlocklist'] as string[]).includes('*'));
  const edge = await kit('windows/chinh-sach-edge.reg');
  assert.match(edge, /\\URLBlocklist\]\n"1"="\*"\n/);
  assert.match(edge, /\\URLAllowlist\]\n"1"="@SITE@"\n"2"="blob:\*"\n/);
  // What one may and the other may not would be a slip.
  const settings = [...edge.matchAll(/^"(\w+)"=dword:0*(\d+)$/gm)].map(([, name, value]) => [name!, Number(value)] as const);
  const shared = settings.filter(([name]) => name in chromium);
  assert.ok(shared.length > 10, `${shared.length}`);
  for (const [name, value] of shared) assert.equal(value, Number(chromium[name]), name);
});
