/** Is what people type still understood? The bounds lie a little below what was measured: content changes. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loadLibrary } from '#library/load.ts';
import { searchFiles } from '#renderers/findable/search-files.ts';
import { find, openIndex } from '#search/find.ts';
import type { Understanding } from '#search/understand.ts';
import { queries, scoreQueries } from '../lib/search-cases.ts';

let index: Understanding;
let namesOnly: Understanding;
before(async () => {
  const { library } = await loadLibrary();
  assert.ok(library);
  const { names, words } = searchFiles(library);
  index = openIndex(JSON.parse(names), JSON.parse(words));
  namesOnly = openIndex(JSON.parse(names));
});
const answers = (of: Understanding) => (query: string) => find(query, of).hits.map(({ page }) => page.url);

for (const [half, least] of [['tune', 0.9], ['held', 0.95]] as const)
  test(`the right page stands among the first three: ${half}`, async () => {
    const { total } = scoreQueries(await queries(half), answers(index));
    assert.ok(total.three / total.asked >= least, JSON.stringify(total));
    assert.ok(total.none / total.asked <= 0.06, JSON.stringify(total));
    assert.ok(total.silent / total.nonsense >= 0.85, JSON.stringify(total));
  });

test('names alone answer nearly as well, until the rest is here', async () => {
  const { total } = scoreQueries(await queries('tune'), answers(namesOnly));
  assert.ok(total.three / total.asked >= 0.88, JSON.stringify(total));
});

test('every kind of typing is understood, not only some', async () => {
  const { byKind } = scoreQueries(await queries('tune'), answers(index));
  for (const [kind, score] of byKind) if (score.asked > 0) assert.ok(score.three / score.asked >= 0.75, `${kind} ${JSON.stringify(score)}`);
});

test('a typed accent counts', () => {
  const first = (query: string) => find(query, index).hits[0]?.page.url;
  assert.equal(first('tạm vắng'), 'thu-tuc/khai-bao-tam-vang/');
  assert.notEqual(first('giá vàng hôm nay'), 'thu-tuc/khai-bao-tam-vang/');
});

test('who tells of a stranger’s call is led to safety, not to the thing he spoke of', () => {
  const kinds = find('có người gọi bảo cập nhật vneid', index).hits.slice(0, 2).map(({ page }) => page.kind);
  assert.deepEqual(kinds, ['scam', 'scam']);
});

for (const [what, query] of [
  ['10,000 letters', 'khai sinh '.repeat(1000)],
  ['one word of 10,000 letters', 'a'.repeat(10_000)],
  ['null bytes', 'khai\0sinh'],
  ['emoji', '👶🏽👨‍👩‍👧'],
  ['right-to-left', '\u202Eتسجيل\u202C'],
  ['lone surrogates', '\ud800\udc00\ud800'],
  ['a pattern', '.*+?^${}()|[]\\'],
  ['nothing', ''],
] as const)
  test(`${what}: a calm answer`, () => {
    const { hits } = find(query, index);
    assert.ok(hits.length <= 10);
  });
