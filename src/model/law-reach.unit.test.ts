import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepWith, written } from '../../tests/fixtures/written.ts';
import { lawReach } from './law-reach.ts';

const law = { id: 'nd-118-2025', number: 'Nghị định 118/2025/NĐ-CP', name: 'về một cửa' };
const source = { publisher: 'Chính phủ', date: '2025-06', supports: ['fee', 'time'] };

const content = written({
  laws: [law, { id: 'nd-309', number: 'Nghị định 309/2026/NĐ-CP', name: 'sửa Nghị định 118/2025/NĐ-CP' }],
  parts: {
    nop: { title: 'Nộp', say: 'Bấm [một cửa](law:nd-118-2025).', screen: stepWith('x', 'Nộp')['screen'], steps: [stepWith('b', 'Nộp')] },
  },
  guides: {
    ks: {
      legal: [{ law: 'nd-118-2025' }],
      sources: [{ ...source, title: 'Nghị định số 118/2025/NĐ – CP' }],
      questions: [{ question: 'Ở đâu?', answer: 'Theo Nghị định 118/2025 thì ở xã.' }],
      body: {
        nodes: [
          { kind: 'link', line: 70, name: 'law:nd-118-2025' },
          { kind: 'text', line: 71, name: 'Xem Nghị định 118/2025/NĐ-CP.' },
        ],
      },
    },
    kt: {
      legal: [{ law: 'nd-309' }],
      sources: [{ ...source, title: 'Luật 118/2025/QH15' }],
      mistakes: [{ wrong: 'Nhầm', fix: 'Nghị định 1118/2025/NĐ-CP là số khác.' }],
    },
  },
});

test('every place that leans on a law, and how; other documents with that number do not count', () => {
  assert.deepEqual(
    lawReach(content, law).map(({ file, line, field, how, text }) => [file, line ?? field, how, text]),
    [
      ['content/guides/ks.mdx', 'mục "questions" thứ 1, mục "answer"', 'nhắc tên', 'Theo Nghị định 118/2025 thì ở xã.'],
      ['content/guides/ks.mdx', 'mục "legal" thứ 1, mục "law"', 'căn cứ pháp luật', undefined],
      [
        'content/guides/ks.mdx',
        'mục "sources" thứ 1',
        'nguồn chứng cho lệ phí (fee), thời gian (time)',
        'Nghị định số 118/2025/NĐ – CP',
      ],
      ['content/guides/ks.mdx', 70, 'đường dẫn tới văn bản', undefined],
      ['content/guides/ks.mdx', 71, 'nhắc tên', 'Xem Nghị định 118/2025/NĐ-CP.'],
      ['content/parts/nop.yaml', 'mục "say"', 'đường dẫn tới văn bản', 'Bấm [một cửa](law:nd-118-2025).'],
      ['content/laws.yaml', 'mục "nd-309", mục "name"', 'nhắc tên', 'sửa Nghị định 118/2025/NĐ-CP'],
    ],
  );
});

test('a law people call by its name and year, also by its number', () => {
  const named = { id: 'luat-ho-tich-2014', number: 'Luật Hộ tịch 2014', name: '(số 60/2014/QH13)' };
  const guides = {
    ks: { who: 'Theo luật hộ tịch 2014.', authority: 'Theo 60/2014/QH13.', summary: 'Luật Hộ tịch mới, 60/2014/NĐ-CP.' },
  };
  assert.deepEqual(
    lawReach(written({ guides }), named).map(({ field }) => field),
    ['mục "who"', 'mục "authority"'],
  );
});

test('a law nobody leans on', () => {
  assert.deepEqual(lawReach(content, { id: 'nd-1', number: 'Nghị định 1/2020/NĐ-CP', name: '' }), []);
});
