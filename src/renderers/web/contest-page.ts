/** The contest of a school as a page: rounds with the host's words, and questions that the browser may draw anew. */
import { chanceOf, seedOf } from '#model/chance.ts';
import type { ClassQuestion } from '#model/class-question.ts';
import { drawContest, firstDraw, type Drawable, type DrawRule } from '#model/contest/draw.ts';
import type { Contest, ContestRound } from '#model/contest.ts';
import { mixed, paperQuestion, quickQuestions, wholeAnswer, type OneOf } from '#model/one-of.ts';
import { letterOf } from '#model/test-paper.ts';
import { glue } from '#text/glue.ts';
import { escapeHtml } from './rich-html.ts';

export interface ContestQuestion extends Drawable { html: string }
export interface PlannedRound { round: ContestRound; questions: ContestQuestion[]; facts: string }
export interface ContestPlan {
  contest: Contest;
  rounds: PlannedRound[];
  tie: ContestQuestion[];
  rules: DrawRule[];
  teams: number[];
}

const teamsInContest = 4;

const text = (words: string): string => escapeHtml(glue(words));
const small = (index: number): string => String.fromCharCode(97 + index);
const named = (items: readonly string[], name: (index: number) => string): string =>
  `<ul role="list">${items.map((item, i) => `<li><b>${name(i)}.</b> ${text(item)}</li>`).join('')}</ul>`;
const question = (ask: string, body: string, answer: string, why: string): string =>
  `<h4>${text(ask)}</h4>${body}<details><summary>Đáp án</summary><p><b>${text(answer)}${/[.!?…]$/.test(answer) ? '' : '.'}</b>${why && ` ${text(why)}`}</p></details>`;

/** Teams raise a letter. */
function raised(asked: OneOf): string {
  const { ask, choices } = mixed(asked, chanceOf(seedOf(asked.id)));
  const right = choices.findIndex(({ isRight }) => isRight);
  return question(ask, named(choices.map(({ say }) => say), letterOf), `${letterOf(right)}. ${choices[right]!.say}`, choices[right]!.why);
}

/** Teams write letters on a board: nothing to choose from. */
function written(one: ClassQuestion): string {
  const { ask, items = [], against, choices } = paperQuestion(one, chanceOf(seedOf(one.id)))!;
  const body = against ? `<div class="abreast">${named(items, (i) => String(i + 1))}${named(against, small)}</div>` : named(items, small);
  return question(ask, body, choices[0]!.say, wholeAnswer(one));
}

/** None of those that only eyes can answer. */
export function contestQuestions(all: readonly ClassQuestion[]): ContestQuestion[] {
  return all.flatMap((one): ContestQuestion[] => {
    const { id, lesson, kind } = one;
    if (kind === 'order' || kind === 'match') return [{ id, lesson, kind, html: written(one) }];
    const [asked] = quickQuestions(one);
    if (!asked) return [];
    const [right] = asked.choices;
    return [{ id, lesson, kind, html: kind === 'judge' ? question(asked.ask, '', right!.say, right!.why) : raised(asked) }];
  });
}

const facts = ({ count, seconds, points, bonus, steal }: ContestRound): string =>
  [`${count} câu`, `bàn ${seconds} giây`, `đúng ${points} điểm`, bonus && `nói được lý do thêm ${bonus.points} điểm`, steal && `trả lời thay ${steal} điểm`].filter(Boolean).join(', ');

export function planContest(contest: Contest, all: readonly ClassQuestion[]): ContestPlan {
  const rules = [...contest.rounds, contest.tie].map(({ kinds, count }) => ({ kinds, count }));
  const drawn = drawContest(contestQuestions(all), rules, firstDraw);
  return {
    contest,
    rounds: contest.rounds.map((round, i) => ({ round, questions: drawn[i]!, facts: facts(round) })),
    tie: drawn.at(-1)!,
    rules,
    teams: Array.from({ length: teamsInContest }, (_, i) => i + 1),
  };
}
