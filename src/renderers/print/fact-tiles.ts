/** The three facts as tiles, each as wide as its words need, so that large letters take little height. */
import { glue } from '#text/glue.ts';
import { heightOf, widthOf, type Setting } from './measure.ts';
import { smallPrint, type SheetFact } from './parts.ts';

/** All lengths in millimetres. */
export interface TilesRule { width: number; gap: number; pad: number; /** Both edges of a tile's outline. */ frame: number; icon: number; value: Setting; small: Setting }

export interface TileLine { facts: SheetFact[]; widths: number[] }
export interface FactTiles { lines: TileLine[]; height: number }

/** Widths are tried in steps of a sixtieth of the line. */
const PARTS = 60;

const holds = (text: string, width: number, setting: Setting): boolean => glue(text).split(' ').every((word) => widthOf(word, setting) <= width);

/** The answer stands beside its picture, its conditions below both. */
export function tileHeight(fact: SheetFact, width: number, { pad, frame, icon, gap, value, small }: TilesRule): number {
  const inside = width - 2 * pad - frame;
  const beside = inside - icon - gap;
  if (!holds(fact.value, beside, value) || !smallPrint(fact).every((text) => holds(text, inside, small))) return Infinity;
  const conditions = smallPrint(fact).reduce((sum, text) => sum + heightOf(text, inside, small), 0);
  return 2 * pad + frame + Math.max(icon, heightOf(fact.value, beside, value)) + conditions;
}

function* widthsOf(count: number, rule: TilesRule): Generator<number[]> {
  const room = rule.width - (count - 1) * rule.gap;
  if (count === 1) return yield [room];
  const part = room / PARTS;
  for (let first = 10; first <= PARTS - 10 * (count - 1); first++) {
    if (count === 2) yield [first * part, room - first * part];
    else for (let second = 10; first + second <= PARTS - 10; second++) yield [first * part, second * part, room - (first + second) * part];
  }
}

function planLine(facts: readonly SheetFact[], rule: TilesRule): TileLine & { height: number } {
  const heights = facts.map(() => new Map<number, number>());
  const heightAt = (i: number, width: number): number => {
    const height = heights[i]!.get(width) ?? tileHeight(facts[i]!, width, rule);
    heights[i]!.set(width, height);
    return height;
  };
  let best = { facts: [...facts], widths: [] as number[], height: Infinity };
  /** Among equally low ones the one whose tiles are full to the same height. */
  let fullest = Infinity;
  for (const widths of widthsOf(facts.length, rule)) {
    const all = widths.map((width, i) => heightAt(i, width));
    const height = Math.max(...all);
    const uneven = height - Math.min(...all);
    if (height > best.height || (height === best.height && uneven >= fullest)) continue;
    best = { facts: [...facts], widths, height };
    fullest = uneven;
  }
  return best;
}

function* splits<T>(all: readonly T[]): Generator<T[][]> {
  if (all.length === 0) return yield [];
  for (let first = all.length; first > 0; first--) for (const rest of splits(all.slice(first))) yield [all.slice(0, first), ...rest];
}

/** The lowest arrangement of the facts in their order. */
export function planTiles(facts: readonly SheetFact[], rule: TilesRule): FactTiles {
  let best: FactTiles = { lines: [], height: Infinity };
  for (const split of splits(facts)) {
    const lines = split.map((line) => planLine(line, rule));
    const height = lines.reduce((sum, line) => sum + line.height, (lines.length - 1) * rule.gap);
    if (height < best.height) best = { lines: lines.map(({ facts: shown, widths }) => ({ facts: shown, widths })), height };
  }
  return facts.length > 0 ? best : { lines: [], height: 0 };
}

export const otherCases = 'Có trường hợp khác: quét mã.';

interface FactChoice { facts: SheetFact[]; worth: number; left: string[] }

/** What a sheet of few words may leave to the QR, from nothing to all but the fee: a fact goes whole, never without its condition. */
export function factChoices([fee, time, result]: readonly SheetFact[]): FactChoice[] {
  const shorter = (fact: SheetFact): SheetFact => (fact.also.length > 0 ? { ...fact, also: [otherCases] } : fact);
  const choices: FactChoice[] = [];
  for (const [kept, worth, names] of [
    [[fee!, time!, result!], 0.6, []],
    [[fee!, time!], 0.42, ['nhận kết quả ở đâu']],
    [[fee!, result!], 0.18, ['mất bao lâu']],
    [[fee!], 0, ['mất bao lâu', 'nhận kết quả ở đâu']],
  ] as const)
    for (const cut of [0, 1, 2, 3]) {
      const facts = kept.map((fact, i) => (i >= kept.length - cut ? shorter(fact) : fact));
      const lost = facts.filter((fact, i) => fact !== kept[i]).length;
      if (cut > 0 && lost === 0) continue;
      choices.push({ facts, worth: worth - 0.12 * lost, left: [...names, ...(lost > 0 ? ['trường hợp khác của phí, thời hạn, kết quả'] : [])] });
    }
  return choices;
}

/** Columns of each line, for the style sheet. */
export const tileColumns = ({ lines }: FactTiles): Record<string, string> =>
  Object.fromEntries(lines.map(({ widths }, i) => [`tiles-${i + 1}`, widths.map((mm) => `${mm.toFixed(2)}mm`).join(' ')]));
