/** Cuts a row of things into sides or columns: as few as can be, all about as full. */
export interface SplitRule {
  count: number;
  room: number;
  /** Height that the things from here up to there (not included) take together. */
  used: (from: number, to: number) => number;
  /** Columns come in pairs: their number is a multiple of this. */
  multiple?: number;
  /** How much one would rather leave empty, in square millimetres of height, than cut before this thing. */
  against?: (at: number) => number;
}
export interface Cut { from: number; to: number; spare: number }

/** What is too tall for any side stands alone. */
export function split({ count, room, used, multiple = 1, against = () => 0 }: SplitRule): Cut[] {
  let fewest = 0;
  for (let at = 0; at < count; fewest++) {
    let to = at + 1;
    while (to < count && used(at, to + 1) <= room) to++;
    at = to;
  }
  const parts = Math.min(Math.ceil(fewest / multiple) * multiple, count);
  /** `best[k][i]`: what lies from `i` on, in `k` parts. */
  const best: { waste: number; to: number }[][] = [Array.from({ length: count + 1 }, (_, i) => ({ waste: i === count ? 0 : Infinity, to: count }))];
  for (let k = 1; k <= parts; k++) {
    best[k] = Array.from({ length: count + 1 }, (_, from) => {
      let found = { waste: Infinity, to: count };
      for (let to = from + 1; to <= count; to++) {
        const spare = room - used(from, to);
        if (spare < 0 && to > from + 1) break;
        const waste = spare ** 2 + (to < count ? against(to) : 0) + best[k - 1]![to]!.waste;
        if (waste <= found.waste) found = { waste, to };
      }
      return found;
    });
  }
  const cuts: Cut[] = [];
  for (let [from, k] = [0, parts]; k > 0; k--) {
    const { to } = best[k]![from]!;
    cuts.push({ from, to, spare: room - used(from, to) });
    from = to;
  }
  return cuts;
}
