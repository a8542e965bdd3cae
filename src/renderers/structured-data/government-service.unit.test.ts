import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes } from '#model/routes.ts';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { governmentService, scriptJson } from './government-service.ts';

const LONGEST = 'Đăng ký tạm trú cho người thuê nhà, ở nhờ và trẻ em đi cùng';

test('names the service, its address and who provides it', () => {
  const data = JSON.parse(
    scriptJson(governmentService(sampleGuide(), sampleUnit({ base: '/huong-dan/' }), routes('/huong-dan/'))),
  );
  assert.equal(data['@type'], 'GovernmentService');
  assert.equal(data.url, 'https://xa-mau.example/huong-dan/thu-tuc/dang-ky-khai-sinh/');
  assert.equal(data.provider.name, 'UBND Xã Mẫu');
});

test('stays small with the longest title', () => {
  const json = scriptJson(
    governmentService(sampleGuide({ title: { text: LONGEST, lines: [LONGEST] } }), sampleUnit(), routes('/')),
  );
  assert.ok(Buffer.byteLength(json) <= 350, `${Buffer.byteLength(json)} bytes`);
});

test('no text can close the script', () => {
  const json = scriptJson({ name: '</script><script>' });
  assert.ok(!json.includes('<'));
  assert.equal(JSON.parse(json).name, '</script><script>');
});
