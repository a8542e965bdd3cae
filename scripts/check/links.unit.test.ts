import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page } from '../lib/built-site.ts';
import { brokenLinks, idsOf } from './links.ts';

function judge(html: string, base = '/huong-dan/') {
  const pages = [page('index.html', html), page('thu-tuc/a/index.html', '<h2 id="bước-1"></h2>')];
  return brokenLinks(pages[0]!, {
    home: new URL(base, 'https://xa-mau.example'),
    files: new Set(['index.html', 'thu-tuc/a/index.html', 'a.css']),
    ids: new Map(pages.map((one) => [one.file, idsOf(one)])),
  }).map((finding) => finding.what);
}

test('addresses that lead somewhere', () => {
  const html =
    '<link rel="stylesheet" href="/huong-dan/a.css">' +
    '<a href="/huong-dan/thu-tuc/a/#b%C6%B0%E1%BB%9Bc-1">1</a><a href="thu-tuc/a/">2</a><a href="?q=x">3</a>' +
    '<a href="#here" id="here">4</a><a href="https://dichvucong.gov.vn/khong-co/">5</a>' +
    '<a href="tel:115">6</a><a href="#top">7</a>' +
    '<meta property="og:url" content="https://xa-mau.example/huong-dan/">';
  assert.deepEqual(judge(html), []);
});

for (const [what, html, message] of [
  ['a page that is not there', '<a href="/huong-dan/thu-tuc/b/">x</a>', /không dẫn tới đâu/],
  ['an address without the base path', '<a href="/thu-tuc/a/">x</a>', /nằm ngoài/],
  ['a page without its slash', '<a href="/huong-dan/thu-tuc/a">x</a>', /không dẫn tới đâu/],
  ['a place that is not there', '<a href="/huong-dan/thu-tuc/a/#bước-2">x</a>', /bước-2/],
  ['a symbol that is not there', '<svg><use href="#e-baby"/></svg>', /e-baby/],
  ['a picture that is not there', '<img src="/huong-dan/b.png">', /b\.png/],
  [
    'a link picture that is not there',
    '<meta property="og:image" content="https://xa-mau.example/huong-dan/hinh/a.png">',
    /hinh/,
  ],
  ['a form that leads nowhere', '<form action="/huong-dan/tim/"></form>', /tim/],
  ['a label without its field', '<label for="q">x</label>', /for="q"/],
  ['one of several described-by', '<p id="a"></p><b aria-describedby="a b">x</b>', /aria-describedby="b"/],
] as const)
  test(`finds ${what}`, () => {
    const found = judge(html);
    assert.equal(found.length, 1, found.join());
    assert.match(found[0]!, message);
  });
