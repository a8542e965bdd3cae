import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { routes } from '#model/routes.ts';
import { sampleUnit } from '../../../tests/site/sample-guide.ts';
import { manifest } from './manifest.ts';
import { robots } from './robots.ts';

const unit = sampleUnit({ base: '/huong-dan/' });

test('robots.txt names the sitemap in full', () => {
  assert.match(robots(unit, routes(unit.base)), /^Sitemap: https:\/\/xa-mau\.example\/huong-dan\/sitemap-index\.xml$/m);
});

test('the manifest stays under the base path and its icons exist', () => {
  const data = JSON.parse(JSON.stringify(manifest(unit, routes(unit.base))));
  assert.equal(data.start_url, '/huong-dan/');
  assert.ok(data.name.includes('Xã Mẫu'));
  for (const { src } of data.icons) {
    assert.ok(src.startsWith('/huong-dan/icon-'), src);
    assert.ok(existsSync(new URL(`../../../public/${src.slice('/huong-dan/'.length)}`, import.meta.url)), src);
  }
});
