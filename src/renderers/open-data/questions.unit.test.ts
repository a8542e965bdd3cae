import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { routes } from '#model/routes.ts';
import type { PagePassages } from '#search/passages.ts';
import { sampleGuide } from '../../../tests/site/sample-guide.ts';
import { openQuestions, questionTable } from './questions.ts';

const guide = sampleGuide();
const page: PagePassages = {
  url: `thu-tuc/${guide.slug}/`,
  title: guide.title.text,
  checked: '2026-11-20',
  source: '',
  passages: [
    { ask: 'fee', question: 'Mất bao nhiêu tiền?', anchor: '', parts: [{ texts: ['0 đồng', 'đúng hạn'], until: '2026-12-31' }, { texts: ['5.000 đồng'], from: '2027-01-01' }] },
    { question: 'Nộp muộn có sao không?', anchor: '#hoi-dap', parts: [{ texts: ['Không.'] }] },
    { question: 'Ảnh mờ', anchor: '#hay-sai', parts: [{ texts: ['Chụp lại.'] }] },
  ],
};
const questions = openQuestions({ guides: [guide], passages: [page], today: '2026-11-20', site: 'https://xa-mau.example', at: routes('/huong-dan/') });

test('what every guide is asked, and its own questions; a mistake is no question', () => {
  assert.deepEqual(
    questions.map(({ question, answer, link }) => [question, answer, link]),
    [
      [`${guide.title.text}: mất bao nhiêu tiền?`, '0 đồng: đúng hạn', `https://xa-mau.example/huong-dan/thu-tuc/${guide.slug}/`],
      [`${guide.title.text}: Nộp muộn có sao không?`, 'Không.', `https://xa-mau.example/huong-dan/thu-tuc/${guide.slug}/#hoi-dap`],
    ],
  );
});

test('asked as people type, with and without accents', () => {
  assert.ok(questions[0]!.variants.some((variant) => variant.includes('mat bao nhieu tien')));
  assert.ok(questions[0]!.variants.length <= 8);
});

test('the table opens with its accents, its quotes and no formula', () => {
  const rows = parse(questionTable([{ question: '=1+1', variants: ['a', 'b'], answer: 'Nói "được"\nhai dòng', link: 'https://xa-mau.example/', checked: '2026-11-20' }]), { bom: true }) as string[][];
  assert.deepEqual(rows[1], ["'=1+1", 'a | b', 'Nói "được"\nhai dòng', 'https://xa-mau.example/', '2026-11-20']);
  assert.equal(rows[0]![0], 'Câu hỏi');
});
