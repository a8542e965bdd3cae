/** A guide's title: one line on the web, cut at `|` where paper needs it. */
import type { Title } from './guide.ts';

/** What one line of the narrowest print title holds. */
export const titleLineMax = 32;

export function parseTitle(written: string): Title {
  const lines = written
    .split('|')
    .map((line) => line.trim())
    .filter(Boolean);
  return { text: lines.join(' '), lines };
}
