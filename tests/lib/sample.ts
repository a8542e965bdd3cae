/** Which pages a run looks at: one of every template and a share of all, or all with CTCV_ALL. */
import { createHash } from 'node:crypto';

const SHARE = 0.02;

interface Pick {
  seed: string;
  all: boolean;
}

const fromEnvironment = (): Pick => ({ seed: process.env.CTCV_SEED ?? 'no-commit', all: process.env.CTCV_ALL === '1' });

/** An eighth, where a look at one thing on each guide would take minutes. */
export function eighthOf<T>(all: readonly T[], idOf: (item: T) => string): T[] {
  const chosen = new Set(samplePages(all.map(idOf), () => 'one', fromEnvironment(), 0.125));
  return all.filter((item) => chosen.has(idOf(item)));
}

/** The same seed always gives the same pages, in the order of `all`. */
export function samplePages(all: string[], templateOf: (page: string) => string, pick: Pick = fromEnvironment(), share = SHARE): string[] {
  if (pick.all) return all;
  const rank = (page: string) => createHash('sha256').update(`${pick.seed} ${page}`).digest('hex');
  const shuffled = all.map((page) => ({ page, rank: rank(page) })).sort((a, b) => (a.rank < b.rank ? -1 : 1));

  const firstOfTemplate = new Map<string, string>();
  for (const { page } of shuffled) {
    const template = templateOf(page);
    if (!firstOfTemplate.has(template)) firstOfTemplate.set(template, page);
  }
  const chosen = new Set(firstOfTemplate.values());
  for (const { page } of shuffled.slice(0, Math.ceil(all.length * share))) chosen.add(page);
  return all.filter((page) => chosen.has(page));
}
