import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intentsOf, withoutAsking } from './asking.ts';
import { buildLexicon } from './lexicon.ts';
import type { PagePassages } from './passages.ts';
import { prepareSynonyms, understand } from './understand.ts';
import { askedBy, likeliestPassages, weighPassages } from './which-passage.ts';

const page: PagePassages = {
  url: 'thu-tuc/giay-phep-xay-nha/', title: 'Xin giấy phép xây nhà', checked: '', source: '',
  passages: [
    { ask: 'fee', question: 'Mất bao nhiêu tiền?', anchor: '', parts: [{ texts: ['50.000 đồng'] }] },
    { ask: 'time', question: 'Bao lâu thì xong?', anchor: '', parts: [{ texts: ['7 ngày làm việc'] }] },
    { ask: 'steps', question: 'Làm từng bước', anchor: '', parts: [{ texts: ['Chụp bản vẽ', 'Nộp hồ sơ'] }] },
    { question: 'Có giấy phép rồi để đó', anchor: '', parts: [{ texts: ['Khởi công trong 12 tháng, không thì xin lại.'] }] },
    { question: 'Sửa nhà có phải xin không?', anchor: '', parts: [{ texts: ['Không, khi chỉ sơn lại.'] }] },
  ],
};
const said = page.passages.flatMap(({ question, parts }) => [question, ...parts.flatMap(({ texts }) => texts)]);
const lexicon = buildLexicon([{ url: page.url, title: page.title, summary: '', icon: '', kind: 'guide', topic: '', level: null, tracks: [], names: [page.title], troubles: [], sentences: said }]);
const synonyms = prepareSynonyms({ words: [], drop: [], danger: [], trouble: [], elsewhere: [] });
const intents = intentsOf({ fee: ['hết bao nhiêu'], time: ['bao lâu', 'mấy ngày'] });

const chosen = (question: string) => {
  const read = (text: string) => understand(text, { lexicon, synonyms });
  const asked = askedBy(question, intents, { understood: read(question), bare: read(withoutAsking(question, intents)) });
  return likeliestPassages(page, weighPassages(asked, page, '2026-11-20'))[0]!;
};

test('the way of asking chooses among the facts', () => {
  assert.equal(chosen('xin giấy phép xây nhà hết bao nhiêu').ask, 'fee');
  assert.equal(chosen('xin giay phep xay nha may ngay').ask, 'time');
});

test('what is told beside the title outweighs the way of asking', () => {
  assert.equal(chosen('có giấy phép rồi mấy tháng phải khởi công').question, 'Có giấy phép rồi để đó');
});

test('a yes or a no is preferred where one is asked for', () => {
  assert.equal(chosen('sửa nhà có phải xin không').question, 'Sửa nhà có phải xin không?');
});
