import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodMinutes } from '#model/schema/class-lesson.ts';
import { loadLibrary } from '#library/load.ts';
import { gradesOf, planClassLesson, planClassLessons, practised } from './class-lesson-pages.ts';

const { library } = await loadLibrary({ today: '2026-11-20' });
const { lessons, unit } = library!;
const plans = lessons.map((lesson) => planClassLesson(lesson, lessons, { base: unit.base, today: '2026-11-20' }));

test('twelve lessons for two schools, every grade has one', () => {
  const groups = planClassLessons(lessons);
  assert.deepEqual(groups.map(({ name }) => name), ['Trung học cơ sở', 'Trung học phổ thông']);
  assert.ok(lessons.length >= 12);
  assert.deepEqual([...new Set(lessons.flatMap(({ grades }) => grades))].sort((a, b) => a - b), [6, 7, 8, 9, 10, 11, 12]);
});

test('every lesson fills one period with four activities', () => {
  for (const { lesson, minutes, activities } of plans) {
    assert.equal(minutes, periodMinutes, lesson.slug);
    assert.deepEqual(activities.map(({ name }) => name), ['Mở đầu', 'Hình thành kiến thức', 'Luyện tập', 'Vận dụng']);
  }
});

test('the right answer does not stand at one place: who always takes the same letter does not pass', () => {
  const questions = plans.flatMap(({ warmUp, exitQuiz }) => [...warmUp, ...exitQuiz]);
  const byLetter = Map.groupBy(questions, ({ choices }) => choices.find(({ isRight }) => isRight)!.letter);
  assert.ok(byLetter.size > 2);
  for (const [letter, held] of byLetter) assert.ok(held.length < questions.length / 2, `${letter}: ${held.length} of ${questions.length}`);
});

test('the mapping names grades of the lesson alone', () => {
  for (const { slug, grades, curriculum } of lessons)
    for (const { name } of curriculum) assert.ok(grades.some((grade) => name.startsWith(`Lớp ${grade},`)), `${slug}: ${name}`);
});

test('tasks lead straight to the test of a procedure, and to drills of one kind', () => {
  const plan = plans.find(({ lesson }) => lesson.slug === 'du-an-10-10')!;
  assert.deepEqual(plan.tasks.map(({ href }) => href), [
    '/thuc-hanh/cai-dat-vneid/?bai=12#kiem-tra', '/thuc-hanh/the-bhyt-tren-vneid/?bai=12#kiem-tra',
    '/an-toan/luyen-tap/tin-nhan/', '/an-toan/luyen-tap/trang-mang/', '/an-toan/luyen-tap/ma-qr/',
  ]);
  assert.equal(gradesOf(plan.lesson), 'Lớp 10, 11, 12');
  assert.match(practised(plan.lesson), /^Cài VNeID.*; Thật hay giả \(Tin nhắn; Trang mạng; Mã QR\)$/);
});

test('a lesson is overdue the day after it should have been looked at again', () => {
  const [lesson] = lessons;
  const on = (today: string) => planClassLesson(lesson!, lessons, { base: '/', today }).overdue;
  assert.equal(on(lesson!.reviewBy), false);
  assert.equal(on('2030-01-01'), true);
});

test('other lessons are of the same school, and never the lesson itself', () => {
  for (const { lesson, others } of plans) {
    assert.equal(others.length, 3);
    assert.ok(others.every((other) => other !== lesson && other.school === lesson.school), lesson.slug);
  }
});
