/** Checked passages of a page, as the assistant shows them: word for word. */
import type { WordsAsked } from './words-asked.ts';

export interface PassagePart {
  /** Each stands on the page just so. */
  texts: string[];
  from?: string;
  until?: string;
}
export interface Passage {
  /** What it tells of a procedure: `fee`, `time` … */
  ask?: string;
  question: string;
  parts: PassagePart[];
  /** Where on the page: `#cac-buoc`. */
  anchor: string;
  /** Other words one may ask it with. */
  words?: string[];
}
/** Everything the assistant may say of one page. */
export interface PagePassages {
  url: string;
  title: string;
  checked: string;
  /** Publisher and date of where it comes from. */
  source: string;
  passages: Passage[];
  /** What people ask for it with. */
  asked?: WordsAsked;
}

/** What holds on a day, part by part. */
export const partsOn = ({ parts }: Passage, day: string): string[][] =>
  parts.filter(({ from = '', until = '9' }) => from <= day && day <= until).map(({ texts }) => texts);
