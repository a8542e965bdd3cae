/** What the page of a lesson carries itself, and the file that its script fetches. */
import { emoji } from '#icons/emoji.ts';
import type { Guide } from '#model/guide.ts';
import { isOfficialUrl } from '#model/official.ts';
import type { Lesson } from '#model/practice/lesson.ts';
import { start } from '#model/practice/machine.ts';
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
}

function realAddress({ tasks }: Lesson, hosts: ReadonlySet<string>): PracticePage['real'] {
  for (const { screen } of tasks) {
    const name = 'url' in screen ? screen.url : undefined;
    if (name && isOfficialUrl(`https://${name}`, hosts)) return { name, url: `https://${name}` };
  }
  return undefined;
}

export function planPracticePage(guide: Guide, practice: PracticeSource, hosts: ReadonlySet<string>): PracticePage {
  const real = realAddress(planLesson(guide, practice), hosts);
  return { guide, ...(real && { real }) };
}
