/** Questions for a class have answers that differ, stand once in all lessons, and ask what guides and drills really say. */
import { fold } from '#text/fold.ts';
import { askedIn } from '../asked.ts';
import type { Known } from '../known.ts';
import { fault } from '../messages.ts';
import type { Finding } from '../messages.ts';
import { ENOUGH_WRONG, wrongSpots } from '../practice/wrong-ways.ts';
import { spotsOf } from '../practice/spots.ts';
import type { ClassLessonSource } from '../schema/class-lesson.ts';
import type { GuideSource } from '../schema/guide.ts';
import type { Salvaged } from '../schema/salvage.ts';
import type { Screen } from '../screen/screen.ts';
import type { Path } from '../values.ts';
import type { Written, WrittenContent } from '../written.ts';
import type { Rule } from './rule.ts';

type Lesson = Written<ClassLessonSource>;
type Bank = NonNullable<Salvaged<ClassLessonSource>['bank']>;

export const classQuestions: Rule = function* (content, known) {
  const once = new Map<string, string>();
  for (const lesson of content.lessons) {
    yield* answersDiffer(lesson);
    yield* madeOf(lesson, lesson.value.bank ?? {}, content, known);
    for (const { path, key } of keysOf(lesson.value)) {
      const other = once.get(key);
      if (other) yield fault(lesson, path, 'question-twice', { other });
      else once.set(key, lesson.file);
    }
  }
};

function* keysOf(lesson: Salvaged<ClassLessonSource>): Generator<{ path: Path; key: string }> {
  for (const { path, question } of askedIn(lesson)) if (question.ask !== undefined) yield { path: [...path, 'ask'], key: fold(question.ask) };
  for (const [i, one] of (lesson.bank?.steps ?? []).entries()) if (one?.guide !== undefined) yield { path: ['bank', 'steps', i], key: `steps ${one.guide}` };
  for (const [i, one] of (lesson.bank?.taps ?? []).entries()) if (one?.step !== undefined) yield { path: ['bank', 'taps', i], key: `tap ${one.guide}#${one.step}` };
  for (const [i, id] of (lesson.bank?.drills ?? []).entries()) if (id !== undefined) yield { path: ['bank', 'drills', i], key: `drill ${id}` };
}

function* answersDiffer(lesson: Lesson): Generator<Finding> {
  const { warmUp, exitQuiz, bank } = lesson.value;
  const said = (answers: readonly ({ say?: string | undefined } | undefined)[] | undefined) => (answers ?? []).map((answer) => answer?.say);
  const lists: [Path, (string | undefined)[]][] = [
    ...[[['warmUp'], warmUp] as const, [['exitQuiz'], exitQuiz] as const, [['bank', 'choose'], bank?.choose] as const].flatMap(([at, list]) =>
      (list ?? []).map((question, i): [Path, (string | undefined)[]] => [[...at, i], [question?.right, ...said(question?.wrong)]])),
    ...(bank?.arrange ?? []).map((question, i): [Path, (string | undefined)[]] => [['bank', 'arrange', i], said(question?.items)]),
    ...(bank?.match ?? []).flatMap((question, i) =>
      (['left', 'right'] as const).map((side): [Path, (string | undefined)[]] => [['bank', 'match', i], (question?.pairs ?? []).map((pair) => pair?.[side])])),
    ...(bank?.papers ?? []).map((question, i): [Path, (string | undefined)[]] => [['bank', 'papers', i], (question?.pairs ?? []).map((pair) => pair?.guide)]),
  ];
  for (const [path, answers] of lists) {
    const words = answers.flatMap((answer) => (answer === undefined ? [] : [fold(answer)]));
    if (new Set(words).size < words.length) yield fault(lesson, path, 'quiz-twice', {});
  }
}

/** What is asked of a guide or a drill is there. */
function* madeOf(lesson: Lesson, bank: Bank, content: WrittenContent, known: Known): Generator<Finding> {
  const guides = new Map(content.guides.map(({ id, value }) => [id, value as Salvaged<GuideSource>]));
  function* missing(path: Path, what: string, found: string, ids: Iterable<string>): Generator<Finding> {
    yield fault(lesson, path, 'unknown-id', { what, found, known: [...ids] });
  }
  const at = (list: string, ...rest: (string | number)[]): Path => ['bank', list, ...rest];
  for (const [i, one] of (bank.steps ?? []).entries()) {
    if (one?.guide === undefined) continue;
    const ids = known.steps.get(one.guide);
    if (!known.guides.has(one.guide)) yield* missing(at('steps', i, 'guide'), 'guide', one.guide, known.guides);
    else if (ids) {
      const order = [...ids];
      const places = (one.steps ?? []).map((id) => order.indexOf(id ?? ''));
      for (const [j, place] of places.entries()) if (place < 0) yield* missing(at('steps', i, 'steps', j), 'step', one.steps![j] ?? '', order);
      if (places.every((place) => place >= 0) && places.some((place, j) => j > 0 && place <= places[j - 1]!)) yield fault(lesson, at('steps', i, 'steps'), 'quiz-step-order', {});
    }
  }
  for (const [i, one] of (bank.taps ?? []).entries()) {
    if (one?.guide === undefined || one.step === undefined) continue;
    const ids = known.steps.get(one.guide);
    if (!known.guides.has(one.guide)) yield* missing(at('taps', i, 'guide'), 'guide', one.guide, known.guides);
    else if (ids && !ids.has(one.step)) yield* missing(at('taps', i, 'step'), 'step', one.step, ids);
    else {
      const step = guides.get(one.guide)?.steps?.find((found) => found && 'id' in found && found.id === one.step);
      const labels = step && 'screen' in step && step.screen ? wrongOn(step.screen as Screen) : null;
      if (!labels || labels.length < ENOUGH_WRONG) yield fault(lesson, at('taps', i, 'step'), 'quiz-tap-screen', { wrong: labels });
      else {
        const said = (one.wrong ?? []).map((answer) => answer?.say);
        for (const [j, say] of said.entries()) if (say !== undefined && !labels.includes(say)) yield fault(lesson, at('taps', i, 'wrong', j, 'say'), 'quiz-tap-label', { label: say, known: labels });
        const unsaid = labels.filter((label) => !said.includes(label));
        if (unsaid.length > 0 && !said.includes(undefined)) yield fault(lesson, at('taps', i, 'wrong'), 'quiz-tap-why', { labels: unsaid });
      }
    }
  }
  for (const [i, one] of (bank.papers ?? []).entries())
    for (const [j, pair] of (one?.pairs ?? []).entries()) {
      if (pair?.guide === undefined || pair.paper === undefined) continue;
      const { guide, paper } = pair;
      const papers = papersOf(guides.get(guide));
      const twin = one?.pairs?.find((other) => other?.guide !== undefined && other.guide !== guide && papersOf(guides.get(other.guide)).includes(paper));
      if (!known.guides.has(guide)) yield* missing(at('papers', i, 'pairs', j, 'guide'), 'guide', guide, known.guides);
      else if (!papers.includes(paper)) yield fault(lesson, at('papers', i, 'pairs', j, 'paper'), 'quiz-paper', { paper, known: papers });
      else if (twin) yield fault(lesson, at('papers', i, 'pairs', j, 'paper'), 'quiz-paper-both', { guide: twin.guide! });
    }
  const drills = content.drills.map(({ id }) => id);
  for (const [i, id] of (bank.drills ?? []).entries()) if (id !== undefined && !drills.includes(id)) yield* missing(at('drills', i), 'drill', id, drills);
}

const papersOf = (guide: Salvaged<GuideSource> | undefined): string[] => (guide?.prepare ?? []).flatMap((paper) => paper?.name ?? []);

/** The other places that can be pressed; null where it does not end with a press. */
function wrongOn(screen: Screen): string[] | null {
  const spots = spotsOf(screen);
  return spots.some(({ target }) => target) && !spots.some(({ toType }) => toType) ? wrongSpots(screen).map(({ label }) => label) : null;
}
