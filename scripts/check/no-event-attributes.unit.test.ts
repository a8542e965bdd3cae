import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page } from '../lib/built-site.ts';
import { eventAttributes } from './no-event-attributes.ts';

test('finds handlers and javascript: addresses', () => {
  const found = eventAttributes(
    page('a.html', '<button onclick="a()">x</button><svg onload=b()></svg><a href=" JavaScript:c()">y</a>'),
  );
  assert.deepEqual(
    found.map((finding) => finding.code),
    Array(3).fill('no-event-attributes'),
  );
});

test('other attributes are fine', () => {
  assert.deepEqual(eventAttributes(page('a.html', '<a href="/on/" data-on="x">javascript:</a>')), []);
});
