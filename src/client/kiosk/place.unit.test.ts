import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kioskPlace } from './place.ts';

test('what the kiosk has is shown there, what it has not is not offered', () => {
  assert.equal(kioskPlace({ url: 'thu-tuc/ho-chieu/', kind: 'guide' }), 'ho-chieu/');
  assert.equal(kioskPlace({ url: 'viec-cua-toi/sinh-con/', kind: 'event' }), 'chon/#viec-sinh-con');
  assert.equal(kioskPlace({ url: 'an-toan/phat-nguoi-gia/', kind: 'scam' }), 'an-toan/#phat-nguoi-gia');
  assert.equal(kioskPlace({ url: 'an-toan/vua-bi-lua/', kind: 'safety' }), 'an-toan/#vua-bi-lua');
  for (const kind of ['safety', 'track', 'check', 'page', 'term'] as const) assert.equal(kioskPlace({ url: 'an-toan/mat-khau/', kind }), null);
});
