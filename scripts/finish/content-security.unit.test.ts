import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { policyFor, secure } from './content-security.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const document = (head: string, attributes = '') =>
  `<!doctype html><html lang="vi"${attributes}><head><meta charset="utf-8">${head}</head><body></body></html>`;
const part = (policy: string, name: string) => policy.split('; ').find((p) => p.startsWith(name));

test('each inline style and script of the page is allowed by its hash, nothing else', () => {
  const policy = policyFor(document('<style>a{}</style><style media="print">b{}</style><script>one()</script>'));
  assert.equal(part(policy, 'style-src'), `style-src 'self' ${sha('a{}')} ${sha('b{}')}`);
  assert.equal(part(policy, 'script-src'), `script-src 'self' ${sha('one()')}`);
  assert.ok(!policy.includes('unsafe'));
});

test('JSON-LD and scripts from a file need no hash', () => {
  const policy = policyFor(
    document('<script type="application/ld+json">{"a":1}</script><script type="module" src="/a.js"></script>'),
  );
  assert.equal(part(policy, 'script-src'), "script-src 'self'");
});

test('an inline module does', () => {
  assert.ok(policyFor(document('<script type="module">x()</script>')).includes(sha('x()')));
});

test('the same style twice is named once', () => {
  assert.equal(
    part(policyFor(document('<style>a{}</style><style>a{}</style>')), 'style-src'),
    `style-src 'self' ${sha('a{}')}`,
  );
});

test('WebAssembly only where the page declares it', () => {
  assert.ok(policyFor(document('', ' data-wasm')).includes("'wasm-unsafe-eval'"));
  assert.ok(!policyFor(document('<style>[data-wasm]{}</style>')).includes('wasm'));
});

test('a file that stands alone may use nothing but what is in it', () => {
  assert.equal(
    policyFor(document('<style>a{}</style><script type="module">x()</script>', ' data-alone')),
    `default-src 'none'; script-src ${sha('x()')}; style-src ${sha('a{}')}; img-src data:; form-action 'none'; base-uri 'none'`,
  );
});

test('Windows line ends are hashed as the browser sees them', () => {
  assert.ok(policyFor(document('<style>a{}\r\nb{}</style>')).includes(sha('a{}\nb{}')));
});

test('stands right behind the charset, or first when there is none', () => {
  assert.match(
    secure(document('<title>a</title>')),
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]+"><title>/,
  );
  assert.match(secure('<html><head><title>a</title></head></html>'), /<head><meta http-equiv/);
});

test('twice gives the same page', () => {
  const once = secure(document('<style>a{}</style>'));
  assert.equal(secure(once), once);
});

test('a page without a head is refused', () => assert.throws(() => secure('<p>a</p>'), /<head>/));
