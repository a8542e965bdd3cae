/** Steps one below the other on the panels of a folded sheet: which panel, which pictures, whether the sentences fit. */
import type { Step } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import type { Screen } from '#model/screen/screen.ts';
import type { LeftOut } from '#model/sheet.ts';
import { asPrinted, heightOf, lead, titleHeight } from './measure.ts';
import { LOWEST, MOST_GLASS, pictureOf, TALLEST, WORTH } from './step-grid.ts';

/** Lengths in millimetres, letters in points. */
interface RailRule {
  /** Of what a panel holds: one number for each panel. */
  widths: readonly number[];
  height: number;
  numeral: number;
  /** From the left edge to titles, pictures and sentences. */
  inset: number;
  /** Between title, picture and sentence. */
  air: number;
  gap: number;
  title: number;
  say: number;
}
interface RailStep { step: Step; picture?: { screen: Screen; minHeight: number }; say: boolean }
export interface RailPanel {
  steps: RailStep[];
  /** What the steps leave below them. */
  spare: number;
}

/** Of the search for the tallest pictures, in their units. */
const FINENESS = 8;

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);

interface Attempt { steps: readonly Step[]; listed: ReadonlySet<Step>; say: boolean; listedSay: boolean }
interface Placed extends RailPanel { worth: number }

function place({ steps, listed, say, listedSay }: Attempt, width: number, rule: RailRule): Placed | null {
  const inside = width - rule.inset;
  const line = asPrinted(inside);
  const unit = inside / 300;
  const said = (step: Step) => (listed.has(step) ? listedSay : say);
  const words = (step: Step) => {
    const title = Math.max(rule.numeral, titleHeight(step.title, line, { pt: rule.title, lead: lead.title, bold: true }));
    const sentence = said(step) ? rule.air + heightOf(plainText(step.say), line, { pt: rule.say, lead: lead.small }) : 0;
    return title + sentence + (listed.has(step) ? 0 : rule.air);
  };
  const shown = steps.filter((step) => !listed.has(step));
  const room = rule.height - sum(steps, words) - Math.max(0, steps.length - 1) * rule.gap;
  const spareOf = (cap: number) => room - unit * sum(shown, ({ screen }) => pictureOf(screen, cap).height);
  if (spareOf(LOWEST) < 0) return null;
  let [cap, tooTall]: [number, number] = [LOWEST, TALLEST];
  while (tooTall - cap > FINENESS) {
    const middle = (cap + tooTall) / 2;
    if (spareOf(middle) < 0) tooTall = middle;
    else cap = middle;
  }
  const kept = ({ screen }: Step) => pictureOf(screen, cap).height / pictureOf(screen, Infinity).height;
  return {
    steps: steps.map((step) => {
      const picture = pictureOf(step.screen, cap);
      return { step, say: said(step), ...(!listed.has(step) && { picture: { screen: picture.screen, minHeight: picture.height } }) };
    }),
    spare: spareOf(cap),
    worth:
      sum(shown, (step) => (step.part ? WORTH.picture * 0.8 : WORTH.picture) + WORTH.whole * kept(step) + (say ? WORTH.said : 0)) +
      listed.size * (listedSay ? WORTH.sentences : WORTH.titles),
  };
}

/** What is seen often elsewhere loses its picture first, then what would take most room. */
const easiestToMiss = (steps: readonly Step[]): Step[] =>
  [...steps].sort((a, b) => Number(!a.part) - Number(!b.part) || pictureOf(b.screen, LOWEST).height - pictureOf(a.screen, LOWEST).height);

function planPanel(steps: readonly Step[], width: number, rule: RailRule): Placed {
  const order = easiestToMiss(steps);
  let best: Placed | null = null;
  for (let missing = 0; missing <= steps.length; missing++)
    for (const [say, listedSay] of [[true, true], [false, true], [false, false]] as const) {
      const placed = place({ steps, listed: new Set(order.slice(0, missing)), say, listedSay }, width, rule);
      if (placed && placed.worth > (best?.worth ?? -1) + 0.001) best = placed;
    }
  return best ?? { steps: steps.map((step) => ({ step, say: false })), spare: 0, worth: 0 };
}

/** As many steps on each panel, give or take one; the first panels have more. */
function* splits(count: number, panels: number): Generator<number[]> {
  const least = Math.floor(count / panels);
  const more = count % panels;
  for (let bits = 2 ** panels - 1; bits >= 0; bits--) {
    const sizes = Array.from({ length: panels }, (_, i) => least + ((bits >> (panels - 1 - i)) & 1));
    if (sizes.reduce((total, size) => total + size, 0) === least * panels + more) yield sizes;
  }
}

export function planRail(steps: readonly Step[], rule: RailRule): RailPanel[] {
  let best: Placed[] | null = null;
  const worthOf = (panels: readonly Placed[]) => sum(panels, ({ worth }) => worth);
  for (const sizes of splits(steps.length, rule.widths.length)) {
    let from = 0;
    const panels = sizes.map((size, i) => planPanel(steps.slice(from, (from += size)), rule.widths[i]!, rule));
    if (!best || worthOf(panels) > worthOf(best) + 0.25) best = panels;
  }
  return best!.map(({ steps: placed, spare }) => ({ steps: placed, spare }));
}

/** Low pictures of a panel grow towards the tallest, by empty glass, as far as the room goes. */
export function evened({ steps, spare }: RailPanel, width: number, { inset }: RailRule): RailPanel {
  const heights = steps.flatMap(({ picture }) => picture?.minHeight ?? []);
  const unit = (width - inset) / 300;
  const most = ({ step }: RailStep) => (step.screen.device === 'counter' ? MOST_GLASS / 2 : MOST_GLASS);
  const grown = (level: number, one: RailStep) => Math.max(one.picture!.minHeight, Math.min(level, one.picture!.minHeight + most(one)));
  const used = (level: number) => sum(steps, (one) => (one.picture ? grown(level, one) - one.picture.minHeight : 0)) * unit;
  let level = Math.min(...heights);
  const highest = Math.max(...heights) + MOST_GLASS;
  while (level < highest && used(level + 1) <= spare) level++;
  return {
    steps: steps.map((one) => (one.picture ? { ...one, picture: { ...one.picture, minHeight: grown(level, one) } } : one)),
    spare: spare - used(level),
  };
}

export function leftOnRail(panels: readonly RailPanel[]): LeftOut[] {
  const all = panels.flatMap(({ steps }) => steps);
  const numbers = (of: (one: RailStep) => boolean) => all.filter(of).map(({ step }) => step.number).join(', ');
  const missing: [string, string, string][] = [
    ['vài dòng trong hình bước', numbers(({ step, picture }) => picture !== undefined && picture.screen !== step.screen), 'ô hình thấp'],
    ['hình của bước', numbers(({ picture }) => !picture), 'ba mảnh không đủ chỗ cho mọi hình'],
    ['câu hướng dẫn của bước', numbers(({ say }) => !say), 'hình và tên bước đã đầy mảnh'],
  ];
  return missing.flatMap(([what, steps, why]) => (steps ? [{ what: `${what} ${steps}`, why }] : []));
}
