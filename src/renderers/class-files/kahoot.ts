/**
 * Questions as a table in the columns of Kahoot's own spreadsheet, which also Quizizz and Blooket read with little
 * change. What is longer than Kahoot takes is left out and told.
 */
import { chanceOf, seedOf } from '#model/chance.ts';
import type { ClassQuestion } from '#model/class-question.ts';
import { mixed, quickQuestions, type OneOf } from '#model/one-of.ts';
import type { LeftOut } from '#model/sheet.ts';
import { csvTable } from '#text/csv.ts';
import { needsEyes, tooLong } from './left.ts';

/** Of Kahoot's spreadsheet, as its headings say. */
export const kahootLimits = { ask: 120, say: 75, seconds: [5, 10, 20, 30, 60, 90, 120, 240] } as const;
const headings = [
  `Question - max ${kahootLimits.ask} characters`,
  ...[1, 2, 3, 4].map((number) => `Answer ${number} - max ${kahootLimits.say} characters`),
  `Time limit (sec) – ${kahootLimits.seconds.slice(0, -1).join(', ')}, or ${kahootLimits.seconds.at(-1)} secs`,
  'Correct answer(s) - choose at least one',
];
/** A match could be asked as often as it has pairs; twice is enough of the same. */
const mostOfOne = 2;
const lettersASecond = 10;
const thinking = 10;
const shortest = 20;

const letters = ({ ask, choices }: OneOf): number => [ask, ...choices.map(({ say }) => say)].join(' ').length;
export function secondsFor(question: OneOf): number {
  const needed = thinking + letters(question) / lettersASecond;
  return kahootLimits.seconds.find((seconds) => seconds >= Math.max(needed, shortest)) ?? kahootLimits.seconds.at(-1)!;
}

const fits = ({ ask, choices }: OneOf): boolean => ask.length <= kahootLimits.ask && choices.every(({ say }) => say.length <= kahootLimits.say);

export interface KahootTable { text: string; count: number; left: LeftOut[] }

export function kahootTable(questions: readonly ClassQuestion[]): KahootTable {
  const left: LeftOut[] = [];
  const taken = questions.flatMap((question) => {
    const asked = quickQuestions(question);
    const short = asked.filter(fits).slice(0, mostOfOne);
    if (short.length === 0) left.push({ what: question.id, why: asked.length > 0 ? tooLong : needsEyes });
    return short.map((one, i) => mixed(one, chanceOf(seedOf(`${one.id} ${i}`))));
  });
  const rows = taken.map((question) => {
    const { ask, choices } = question;
    const says = Array.from({ length: 4 }, (_, i) => choices[i]?.say ?? '');
    return [ask, ...says, String(secondsFor(question)), String(choices.findIndex(({ isRight }) => isRight) + 1)];
  });
  return { text: csvTable([headings, ...rows]), count: rows.length, left };
}
