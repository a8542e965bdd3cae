/** What the page of a lesson carries itself, and the file that its script fetches. */
import { emoji } from '#icons/emoji.ts';
import type { ClassLesson } from '#model/class-lesson.ts';
import { mostQuestions } from '#model/class-result.ts';
import type { Guide } from '#model/guide.ts';
import { isOfficialUrl } from '#model/official.ts';
import type { Lesson } from '#model/practice/lesson.ts';
import { start } from '#model/practice/machine.ts';
import { stepsToDo } from '#model/practice/result.ts';
import { shownScreen } from '#model/practice/shown.ts';
import type { PracticeSource } from '#model/schema/practice.ts';
import { drawScreen } from '#renderers/screen-svg/draw.ts';
import { symbolSheet, type SymbolId } from '#renderers/screen-svg/symbols.ts';
import { planLesson } from './lesson.ts';
import { practiceWords, type PracticeWords } from './words.ts';

export interface PracticeFile {
  lesson: Lesson;
  words: PracticeWords;
  /** The shapes that its screens share. */
  sheet: string;
}

/** Each screen as it is first seen by who works alone, and as it is pointed at. */
export function symbolsOf(lesson: Lesson): SymbolId[] {
  const state = start(lesson, 'alone');
  return lesson.tasks.flatMap((task, at) => [
    ...drawScreen(shownScreen(task, { ...state, at }, new Set()), { full: true }).symbols,
    ...drawScreen(task.screen, { full: true }).symbols,
  ]);
}

export function practiceFile(guide: Guide, practice: PracticeSource): PracticeFile {
  const lesson = planLesson(guide, practice);
  return { lesson, words: practiceWords, sheet: symbolSheet(symbolsOf(lesson), emoji) };
}

export interface PracticePage {
  guide: Guide;
  /** Where it is really done, if the guide's screens name an official address. */
  real?: { name: string; url: string };
  /** Lessons at school that practise it, and at which place of theirs. */
  lessons?: TaughtIn[];
}
export interface TaughtIn { order: number; title: string; practice: number }

function realAddress({ tasks }: Lesson, hosts: ReadonlySet<string>): PracticePage['real'] {
  for (const { screen } of tasks) {
    const name = 'url' in screen ? screen.url : undefined;
    if (name && isOfficialUrl(`https://${name}`, hosts)) return { name, url: `https://${name}` };
  }
  return undefined;
}

export function planPracticePage(guide: Guide, practice: PracticeSource, hosts: ReadonlySet<string>, lessons: readonly ClassLesson[] = []): PracticePage {
  const lesson = planLesson(guide, practice);
  const real = realAddress(lesson, hosts);
  const taught = taughtIn(guide, lessons);
  const isCounted = taught.length > 0 && stepsToDo(lesson).length <= mostQuestions;
  return { guide, ...(real && { real }), ...(isCounted && { lessons: taught }) };
}

const taughtIn = ({ slug }: Guide, lessons: readonly ClassLesson[]): TaughtIn[] =>
  lessons.flatMap(({ order, title, practice }) => practice.flatMap((guide, place) => (guide.slug === slug ? [{ order, title: title.text, practice: place }] : [])));
