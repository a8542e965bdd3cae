import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '#library/load.ts';
import { questionsOf } from '#model/class-questions.ts';
import { drawContest } from '#model/contest/draw.ts';
import { everyKind, sampleQuestions } from '../../../tests/site/sample-questions.ts';
import { contestQuestions, planContest } from './contest-page.ts';

const { library } = await loadLibrary({ today: '2026-11-20' });
const { lessons, contests } = library!;
const bankOf = (school: string) => lessons.filter((lesson) => lesson.school === school).flatMap((lesson) => questionsOf(lesson, library!));

test('each school has a contest whose rounds the bank fills, for every number that may be chosen', () => {
  assert.deepEqual(contests.contests.map(({ slug }) => slug), ['thcs', 'thpt']);
  for (const contest of contests.contests) {
    const { rules } = planContest(contest, bankOf(contest.school));
    const pool = contestQuestions(bankOf(contest.school));
    for (let draw = 1; draw < 1000; draw += 37) assert.deepEqual(drawContest(pool, rules, draw).map(({ length }) => length), rules.map(({ count }) => count), `${contest.slug} ${draw}`);
  }
});

test('two years in a row do not ask the same', () => {
  for (const contest of contests.contests) {
    const pool = contestQuestions(bankOf(contest.school));
    const { rules } = planContest(contest, bankOf(contest.school));
    const [one, other] = [1, 2].map((draw) => drawContest(pool, rules, draw).flat().map(({ id }) => id));
    assert.ok(one!.filter((id) => other!.includes(id)).length <= one!.length / 2, contest.slug);
  }
});

test('the two schools are asked of different lessons', () => {
  const ids = contests.contests.map((contest) => new Set(contestQuestions(bankOf(contest.school)).map(({ lesson }) => lesson)));
  assert.ok([...ids[0]!].every((lesson) => !ids[1]!.has(lesson)));
});

const html = (kind: keyof typeof sampleQuestions) => contestQuestions([sampleQuestions[kind]])[0]!.html;

test('the answer is folded, names its letter, and says why', () => {
  assert.equal(contestQuestions(everyKind).length, 5);
  const [, letter] = /<b>([A-D])\. Mã dùng một lần/.exec(html('choose').replaceAll('\u00a0', ' '))!;
  assert.match(html('choose').replaceAll('\u00a0', ' '), new RegExp(`<li><b>${letter}\\.</b> Mã dùng một lần ~ 5 phút</li>.*<details>.*Đúng: #một lần`, 's'));
  assert.match(html('judge'), /Thật hay giả\?<\/h4><details>.*<b>Giả\.<\/b>/);
});

test('to be put in order and to be matched: letters on a board, nothing to choose from', () => {
  assert.match(html('order'), /<li><b>a\.<\/b>.*<details>.*<b>[a-d] – [a-d] – [a-d] – [a-d]\.<\/b> 1\. Mở[ \u00a0]cổng; 2\. /);
  assert.match(html('match'), /<li><b>1\.<\/b>.*<li><b>a\.<\/b>.*<b>1 – [a-c], 2 – [a-c], 3 – [a-c]\.<\/b>/);
});

test('what a question says is text, never markup', () => {
  const { choices } = sampleQuestions.choose;
  const [asked] = contestQuestions([{ ...sampleQuestions.choose, ask: 'Chữ <b> là gì?', choices: [{ ...choices[0]!, say: '<img src=x>' }, choices[1]!] }]);
  assert.ok(!/<img|<b> là/.test(asked!.html.replaceAll('\u00a0', ' ')));
});
