import assert from 'node:assert/strict';
import test from 'node:test';
import { icons } from '@iconify-json/fluent-emoji-flat';
import { iconNames } from '#model/screen/icons.ts';
import { emoji } from './emoji.ts';
import { line } from './line.ts';

test('every icon that authors may use has a picture without ids, styles and classes', () => {
  for (const name of iconNames) assert.doesNotMatch(emoji(name), /^$|\s(?:id|style|class|on\w+)=|<text|url\(/, name);
});

test('bodies are lighter than the set’s own', () => {
  const original = (name: string) => (icons.icons[`${name}-light`] ?? icons.icons[name])?.body.length ?? 0;
  const before = iconNames.reduce((sum, name) => sum + original(name), 0);
  const after = iconNames.reduce((sum, name) => sum + emoji(name).length, 0);
  assert.ok(after < before * 0.75, `${after} of ${before}`);
});

test('people have the skin of the pointing hand', () => {
  assert.match(emoji('old-woman'), /#ffd6ad/i);
  assert.doesNotMatch(emoji('old-woman'), /#ffd7c2/i);
});

test('an unknown name says so', () => {
  assert.throws(() => emoji('no-such-icon'), /no-such-icon/);
  assert.throws(() => line('no-such-icon'), /no-such-icon/);
});
