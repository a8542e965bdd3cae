import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyFor } from './content-security.ts';
import { withVoice } from './voice-files.ts';

test('a page is told where its recordings are', () =>
  assert.equal(withVoice('<li><read-aloud hidden></read-aloud></li>', '/giong-doc/a.json'), '<li><read-aloud data-voice="/giong-doc/a.json" hidden></read-aloud></li>'));
test('a page without a place for it is a fault of ours', () => assert.throws(() => withVoice('<p></p>', 'a.json'), /read-aloud/));
test('only a page with recordings may play sound', () => {
  const html = '<head><meta charset="utf-8"></head><read-aloud hidden></read-aloud>';
  assert.doesNotMatch(policyFor(html), /media-src/);
  assert.match(policyFor(withVoice(html, 'a.json')), /media-src 'self'/);
});
