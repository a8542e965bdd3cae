/**
 * Questions as GIFT, the text that Moodle imports. Escaped as Moodle's own reader undoes it (`question/format/gift/format.php`):
 * nothing in a text may end it, and each text says that it is plain.
 */
import { chanceOf, seedOf } from '#model/chance.ts';
import type { ClassQuestion } from '#model/class-question.ts';
import { mixed, quickQuestions, type OneOf } from '#model/one-of.ts';
import { plainText } from '#model/rich.ts';
import type { LeftOut } from '#model/sheet.ts';
import { needsEyes } from './left.ts';

const escaped = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r?\n/g, '\\n');
/** Moodle has no way to write `->` inside a pair. */
const inPair = (text: string): string => escaped(text.replaceAll('->', '→'));
/** What starts like a weight or a format would be read as one. */
const answer = (text: string): string => escaped(text).replace(/^(?=[%[])/, '[plain]');

const block = (id: string, ask: string, lines: string[]): string => `::${escaped(id)}::[plain]${escaped(ask)}{\n${lines.map((line) => `\t${line}\n`).join('')}}`;

function chosen({ id, ask, choices }: OneOf): string {
  return block(id, ask, choices.map(({ say, why, isRight }) => `${isRight ? '=' : '~'}${answer(say)}#${escaped(why)}`));
}

/** Said when all is answered: a pair has no word of its own in Moodle. */
const afterwards = (reasons: readonly string[]): string => `####${reasons.map(escaped).join('\\n')}`;

function giftQuestion(question: ClassQuestion): string[] {
  switch (question.kind) {
    case 'match': {
      const { id, ask, pairs } = question;
      return [block(id, ask, [...pairs.map(({ left, right }) => `=${inPair(left)} -> ${inPair(right)}`), afterwards(pairs.map(({ left, why }) => `${left}: ${plainText(why)}`))])];
    }
    // Each thing is given its place: Moodle's own kind for this cannot be written as GIFT everywhere.
    case 'order': {
      const { id, ask, items } = question;
      const places = items.map((_, i) => `Việc thứ ${i + 1}`);
      return [block(id, ask, [...items.map(({ say }, i) => `=${inPair(say)} -> ${places[i]}`), afterwards(items.map(({ say, why }, i) => `${i + 1}. ${say}: ${plainText(why)}`))])];
    }
    default:
      return quickQuestions(question).map((one) => chosen(mixed(one, chanceOf(seedOf(one.id)))));
  }
}

export interface GiftSection { title: string; questions: readonly ClassQuestion[] }
export interface GiftFile { text: string; count: number; left: LeftOut[] }

/** A category for each lesson, below one of the whole. */
export function giftFile(sections: readonly GiftSection[]): GiftFile {
  const asked = sections.map(({ title, questions }) => ({ title, questions: questions.map((question) => ({ question, blocks: giftQuestion(question) })) }));
  const all = asked.flatMap(({ questions }) => questions);
  const parts = asked.flatMap(({ title, questions }) => [`$CATEGORY: $course$/top/Cầm tay chỉ việc/${title.replaceAll('/', '//')}`, ...questions.flatMap(({ blocks }) => blocks)]);
  return {
    text: `${parts.join('\n\n')}\n`,
    count: all.reduce((sum, { blocks }) => sum + blocks.length, 0),
    left: all.filter(({ blocks }) => blocks.length === 0).map(({ question }) => ({ what: question.id, why: needsEyes })),
  };
}
