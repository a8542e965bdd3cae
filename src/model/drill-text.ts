/** The words of a drawing, and the places in it that its signs point at: between two `!`. */
import type { Path } from './values.ts';

interface Drawn {
  from?: string;
  sub?: string;
  lines?: readonly (Record<string, string | undefined> | undefined)[];
}

/** From top to bottom, as they are drawn. */
export function drawnTexts({ from, sub, lines }: Drawn): { path: Path; text: string }[] {
  return [
    ...(from === undefined ? [] : [{ path: ['from'], text: from }]),
    ...(sub === undefined ? [] : [{ path: ['sub'], text: sub }]),
    ...(lines ?? []).flatMap((line, i) => Object.entries(line ?? {}).flatMap(([key, text]) => (typeof text === 'string' ? [{ path: ['lines', i, key], text }] : []))),
  ];
}

const marked = /!([^!]+)!/g;
export const countMarks = (text: string): number => [...text.matchAll(marked)].length;
export const withoutMarks = (text: string): string => text.replace(marked, '$1');

/** Text in pieces; every odd one is marked. */
export const markedPieces = (text: string): string[] => text.split(marked);
