/** A question for a class: asked on the screen, on paper, in a contest. Made in `class-questions.ts`. */
import type { Drill } from './build-drill.ts';
import type { ReadAgain } from './class-lesson.ts';
import type { Truth } from './drill/drill.ts';
import type { Rich } from './guide.ts';
import type { Screen } from './screen/screen.ts';

/** When it is asked: before the lesson, at its end (and before it, to compare), or to go over it again. */
export type QuestionSet = 'warmUp' | 'exitQuiz' | 'more';

interface Asked {
  /** Lasting: `<lesson>/<name>`. */
  id: string;
  lesson: string;
  set: QuestionSet;
  /** Written by a person, or made of what guides and drills say. */
  made: 'written' | 'data';
  ask: string;
  /** Where it can be read again. */
  read?: ReadAgain;
}
/** Exactly one is right; the right one stands first, so whoever shows it mixes them. */
export interface ChooseQuestion extends Asked { kind: 'choose'; choices: { say: string; why: Rich; isRight: boolean }[] }
/** In the right order; why each stands where it stands. */
export interface OrderQuestion extends Asked { kind: 'order'; items: { say: string; why: Rich }[] }
export interface MatchQuestion extends Asked { kind: 'match'; pairs: { left: string; right: string; why: Rich }[] }
/** Where to tap on a drawn screen, which gives nothing away; `id` is that of `model/practice/spots.ts`. */
export interface TapQuestion extends Asked { kind: 'tap'; screen: Screen; spots: { id: string; label: string; isRight: boolean; why: Rich }[] }
export interface JudgeQuestion extends Asked { kind: 'judge'; drill: Drill; truth: Truth; why: Rich }

export type ClassQuestion = ChooseQuestion | OrderQuestion | MatchQuestion | TapQuestion | JudgeQuestion;
