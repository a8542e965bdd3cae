/** How long a screen may stay untouched before it asks, and before it forgets. Pure. */

/** A slow reader needs half a second a syllable. */
const SYLLABLE = 500;
const LEAST_QUIET = 30_000;
const MOST_QUIET = 180_000;
const LEAST_ASK = 15_000;
const MOST_ASK = 45_000;
/** Who answered "còn đây" reads slower than we thought: half as long again, each time. */
const SLOWER = 1.5;

const between = (least: number, value: number, most: number) => Math.min(Math.max(value, least), most);

export interface Patience {
  /** Untouched so long, the screen asks. */
  quiet: number;
  /** Asked and unanswered so long, it forgets. */
  ask: number;
}

export function patience(syllables: number, stays: number): Patience {
  const slow = SLOWER ** stays;
  const quiet = between(LEAST_QUIET, (15_000 + syllables * SYLLABLE) * slow, MOST_QUIET);
  return { quiet, ask: between(LEAST_ASK, quiet / 4, MOST_ASK) };
}

export type Idle = { state: 'here' } | { state: 'asking'; left: number; part: number } | { state: 'gone' };

export function idleAt(untouched: number, { quiet, ask }: Patience): Idle {
  if (untouched < quiet) return { state: 'here' };
  const left = quiet + ask - untouched;
  return left > 0 ? { state: 'asking', left, part: left / ask } : { state: 'gone' };
}
