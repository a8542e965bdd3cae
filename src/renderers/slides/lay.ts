/** How large a text may stand in a box of a slide. What is measured here fits in every font we show it in. */
import type { Rich } from '#model/guide.ts';
import { glue, glueTitle } from '#text/glue.ts';
import { textWidth, wrap } from '#text/measure.ts';
import type { Box, Look, Run, TextBlock } from './deck.ts';

/** Height of a line as a share of its letters; both outputs set it. */
export const leads: Record<'title' | 'text', number> = { title: 1.18, text: 1.34 };
const titles = new Set<Look>(['title', 'cover-title', 'verdict-true', 'verdict-false', 'scene-title']);
/** Looks whose letters are all bold. */
const bolds = new Set<Look>([...titles, 'light-bold', 'scene-head', 'scene-button', 'right']);
/** Room inside of a box, around its text: what has a ground of its own keeps its letters off the edge. */
const paddings: Partial<Record<Look, { x: number; y: number }>> = {
  task: { x: 26, y: 18 },
  tip: { x: 26, y: 16 },
  warn: { x: 26, y: 16 },
  unsure: { x: 26, y: 16 },
  quote: { x: 30, y: 18 },
  choice: { x: 20, y: 12 },
  right: { x: 20, y: 12 },
  wrong: { x: 20, y: 12 },
  strip: { x: 24, y: 12 },
  'verdict-true': { x: 28, y: 12 },
  'verdict-false': { x: 28, y: 12 },
  'scene-head': { x: 24, y: 12 },
  'scene-say': { x: 20, y: 10 },
  'scene-mine': { x: 20, y: 10 },
  'scene-field': { x: 20, y: 10 },
  'scene-button': { x: 20, y: 10 },
  'scene-picture': { x: 20, y: 12 },
};

export const leadOf = (look: Look): number => (titles.has(look) ? leads.title : leads.text);
export const isBold = (look: Look): boolean => bolds.has(look);
export const paddingOf = (look: Look): { x: number; y: number } => paddings[look] ?? { x: 0, y: 0 };

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** A badge before a line, and the gap behind it. */
export const badgeRoom = 72;
export const badgeSize = 52;

/** The last two words stay together, as in a title: what is read from afar has no line of one syllable. */
export function runsOf(rich: Rich | string): Run[] {
  if (typeof rich === 'string') return [{ text: glueTitle(rich) }];
  return rich.map((part, i) => ({ text: i === rich.length - 1 ? glueTitle(part.text) : glue(part.text), ...(part.kind === 'strong' && { as: 'bold' as const }) }));
}
export const titleRuns = (text: string): Run[] => [{ text: glueTitle(text) }];

export interface Setting { look: Look; size: number; width: number }

/** Bold words make a line wider: a text that has some is measured as if all were. */
function linesOf(runs: readonly Run[], { look, size, width }: Setting): string[] {
  return wrap(textOf(runs), width - 2 * paddingOf(look).x, size, isBold(look) || runs.some((run) => run.as !== undefined));
}

/** With the room around it. */
export function heightOf(runs: readonly Run[], setting: Setting): number {
  return Math.ceil(linesOf(runs, setting).length * setting.size * leadOf(setting.look) + 2 * paddingOf(setting.look).y);
}

const breakable = /[/.@_\-:,•?&=]/;
/** Does what a no-break space joins stay whole, but where an address may part? */
export function breaksNoWord(runs: readonly Run[], { look, size, width }: Setting): boolean {
  const bold = isBold(look) || runs.some((run) => run.as !== undefined);
  const room = width - 2 * paddingOf(look).x;
  return textOf(runs)
    .split(/[ \t\n]+/)
    .every((word) => breakable.test(word.slice(0, -1)) || textWidth(word, size, bold) <= room);
}

export interface Placed { block: TextBlock; bottom: number }

/** A title shrinks so much to save a line. */
const shrinks = 10;

/** The largest of these sizes with which the text keeps inside of the box; null when none does. */
export function place(runs: Run[], look: Look, box: Box, sizes: readonly number[]): Placed | null {
  const fitting = sizes
    .map((size) => ({ size, setting: { look, size, width: box.width } }))
    .filter(({ setting }) => heightOf(runs, setting) <= box.height && breaksNoWord(runs, setting));
  const [first] = fitting;
  if (!first) return null;
  const lines = linesOf(runs, first.setting).length;
  const fewer = titles.has(look) ? fitting.find(({ size, setting }) => size >= first.size - shrinks && linesOf(runs, setting).length < lines) : undefined;
  const { size, setting } = fewer ?? first;
  const height = heightOf(runs, setting);
  return { block: { kind: 'text', box: { ...box, height }, look, size, runs }, bottom: box.y + height };
}

/** Of a text that always gets in: an author's field has a longest length, and the smallest size is made for it. */
export function mustPlace(runs: Run[], look: Look, box: Box, sizes: readonly number[]): Placed {
  const placed = place(runs, look, box, sizes);
  if (!placed) throw new Error(`Không đủ chỗ trên trang chiếu (${box.width} × ${box.height}): ${textOf(runs)}`);
  return placed;
}

/** A sentence ends where the next begins with a capital, a number or a quote; what is quoted stays whole. */
export function sentencesOf(text: string): string[] {
  const found: string[] = [];
  for (const piece of text.trim().split(/(?<=[.!?][”"]?)\s+(?=[\p{Lu}“"\d])/u)) {
    const open = found.at(-1);
    if (open !== undefined && open.split('“').length > open.split('”').length) found[found.length - 1] = `${open} ${piece}`;
    else found.push(piece);
  }
  return found;
}
