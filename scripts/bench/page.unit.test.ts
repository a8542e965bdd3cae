import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleGuide } from '../../tests/site/sample-guide.ts';
import { asHtml, asMdx } from './guide-text.ts';
import { median } from './page.ts';

test('the middle of the measures', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([4, 1, 2, 100]), 3);
});

test('a bare page has the words of the guide and nothing of ours', () => {
  const html = asHtml(sampleGuide());
  for (const words of [
    'Đăng ký khai sinh cho con',
    'Nhập mật khẩu, rồi bấm Đăng nhập.',
    'Nộp muộn có sao không?',
    'Giấy chứng sinh',
  ])
    assert.ok(html.includes(words), words);
  assert.ok(!/<svg|<script|<link/.test(html));
  assert.ok(asMdx(sampleGuide()).includes('### 1. Đăng nhập bằng VNeID'));
});
