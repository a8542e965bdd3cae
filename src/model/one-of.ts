/** Questions of every kind as one right answer of several: what paper, a contest and other programs can ask. */
import { shuffled, type Chance } from './chance.ts';
import type { ClassQuestion, MatchQuestion, OrderQuestion, TapQuestion } from './class-question.ts';
import { drillInWords } from './drill-words.ts';
import type { Rich } from './guide.ts';
import { plainText } from './rich.ts';

export interface OneOf {
  /** Of the question it was made of, which it may share. */
  id: string;
  lesson: string;
  kind: ClassQuestion['kind'];
  ask: string;
  /** What the answers speak about, in the order it is shown in; answers name it by number. */
  items?: string[];
  /** For a match: what the items are laid against, named by letter. */
  against?: string[];
  /** The right one stands first. */
  choices: { say: string; why: string; isRight: boolean }[];
}

const mostChoices = 4;
const why = (text: Rich): string => plainText(text);
const about = ({ id, lesson, kind }: ClassQuestion) => ({ id, lesson, kind });
const different = <T extends { say: string }>(all: readonly T[], told: (say: string) => string = (say) => say): T[] =>
  all.filter(({ say }, i) => all.findIndex((other) => told(other.say) === told(say)) === i);
/** Places of a screen whose names differ in a sign alone cannot be told apart when they are not seen. */
const unseen = (label: string): string => label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Of as many as may stand under a question; the same ones whenever it is asked. */
const few = <T extends { say: string; isRight: boolean }>(all: readonly T[], told?: (say: string) => string): T[] =>
  different([...all.filter(({ isRight }) => isRight), ...all.filter(({ isRight }) => !isRight)], told).slice(0, mostChoices);

/** What a place says of itself, its second line too: who does not see the screen has nothing else. */
function saidBy({ screen }: TapQuestion, { id, label }: TapQuestion['spots'][number]): string {
  const row = 'rows' in screen ? screen.rows[Number(id)] : undefined;
  return row && 'sub' in row && row.sub ? `${label} (${row.sub})` : label;
}

const tapped = (question: TapQuestion): OneOf[] => {
  const { screen, ask, spots } = question;
  const choices = few(spots.map((spot) => ({ say: saidBy(question, spot), why: why(spot.why), isRight: spot.isRight })), unseen);
  if (choices.length < 2) return [];
  const where = 'title' in screen ? `Màn hình “${screen.title}”. ` : '';
  return [{ ...about(question), ask: where + ask, choices }];
};

const judged = (question: Extract<ClassQuestion, { kind: 'judge' }>): OneOf => {
  const reason = why(question.why);
  const say = (truth: typeof question.truth) => ({ say: truth === 'that' ? 'Thật' : 'Giả', why: reason, isRight: truth === question.truth });
  return { ...about(question), ask: `${drillInWords(question.drill)} Thật hay giả?`, choices: question.truth === 'that' ? [say('that'), say('gia')] : [say('gia'), say('that')] };
};

/** Where nothing can be dragged: what comes first, what belongs to what. */
export function quickQuestions(question: ClassQuestion): OneOf[] {
  switch (question.kind) {
    case 'choose':
      return [{ ...about(question), ask: question.ask, choices: few(question.choices.map((choice) => ({ ...choice, why: why(choice.why) }))) }];
    case 'judge':
      return [judged(question)];
    case 'tap':
      return tapped(question);
    case 'order':
      return [{
        ...about(question),
        ask: `${question.ask} Việc nào làm trước tiên?`,
        choices: few(question.items.map(({ say, why: text }, i) => ({ say, why: why(text), isRight: i === 0 }))),
      }];
    case 'match':
      return question.pairs.map(({ left, right, why: text }) => ({
        ...about(question),
        ask: `${question.ask} “${left}” đi với ô nào?`,
        choices: few([
          { say: right, why: why(text), isRight: true },
          ...question.pairs.filter((pair) => pair.right !== right).map((pair) => ({ say: pair.right, why: `Ô này đi với “${pair.left}”.`, isRight: false })),
        ]),
      })).filter(({ choices }) => choices.length > 1);
  }
}

const letter = (index: number): string => String.fromCharCode(97 + index);

/** Other ways to lay the same things, none of them right, none twice. */
function otherOrders(right: readonly number[], said: (order: readonly number[]) => string, chance: Chance): string[] {
  const found = new Set<string>();
  const good = said(right);
  for (let tries = 0; tries < 60 && found.size < mostChoices - 1; tries++) {
    const other = said(shuffled(right, chance));
    if (other !== good) found.add(other);
  }
  return [...found];
}

const reasons = (all: readonly { why: Rich }[]): string => all.map(({ why: text }) => why(text)).join(' ');

/** `b – d – a – c`: things to be laid in order stand mixed, the answers name their letters. */
function ordered(question: OrderQuestion, chance: Chance): OneOf {
  const shown = shuffled(question.items.map((_, i) => i), chance);
  const said = (order: readonly number[]) => order.map((item) => letter(shown.indexOf(item))).join(' – ');
  const right = question.items.map((_, i) => i);
  return {
    ...about(question),
    ask: question.ask,
    items: shown.map((item) => question.items[item]!.say),
    choices: [{ say: said(right), why: reasons(question.items), isRight: true }, ...otherOrders(right, said, chance).map((say) => ({ say, why: reasons(question.items), isRight: false }))],
  };
}

/** `1 – b, 2 – a`: the right side stands mixed. */
function matched(question: MatchQuestion, chance: Chance): OneOf {
  const rights = different(question.pairs.map(({ right }) => ({ say: right }))).map(({ say }) => say);
  const shown = shuffled(rights, chance);
  const right = question.pairs.map((pair) => shown.indexOf(pair.right));
  const said = (order: readonly number[]) => order.map((at, i) => `${i + 1} – ${letter(at)}`).join(', ');
  return {
    ...about(question),
    ask: question.ask,
    items: question.pairs.map(({ left }) => left),
    against: shown,
    choices: [{ say: said(right), why: reasons(question.pairs), isRight: true }, ...otherOrders(right, said, chance).map((say) => ({ say, why: reasons(question.pairs), isRight: false }))],
  };
}

/** As it stands on paper: the whole task is asked, the answer is a letter. */
export function paperQuestion(question: ClassQuestion, chance: Chance): OneOf | undefined {
  if (question.kind === 'order') return ordered(question, chance);
  if (question.kind === 'match') return matched(question, chance);
  return quickQuestions(question)[0];
}

/** Its answers as they are shown: mixed, so that the right one stands anywhere. */
export const mixed = (question: OneOf, chance: Chance): OneOf => ({ ...question, choices: shuffled(question.choices, chance) });

/** The whole right answer, not its letter. */
export function wholeAnswer(question: ClassQuestion): string {
  switch (question.kind) {
    case 'order':
      return question.items.map(({ say }, i) => `${i + 1}. ${say}`).join('; ');
    case 'match':
      return question.pairs.map(({ left, right }) => `${left} – ${right}`).join('; ');
    case 'judge':
      return question.truth === 'that' ? 'Thật' : 'Giả';
    case 'choose':
      return question.choices.find(({ isRight }) => isRight)!.say;
    case 'tap':
      return question.spots.find(({ isRight }) => isRight)!.label;
  }
}
