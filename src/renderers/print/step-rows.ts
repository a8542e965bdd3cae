/** Steps one below the other: the telling ones as rows with their picture, the others between them as numerals and titles. */
import type { Step } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { tapOf, type Screen } from '#model/screen/screen.ts';
import type { LeftOut } from '#model/sheet.ts';
import { trimScreen, type Trimmed } from '#renderers/screen-svg/trim.ts';
import { glue, glueTitle } from '#text/glue.ts';
import { wrap } from '#text/measure.ts';
import { asPrinted, heightOf, lead, linesOf, MM_OF_PT, widthOf, type Setting } from './measure.ts';

/** All lengths in millimetres, letters in points. */
export interface RowsRule {
  width: number;
  height: number;
  gap: number;
  /** Steps with a picture, at most; more are worth little beyond `enough`. */
  most: number;
  enough: number;
  /** Both edges of a row's outline. */
  frame: number;
  /** Above and below the words of a row. */
  pad: number;
  /** From the row's edge to its words: numeral and air. */
  rowLead: number;
  numeral: number;
  /** Between words and picture. */
  beforeFigure: number;
  figure: number;
  title: number;
  /** Letters of sentences; without, titles stand alone. */
  say?: number;
  air: number;
  /** Steps without a picture. */
  line: { title: number; numeral: number; gap: number; between: number };
}

export interface StepRow { kind: 'row'; step: Step; title: RowTitle; screen: Screen; minHeight: number; height: number }
export interface StepLine { kind: 'line'; steps: Step[] }
export interface StepRows { blocks: (StepRow | StepLine)[]; left: LeftOut[]; worth: number }

/** Heights of pictures, in units of a picture 300 wide. */
const LOWEST = 126;
const TALLEST = 400;
const STEP = 6;
/** Glass that a phone may gain where there is room. */
const MOST_GLASS = 40;

const trimmed = new WeakMap<Screen, Map<number, Trimmed>>();
function pictureOf(screen: Screen, cap: number): Trimmed {
  const known = trimmed.get(screen) ?? new Map<number, Trimmed>();
  trimmed.set(screen, known);
  const wanted = Math.round(cap);
  const picture = known.get(wanted) ?? trimScreen(screen, wanted, { compact: true });
  known.set(wanted, picture);
  return picture;
}

const bold = (pt: number): Setting => ({ pt, lead: lead.title, bold: true });

const oneSyllable = (line: string): boolean => !/[ \u00a0]/.test(line);

/** Lines as they are drawn: compounds hold together unless one alone is too wide, no line is one syllable if that can be. */
export function titleLines(text: string, width: number, pt: number): string[] {
  const room = asPrinted(width);
  const ways = [glue(text), glueTitle(text)]
    .filter((glued) => glued.split(' ').every((word) => widthOf(word, bold(pt)) <= room))
    .map((glued) => wrap(glued, room / MM_OF_PT, pt, true));
  const fewest = Math.min(...ways.map((lines) => lines.length));
  return ways.find((lines) => lines.length === fewest && !lines.some(oneSyllable)) ?? ways.at(-1) ?? wrap(text, room / MM_OF_PT, pt, true);
}

interface RowTitle { lines: string[]; /** In letters a tenth smaller. */ tight: boolean }
const TIGHT = 0.9;

/** Two lines in letters a little smaller rather than three, or than a line of one syllable. */
function titleOf(text: string, width: number, pt: number): RowTitle {
  const cost = (lines: readonly string[]) => lines.length + (lines.length > 1 ? lines.filter(oneSyllable).length : 0);
  const [usual, smaller] = [titleLines(text, width, pt), titleLines(text, width, pt * TIGHT)];
  return cost(usual) > 2 && cost(smaller) < cost(usual) ? { lines: smaller, tight: true } : { lines: usual, tight: false };
}

interface Measured { step: Step; title: RowTitle; words: number; lowest: number; worth: number }

function measured(step: Step, rule: RowsRule): Measured {
  const width = rule.width - rule.frame - rule.rowLead - rule.beforeFigure - rule.figure;
  const title = titleOf(step.title, width, rule.title);
  const said = rule.say ? rule.air + heightOf(plainText(step.say), width, { pt: rule.say, lead: lead.body }) : 0;
  const words = 2 * rule.pad + Math.max(rule.numeral, title.lines.length * rule.title * MM_OF_PT * lead.title + said);
  const unit = rule.figure / 300;
  const picture = pictureOf(step.screen, Math.max(LOWEST, words / unit));
  const kept = picture.height / pictureOf(step.screen, Infinity).height;
  return { step, title, words, lowest: rule.frame + Math.max(words, picture.height * unit), worth: worthOf(step) + WORTH.whole * kept };
}

/** What a reader has of a picture: most of where to press or whom to go to, more of how it begins, less of what every procedure shares; little of the fifth, sixth one. */
const WORTH = { pressed: 1, counter: 1, shown: 0.8, shared: 0.7, early: 0.4, whole: 0.3, beyondEnough: 0.12, line: -0.04 };
const worthOf = ({ part, screen, number }: Step): number => {
  if (part) return WORTH.shared;
  return (screen.device === 'counter' ? WORTH.counter : tapOf(screen) ? WORTH.pressed : WORTH.shown) + WORTH.early / number;
};

/** Numerals with their titles, as many on a line as there is room. */
function lineHeight(steps: readonly Step[], { width, line }: RowsRule): number {
  const room = width - line.numeral - line.gap;
  let used = 0;
  let height = 0;
  let tallest = 0;
  for (const { title } of steps) {
    const inside = Math.min(room, widthOf(glueTitle(title), bold(line.title)));
    const item = line.numeral + line.gap + inside;
    const needed = Math.max(line.numeral, linesOf(title, room, bold(line.title)) * line.title * MM_OF_PT * lead.title);
    if (used > 0 && used + line.between + item <= width) {
      used += line.between + item;
      tallest = Math.max(tallest, needed);
      continue;
    }
    height += tallest + (used > 0 ? line.gap : 0);
    [used, tallest] = [item, needed];
  }
  return height + tallest;
}

interface Choice { shown: boolean[]; fixed: number; lowest: number; worth: number }

/** Every way to show some of the steps; with up to fifteen of them there are few enough to look at each. */
function choose(all: readonly Measured[], rule: RowsRule): Choice {
  const lines = new Map<string, number>();
  const lineOf = (from: number, to: number): number => {
    const key = `${from} ${to}`;
    const height = lines.get(key) ?? lineHeight(all.slice(from, to).map(({ step }) => step), rule);
    lines.set(key, height);
    return height;
  };
  const nothing = all.map(() => false);
  let best: Choice = { shown: nothing, fixed: lineOf(0, all.length), lowest: 0, worth: 0 };
  for (let set = 1; set < 2 ** all.length; set++) {
    let [blocks, fixed, lowest, count, worth, from] = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i <= all.length; i++) {
      const one = all[i];
      if (one && ((set >> i) & 1) === 0) continue;
      if (i > from) {
        fixed += lineOf(from, i);
        blocks++;
        worth += WORTH.line;
      }
      from = i + 1;
      if (!one) break;
      lowest += one.lowest;
      worth += one.worth * (count < rule.enough ? 1 : WORTH.beyondEnough);
      blocks++;
      count++;
    }
    fixed += (blocks - 1) * rule.gap;
    if (count > rule.most || fixed + lowest > rule.height || worth <= best.worth + 0.001) continue;
    best = { shown: nothing.map((_, i) => ((set >> i) & 1) === 1), fixed, lowest, worth };
  }
  return best;
}

export function planRows(steps: readonly Step[], rule: RowsRule): StepRows {
  const unit = rule.figure / 300;
  const all = steps.map((step) => measured(step, rule));
  const { shown, fixed, worth } = choose(all, rule);
  const rows = all.filter((_, i) => shown[i]);
  const heightsAt = (cap: number) => rows.map(({ step, words }) => rule.frame + Math.max(words, pictureOf(step.screen, Math.max(cap, words / unit)).height * unit));
  const spareAt = (cap: number) => rule.height - fixed - heightsAt(cap).reduce((sum, height) => sum + height, 0);
  let [low, high] = [LOWEST, TALLEST];
  while (high - low > STEP) {
    const cap = (low + high) / 2;
    if (spareAt(cap) < 0) high = cap;
    else low = cap;
  }
  const heights = heightsAt(low);
  const more = Math.min(MOST_GLASS * unit, (spareAt(low) / Math.max(1, rows.length)) * 0.8);
  const drawn = rows.map(({ step, title, words }, i): StepRow => {
    const picture = pictureOf(step.screen, Math.max(low, words / unit));
    const height = heights[i]! + more;
    return { kind: 'row', step, title, screen: picture.screen, height, minHeight: Math.floor(Math.min((height - rule.frame) / unit, picture.height + MOST_GLASS)) };
  });
  const blocks: StepRows['blocks'] = [];
  for (const [i, step] of steps.entries()) {
    const last = blocks.at(-1);
    if (shown[i]) blocks.push(drawn.shift()!);
    else if (last?.kind === 'line') last.steps.push(step);
    else blocks.push({ kind: 'line', steps: [step] });
  }
  const cut = rows.filter(({ step, words }) => pictureOf(step.screen, Math.max(low, words / unit)).dropped > 0).map(({ step }) => step);
  return { blocks, worth, left: leftOut(steps.filter((_, i) => !shown[i]), cut, rule.say !== undefined) };
}

function leftOut(listed: readonly Step[], cut: readonly Step[], said: boolean): LeftOut[] {
  const left: LeftOut[] = [];
  const numbers = (steps: readonly Step[]) => steps.map(({ number }) => number).join(', ');
  if (listed.length > 0) left.push({ what: `hình${said ? ' và câu' : ''} của bước ${numbers(listed)}`, why: 'chữ to, hình to nên không đủ chỗ cho mọi bước' });
  if (cut.length > 0) left.push({ what: `vài dòng trong hình bước ${numbers(cut)}`, why: 'ô hình thấp' });
  if (!said) left.push({ what: 'câu hướng dẫn của các bước', why: 'đứng xa chỉ đọc được tên bước' });
  return left;
}

/** As it stands beside a small numeral. */
export const lineTitle = (step: Step): string => glue(step.title);

/** Rows of the style sheet's grid: those with a picture as tall as planned. */
export const rowTracks = ({ blocks }: StepRows): string => blocks.map((block) => (block.kind === 'row' ? `${block.height.toFixed(2)}mm` : 'auto')).join(' ');
