/** What people do wrong on such a screen, where neither its drawing nor its guide has wrong ways enough. */
import type { PracticeSource } from '#model/schema/practice.ts';
import { spotsOf } from '#model/practice/spots.ts';
import type { Screen } from '#model/screen/screen.ts';

/** So many stand together in the file, more or less. */
const TOGETHER = 3;

type Wrong = PracticeSource['wrongs'][number];

/** How closely it fits: this very step before this very word, a longer one first, before this kind of thing; 0 not at all. */
function fitOf({ steps, labels, kinds }: Wrong, id: string, screen: Screen): number {
  if (steps?.includes(id)) return Infinity;
  const spots = spotsOf(screen);
  const about = spots.find(({ target }) => target) ?? spots.find(({ toType }) => toType);
  if (!about) return 0;
  const said = labels?.filter((label) => about.label === label || about.label.startsWith(`${label} `)) ?? [];
  if (said.length > 0) return 1 + Math.max(...said.map(({ length }) => length));
  return kinds?.some((kind) => kind === about.kind) ? 1 : 0;
}

/** Chooses for the screens of one lesson: what was seen least in it comes first, and not the same in every lesson. */
export class WrongsOf {
  readonly #seen = new Map<string, number>();
  readonly #wrongs: readonly Wrong[];

  constructor({ wrongs }: PracticeSource, turn: number) {
    // Those that stand together fit the same places: another one of them is first in another guide.
    const first = (i: number) => (i + turn) % TOGETHER;
    this.#wrongs = wrongs.map((wrong, i) => ({ wrong, first: first(i) })).sort((a, b) => a.first - b.first).map(({ wrong }) => wrong);
  }

  choose(id: string, screen: Screen, count: number): Wrong[] {
    const seen = ({ say }: Wrong) => this.#seen.get(say) ?? 0;
    const fitting = this.#wrongs.map((wrong) => ({ wrong, fit: fitOf(wrong, id, screen) })).filter(({ fit }) => fit > 0);
    const sorted = fitting.sort((a, b) => (a.fit === b.fit ? 0 : b.fit - a.fit) || seen(a.wrong) - seen(b.wrong)).map(({ wrong }) => wrong);
    // The same words may be written down for several words to press.
    const chosen = [...new Map(sorted.map((wrong) => [wrong.say, wrong])).values()].slice(0, count);
    for (const wrong of chosen) this.#seen.set(wrong.say, seen(wrong) + 1);
    return chosen;
  }
}
