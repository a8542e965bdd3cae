import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '#library/load.ts';
import type { Scam } from '#model/safety.ts';
import { goodContent } from '../../../tests/fixtures/edit-content.ts';
import { planSafetyList, planScamPage } from './safety-pages.ts';

const { library } = await loadLibrary({ content: goodContent, today: '2026-11-20' });
const { scams, safety } = library!;
const scam = scams[0]!;
const named = (slug: string, channel: Scam['channel'] = 'message'): Scam => ({ ...scam, slug, channel });

test('after a scam’s own steps come the steps of every scam', () => {
  const own = { title: 'Gọi nhà mạng', icon: 'bell' };
  const page = planScamPage({ ...scam, tricked: [own] }, scams, safety, '2026-11-20');
  assert.deepEqual(page.tricked.map((act) => act.title), ['Gọi nhà mạng', 'Cúp máy', 'Gọi ngân hàng', 'Hỏi tổng đài']);
});

test('leads on to others of its kind, each reached from another', () => {
  const all = [named('a'), named('b'), named('c'), named('d'), named('e'), named('x', 'call')];
  const others = (slug: string) => planScamPage(all.find((one) => one.slug === slug)!, all, safety, '2026-11-20').others.map((one) => one.slug);
  assert.deepEqual(others('a'), ['b', 'c', 'd']);
  assert.deepEqual(others('d'), ['e', 'a', 'b']);
  assert.deepEqual(others('e'), ['a', 'b', 'c']);
  assert.deepEqual(others('x'), []);
});

test('two of a kind name each other once', () => {
  const all = [named('a'), named('b')];
  assert.deepEqual(planScamPage(all[0]!, all, [], '2026-11-20').others.map((one) => one.slug), ['b']);
});

test('a scam not looked at again in time says so', () => {
  assert.equal(planScamPage(scam, scams, safety, '2027-05-01').overdue, false);
  assert.equal(planScamPage(scam, scams, safety, '2027-05-02').overdue, true);
});

test('help stands apart from advice, scams by the way they come', () => {
  const list = planSafetyList([named('a', 'call'), named('b')], safety);
  assert.equal(list.help?.slug, 'vua-bi-lua');
  assert.deepEqual(list.pages, []);
  assert.deepEqual(list.byChannel.map(({ channel }) => channel), ['message', 'call']);
});

test('a page of advice carries the number to call', () => {
  assert.deepEqual(safety[0]!.items[2]!.call, { name: 'Tổng đài mẫu', number: '1800 0000' });
});
