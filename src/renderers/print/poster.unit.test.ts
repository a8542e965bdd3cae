/** The poster: large letters, every step there, what is missing told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact, Guide, Step } from '#model/guide.ts';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planPoster } from './poster.ts';
import type { StepRows } from './step-rows.ts';

const today = '2026-11-20';
const [first] = sampleGuide().steps;
const steps = (count: number, change: Partial<Step> = {}): Step[] =>
  Array.from({ length: count }, (_, i) => ({ ...first!, id: `buoc-${i + 1}`, number: i + 1, title: `Bấm nút thứ ${i + 1}`, ...change }));
const longFact = (value: string): Fact => ({ value, note: [{ kind: 'text', text: 'tùy nơi nộp, tùy ngày nộp, tùy người nộp; '.repeat(4) }] });
const plan = (change: Partial<Guide> = {}, unit = sampleUnit()) => planPoster(sampleGuide({ qr: 'ks', ...change }), unit, today);
const numbers = ({ blocks }: StepRows) => blocks.flatMap((block) => (block.kind === 'row' ? block.step.number : block.steps.map(({ number }) => number)));
const pictured = ({ blocks }: StepRows) => blocks.filter(({ kind }) => kind === 'row').length;

test('a usual guide has every step in its order, four or more with pictures, all three facts', () => {
  const { rows, tiles, title, icon } = plan({ steps: steps(8) });
  assert.deepEqual(numbers(rows), [1, 2, 3, 4, 5, 6, 7, 8]);
  assert.ok(pictured(rows) >= 4, `${pictured(rows)} rows`);
  assert.equal(tiles.lines.flatMap(({ facts }) => facts).length, 3);
  assert.ok(title.pt >= 60);
  assert.equal(icon, 'baby');
});

test('fifteen steps: those without a picture are named on the sheet and told to the press', () => {
  const { rows, info } = plan({ steps: steps(15, { title: 'Chọn cơ quan giải quyết' }) });
  assert.equal(numbers(rows).length, 15);
  const listed = rows.blocks.flatMap((block) => (block.kind === 'line' ? block.steps.map(({ number }) => number) : []));
  assert.ok(info.left.some(({ what }) => what === `hình và câu của bước ${listed.join(', ')}`));
});

test('a shared step gives its picture to one of the procedure itself', () => {
  const own = steps(9);
  const { rows } = plan({ steps: own.map((step, i) => (i === 3 ? { ...step, part: { id: 'dang-nhap', steps: [] } } : step)) });
  const shown = rows.blocks.flatMap((block) => (block.kind === 'row' ? block.step.number : []));
  assert.ok(!shown.includes(4), shown.join());
});

test('rows, tiles and gaps take no more than the sheet has', () => {
  const { rows, tiles, title } = plan({ steps: steps(10), fee: [longFact('Theo nơi nộp')], time: [longFact('Tùy tỉnh')], result: [longFact('Tại xã')] });
  const used = rows.blocks.reduce((sum, block) => sum + (block.kind === 'row' ? block.height : 11), (rows.blocks.length - 1) * 4.5);
  assert.ok(9 + 10 + 3.5 + title.height + 4 + tiles.height + used + 3 * 4.5 + 14 + 52 <= 420);
});

test('long facts go whole, the fee last; what is gone is told', () => {
  const { tiles, info } = plan({ steps: steps(10), fee: [longFact('0 đồng')], time: [longFact('Tùy tỉnh')], result: [longFact('Tại xã')] });
  const shown = tiles.lines.flatMap(({ facts }) => facts);
  assert.equal(shown[0]?.value, '0 đồng');
  assert.ok(shown.every(({ note }) => note), 'no answer without its condition');
  assert.ok(shown.length < 3 && info.left.some(({ what }) => what === 'nhận kết quả ở đâu'));
});

test('a title of 44 letters keeps two lines of large letters', () => {
  const { title } = plan({ title: { text: 'Xin trợ cấp khuyết tật, mồ côi hằng tháng', lines: ['Xin trợ cấp khuyết tật,', 'mồ côi hằng tháng'] } });
  assert.ok(title.lines.length <= 2 && title.pt >= 54, `${title.pt}`);
});

test('a unit name of 120 letters takes smaller ones, never too small', () => {
  const { strip, name } = plan({}, sampleUnit({ name: `Ủy ban nhân dân ${'xã Vĩnh Hòa Hưng '.repeat(7)}`.slice(0, 120).trim() }));
  assert.ok(name >= 19 && name < plan().name, `${name}`);
  assert.deepEqual(strip.contact, []);
});
