import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page } from '../lib/built-site.ts';
import { inlineStyles } from './no-inline-style.ts';

test('finds the attribute on any element, SVG too, with its line', () => {
  const found = inlineStyles(page('a.html', '<p>\n<b style="color:red">x</b><svg><text STYLE=a>y</text></svg>'));
  assert.deepEqual(
    found.map((finding) => finding.line),
    [2, 2],
  );
  assert.match(found[0]!.what, /<b>.*color:red/);
});

test('a style element and the word in a text are fine', () => {
  assert.deepEqual(
    inlineStyles(page('a.html', '<style>a{}</style><p data-style="x">style="a"</p><script>"<b style=1>"</script>')),
    [],
  );
});
