import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesAt, listAt, timeOf, wakesAt, type Hours, type Loop } from './schedule.ts';

const work = ['thu-2', 'thu-3', 'thu-4', 'thu-5', 'thu-6'];
const schedule: Hours[] = [
  { days: work, from: '07:00', until: '11:30', list: 'sang' },
  { days: work, from: '11:30', until: '13:30', list: 'trua' },
  { from: '06:00', until: '21:00', list: 'nghi' },
];
/** 23/11/2026 is a Monday. */
const at = (time: string, day = '2026-11-23') => new Date(`${day}T${time}`);

test('the first line that the hour lies in decides; its end belongs to the next', () => {
  const said = ['06:59', '07:00', '11:29:59', '11:30', '13:30', '20:59', '21:00', '05:59'].map((time) => listAt(schedule, at(time)));
  assert.deepEqual(said, ['nghi', 'sang', 'sang', 'trua', 'nghi', 'nghi', undefined, undefined]);
});

test('a line for some days is not one for the others', () => {
  assert.equal(listAt(schedule, at('08:00', '2026-11-27')), 'sang');
  for (const weekend of ['2026-11-28', '2026-11-29']) assert.equal(listAt(schedule, at('08:00', weekend)), 'nghi');
});

test('a line may last until midnight', () => {
  assert.equal(listAt([{ from: '20:00', until: '24:00', list: 'dem' }], at('23:59')), 'dem');
});

test('a dark screen knows when it wakes: today, tomorrow, or after the days off', () => {
  assert.equal(wakesAt(schedule, at('05:00'))!.getTime(), at('06:00').getTime());
  assert.equal(wakesAt(schedule, at('21:30'))!.getTime(), at('06:00', '2026-11-24').getTime());
  assert.equal(wakesAt(schedule.slice(0, 1), at('12:00', '2026-11-27'))!.getTime(), at('07:00', '2026-11-30').getTime());
  assert.equal(wakesAt([], at('12:00')), undefined);
  assert.equal(timeOf(wakesAt(schedule, at('05:00'))!), '06:00');
});

const loop: Loop = {
  lists: { sang: ['a', 'b', 'c', 'd'], trua: ['e'], nghi: ['f'] },
  schedule,
  dated: { b: { until: '2026-11-23' }, moi: { from: '2026-11-24', until: '2026-11-25' } },
  notices: [],
  built: '2026-11-20',
};

test('what is over is left out, what has not begun too', () => {
  assert.deepEqual(entriesAt(loop, at('08:00')), ['a', 'b', 'c', 'd']);
  assert.deepEqual(entriesAt(loop, at('08:00', '2026-11-24')), ['a', 'c', 'd']);
});

test('notices that hold take turns before every third entry', () => {
  const told = { ...loop, notices: ['moi', 'luon'] };
  assert.deepEqual(entriesAt(told, at('08:00')), ['luon', 'a', 'b', 'c', 'luon', 'd']);
  assert.deepEqual(entriesAt({ ...told, dated: { moi: loop.dated['moi']! } }, at('08:00', '2026-11-24')), ['moi', 'a', 'b', 'c', 'luon', 'd']);
  assert.deepEqual(entriesAt({ ...told, lists: { ...told.lists, sang: ['b'] } }, at('08:00', '2026-11-25')), ['moi', 'luon']);
});

test('a list that is asked for plays at every hour; one that is not there is not asked for', () => {
  assert.deepEqual(entriesAt(loop, at('23:00'), 'trua'), ['e']);
  assert.deepEqual(entriesAt(loop, at('23:00'), 'khong-co'), []);
  assert.deepEqual(entriesAt(loop, at('12:00'), 'khong-co'), ['e']);
});

test('a clock before the day of the build is wrong: the first list plays, as on that day', () => {
  assert.deepEqual(entriesAt(loop, at('03:00', '1970-01-01')), ['a', 'b', 'c', 'd']);
});
