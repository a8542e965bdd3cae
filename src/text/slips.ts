/** How far a slip of the thumb, or the way one speaks at home, takes a syllable from the one that was meant. */

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const places = new Map(rows.flatMap((row, y) => [...row].map((key, x): [string, [number, number]] => [key, [x + y * 0.5, y]])));

function areNeighbours(a: string, b: string): boolean {
  const [p, q] = [places.get(a), places.get(b)];
  return p !== undefined && q !== undefined && Math.abs(p[0] - q[0]) <= 1 && Math.abs(p[1] - q[1]) <= 1;
}

/** Sounds that one region or another does not tell apart, at the beginning and at the end of a syllable. */
const beginnings = [['s', 'x'], ['ch', 'tr'], ['l', 'n'], ['d', 'gi', 'r'], ['v', 'd', 'gi'], ['qu', 'w', 'g'], ['k', 'c'], ['ng', 'ngh'], ['g', 'gh'], ['h', 'qu']];
const endings = [['n', 'ng', 'nh'], ['t', 'c', 'ch'], ['i', 'y'], ['ui', 'uoi'], ['iu', 'ieu'], ['u', 'uu', 'uou'], ['em', 'am'], ['im', 'iem'], ['oi', 'ai']];
const DIALECT = 0.4;

function spokenAlike(a: string, b: string): boolean {
  const swapped = (groups: string[][], cut: (text: string, part: string) => string | undefined) =>
    groups.some((group) =>
      group.some((one) => group.some((other) => one !== other && cut(a, one) !== undefined && cut(a, one) === cut(b, other))),
    );
  return (
    swapped(beginnings, (text, part) => (text.startsWith(part) ? text.slice(part.length) : undefined)) ||
    swapped(endings, (text, part) => (text.endsWith(part) ? text.slice(0, -part.length) : undefined))
  );
}

/** 0 for the same, about 1 for one slip; `Infinity` where it is plainly another word. Both without accents. */
export function slipDistance(typed: string, meant: string, most = 1.6): number {
  if (typed === meant) return 0;
  if (Math.abs(typed.length - meant.length) > 2) return Infinity;
  if (spokenAlike(typed, meant)) return DIALECT;
  let before: number[] = [];
  let above = Array.from({ length: meant.length + 1 }, (_, j) => j * 0.9);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i * 0.9];
    for (let j = 1; j <= meant.length; j++) {
      const [a, b] = [typed[i - 1]!, meant[j - 1]!];
      const doubled = typed[i - 2] === a;
      const swap = a === b ? 0 : areNeighbours(a, b) ? 0.7 : 1.1;
      row[j] = Math.min(above[j]! + (doubled ? 0.4 : 0.9), row[j - 1]! + 0.9, above[j - 1]! + swap);
      if (i > 1 && j > 1 && a === meant[j - 2] && typed[i - 2] === b) row[j] = Math.min(row[j]!, before[j - 2]! + 0.7);
    }
    if (Math.min(...row) > most) return Infinity;
    [before, above] = [above, row];
  }
  const distance = above[meant.length]!;
  return distance > most ? Infinity : distance;
}
