import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stop } from '../lib/command.ts';
import { written } from '../../tests/fixtures/written.ts';
import { guideKinds } from '#model/sheet.ts';
import { lawReport } from './law.ts';

const content = written({
  laws: [
    { id: 'luat-ho-tich-2014', number: 'Luật Hộ tịch 2014', name: '(số 60/2014/QH13)' },
    { id: 'luat-ho-tich-2026', number: 'Luật Hộ tịch 2026', name: '' },
    { id: 'nd-123-2015', number: 'Nghị định 123/2015/NĐ-CP', name: 'hướng dẫn' },
  ],
  guides: { ks: { legal: [{ law: 'nd-123-2015' }], who: 'Theo Nghị định 123/2015.' } },
});

test('by file, with a count', () => {
  assert.equal(
    lawReport(content, 'nd-123-2015'),
    `
Nghị định 123/2015/NĐ-CP hướng dẫn

content/guides/ks.mdx
  mục "who", nhắc tên: Theo Nghị định 123/2015.
  mục "legal" thứ 1, mục "law", căn cứ pháp luật

2 chỗ trong 1 tệp dựa vào văn bản này.

Làm ra từ đó, của 1 hướng dẫn (ks): tờ in ${guideKinds.join(', ')}, danh-muc; bản dễ đọc; bài tập; cẩm nang.
`.trim(),
  );
});

test('the leaflets that hold a guide are named, others are not', () => {
  const laws = [{ id: 'nd-123-2015', number: 'Nghị định 123/2015/NĐ-CP', name: '' }];
  const guides = { ks: { legal: [{ law: 'nd-123-2015' }] }, kh: {}, hk: {}, tt: {} };
  const leadsTo = (...slugs: string[]) => ({ steps: [{ title: 'Một', guides: slugs, choose: 'all' }, { title: 'Hai', guides: ['hk'] }] });
  const report = lawReport(written({ laws, guides, events: { 'sinh-con': leadsTo('ks', 'kh'), 'ket-hon': leadsTo('kh', 'tt') }, needed: ['kh', 'hk', 'tt'] }), 'nd-123-2015');
  assert.match(report, /Tờ gấp in chung nhiều việc: to-gap bo-sinh-con\.$/m);
});

test('a part reaches the guides that use it', () => {
  const laws = [{ id: 'nd-123-2015', number: 'Nghị định 123/2015/NĐ-CP', name: '' }];
  const parts = { 'dang-nhap': { title: 'Đăng nhập', say: 'Theo Nghị định 123/2015.', screen: { app: 'portal', title: 'Đăng nhập', rows: [{ button: 'Đăng nhập', tap: true }] }, steps: [{ id: 'bam', title: 'Bấm', say: 'Bấm.', screen: { app: 'portal', title: 'Đăng nhập', rows: [{ button: 'Đăng nhập', tap: true }] } }] } };
  const report = lawReport(written({ laws, parts, guides: { kh: { steps: [{ part: 'dang-nhap' }] }, ks: {} } }), 'nd-123-2015');
  assert.match(report, /1 hướng dẫn \(kh\): tờ in to-roi-a5/);
});

test('an id that is not there: what may be meant', () => {
  const faults: [string, string][] = [
    ['nd-132-2015', 'Ý bạn là «nd-123-2015»?'],
    ['luat-ho-tich', 'Ý bạn là «luat-ho-tich-2014» hay «luat-ho-tich-2026»?'],
    ['123/2015/NĐ-CP', 'Ý bạn là «nd-123-2015»?'],
    ['xyz', 'Dùng id trong content/laws.yaml.'],
  ];
  for (const [id, told] of faults)
    assert.throws(() => lawReport(content, id), new Stop(`--law: không có văn bản «${id}». ${told}`));
});
