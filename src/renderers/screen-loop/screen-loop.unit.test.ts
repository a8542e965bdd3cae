import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Guide, Unit } from '#model/guide.ts';
import type { Message } from '#model/message.ts';
import type { ScreenLoopSource } from '#model/schema/screen-loop.ts';
import { guideVersion } from '#model/sheet.ts';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planScreenLoop, type ScreenContent } from './screen-loop.ts';

const schedule: ScreenLoopSource['schedule'] = [{ from: '07:00', until: '17:00', list: 'sang' }];
const message: Message = {
  id: 'otp', title: { text: 'Giữ mã OTP', lines: ['Giữ mã OTP'] }, line: 'Ai cũng không được hỏi.', to: { safety: 'ma-otp' }, icon: 'locked', checked: '2026-11-20', reviewBy: '2027-01-31',
};

function plan(guide: Guide, change: Partial<ScreenLoopSource> = {}, more: Partial<ScreenContent> = {}) {
  const screenLoop: ScreenLoopSource = { seconds: 10, lists: [{ id: 'sang', show: [{ guide: guide.slug }] }], schedule, notices: [], ...change };
  return planScreenLoop({ screenLoop, guides: [guide], scams: [], messages: [message], unit: sampleUnit(), today: '2026-11-20', addressOf: () => '/an-toan/ma-otp/', ...more });
}

test('a guide is a cover and one slide a step', () => {
  const [entry] = plan(sampleGuide()).entries;
  assert.deepEqual(entry!.slides.map(({ kind }) => kind), ['guide', 'step']);
});

test('its code leads to its short address, and says which screen of which version was scanned', () => {
  const guide = sampleGuide({ qr: 'ks' });
  assert.deepEqual([...plan(guide).codes.values()], [`https://xa-mau.example/q/ks#man-hinh.${guideVersion(guide)}`]);
  assert.deepEqual([...plan(sampleGuide()).codes.values()], ['https://xa-mau.example/thu-tuc/dang-ky-khai-sinh/']);
});

test('a fact keeps its condition and its days; what is over is left out', () => {
  const fee = [
    { value: '50.000 đồng', until: '2026-11-19' },
    { value: '0 đồng', note: [{ kind: 'text' as const, text: 'trong 60 ngày' }], until: '2027-02-28' },
    { value: 'Hỏi xã', unsure: [], from: '2027-03-01' },
  ];
  const [cover] = plan(sampleGuide({ fee })).entries[0]!.slides;
  assert.ok(cover?.kind === 'guide');
  assert.deepEqual(cover.facts[0]!.lines, [
    { icon: 'zero-dong', value: '0 đồng', note: 'trong 60 ngày; đến hết 28/2/2027', unsure: false, until: '2027-02-28' },
    { icon: 'coin', value: 'Hỏi xã', unsure: true, from: '2027-03-01' },
  ]);
  const dated = cover.pieces.filter(({ until }) => until === '2027-02-28').map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ');
  assert.match(dated, /0 đồng.*trong 60 ngày.*28\/2\/2027/);
  assert.ok(cover.pieces.some(({ from, text }) => from === '2027-03-01' && text.includes('Hỏi')));
});

test('past the day it must be looked at again, the cover says so', () => {
  const [cover] = plan(sampleGuide({ reviewBy: '2027-05-20' })).entries[0]!.slides;
  assert.ok(cover?.kind === 'guide');
  assert.equal(cover.overdueFrom, '2027-05-21');
  assert.ok(cover.pieces.some(({ from }) => from === '2027-05-21'));
});

test('a message says nothing past its day, a notice neither; one that is over is not built', () => {
  const notices = [
    { title: 'Nghỉ lễ', icon: 'bell' as const, until: '2026-11-19' },
    { title: 'Đổi giờ', icon: 'bell' as const, from: '2026-12-01', until: '2026-12-31' },
  ];
  const { entries, notices: told } = plan(sampleGuide(), { lists: [{ id: 'sang', show: [{ message: 'otp' }] }], notices });
  assert.deepEqual(entries.map(({ id, until }) => [id, until]), [['m-otp', '2027-01-31']]);
  assert.deepEqual(told.map(({ id, from, until }) => [id, from, until]), [['n-1', '2026-12-01', '2026-12-31']]);
});

test('what two lists show is drawn once', () => {
  const show = [{ guide: 'dang-ky-khai-sinh' }, { counter: true as const }];
  const { entries, lists } = plan(sampleGuide(), { lists: [{ id: 'sang', show }, { id: 'chieu', show: show.toReversed() }] });
  assert.deepEqual(entries.map(({ id }) => id), ['g-dang-ky-khai-sinh', 'counter']);
  assert.deepEqual(lists.map((list) => list.entries), [['g-dang-ky-khai-sinh', 'counter'], ['counter', 'g-dang-ky-khai-sinh']]);
});

test('much to read stands longer, for a commune with a long address as for one without', () => {
  const long = sampleGuide({ steps: sampleGuide().steps.map((step) => ({ ...step, say: [{ kind: 'text', text: 'Bấm nút này. '.repeat(30) }] })) });
  const [, short] = plan(sampleGuide()).entries[0]!.slides;
  const [, slow] = plan(long).entries[0]!.slides;
  assert.equal(short!.seconds, 10);
  assert.ok(slow!.seconds > 20);
  const counterOf = (unit: Unit) => plan(sampleGuide(), { lists: [{ id: 'sang', show: [{ counter: true }] }] }, { unit }).entries[0]!.slides[0]!.seconds;
  const told = sampleUnit();
  assert.equal(counterOf({ ...told, counter: { ...told.counter, address: 'Thôn Một, đường liên xã, cạnh trường tiểu học, đối diện chợ '.repeat(4) } }), counterOf(told));
});

test('the version changes with what is shown, with the hours, the commune and the day', () => {
  const { version } = plan(sampleGuide());
  assert.equal(plan(sampleGuide()).version, version);
  const others = [
    plan(sampleGuide({ summary: 'Khác.' })),
    plan(sampleGuide(), { schedule: [{ from: '08:00', until: '17:00', list: 'sang' }] }),
    plan(sampleGuide(), {}, { unit: { ...sampleUnit(), name: 'Xã Khác' } }),
    plan(sampleGuide(), {}, { today: '2026-11-21' }),
  ];
  for (const other of others) assert.notEqual(other.version, version);
});
