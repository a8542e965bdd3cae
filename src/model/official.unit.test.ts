import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfficialHost, isOfficialUrl } from './official.ts';

const listed = new Set(['ngan-hang.example']);

test('government hosts and listed ones', () => {
  for (const host of [
    'dichvucong.gov.vn',
    'gov.vn',
    'xaydungchinhsach.chinhphu.vn',
    'chinhphu.vn',
    'ngan-hang.example',
    'www.ngan-hang.example',
  ])
    assert.equal(isOfficialHost(host, listed), true, host);
});

test('hosts that only look like them', () => {
  for (const host of [
    'dichvucong-gov.vn',
    'gov.vn.top',
    'xgov.vn',
    'dichvucong.gov.vn.example',
    'a.ngan-hang.example',
    'ngan-hang.example.top',
    'chinhphu.vn.co',
  ])
    assert.equal(isOfficialHost(host, listed), false, host);
});

test('an address must be safe too', () => {
  assert.equal(isOfficialUrl('https://dichvucong.gov.vn/a', listed), true);
  assert.equal(isOfficialUrl('http://dichvucong.gov.vn/a', listed), false);
  assert.equal(isOfficialUrl('https://dichvucong.gov.vn@lua.top/', listed), false);
  assert.equal(isOfficialUrl('dichvucong.gov.vn', listed), false);
});
