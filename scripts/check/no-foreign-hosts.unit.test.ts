import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page } from '../lib/built-site.ts';
import { foreignHosts, foreignInCss, signs, type Neighbourhood } from './no-foreign-hosts.ts';

const near: Neighbourhood = {
  home: new URL('https://xa-mau.example/huong-dan/'),
  hosts: new Set(['vneid.gov.example']),
};
const judge = (html: string, css = '[rel~=external]:after{}') =>
  foreignHosts(page('a.html', html), near, signs(css)).map((finding) => finding.what);
const good = 'rel="noopener external"';

for (const [what, html] of Object.entries({
  script: '<script src="https://cdn.example/a.js"></script>',
  'script without scheme': '<script src="//cdn.example/a.js"></script>',
  'style sheet': '<link rel="stylesheet" href="https://fonts.example/css">',
  preconnect: '<link rel="preconnect" href="https://fonts.example">',
  picture: '<img src="http://cdn.example/a.png">',
  'one of several pictures': '<img srcset="/a.png 1x, https://cdn.example/b.png 2x">',
  frame: '<iframe src="https://video.example/"></iframe>',
  symbol: '<svg><use href="https://cdn.example/a.svg#x"></use></svg>',
  form: '<form action="https://other.example/"></form>',
  refresh: '<meta http-equiv="refresh" content="0;url=https://other.example/">',
  'CSS in the page': '<style>a{background:url(https://cdn.example/a.png)}</style>',
}))
  test(`refuses a foreign ${what}`, () => assert.equal(judge(html).length, 1));

test('a link leads only to official hosts, by https', () => {
  assert.match(
    judge(`<a ${good} href="https://facebook.example/">x</a>`).join(),
    /facebook\.example: không phải trang chính thức/,
  );
  assert.match(judge(`<a ${good} href="https://dichvucong.gov.vn.tro-giup.example/">x</a>`).join(), /không phải/);
  assert.match(judge(`<a ${good} href="http://dichvucong.gov.vn/">x</a>`).join(), /không phải https/);
  assert.deepEqual(
    judge(`<a ${good} href="https://dichvucong.gov.vn/">x</a><a ${good} href="https://vneid.gov.example/">y</a>`),
    [],
  );
});

test('a link that leads away says so, in rel and to the eye', () => {
  assert.match(judge('<a rel="noopener" href="https://dichvucong.gov.vn/">x</a>').join(), /thiếu rel/);
  assert.match(judge(`<a ${good} href="https://dichvucong.gov.vn/">x</a>`, '').join(), /không có dấu/);
  assert.deepEqual(judge(`<a ${good} href="https://dichvucong.gov.vn/">x<svg></svg></a>`, ''), []);
});

test('our own address, phone numbers and data pictures are no strangers', () => {
  const html =
    '<link rel="canonical" href="https://xa-mau.example/huong-dan/"><a href="/huong-dan/">x</a>' +
    '<a href="tel:18001096">y</a>' +
    '<a href="https://xa-mau.example/">z</a><img src="data:image/png;base64,AA">' +
    '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
  assert.deepEqual(judge(html, ''), []);
});

test('a style sheet may not load from elsewhere either', () => {
  assert.equal(
    foreignInCss('a.css', '@import "https://cdn.example/b.css";a{b:url("//cdn.example/c")}d{e:url(f.png)}', near)
      .length,
    2,
  );
});

test('a sign may come from the style sheet, for links that carry what it asks for', () => {
  assert.deepEqual(
    [...signs('a[rel~=external]::after{}.a .out:before,b{}.c{}p::after{}')],
    ['[rel~=external]', '.out'],
  );
  assert.deepEqual(judge(`<a ${good} class="big out" href="https://dichvucong.gov.vn/">x</a>`, '.out:after{}'), []);
  assert.match(judge(`<a ${good} class="big" href="https://dichvucong.gov.vn/">x</a>`, '.out:after{}').join(), /dấu/);
});
