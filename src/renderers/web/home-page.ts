/** What the home page and the list of procedures show. */
import type { Guide, Topic } from '#model/guide.ts';
import type { LifeEvent } from '#model/event.ts';
import type { Scam } from '#model/safety.ts';
import { compareVietnamese, firstLetter } from '#text/sort.ts';

export interface HomePage {
  events: LifeEvent[];
  needed: Guide[];
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

export function planHome(guides: Guide[], events: LifeEvent[], scams: Scam[], door: FrontDoor): HomePage {
  const bySlug = new Map(guides.map((guide) => [guide.slug, guide]));
  return {
    events,
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
