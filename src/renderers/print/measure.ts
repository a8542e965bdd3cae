/** How much paper a text takes, in millimetres, by the widths that every font keeps to. */
import { glue, glueTitle } from '#text/glue.ts';
import { textWidth, wrap } from '#text/measure.ts';

export const MM_OF_PT = 25.4 / 72;

/** A way of setting text: points, and the height of a line as a share of them. */
export interface Setting { pt: number; lead: number; bold?: true }

/** The same settings as in sheet.css. */
export const lead = { title: 1.17, small: 1.25, body: 1.32 } as const;

/** A plan asks for the same few texts again and again while it looks for what fits. */
const counted = new Map<string, number>();

export function linesOf(text: string, width: number, { pt, bold }: Setting): number {
  if (!text) return 0;
  const key = `${pt} ${bold} ${width} ${text}`;
  const lines = counted.get(key) ?? wrap(glue(text), width / MM_OF_PT, pt, bold).length;
  counted.set(key, lines);
  return lines;
}

/**
 * Sheets are set in one font, narrower by this than the widest of those that the table is made for (no title or
 * sentence of ours comes above 0.904). A plan that needs every line counts on a line so much wider.
 */
export const asPrinted = (width: number): number => width / 0.91;

export const heightOf = (text: string, width: number, setting: Setting): number =>
  linesOf(text, width, setting) * setting.pt * MM_OF_PT * setting.lead;

/** Of a title, whose last line is never one syllable. */
export const titleHeight = (text: string, width: number, setting: Setting): number => heightOf(glueTitle(text), width, setting);

export const widthOf = (text: string, { pt, bold }: Setting): number => textWidth(text, pt, bold) * MM_OF_PT;

export interface SetTitle { lines: string[]; pt: number; height: number }

/** A line that ends in a hard space was cut inside a word of several syllables. */
export const cutsWord = (lines: readonly string[]) => lines.some((line) => line.endsWith('\u00a0'));

/** The title as its author breaks it if it fits so, otherwise as the width allows; the largest letters that do. */
export function setTitle(written: readonly string[], width: number, sizes: readonly number[], maxLines: number): SetTitle {
  const set = (lines: string[], pt: number): SetTitle => ({ lines, pt, height: lines.length * pt * MM_OF_PT * lead.title });
  const whole = glueTitle(written.join(' '));
  const broken = (pt: number) => wrap(whole, width / MM_OF_PT, pt, true);
  const fits = (lines: readonly string[], pt: number) =>
    lines.length <= maxLines && !cutsWord(lines) && lines.every((line) => widthOf(line, { pt, lead: 1, bold: true }) <= width);
  for (const pt of sizes) for (const lines of [written.map(glue), broken(pt)]) if (fits(lines, pt)) return set(lines, pt);
  const smallest = sizes.at(-1)!;
  return set(broken(smallest), smallest);
}
