import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, inner, tags } from './html.ts';

test('reads names, attributes and lines', () => {
  const [html, a] = tags('<html lang="vi">\n<A href=\'/x?a=1&amp;b=2\' hidden data-x=y>');
  assert.equal(html!.attributes.get('lang'), 'vi');
  assert.equal(a!.name, 'a');
  assert.equal(a!.line, 2);
  assert.deepEqual(
    [...a!.attributes],
    [
      ['href', '/x?a=1&b=2'],
      ['hidden', ''],
      ['data-x', 'y'],
    ],
  );
});

test('a > inside quotes does not end a tag', () => {
  const [p, b] = tags('<p title="a > b" class="c">x<b>');
  assert.equal(p!.attributes.get('class'), 'c');
  assert.equal(b!.name, 'b');
});

test('what stands in a script, a style or a comment is not read as tags', () => {
  const found = tags('<script>if (a<b) "<p style=x>"</script><!-- <i> --><style>a>b{}</style><u>');
  assert.deepEqual(
    found.map((tag) => (tag.closing ? '/' : '') + tag.name),
    ['script', '/script', 'style', '/style', 'u'],
  );
  assert.equal(found[0]!.raw, 'if (a<b) "<p style=x>"');
});

test('the inside of an element ends at its own end tag', () => {
  const html = '<a><a2></a2><b>x</b></a><a>y</a>';
  const all = tags(html);
  assert.equal(inner(html, all, all[0]!), '<a2></a2><b>x</b>');
  assert.equal(inner('<div><div>1</div>2</div>', tags('<div><div>1</div>2</div>'), tags('<div>')[0]!), '<div>1</div>2');
});

test('entities', () => assert.equal(decode('a&#x2F;b&#47;&quot;&khong;'), 'a/b/"&khong;'));
