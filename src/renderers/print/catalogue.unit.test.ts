import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Guide, Hotline } from '#model/guide.ts';
import type { SafetyPage } from '#model/safety.ts';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planCatalogue, type Catalogue, type EntrySide } from './catalogue.ts';

const today = '2026-11-20';
const unit = sampleUnit();
const topics = [{ id: 'ho-tich', title: 'Hộ tịch', icon: 'baby' }, { id: 'dat', title: 'Nhà đất', icon: 'house' }];
const safetyPage = (slug: string, order: number, items = 3): SafetyPage => ({
  slug, order, title: { text: slug, lines: [slug] }, lead: [{ kind: 'text', text: 'Làm ngay.' }], icon: 'shield', aliases: [], numbered: true,
  items: Array.from({ length: items }, (_, i) => ({ title: `Việc ${i + 1}`, text: [{ kind: 'text', text: 'Gọi ngân hàng ngay.' }], icon: 'bell' })),
  after: [], sources: [], checked: today, reviewBy: '2027-02-28',
});
const many = (count: number, change: (i: number) => Partial<Guide> = () => ({})): Guide[] =>
  Array.from({ length: count }, (_, i) => sampleGuide({ slug: `viec-${i}`, title: { text: `Việc số ${i}`, lines: [`Việc số ${i}`] }, aliases: [], ...change(i) }));
const plan = (guides: Guide[], more: { safety?: SafetyPage[]; hotlines?: Hotline[]; unit?: typeof unit } = {}): Catalogue =>
  planCatalogue(
    { slug: 'tat-ca', title: { text: 'Tất cả thủ tục', lines: ['Tất cả thủ tục'] }, icon: 'house', guides, route: '/thu-tuc/' },
    { topics, safety: more.safety ?? [safetyPage('mat-khau', 1), safetyPage('ma-otp', 3), safetyPage('vua-bi-lua', 2)], hotlines: more.hotlines ?? [], needed: [] },
    more.unit ?? unit,
    today,
  );
const entrySides = ({ sides }: Catalogue): EntrySide[] => sides.filter((side) => side.kind === 'entries');

test('However many procedures, the sides can be stapled', () => {
  for (const count of [1, 4, 7, 13, 30]) assert.equal((plan(many(count)).sides.length + 3) % 4, 0, `${count}`);
  assert.equal((plan(many(5), { safety: [] }).sides.length + 3) % 4, 0);
});

test('Each procedure stands once, under its topic, on the page that contents and index name', () => {
  const catalogue = plan(many(9, (i) => (i % 2 ? { topic: topics[1] } : {})));
  const pages = new Map(entrySides(catalogue).flatMap(({ entries }, i) => entries.map(({ entry }) => [entry.title, i + 3] as const)));
  assert.equal(pages.size, 9);
  assert.deepEqual(entrySides(catalogue).flatMap(({ entries }) => entries.flatMap(({ opens }) => opens?.id ?? [])), ['ho-tich', 'dat']);
  for (const { guides } of catalogue.contents.topics) for (const { title, page } of guides) assert.equal(page, pages.get(title));
  const index = catalogue.sides.flatMap((side) => (side.kind === 'index' ? side.columns.flat().flatMap(({ lines }) => lines) : []));
  assert.deepEqual(new Map(index.map(({ text, page }) => [text, page])), new Map([...pages].sort()));
});

test('A single name has its index too', () => {
  assert.equal(plan(many(1)).sides.filter(({ kind }) => kind === 'index').length, 1);
});

test('The index: names as they are written, in Vietnamese order; typed without marks they stand once; each column has its letters', () => {
  const { sides } = plan([sampleGuide({ aliases: ['đất', 'dat', 'ăn cỗ vneid', 'VNeID', 'cỗ', `tên ${'rất '.repeat(12)}dài`] })]);
  const groups = sides.flatMap((side) => (side.kind === 'index' ? side.columns.flat() : []));
  assert.deepEqual(groups.map(({ letter, lines }) => [letter, lines.map(({ text }) => text)]), [
    ['Ă', ['Ăn cỗ VNeID']],
    ['C', ['Cỗ']],
    ['Đ', ['Đăng ký khai sinh cho con']],
    ['Đ', ['Đất']],
    ['V', ['VNeID']],
  ]);
});

test('What does not fit is told: long names, what a side of safety or the back cannot hold', () => {
  const hotlines = Array.from({ length: 20 }, (_, i): Hotline => ({ id: `${i}`, name: `Tổng đài ${i}`, number: '113', use: 'Hỏi', source: '', date: today }));
  const guide = sampleGuide({ aliases: [`tên ${'rất '.repeat(12)}dài`] });
  const left = plan([guide], { safety: [safetyPage('vua-bi-lua', 1, 20)], hotlines }).info.left.map(({ what }) => what);
  assert.ok(left.includes('1 tên gọi dài'));
  assert.ok(left.includes('Việc 20'));
  assert.ok(left.includes('Tổng đài 19'));
});

test('Room that is left holds the steps of all on a side, then mistakes', () => {
  const [side] = entrySides(plan([sampleGuide({ steps: Array.from({ length: 15 }, (_, i) => ({ ...sampleGuide().steps[0]!, number: i + 1 })) })]));
  assert.deepEqual(side!.entries[0]!.entry.below.map(({ label }) => label), ['Có sẵn', '15 bước', 'Hay sai']);
});

test('When tricked comes first, codes next; it holds no longer than the first of what it shows', () => {
  const { sides, info } = plan(many(2, (i) => ({ reviewBy: i ? '2027-01-31' : '2027-05-20' })));
  assert.deepEqual(sides.flatMap((side) => (side.kind === 'safety' ? [side.title] : [])).slice(0, 2), ['vua-bi-lua', 'ma-otp']);
  assert.equal(info.until, '2027-01-31');
});

test('A title of 41 letters and a commune of 120: the address gives way, and nobody is sent to it', () => {
  const title = 'Xin cấp lại giấy tờ cho người ở xa quê nhà';
  const { info, contents } = plan([sampleGuide({ title: { text: title, lines: [title] } })], { unit: sampleUnit({ name: `Xã ${'Mẫu '.repeat(29)}`.trim() }) });
  assert.ok(info.left.some(({ what }) => what === 'địa chỉ để gõ'));
  assert.ok(contents.howTo.every((line) => !line.includes('bìa sau')));
});
