/** What the home page and the list show: only topics that have guides, the most needed first. */
import type { Guide, Topic } from '#model/guide.ts';
import { compareVietnamese, firstLetter } from '#text/sort.ts';

export interface HomePage {
  topics: Topic[];
  needed: Guide[];
  /** Words to try, each with the guide it leads to. */
  tries: { word: string; slug: string }[];
}

const mostNeeded = ['cai-dat-vneid', 'dang-ky-khai-sinh', 'tro-cap-huu-tri-xa-hoi', 'dang-ky-tam-tru', 'nop-ho-so-truc-tuyen', 'dang-nhap-cong-dvcqg'];

export function planHome(guides: Guide[], topics: Topic[]): HomePage {
  const used = new Set(guides.map((guide) => guide.topic.id));
  const rank = (guide: Guide) => (mostNeeded.includes(guide.slug) ? mostNeeded.indexOf(guide.slug) : mostNeeded.length);
  const needed = [...guides].sort((a, b) => rank(a) - rank(b)).slice(0, 6);
  return {
    topics: topics.filter((topic) => used.has(topic.id)),
    needed,
    tries: needed.slice(0, 4).map((guide) => ({ word: shortest(guide.aliases), slug: guide.slug })),
  };
}

const shortest = (words: string[]) => words.reduce((best, word) => (word.length < best.length ? word : best));

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
