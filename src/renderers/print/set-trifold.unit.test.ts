import assert from 'node:assert/strict';
import test from 'node:test';
import { plainEntry, type LeafletSet } from '#model/leaflet-set.ts';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planSetCard, type Shape } from './set-card.ts';
import { planSetTrifold } from './set-trifold.ts';

const today = '2026-11-20';
const unit = sampleUnit();
const guides = Array.from({ length: 6 }, (_, i) => sampleGuide({ slug: `viec-${i}`, qr: `v${i}`, reviewBy: `2027-0${6 - i}-01` }));
const setOf = (count: number, change: Partial<LeafletSet> = {}): LeafletSet => ({
  slug: 'bo-mo-quan', name: 'Mở quán', title: { text: 'Mở quán', lines: ['Mở quán'] }, icon: 'memo', route: (at) => at.event('mo-quan'), entries: guides.slice(0, count).map(plainEntry), ...change,
});
const planOf = (set: LeafletSet, choose = false) => planSetTrifold(set, { guides, safety: [], choose }, unit, today);
const text = (words: string) => [{ kind: 'text' as const, text: words }];

test('the first procedures have a panel each where there are fewer than six, with a picture and their steps', () => {
  const shapes = [3, 4, 5, 6].map((count) => planOf(setOf(count)).panels.map((panel) => panel.map(({ more }) => (more ? 'alone' : 'pair'))));
  const pair = ['pair', 'pair'];
  assert.deepEqual(shapes, [
    [['alone'], ['alone'], ['alone']],
    [['alone'], ['alone'], pair],
    [['alone'], pair, pair],
    [pair, pair, pair],
  ]);
  const { more } = planOf(setOf(3)).panels[0]![0]!;
  assert.ok(more?.picture && more.steps.text.includes('Đăng nhập bằng VNeID'));
});

test('every procedure has the code of its own sheet, the set the address of its page', () => {
  const { panels, cover } = planOf(setOf(6));
  assert.deepEqual(panels.flat().map(({ code }) => code.typed), guides.map(({ qr }) => `/q/${qr}`));
  assert.ok(panels.flat().every(({ code }) => code.url.includes('#to-gap.')));
  assert.equal(cover.strip.qr?.url, 'https://xa-mau.example/viec-cua-toi/mo-quan/');
});

test('it holds as long as the first of its procedures, or its own page', () => {
  assert.equal(planOf(setOf(6)).info.until, '2027-01-01');
  assert.equal(planOf(setOf(3, { reviewBy: '2026-12-31' })).info.until, '2026-12-31');
});

const manyPapers = Array.from({ length: 12 }, (_, i) => ({ name: `Giấy tờ cần mang theo, loại số ${i + 1}`, icon: 'page-facing-up' }));
const longFee = [
  { value: '200.000 đồng', note: text('mỗi lần, người được giảm thì một nửa') },
  { value: '0 đồng', note: text('nộp trên mạng, khi VNeID có đủ giấy tờ cơ bản và mọi thứ khác mà nơi nhận hồ sơ cần') },
];
const cardOf = (change: Parameters<typeof sampleGuide>[0], shape: Shape) => planSetCard(plainEntry(sampleGuide(change)), shape, unit, today);

test('with much to say a card says less, and tells of it on the paper and to the press', () => {
  const usual = cardOf({}, 'pair');
  assert.deepEqual([usual.needs, usual.say, usual.left], ['list', 'Nộp trên mạng, nhận giấy ở xã.', []]);
  const long = cardOf({ prepare: manyPapers, fee: longFee }, 'pair');
  assert.deepEqual([long.needs, long.say], ['count', undefined]);
  assert.ok(long.facts[0]!.rest.endsWith('Còn nữa, quét mã xem đủ.'));
  assert.equal(long.left.length, 2);
  assert.ok(long.height < 97);
});

test('alone the same procedure says all of it', () => {
  const card = cardOf({ prepare: manyPapers, fee: longFee }, 'alone');
  assert.notEqual(card.needs, 'count');
  assert.ok(card.facts[0]!.rest.includes('0 đồng'));
  assert.deepEqual(card.left, []);
});

test('what is for some only is said with the procedure', () => {
  const entry = { guide: guides[0]!, when: 'Nếu cần', say: 'Khi bán đồ ăn.' };
  assert.deepEqual((({ when, say }) => ({ when, say }))(planSetCard(entry, 'pair', unit, today)), { when: 'Nếu cần', say: 'Khi bán đồ ăn.' });
});

test('where one may choose, both shapes of every procedure are held ready and the cover has room for any six', () => {
  const long = guides.map((guide, i) => ({ ...guide, title: { text: `Xin giấy xác nhận rất dài của việc số ${i}`, lines: ['Xin giấy xác nhận rất dài', `của việc số ${i}`] } }));
  const plan = planSetTrifold(setOf(3), { guides: long, safety: [], choose: true }, unit, today);
  assert.deepEqual(plan.choices.flatMap(({ cards }) => cards.map(({ pair, alone }) => [pair.slug, alone.slug])), long.map(({ slug }) => [slug, slug]));
  assert.deepEqual([...plan.cover.list.names.keys()], long.map(({ slug }) => slug));
  assert.ok(plan.cover.title.pt < planOf(setOf(3)).cover.title.pt || plan.cover.list.pt < planOf(setOf(3)).cover.list.pt);
  assert.deepEqual(planOf(setOf(3)).choices, []);
});

test('the version changes with what stands on it', () => {
  const [, ...others] = guides;
  const dearer = planOf(setOf(3, { entries: [sampleGuide({ slug: 'viec-0', fee: [{ value: '9.000 đồng' }] }), ...others.slice(0, 2)].map(plainEntry) }));
  assert.notEqual(dearer.info.version, planOf(setOf(3)).info.version);
});
