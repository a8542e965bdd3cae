import assert from 'node:assert/strict';
import { test } from 'node:test';
import { machinePaths } from './no-machine-paths.ts';

for (const text of [
  'a /srv/site/src/x.astro',
  'file:///a',
  'x/node_modules/y',
  'C:\\Users\\lan',
  '/home/lan/site',
  'http://localhost:4321/',
])
  test(`finds ${text}`, () => assert.equal(machinePaths('a.html', text, ['/srv/site/']).length, 1));

test('addresses of the site are fine', () => {
  assert.deepEqual(
    machinePaths('a.html', '<a href="/thu-tuc/">Trang chủ</a> https://xa-mau.example/home/', ['/srv/site/']),
    [],
  );
});
