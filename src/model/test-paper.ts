/** A test of a lesson in four versions: the same questions, mixed so that a neighbour's letters help nobody. */
import { chanceOf, seedOf, shuffled } from './chance.ts';
import type { ClassQuestion, QuestionSet } from './class-question.ts';
import { mixed, paperQuestion, type OneOf } from './one-of.ts';

/** As schools number them (mã đề). */
export const versionCodes = ['101', '102', '103', '104'] as const;
/** A mark of ten, a question each. */
export const testLength = 10;
/** So that a test is not one task four times over. */
const mostOfKind: Partial<Record<ClassQuestion['kind'], number>> = { order: 1, match: 1, judge: 2, tap: 2 };
/** What the class has not been asked yet comes first; the opening of the lesson last. */
const sets: readonly QuestionSet[] = ['more', 'exitQuiz', 'warmUp'];
const tries = 200;

export interface TestVersion {
  code: string;
  questions: OneOf[];
  /** The letter of the right answer of each. */
  key: string[];
}

export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** All that could be asked on paper, best first. */
export function questionsForTest(slug: string, all: readonly ClassQuestion[]): ClassQuestion[] {
  const chance = chanceOf(seedOf(slug));
  const ranked = sets.flatMap((set) => shuffled(all.filter((question) => question.set === set), chance)).filter((question) => paperQuestion(question, chance));
  const taken: ClassQuestion[] = [];
  for (const question of ranked) {
    const most = mostOfKind[question.kind] ?? Infinity;
    if (taken.filter(({ kind }) => kind === question.kind).length < most) taken.push(question);
  }
  return taken;
}

function versionOfTest(code: string, questions: readonly ClassQuestion[], seed: number): TestVersion {
  const chance = chanceOf(seed);
  const asked = shuffled(questions, chance).map((question) => mixed(paperQuestion(question, chance)!, chance));
  return { code, questions: asked, key: asked.map(({ choices }) => letterOf(choices.findIndex(({ isRight }) => isRight))) };
}

/** In how many places two keys have the same letter. */
export const sameLetters = (a: readonly string[], b: readonly string[]): number => a.filter((letter, i) => letter === b[i]).length;

function mostAlike(versions: readonly TestVersion[]): number {
  return Math.max(...versions.flatMap((one, i) => versions.slice(i + 1).map((other) => sameLetters(one.key, other.key))));
}
const mostOfOneLetter = ({ key }: TestVersion): number => Math.max(...key.map((letter) => key.filter((one) => one === letter).length));

/** The first mixture in which no two keys share more than four letters in ten and none is all of one letter; else the best that was seen. */
export function testVersions(slug: string, questions: readonly ClassQuestion[]): TestVersion[] {
  const good = Math.floor(questions.length * 0.4);
  let best: { versions: TestVersion[]; fault: number } | undefined;
  for (let attempt = 0; attempt < tries; attempt++) {
    const versions = versionCodes.map((code) => versionOfTest(code, questions, seedOf(`${slug} ${code} ${attempt}`)));
    const fault = Math.max(0, mostAlike(versions) - good) + Math.max(0, ...versions.map((version) => mostOfOneLetter(version) - Math.ceil(questions.length / 2)));
    if (!best || fault < best.fault) best = { versions, fault };
    if (fault === 0) break;
  }
  return best!.versions;
}
