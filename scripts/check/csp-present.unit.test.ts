import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secure } from '../finish/content-security.ts';
import { page } from '../lib/built-site.ts';
import { policyFaults } from './csp-present.ts';

const bare =
  '<!doctype html><html><head><meta charset="utf-8"><title>a</title><style>a{}</style></head><body></body></html>';
const judge = (html: string) =>
  policyFaults(page('a.html', html))
    .map((finding) => finding.what)
    .join();

test('a secured page passes', () => assert.equal(judge(secure(bare)), ''));
test('a page without a policy fails', () => assert.match(judge(bare), /0 chính sách/));
test('a style changed afterwards fails', () => assert.match(judge(secure(bare).replace('a{}', 'b{}')), /không khớp/));
test('two policies fail', () =>
  assert.match(
    judge(secure(bare).replace('<title>', '<meta http-equiv="content-security-policy" content="x"><title>')),
    /2 chính sách/,
  ));
test('something before the policy fails', () => {
  const policy = /<meta http-equiv[^>]+>/.exec(secure(bare))![0];
  assert.match(judge(bare.replace('</style>', `</style>${policy}`)), /không đứng đầu/);
});
test('a page without charset fails', () =>
  assert.match(judge(secure(bare.replace('<meta charset="utf-8">', ''))), /charset/));
