import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleGuide } from '../../../tests/site/sample-guide.ts';
import type { Step } from '#model/guide.ts';
import { adviceSpeech, guideSpeech } from './speech.ts';

const text = (words: string) => [{ kind: 'text' as const, text: words }];
const guide = sampleGuide();
const texts = (part: { sentences: { text: string }[] }) => part.sentences.map((sentence) => sentence.text);
const withStep = (changes: Partial<Step>) => guideSpeech({ steps: [{ ...guide.steps[0]!, ...changes }] })[0]!;

test('a part for each step, with its id', () =>
  assert.deepEqual(guideSpeech(guide).map(({ id }) => id), guide.steps.map(({ id }) => id)));

test('title, sentence, what the form asks, tip, warning and doubt, in the order of the card', () => {
  const part = withStep({
    title: 'Điền tờ khai', say: text('Điền hết. Rồi bấm Gửi.'), asks: ['Họ tên'], tip: text('Gõ có dấu.'), warn: text('Chỉ 1 ngày.'), unsure: text('Theo báo.'),
  });
  assert.deepEqual(texts(part), ['Điền tờ khai', 'Điền hết.', 'Rồi bấm Gửi.', 'Tờ khai hỏi gì?', 'Họ tên', 'Mẹo: Gõ có dấu.', 'Cẩn thận: Chỉ 1 ngày.', 'Chưa chắc: Theo báo.']);
  assert.equal(part.sentences[6]!.spoken, 'Cẩn thận: Chỉ một ngày.');
});

test('the hash holds while the words hold, and no longer', () => {
  const one = withStep({ say: text('Nộp 8.000 đồng.') });
  assert.equal(withStep({ say: text('Nộp 8.000\u00A0đồng') }).hash, one.hash);
  assert.notEqual(withStep({ say: text('Nộp 9.000 đồng.') }).hash, one.hash);
  assert.notEqual(withStep({ say: text('Nộp 8.000 đồng.'), tip: text('Ở quầy.') }).hash, one.hash);
});

test('a card that guides share says which part it is', () => {
  assert.equal(withStep({ id: 'dang-nhap', part: { id: 'dang-nhap', steps: [] } }).shared, 'dang-nhap');
  assert.equal(withStep({}).shared, undefined);
});

test('a page of sections: folded questions are not read', () => {
  const section = { id: 'mot', title: 'Một', numbered: true, acts: [{ title: 'Gọi', icon: 'phone', call: { number: '113', name: 'Công an' } }], points: [], asks: [], links: [] };
  const page = adviceSpeech({
    title: { text: 'Ông bà', lines: ['Ông bà'] },
    lead: text('Cứ thong thả.'),
    sections: [section, { ...section, id: 'hai', acts: [], asks: [{ question: 'Sao?', answer: text('Vậy.') }] }],
  });
  assert.deepEqual(page.map((part) => [part.id, ...texts(part)]), [['mo-dau', 'Ông bà', 'Cứ thong thả.'], ['mot', 'Một', '1', 'Gọi', 'Gọi 113']]);
});
