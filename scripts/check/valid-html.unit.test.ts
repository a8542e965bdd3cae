import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page } from '../lib/built-site.ts';
import { invalidHtml } from './valid-html.ts';

const around = (body: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tên</title></head><body>${body}</body></html>`;
const judge = async (body: string) =>
  (await invalidHtml(page('a.html', around(body)))).map((finding) => finding.what).join();

test('a sound page passes, however its tags are written', async () => {
  assert.equal(
    await judge(
      '<main><h1>a</h1><input type=checkbox checked id=1a aria-label="Đã có"><svg><path d="M0 0"/></svg></main>',
    ),
    '',
  );
});

for (const [what, body, rule] of [
  ['a block in a paragraph', '<p><div>a</div></p>', /element-permitted-content|close-order/],
  ['an unclosed element', '<main><b>a</main>', /close-order/],
  ['an id twice', '<p id="a">a</p><p id="a">b</p>', /no-dup-id/],
  ['a list with something else in it', '<ul><p>a</p></ul>', /element-permitted-content/],
  ['a picture without words', '<img src="a.png">', /wcag\/h37/],
  ['a button without type', '<button>a</button>', /no-implicit-button-type/],
  ['an empty heading', '<h1></h1>', /empty-heading/],
] as const)
  test(`finds ${what}`, async () => assert.match(await judge(body), rule));
