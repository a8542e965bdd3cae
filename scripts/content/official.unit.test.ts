import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import type { Guide } from '#model/guide.ts';
import { Stop } from '../lib/command.ts';
import { formatComparisons, officialReport } from './official.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'official-'));
after(() => rm(folder, { recursive: true }));
const file = path.join(folder, 'records.json');

test('one guide after the other, differences only, counts at the end', () => {
  const guides = Array.from({ length: 4 }, () => ({}) as Guide);
  assert.equal(
    formatComparisons(guides, [
      {
        guide: 'ks',
        code: '1.1',
        record: { name: 'Khai sinh', asOf: '2026-07' },
        differences: [
          { about: 'papers', text: 'bắt buộc, bài chưa nhắc: Giấy chứng sinh' },
          { about: 'legal', text: 'Cổng có, bài không: 1/2020/TT-BTP' },
        ],
      },
      { guide: 'kt', code: '1.2', record: { name: 'Khai tử' }, differences: [] },
      { guide: 'kh', code: '1.3', differences: [] },
    ]),
    `
ks (1.1, Cổng ghi 2026-07)
  Giấy tờ:   bắt buộc, bài chưa nhắc: Giấy chứng sinh
  Căn cứ:    Cổng có, bài không: 1/2020/TT-BTP

Mã không có trong tệp:
  kh (1.3)

2 chỗ khác ở 1 bài; 1 bài giống hẳn; 1 bài có mã không có trong tệp; 1 bài không ghi mã. Mỗi chỗ khác: hoặc quy định mới hơn (ghi ngày), hoặc bài sai.
`.trim(),
  );
});

test('a file of records is read', async () => {
  await writeFile(file, JSON.stringify([{ code: '1.1', name: 'Khai sinh' }]));
  assert.match(await officialReport([], file), /^0 chỗ khác ở 0 bài; /);
});

test('a file that is missing, no JSON or another kind of JSON', async () => {
  const missing = path.join(folder, 'khong-co.json');
  await assert.rejects(officialReport([], missing), new Stop(`--official: không đọc được tệp ${missing}.`));
  await writeFile(file, 'không phải');
  await assert.rejects(officialReport([], file), new Stop(`--official: ${file} không phải tệp JSON.`));
  await writeFile(file, '[{"name": "Khai sinh"}]');
  await assert.rejects(officialReport([], file), new Stop(`--official: ${file} không đúng dạng ở bản ghi thứ 1, mục code.`));
});
