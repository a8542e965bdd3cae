import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesAfter, changesWithin, holdsOn } from './dated.ts';
import type { Fact, Guide } from './guide.ts';

const free: Fact = { value: '0 đồng', from: '2026-08-15', until: '2027-02-28' };
const paid: Fact = { value: '8.000 đồng', from: '2027-03-01' };
const always: Fact = { value: 'Trong ngày' };

test('both ends belong to the time', () => {
  assert.deepEqual(
    ['2026-08-14', '2026-08-15', '2027-02-28', '2027-03-01'].map((day) => holdsOn(free, day)),
    [false, true, true, false],
  );
  assert.equal(holdsOn(always, '2026-01-01'), true);
});

test('before everything: each change in its turn', () => {
  assert.deepEqual(
    changesAfter([paid, free], '2026-01-01').map(({ day }) => day),
    ['2026-08-15', '2027-03-01'],
  );
});

test('one day may end one fact and start another', () => {
  assert.deepEqual(changesAfter([free, paid, always], '2026-11-20'), [{ day: '2027-03-01', starts: [paid], ends: [free] }]);
});

test('on its last day a fact ends tomorrow; the day after nothing is left to say', () => {
  assert.deepEqual(changesAfter([free], '2027-02-28'), [{ day: '2027-03-01', starts: [], ends: [free] }]);
  assert.deepEqual(changesAfter([free, paid], '2027-03-01'), []);
});

test('what changes soon in any guide', () => {
  const guide = (slug: string, fee: Fact[]) =>
    ({
      slug,
      fee,
      time: [always],
      result: [],
      prepare: [],
      otherWays: [],
      after: [],
      questions: [],
    }) as unknown as Guide;
  const guides = [guide('a', [paid, free]), guide('b', [{ value: 'x', until: '2026-12-31' }]), guide('c', [always])];
  const soon = (days: number) =>
    changesWithin({ guides, today: '2026-11-20' }, days).map(
      ({ guide: slug, field, day }) => `${slug} ${field} ${day}`,
    );
  assert.deepEqual(soon(90), ['b fee 2027-01-01']);
  assert.deepEqual(soon(101), ['b fee 2027-01-01', 'a fee 2027-03-01']);
  assert.deepEqual(soon(10), []);
});
