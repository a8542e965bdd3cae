/** Lights what is being read: its very words where the browser can, else its paragraph. */
import { rangeIn, type Sentence } from './page-parts.ts';

const canHighlight = () => 'highlights' in CSS && typeof Highlight === 'function';
let lit: Element[] = [];

export function light(...sentences: Sentence[]): void {
  unlight();
  if (canHighlight()) CSS.highlights.set('nghe-cau', new Highlight(...sentences.map(({ range }) => range)));
  else {
    lit = sentences.map(({ block }) => block);
    for (const block of lit) block.classList.add('nghe-cau');
  }
}

export function lightWord(sentence: Sentence, from: number, to: number): void {
  if (canHighlight()) CSS.highlights.set('nghe-chu', new Highlight(rangeIn(sentence, from, to)));
}

export function unlight(): void {
  if (canHighlight()) for (const name of ['nghe-cau', 'nghe-chu']) CSS.highlights.delete(name);
  for (const block of lit) block.classList.remove('nghe-cau');
}
