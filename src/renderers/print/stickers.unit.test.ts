import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planMixedStickers, planStickers, stickersOnSheet } from './stickers.ts';

const today = '2026-11-20';
const unit = sampleUnit();
const titled = (text: string) => sampleGuide({ title: { text, lines: [text] } });

test('24 times the same: code, title, version and day', () => {
  const { stickers } = planStickers(sampleGuide({ qr: 'ks' }), unit, today);
  assert.equal(stickers.length, stickersOnSheet);
  const [{ code, mark, title, brand }] = stickers as [(typeof stickers)[number]];
  assert.match(code.url, /^https:\/\/xa-mau\.example\/q\/ks#tem-qr\.[a-z2-9]{5}$/);
  assert.match(mark, /^ks-[a-z2-9]{5}, đúng đến 20\/5\/2027$/);
  assert.deepEqual([title.lines.length, brand], [2, true]);
});

test('A long title takes the room of the name of the site, and it is told', () => {
  const { stickers, info } = planStickers(titled('Xin xác nhận tình trạng hôn nhân để đi lao động ở nước ngoài'), unit, today);
  assert.equal(stickers[0]!.brand, false);
  assert.ok(stickers[0]!.title.pt >= 9);
  assert.deepEqual(info.left.map(({ what }) => what), ['tên trang']);
});

test('A guide without a short address leads to its page', () => {
  const { stickers } = planStickers(sampleGuide(), unit, today);
  assert.equal(stickers[0]!.code.url, 'https://xa-mau.example/thu-tuc/dang-ky-khai-sinh/');
  assert.equal(stickers[0]!.code.typed, undefined);
});

test('The mixed sheet: what the front door shows, then what most readers need', () => {
  const guide = (slug: string, tracks: string[]) => ({ ...titled(slug), slug, tracks });
  const { stickers } = planMixedStickers([guide('mot', ['a']), guide('hai', ['a', 'b']), guide('ba', [])], ['ba'], unit, today);
  assert.deepEqual(stickers.map(({ title }) => title.lines.join(' ')), ['ba', 'hai', 'mot']);
});
