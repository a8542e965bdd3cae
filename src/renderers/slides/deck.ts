/**
 * A deck of slides, laid out: every box has its place in 1280 × 720, every text its size, so that the page, the paper
 * and the .pptx show the same. Whoever has something to show makes slides with the builders beside this file.
 */
import type { Photo } from '#model/guide.ts';
import type { Screen } from '#model/screen/screen.ts';

export const stage = { width: 1280, height: 720 } as const;
/** Read from the last row of a class. */
export const smallestOnSlide = 28;

export interface Box { x: number; y: number; width: number; height: number }
/** `mark`: what a sign of a trick points at, or what is to be pressed. */
export interface Run { text: string; as?: 'bold' | 'mark' }

/** How a text looks; each output has one table of them. */
export type Look =
  | 'kicker'
  | 'title'
  | 'cover-title'
  | 'say'
  | 'soft'
  | 'light'
  | 'light-bold'
  | 'task'
  | 'tip'
  | 'warn'
  | 'unsure'
  | 'quote'
  | 'choice'
  | 'right'
  | 'wrong'
  | 'verdict-true'
  | 'verdict-false'
  | 'strip'
  | 'scene-head'
  | 'scene-title'
  | 'scene-say'
  | 'scene-mine'
  | 'scene-field'
  | 'scene-button'
  | 'scene-picture';

export interface TextBlock { kind: 'text'; box: Box; look: Look; size: number; runs: Run[]; align?: 'middle' }
/** Letter, number or sign in a disc before a line. */
export interface Badge { text: string; tone: 'red' | 'ok' | 'quiet' | 'box' }
export interface ListRow { box: Box; look: Look; size: number; runs: Run[]; badge?: Badge }
export type Block =
  | TextBlock
  | { kind: 'list'; ordered: boolean; rows: ListRow[] }
  | { kind: 'numeral'; box: Box; text: string }
  /** `alt` for outputs that have no text of their own for it. */
  | { kind: 'screen'; box: Box; screen: Screen; alt: string; compact: boolean; minHeight: number; photo?: { guide: string; photo: Photo } }
  | { kind: 'icon'; box: Box; name: string }
  /** A drill as people meet it: message, call, browser, sheet. */
  | { kind: 'scene'; box: Box; look: 'phone' | 'call' | 'browser' | 'sheet'; label: string; parts: TextBlock[] }
  | { kind: 'code'; box: Box; url: string; call: string };

/** What the speaker knows and the slide does not say. */
export interface Note { title: string; text: string }

export interface Slide {
  ground: 'paper' | 'red';
  /** Says in a list of slides which one it is. */
  title: string;
  blocks: Block[];
  notes: Note[];
  /** How long it stands; quarters of a minute. 0: before or between the parts. */
  minutes: number;
  /** Which part of `Deck.parts` it belongs to. */
  part?: number;
  /** A step of how many. */
  progress?: { at: number; of: number };
}

export interface Deck {
  title: string;
  /** One sentence: what it is for, for whom, how long. */
  about: string;
  /** Activities or sessions, each with a clock of its own. */
  parts: { title: string; minutes: number }[];
  slides: Slide[];
  /** What had no room on a slide and is only in the notes. */
  left: string[];
}

/** What a builder returns: one slide or several, without minutes, and what it had to leave out. */
export type SlideDraft = Omit<Slide, 'minutes' | 'part'> & {
  /** The work of its part is done while it stands: it takes the time that the others leave. */
  isWork?: true;
};
export interface Drafts { slides: SlideDraft[]; left: string[] }
