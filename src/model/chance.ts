/** Chance that can be had again: the same seed gives the same numbers, in a build as in a browser. */

export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mix = Math.imul(state ^ (state >>> 15), state | 1);
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
    return ((mix ^ (mix >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every order as likely as any other. */
export function shuffled<T>(all: readonly T[], chance: Chance): T[] {
  const mixed = [...all];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}

/** A seed of one's own for each text. */
export const seedOf = (text: string): number => [...text].reduce((seed, letter) => Math.imul(seed ^ letter.codePointAt(0)!, 0x01000193), 0x811c9dc5) >>> 0;
