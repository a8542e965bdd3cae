/** What one guide gives to practise: made at build time, played in the browser by `machine.ts`. */
import type { Screen } from '../screen/screen.ts';

/** Something wrong that people really do here, in the words of the guide, and how it is right. */
export interface Temptation { say: string; why: string }

/** One screen to work on; what needs no phone is read and agreed to. */
export interface Task {
  /** Step id; inside a part: `<part>/<step>`. */
  id: string;
  /** Number of the guide's step that it belongs to. */
  step: number;
  title: string;
  /** Words to press stand between `**`. */
  say: string;
  screen: Screen;
  /** Made-up values, by spot. */
  samples: Record<string, string>;
  /** Why a spot is not the right one, where somebody wrote it down. */
  whys: Record<string, string>;
  /** What is to be taken here, where the sentence leaves it to the reader. */
  example?: string;
  /** The step's own tip or warning. */
  hint?: string;
  temptations: Temptation[];
  /** A swindler interrupts before this task: his id. */
  scam?: string;
}

/** Somebody rings or writes in the middle of the work and wants what nobody may have. */
export interface Interruption {
  id: string;
  who: string;
  say: string;
  give: string;
  refuse: string;
  why: string;
  /** The page about this trick. */
  page: string;
}

export interface Lesson {
  tasks: Task[];
  scams: Interruption[];
}

/** `guided`: shown from the start; `alone`: help when wanted; `exam`: no help, result at the end. */
export type Mode = 'guided' | 'alone' | 'exam';
