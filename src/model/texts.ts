/** Every text of a guide or part that may carry marks, with its path. */
import type { GuideSource, PartSource } from './schema/guide.ts';
import { activityKeys } from './schema/class-lesson.ts';
import type { ClassLessonSource } from './schema/class-lesson.ts';
import type { DrillSource } from './schema/drill.ts';
import type { EligibilitySource } from './schema/eligibility.ts';
import type { EventSource } from './schema/event.ts';
import type { SafetyPageSource, ScamSource } from './schema/safety.ts';
import type { Salvaged } from './schema/salvage.ts';
import type { AdvicePageSource } from './schema/track.ts';
import type { TrainingPlanSource, TrainingSource } from './schema/training.ts';
import { sessionsIn } from './training-sessions.ts';
import type { Path } from './values.ts';

export interface TextAt {
  path: Path;
  text: string;
}

type Texts = Record<string, unknown>;

function* pick(path: Path, value: unknown, keys: readonly string[]): Generator<TextAt> {
  for (const key of keys) {
    const text = (value as Texts | undefined)?.[key];
    if (typeof text === 'string') yield { path: [...path, key], text };
  }
}

function* pickEach(list: string, values: readonly unknown[] | undefined, keys: readonly string[]): Generator<TextAt> {
  for (const [index, value] of (values ?? []).entries()) yield* pick([list, index], value, keys);
}

const stepTexts = ['say', 'tip', 'warn', 'unsure', 'differs'];
const factTexts = ['note', 'unsure'];

export function* guideTexts(guide: Salvaged<GuideSource>): Generator<TextAt> {
  yield* pick([], guide, ['who', 'authority']);
  for (const list of ['fee', 'time', 'result', 'prepare'] as const) yield* pickEach(list, guide[list], factTexts);
  yield* pickEach('steps', guide.steps, stepTexts);
  yield* pickEach('otherWays', guide.otherWays, ['text']);
  yield* pickEach('after', guide.after, ['text']);
  yield* pickEach('mistakes', guide.mistakes, ['fix']);
  yield* pickEach('questions', guide.questions, ['answer']);
  yield* pickEach('legal', guide.legal, ['note']);
}

export function* partTexts(part: Salvaged<PartSource>): Generator<TextAt> {
  yield* pick([], part, ['say', 'tip', 'warn']);
  yield* pickEach('steps', part.steps, stepTexts);
}

export function* eventTexts(event: Salvaged<EventSource>): Generator<TextAt> {
  yield* pick([], event, ['lead']);
  yield* pickEach('steps', event.steps, ['text']);
}

export function* safetyTexts(page: Salvaged<ScamSource | SafetyPageSource>): Generator<TextAt> {
  yield* pick([], page, ['truth', 'story', 'lead']);
  const lists = page as Record<string, readonly unknown[] | undefined>;
  for (const list of ['signs', 'acts', 'tricked', 'items', 'after']) yield* pickEach(list, lists[list], ['text']);
  yield* pick(['real'], 'real' in page ? page.real : undefined, ['text']);
}

export function* drillTexts(drill: Salvaged<DrillSource>): Generator<TextAt> {
  yield* pick([], drill, ['why', 'do']);
  yield* pickEach('signs', drill.signs, ['text']);
}

export function* eligibilityTexts(tree: Salvaged<EligibilitySource>): Generator<TextAt> {
  yield* pick([], tree, ['lead']);
  yield* pickEach('questions', tree.questions, ['help']);
  yield* pickEach('outcomes', tree.outcomes, ['why', 'unsure']);
}

export function* pageTexts(page: Salvaged<AdvicePageSource>): Generator<TextAt> {
  yield* pick([], page, ['lead']);
  for (const [index, section] of (page.sections ?? []).entries()) {
    const inSection = (texts: Iterable<TextAt>) =>
      [...texts].map(({ path, text }) => ({ path: ['sections', index, ...path], text }));
    yield* inSection(pick([], section, ['lead']));
    for (const list of ['acts', 'points', 'links'] as const) yield* inSection(pickEach(list, section?.[list], ['text']));
    yield* inSection(pickEach('asks', section?.asks, ['answer']));
  }
}

/** Also where no marks may stand: what is asked and answered. */
export function* lessonTexts(lesson: Salvaged<ClassLessonSource>): Generator<TextAt> {
  yield* pick([], lesson, ['lead']);
  for (const key of ['knowledge', 'competence', 'quality'] as const) yield* eachLine(['aims', key], lesson.aims?.[key]);
  for (const key of ['equipment', 'unplugged'] as const) yield* eachLine([key], lesson[key]);
  yield* eachLine(['homework', 'tasks'], lesson.homework?.tasks);
  for (const key of activityKeys) yield* pick([key], lesson[key], ['aim', 'content', 'product', 'assign', 'work', 'report', 'conclude']);
  for (const list of ['warmUp', 'exitQuiz'] as const) yield* quizTexts(list, lesson[list]);
  yield* bankTexts(lesson.bank);
}

function* bankTexts(bank: Salvaged<ClassLessonSource>['bank']): Generator<TextAt> {
  for (const list of ['choose', 'arrange', 'match', 'taps', 'papers'] as const)
    for (const { path, text } of pickEach(list, bank?.[list], ['ask', 'why'])) yield { path: ['bank', ...path], text };
  for (const [list, inner] of [['choose', 'wrong'], ['taps', 'wrong'], ['arrange', 'items'], ['match', 'pairs']] as const)
    yield* pickInEach(['bank', list], bank?.[list], inner, ['why']);
}

function* pickInEach(path: Path, values: readonly unknown[] | undefined, list: string, keys: readonly string[]): Generator<TextAt> {
  for (const [index, value] of (values ?? []).entries())
    for (const found of pickEach(list, (value as Record<string, unknown[] | undefined> | undefined)?.[list], keys)) yield { path: [...path, index, ...found.path], text: found.text };
}

function* quizTexts(list: string, questions: Salvaged<ClassLessonSource>['warmUp']): Generator<TextAt> {
  yield* pickEach(list, questions, ['ask', 'why']);
  yield* pickInEach([list], questions, 'wrong', ['why']);
}

export function* trainingTexts(training: Salvaged<TrainingSource>): Generator<TextAt> {
  yield* pick([], training, ['lead', 'who']);
  for (const key of ['aims', 'prepare'] as const) yield* eachLine([key], training[key]);
  yield* pickEach('troubles', training.troubles, ['text']);
  for (const { path, session } of sessionsIn(training)) {
    yield* pick(path, session, ['do', 'people']);
    yield* eachLine([...path, 'say'], session.say);
    for (const list of ['cases', 'troubles'] as const)
      for (const at of pickEach(list, session[list], ['text'])) yield { path: [...path, ...at.path], text: at.text };
  }
  yield* quizTexts('check', training.check);
}

export function* trainingPlanTexts(plan: Salvaged<TrainingPlanSource>): Generator<TextAt> {
  yield* pick([], plan, ['lead']);
  for (const key of ['basis', 'split', 'unsure'] as const) yield* eachLine([key], plan[key]);
  yield* pickEach('week', plan.week, ['text']);
}

function* eachLine(path: Path, texts: readonly (string | undefined)[] | undefined): Generator<TextAt> {
  for (const [index, text] of (texts ?? []).entries()) if (text !== undefined) yield { path: [...path, index], text };
}

/** What people read as sentences, marks and all. */
export function* proseTexts(guide: Salvaged<GuideSource>): Generator<TextAt> {
  yield* pick([], guide, ['summary', 'who', 'authority']);
  for (const list of ['fee', 'time', 'result', 'prepare'] as const) yield* pickEach(list, guide[list], factTexts);
  yield* pickEach('steps', guide.steps, stepTexts);
  yield* pickEach('otherWays', guide.otherWays, ['text']);
  yield* pickEach('after', guide.after, ['text']);
  yield* pickEach('mistakes', guide.mistakes, ['wrong', 'fix']);
  yield* pickEach('questions', guide.questions, ['question', 'answer']);
  yield* pickEach('checkLocally', guide.checkLocally, ['ask']);
}

/** Titles, names of papers, short answers: read too, but no sentences. */
export function* nameTexts(guide: Salvaged<GuideSource>): Generator<TextAt> {
  yield* pick([], guide, ['title']);
  for (const list of ['fee', 'time', 'result'] as const) yield* pickEach(list, guide[list], ['value']);
  yield* pickEach('prepare', guide.prepare, ['name']);
  for (const list of ['steps', 'otherWays', 'after'] as const) yield* pickEach(list, guide[list], ['title']);
  for (const [index, step] of (guide.steps ?? []).entries())
    for (const [line, text] of (step && 'asks' in step ? (step.asks ?? []) : []).entries())
      if (text !== undefined) yield { path: ['steps', index, 'asks', line], text };
}

/** Where people read which body to go to. */
export function* placesToFile(guide: Salvaged<GuideSource>): Generator<TextAt> {
  yield* pick([], guide, ['authority']);
  yield* pickEach('prepare', guide.prepare, ['note']);
  yield* pickEach('otherWays', guide.otherWays, ['title', 'text']);
  yield* pickEach('after', guide.after, ['title', 'text']);
  yield* pickEach('mistakes', guide.mistakes, ['fix']);
  yield* pickEach('questions', guide.questions, ['answer']);
  yield* stepPlaces(guide.steps);
}

export function* partPlaces(part: Salvaged<PartSource>): Generator<TextAt> {
  yield* pick([], part, ['title', 'say', 'tip', 'warn']);
  yield* stepPlaces(part.steps);
}

function* stepPlaces(steps: readonly unknown[] | undefined): Generator<TextAt> {
  yield* pickEach('steps', steps, ['title', 'say', 'tip', 'warn']);
  for (const [index, step] of (steps ?? []).entries())
    yield* pick(['steps', index, 'screen'], (step as Texts | undefined)?.['screen'], ['sign']);
}
