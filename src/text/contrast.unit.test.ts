import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, darkEnough } from './contrast.ts';

test('contrast as WCAG measures it, whichever colour comes first', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#951a1d', '#951A1D'), 1);
  // The grey that just reaches 4.5, known from the WCAG's own papers.
  assert.ok(contrast('#767676', '#ffffff') >= 4.5);
  assert.ok(contrast('#777777', '#ffffff') < 4.5);
  assert.equal(contrast('#767676', '#ffffff'), contrast('#ffffff', '#767676'));
});

test('a colour too light for white letters is darkened, one that is dark enough stays', () => {
  const dark = darkEnough('#4caf50', 7);
  assert.ok(contrast(dark, '#ffffff') >= 7);
  assert.ok(contrast(dark, '#ffffff') < 7.6, 'no darker than it must be');
  assert.equal(darkEnough('#951a1d', 7), '#951a1d');
  assert.ok(contrast(darkEnough('#ffffff', 7), '#ffffff') >= 7);
});
