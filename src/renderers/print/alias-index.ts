/** The booklet's index: every name that people call a procedure by, and the page it stands on. */
import type { Guide } from '#model/guide.ts';
import { fold } from '#text/fold.ts';
import { compareVietnamese, firstLetter } from '#text/sort.ts';
import { heightOf, lead, linesOf } from './measure.ts';
import { smallOn } from './parts.ts';
import { split } from './split.ts';

export interface IndexLine { text: string; page: number }
export interface IndexGroup { letter: string; lines: IndexLine[] }
export type IndexColumn = IndexGroup[];
export interface AliasIndex { pt: number; gap: number; columns: IndexColumn[] }

/** Millimetres, of one column; the style sheet draws the same. */
export interface IndexRoom { width: number; height: number; page: number; letter: number }

const smallest = smallOn('danh-muc');
/** Between two lines, in millimetres. */
const leastGap = 0.5;

/** Names typed without their marks are for the search box; on paper they stand once, as they are written. */
const written = (alias: string): boolean => fold(alias) !== alias.toLowerCase() || /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}/-]+$/u.test(alias);
const capitals = /\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*/gu;

/** Titles always stand; of the other names those that take one line. */
export function indexLines(guides: readonly Guide[], pageOf: (guide: Guide) => number, room: IndexRoom): { lines: IndexLine[]; long: number } {
  const names = guides.flatMap((guide) => {
    const title = guide.title.text;
    return [{ name: title, page: pageOf(guide), title: true }, ...guide.aliases.filter(written).map((name) => ({ name, page: pageOf(guide), title: false }))];
  });
  /** `VNeID` stands so, however it was typed. */
  const spelled = new Map(
    guides
      .flatMap(({ title, aliases }) => [...aliases, title.text].flatMap((name) => name.match(capitals) ?? []))
      .filter(({ length }) => length > 2)
      .map((word) => [word.toLowerCase(), word]),
  );
  const all = names.map(({ name, page, title }) => {
    const text = name.replace(/\p{L}+/gu, (word) => spelled.get(word.toLowerCase()) ?? word);
    return { text: text[0]!.toUpperCase() + text.slice(1), page, title };
  });
  // A title stays when a name is the same.
  const once = [...new Map(all.toReversed().map((line) => [`${line.text.toLowerCase()} ${line.page}`, line])).values()];
  const fitting = once.filter(({ text, title }) => title || linesOf(text, room.width - room.page, smallest) === 1);
  return {
    lines: fitting.map(({ text, page }) => ({ text, page })).sort((a, b) => compareVietnamese(a.text, b.text) || a.page - b.page),
    long: once.length - fitting.length,
  };
}

/** Rather large letters on the same number of sides; what is spare then goes between the lines. */
export function setIndex(lines: readonly IndexLine[], room: IndexRoom, sizes: readonly number[], mostGap: number): AliasIndex {
  const at = (pt: number) => {
    const heights = lines.map(({ text }) => heightOf(text, room.width - room.page, { pt, lead: lead.small }));
    const letters = lines.map(({ text }) => firstLetter(text));
    const cuts = split({
      count: lines.length,
      room: room.height,
      multiple: 2,
      used: (from, to) => {
        let sum = 0;
        for (let i = from; i < to; i++) sum += heights[i]! + leastGap + (i === from || letters[i] !== letters[i - 1] ? room.letter : 0);
        return sum;
      },
    });
    return { pt, cuts };
  };
  const fewest = at(sizes.at(-1)!).cuts.length;
  const { pt, cuts } = sizes.map(at).find(({ cuts: { length } }) => length === fewest)!;
  return {
    pt,
    gap: leastGap + Math.min(mostGap, ...cuts.map(({ from, to, spare }) => Math.max(0, spare) / (to - from))),
    columns: cuts.map(({ from, to }) => [...Map.groupBy(lines.slice(from, to), ({ text }) => firstLetter(text))].map(([letter, own]) => ({ letter, lines: own }))),
  };
}
