/** What the home page and the list of procedures show. */
import type { Eligibility } from '#model/eligibility.ts';
import type { Guide, Topic } from '#model/guide.ts';
import type { LifeEvent } from '#model/event.ts';
import type { Scam } from '#model/safety.ts';
import type { Track } from '#model/track.ts';
import { compareVietnamese, firstLetter } from '#text/sort.ts';

export interface HomePage {
  events: LifeEvent[];
  needed: Guide[];
  /** The first trees of questions. */
  checks: Eligibility[];
  tracks: Track[];
  /** The trick to warn of today. */
  warning?: Scam;
  /** Words to try, each with the guide it leads to. */
  tries: { word: string; slug: string }[];
}

/** What the editor put at the front door. */
export interface FrontDoor {
  needed: string[];
  warning?: string;
  tries: { word: string; guide: string }[];
}

/** What the front door shows of the library. */
export interface HomeContent {
  guides: Guide[];
  events: LifeEvent[];
  scams: Scam[];
  eligibility: Eligibility[];
  tracks: Track[];
  home: FrontDoor;
}

/** Trees at the front door; the list has all. */
const checksShown = 4;

export function planHome({ guides, events, scams, eligibility, tracks, home: door }: HomeContent): HomePage {
  const bySlug = new Map(guides.map((guide) => [guide.slug, guide]));
  return {
    events,
    checks: eligibility.slice(0, checksShown),
    tracks,
    needed: door.needed.map((slug) => bySlug.get(slug)!),
    warning: scams.find((scam) => scam.slug === door.warning),
    tries: door.tries.map(({ word, guide }) => ({ word, slug: guide })),
  };
}

export interface ListPage {
  byTopic: { topic: Topic; guides: Guide[] }[];
  byLetter: { letter: string; guides: Guide[] }[];
}

export function planList(guides: Guide[], topics: Topic[]): ListPage {
  const sorted = [...guides].sort((a, b) => compareVietnamese(a.title.text, b.title.text));
  const byTopic = Map.groupBy(sorted, (guide) => guide.topic.id);
  const byLetter = Map.groupBy(sorted, (guide) => firstLetter(guide.title.text));
  return {
    byTopic: topics.flatMap((topic) => (byTopic.has(topic.id) ? [{ topic, guides: byTopic.get(topic.id)! }] : [])),
    byLetter: [...byLetter].map(([letter, guides]) => ({ letter, guides })),
  };
}
