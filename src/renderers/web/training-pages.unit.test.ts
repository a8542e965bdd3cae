import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '#model/rich.ts';
import { clockAfter, lengthWords } from '#model/training-clock.ts';
import { minutesOf } from '#model/training.ts';
import { loadLibrary } from '#library/load.ts';
import { countSyllables } from '#text/syllables.ts';
import { planTraining, planTrainingCheck, planTrainings } from './training-pages.ts';

const { library } = await loadLibrary({ today: '2026-11-20' });
const { trainings, trainingPlan, unit } = library!;
const place = { base: unit.base, today: '2026-11-20' };
const plans = trainings.map((training) => planTraining(training, trainings, trainingPlan, place));
const planOf = (slug: string) => plans.find(({ training }) => training.slug === slug)!;

test('hours are counted on, and said as people say them', () => {
  assert.equal(clockAfter('07:30', 25), '07:55');
  assert.equal(clockAfter('09:50', 70), '11:00');
  assert.deepEqual([20, 60, 210].map(lengthWords), ['20 phút', '1 giờ', '3 giờ 30 phút']);
});

test('half a day for residents, a day for the team and for officers, twenty minutes for a meeting', () => {
  assert.deepEqual(
    plans.map(({ training, length, halves }) => [training.slug, length, halves.map(({ clock }) => clock)]),
    [
      ['nguoi-dan', '3 giờ 30 phút', ['07:30–11:00']],
      ['to-cong-nghe-so', '6 giờ 45 phút', ['07:30–11:15', '13:30–16:30']],
      ['can-bo', '6 giờ 45 phút', ['07:30–11:15', '13:30–16:30']],
      ['noi-chuyen', '20 phút', ['Phút 0 đến 20']],
    ],
  );
});

test('a session begins where the one before it ends', () => {
  const { sessions } = planOf('can-bo').halves[1]!;
  assert.deepEqual(sessions.slice(0, 3).map(({ clock, begins }) => [begins, clock]), [
    ['13:30', '13:30–13:45'], ['13:45', '13:45–14:25'], ['14:25', '14:25–15:00'],
  ]);
  assert.equal(planOf('noi-chuyen').halves[0]!.sessions.at(-1)!.clock, 'Phút 19 đến 20');
  const ids = plans.flatMap(({ halves }) => halves.flatMap(({ sessions }) => sessions.map(({ id }) => id)));
  assert.equal(new Set(planOf('can-bo').halves.flatMap(({ sessions }) => sessions.map(({ id }) => id))).size, 14);
  assert.ok(ids.every((id) => /^buoi-\d-phan-\d+$/.test(id)));
});

test('residents practise more than they listen', () => {
  const { halves } = planOf('nguoi-dan').training;
  const all = halves.flatMap(({ sessions }) => sessions);
  const practised = all.filter(({ practice, drills }) => practice.length + drills.length > 0);
  assert.ok(practised.reduce((sum, { minutes }) => sum + minutes, 0) > minutesOf({ halves }) / 2);
});

test('the talk is written out: its words fill more than a third of its minutes', () => {
  const { training } = planOf('noi-chuyen');
  const words = training.halves.flatMap(({ sessions }) => sessions.flatMap(({ say }) => say.map(plainText))).join(' ');
  assert.ok(countSyllables(words) / 150 > minutesOf(training) / 3, String(countSyllables(words)));
});

test('what a session opens is practice and drills of ours', () => {
  const [links] = planOf('nguoi-dan').halves.flatMap(({ sessions }) => sessions.filter(({ drills }) => drills.length > 0).map(({ links }) => links));
  assert.deepEqual(links, [
    { href: '/an-toan/luyen-tap/cuoc-goi/', title: 'Thật hay giả? Cuộc gọi' },
    { href: '/an-toan/luyen-tap/tin-nhan/', title: 'Thật hay giả? Tin nhắn' },
  ]);
});

test('the kit leads to sheets: of the class, to take home, for the wall', () => {
  const { kit } = planOf('to-cong-nghe-so');
  assert.deepEqual(kit.map(({ title }) => title), ['Chiếu lên tường', 'Giấy của lớp', 'Phát mang về', 'Dán tường']);
  const all = kit.flatMap(({ tasks }) => tasks.map(({ href }) => href));
  for (const href of ['/can-bo/tap-huan/to-cong-nghe-so/cau-hoi/', '/in-an/xem/lop-hoc/diem-danh/', '/in-an/xem/khao-sat/phieu/', '/in-an/xem/to-gap/bo-to-cong-nghe-so/', '/in-an/xem/to-gap/bo-mat-giay-to/', '/in-an/xem/the-nhac/cai-dat-vneid/', '/in-an/xem/an-toan/co-dich-vu-cong/'])
    assert.ok(all.includes(href), href);
  assert.equal(planOf('noi-chuyen').kit[1]!.tasks.length, 1, 'a talk asks nothing before and after');
});

test('what is asked twice: six to eight questions, the right answer not always at one place', () => {
  const checks = trainings.filter(({ check }) => check.length > 0).map((training) => planTrainingCheck(training).questions);
  assert.equal(checks.length, 3);
  const byLetter = Map.groupBy(checks.flat(), ({ choices }) => choices.find(({ isRight }) => isRight)!.letter);
  assert.equal(byLetter.size, 3);
  for (const [letter, held] of byLetter) assert.ok(held.length < checks.flat().length / 2, `${letter}: ${held.length}`);
});

test('seven days of eighty people, those who help first', () => {
  const { days, total } = planTrainings(trainings, trainingPlan, place.today);
  assert.deepEqual(days.map(({ people }) => people), Array.from({ length: 7 }, () => 80));
  assert.equal(total, 560);
  assert.equal(days[0]!.training.slug, 'to-cong-nghe-so');
  assert.equal(days[2]!.setting, 'Sáng 40 người, chiều 40 người; một phòng, 8 bàn, 8 người chỉ.');
  assert.equal(days[1]!.setting, 'Cả ngày, mỗi phòng 40 người; 2 phòng, mỗi phòng 8 bàn, 2 người chỉ.');
});

test('a page is overdue the day after it should have been looked at again', () => {
  const [training] = trainings;
  const on = (today: string) => planTraining(training!, trainings, trainingPlan, { ...place, today }).overdue;
  assert.equal(on(training!.reviewBy), false);
  assert.equal(on('2030-01-01'), true);
});
