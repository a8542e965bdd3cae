/** What the home page and the list show: only topics that have guides, the most needed first. */
import type { Guide, Topic } from '#model/guide.ts';
import { compareVietnamese, firstLetter } from '#text/sort.ts';

export interface HomePage {
  topics: Topic[];
  needed: Guide[];
  /** Words to try, each with the guide it leads to. */
  tries: { word: string; slug: string }[];
}

/** What the editor put at the front door. */
export interface FrontDoor {
  needed: string[];
  tries: { word: string; guide: string }[];
}

export function planHome(guides: Guide[], topics: Topic[], door: FrontDoor): HomePage {
  const used = new Set(guides.map((guide) => guide.topic.id));
  const bySlug = new Map(guides.map((guide) => [guide.slug, guide]));
  return {
    topics: topics.filter((topic) => used.has(topic.id)),
    needed: door.needed.map((slug) => bySlug.get(slug)!),
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
