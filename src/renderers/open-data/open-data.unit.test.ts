import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes } from '#model/routes.ts';
import { sampleGuide } from '../../../tests/site/sample-guide.ts';
import { openGuide, openList } from './open-data.ts';

test('an entry has exactly what the contract promises, counts as numbers, the address under the base path', () => {
  assert.deepEqual(openList([sampleGuide({ level: null })], routes('/huong-dan/')), [
    {
      slug: 'dang-ky-khai-sinh',
      url: '/huong-dan/thu-tuc/dang-ky-khai-sinh/',
      title: 'Đăng ký khai sinh cho con',
      topic: 'ho-tich',
      tracks: ['nong-thon'],
      level: null,
      steps: 1,
      checked: '2026-11-20',
      reviewBy: '2027-05-20',
      confidence: 'medium',
      sources: 1,
    },
  ]);
});

test('the whole guide keeps every field and every source address', () => {
  const guide = sampleGuide();
  const open = JSON.parse(JSON.stringify(openGuide(guide, routes('/'))));
  for (const key of Object.keys(guide)) assert.ok(key in open, key);
  assert.equal(open.sources[0].url, 'https://dichvucong.gov.vn/');
  assert.equal(open.url, '/thu-tuc/dang-ky-khai-sinh/');
});
