import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText, readAddress, readRich, toRich } from './rich.ts';

test('words to press and links', () => {
  assert.deepEqual(readRich('Bấm **Nộp**, xem [Cổng](https://dichvucong.gov.vn).'), {
    inlines: [
      { kind: 'text', text: 'Bấm ' },
      { kind: 'strong', text: 'Nộp' },
      { kind: 'text', text: ', xem ' },
      { kind: 'link', text: 'Cổng', to: { url: 'https://dichvucong.gov.vn' } },
      { kind: 'text', text: '.' },
    ],
    faults: [],
  });
});

test('where a link may lead', () => {
  assert.deepEqual(readAddress('guide:a-b#c'), { target: { guide: 'a-b', step: 'c' } });
  assert.deepEqual(readAddress('guide:a-b'), { target: { guide: 'a-b' } });
  assert.deepEqual(readAddress('term:vneid'), { target: { term: 'vneid' } });
  assert.deepEqual(readAddress('law:nd-123'), { target: { law: 'nd-123' } });
});

test('where it may not', () => {
  for (const url of [
    '',
    'guide:',
    'guide:Đăng',
    'term:a#b',
    'javascript:alert(1)',
    'mailto:a@b.vn',
    '//x.vn',
    '/thu-tuc/',
    'https://',
    'tel:113',
  ])
    assert.deepEqual(readAddress(url), { fault: { code: 'bad-link', url } }, url);
  assert.deepEqual(readAddress('HTTP://a.gov.vn'), { fault: { code: 'http-link', url: 'HTTP://a.gov.vn' } });
});

test('marks left open', () => {
  assert.deepEqual(readRich('Bấm **Nộp').faults, [{ code: 'mark-open', mark: '**' }]);
  assert.deepEqual(readRich('**a** và **b').faults, [{ code: 'mark-open', mark: '**' }]);
  assert.deepEqual(readRich('Xem [Cổng](guide:a').faults, [{ code: 'mark-open', mark: '[' }]);
  assert.deepEqual(readRich('****').faults, [{ code: 'mark-open', mark: '**' }]);
});

test('brackets without an address are plain text, as in a fake host', () => {
  assert.deepEqual(readRich('dichvucongs[.]top (giả)'), {
    inlines: [{ kind: 'text', text: 'dichvucongs[.]top (giả)' }],
    faults: [],
  });
});

test('links to guides get their title', () => {
  assert.deepEqual(
    toRich('[xem](guide:a)', (slug) => `Tên ${slug}`),
    [{ kind: 'link', text: 'xem', to: { guide: 'a', title: 'Tên a' } }],
  );
});

test('the words alone', () => {
  assert.equal(plainText(toRich('Bấm **Nộp**, [xem](term:a).', () => '')), 'Bấm Nộp, xem.');
});
