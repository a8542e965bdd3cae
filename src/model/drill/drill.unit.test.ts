import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drillKinds } from './drill.ts';
import type { DrillFacts } from './drill.ts';
import { remindersFile } from './reminders.ts';
import { chooseRound, roundLength } from './round.ts';
import { scoreRound, weakAfter } from './score.ts';

const all: DrillFacts[] = Array.from({ length: 44 }, (_, i) => ({
  id: `d${i}`,
  kind: drillKinds[i % drillKinds.length]!,
  truth: i % 9 < 5 ? 'gia' : 'that',
  about: `t${Math.floor(i / 2)}`,
}));
const fresh = { weak: new Map(), seen: [] };

test('a round: eight, four or five false, mixed kinds, no trick twice', () => {
  const fakes = new Set<number>();
  for (let seed = 0; seed < 300; seed++) {
    const round = chooseRound(all, seed, fresh);
    assert.equal(round.length, roundLength);
    assert.equal(new Set(round.map(({ about }) => about)).size, roundLength);
    const count = round.filter(({ truth }) => truth === 'gia').length;
    assert.ok(count === 4 || count === 5);
    fakes.add(count);
    for (const kind of drillKinds) assert.ok(round.filter((drill) => drill.kind === kind).length <= 2);
    const run = round.map(({ truth }) => truth).join(' ');
    assert.doesNotMatch(run, /(that|gia) \1 \1/, `seed ${seed}: ${run}`);
  }
  assert.deepEqual([...fakes].sort(), [4, 5]);
});
test('the same seed, the same round; another seed, another', () => {
  const ids = (seed: number) => chooseRound(all, seed, fresh).map(({ id }) => id);
  assert.deepEqual(ids(7), ids(7));
  assert.notDeepEqual(ids(7), ids(8));
});
test('what was seen waits until the rest was shown', () => {
  const seen: string[] = [];
  for (let round = 0; round < 3; round++) {
    const chosen = chooseRound(all, 11 + round, { weak: new Map(), seen });
    assert.deepEqual(chosen.filter(({ id }) => seen.includes(id)), []);
    seen.push(...chosen.map(({ id }) => id));
  }
});
test('a weak kind comes again, more often than chance', () => {
  const calls = (weak: Map<'call', number>) =>
    Array.from({ length: 60 }, (_, seed) => chooseRound(all, seed, { weak, seen: [] }).filter(({ kind }) => kind === 'call').length).reduce((a, b) => a + b);
  assert.ok(calls(new Map([['call', 2]])) > 1.5 * calls(new Map()));
});
test('few drills still make a round as long as they go', () => {
  assert.deepEqual(chooseRound(all.slice(0, 3), 1, fresh).map(({ id }) => id).sort(), ['d0', 'd1', 'd2']);
  assert.deepEqual(chooseRound([], 1, fresh), []);
});

const [fake, other, real] = [all[0]!, all[1]!, all[5]!];
test('four ways to answer, each told apart', () => {
  const score = scoreRound([{ drill: fake, reply: 'gia' }, { drill: other, reply: 'that' }, { drill: real, reply: 'gia' }, { drill: fake, reply: 'hoi' }, { drill: real, reply: 'that' }]);
  assert.deepEqual(score, { known: [fake, real], asked: [fake], misses: [other], alarms: [real] });
});
test('what is weak: a miss weighs most, knowing takes away', () => {
  const weak = weakAfter(new Map([['app', 1]]), [{ drill: fake, reply: 'that' }, { drill: real, reply: 'gia' }, { drill: other, reply: 'hoi' }]);
  assert.deepEqual([...weak].sort(), [['app', 2], ['call', 1], ['message', 2]]);
  assert.equal(weakAfter(weak, [{ drill: other, reply: 'gia' }]).has('call'), false);
});

test('a calendar of three days, readable by any', () => {
  const file = remindersFile({ title: 'Tập nhận ra lừa đảo, 3 phút', text: 'Làm lại một vòng; nhớ được lâu hơn. Câu này cố ý dài để phải xuống dòng trong tệp lịch.', url: 'https://xa-mau.example/an-toan/luyen-tap/' }, new Date(2026, 10, 20, 9, 30));
  assert.equal(file.match(/BEGIN:VEVENT/g)!.length, 3);
  assert.deepEqual([...file.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day), ['20261127', '20261218', '20270212']);
  assert.deepEqual([...file.matchAll(/DTEND;VALUE=DATE:(\d+)/g)].map(([, day]) => day), ['20261128', '20261219', '20270213']);
  assert.equal(new Set(file.match(/UID:.*/g)).size, 3);
  for (const line of file.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
  assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/);
  assert.match(file.replace(/\r\n /g, ''), /SUMMARY:Tập nhận ra lừa đảo\\, 3 phút/);
  assert.match(file, /^BEGIN:VCALENDAR\r\n/);
  assert.match(file, /END:VCALENDAR\r\n$/);
});
