/** Lays blocks of known heights onto pages in their order; on paper and in the browser by the same rule. */
export interface PageRooms {
  /** Of a page that is the first, the last, both or neither. */
  first: number;
  last: number;
  only: number;
  between: number;
}

const roomOf = ({ first, last, only, between }: PageRooms, page: number, pages: number): number =>
  pages === 1 ? only : page === 0 ? first : page === pages - 1 ? last : between;

/** How many blocks each of so many pages takes, the emptiest as full as can be; null: they do not fit. */
function laidOn(heights: readonly number[], gap: number, rooms: PageRooms, pages: number): number[] | null {
  interface Laid { emptiest: number; counts: number[] }
  /** The best way to lay the first blocks, by how many they are, on the pages so far. */
  let best = new Map<number, Laid>([[0, { emptiest: Infinity, counts: [] }]]);
  for (let page = 0; page < pages; page++) {
    const room = roomOf(rooms, page, pages);
    const next = new Map<number, Laid>();
    for (const [from, { emptiest, counts }] of best) {
      let used = -gap;
      for (let to = from + 1; to <= heights.length; to++) {
        used += heights[to - 1]! + gap;
        if (used > room) break;
        const laid = { emptiest: Math.min(emptiest, used / room), counts: [...counts, to - from] };
        if (laid.emptiest > (next.get(to)?.emptiest ?? 0)) next.set(to, laid);
      }
    }
    best = next;
  }
  return best.get(heights.length)?.counts ?? null;
}

export interface FilledPage { count: number; way: number }

/** The fewest pages that hold all blocks. `ways` are the heights in different letters, the largest first: each page takes the largest that fit. */
export function fillPages(ways: readonly (readonly number[])[], gap: number, rooms: PageRooms): FilledPage[] {
  const smallest = ways.at(-1)!;
  const most = smallest.length;
  let counts: number[] | null = null;
  for (let pages = 1; pages <= most && !counts; pages++) counts = laidOn(smallest, gap, rooms, pages);
  counts ??= smallest.map(() => 1);
  let at = 0;
  return counts.map((count, page) => {
    const [from, room] = [at, roomOf(rooms, page, counts.length)];
    at += count;
    const fits = (heights: readonly number[]) => heights.slice(from, at).reduce((sum, height) => sum + height + gap, -gap) <= room;
    const way = ways.findIndex(fits);
    return { count, way: way < 0 ? ways.length - 1 : way };
  });
}
