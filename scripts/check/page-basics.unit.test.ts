import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page } from '../lib/built-site.ts';
import { basicFaults, sameTitles } from './page-basics.ts';

const whole =
  '<html lang="vi"><head><title>Tên</title><meta name="viewport" content="width=device-width">' +
  '<meta name="description" content="Tả">' +
  '<meta name="referrer" content="strict-origin-when-cross-origin">' +
  '<link rel="canonical" href="/"></head><body><main><h1>Tên</h1></main></body></html>';
const judge = (html: string) => basicFaults(page('a.html', html)).map((finding) => finding.what);

test('a whole page passes', () => assert.deepEqual(judge(whole), []));

for (const [cut, put, message] of [
  ['lang="vi"', 'lang="en"', /lang="vi"/],
  ['<h1>Tên</h1>', '', /0 thẻ <h1>/],
  ['<h1>Tên</h1>', '<h1>a</h1><h1>b</h1>', /2 thẻ <h1>/],
  ['<main>', '<div>', /<main>/],
  ['<title>Tên</title>', '<title> </title>', /<title>/],
  ['width=device-width', 'width=device-width,maximum-scale=1', /phóng to/],
  ['name="viewport"', 'name="v"', /viewport/],
  ['name="referrer"', 'name="r"', /referrer/],
  ['name="description"', 'name="d"', /description/],
  ['rel="canonical"', 'rel="x"', /canonical/],
] as const)
  test(`${cut} → ${put || 'nothing'} fails`, () => assert.match(judge(whole.replace(cut, put)).join(), message));

test('a page that asks not to be listed needs no canonical address', () => {
  assert.deepEqual(
    judge(whole.replace('<link rel="canonical" href="/">', '<meta name="robots" content="noindex">')),
    [],
  );
});

test('two pages may not have one title', () => {
  assert.match(sameTitles([page('a.html', whole), page('b.html', whole)])[0]!.what, /trùng với a\.html/);
  assert.deepEqual(sameTitles([page('a.html', whole), page('b.html', whole.replace('<title>Tên', '<title>Khác'))]), []);
});
