/** Where the facts come from, and which guides are due to be looked at again. */
import type { Day, Guide } from '#model/guide.ts';
import { addDays } from '#text/dates.ts';

/** How far ahead the page looks. */
const DAYS_AHEAD = 60;

export interface AboutPage {
  guides: number;
  sources: number;
  officialSources: number;
  lastChecked: Day;
  /** What is due soon or overdue, the next first. */
  due: { guide: Guide; overdue: boolean }[];
  /** Guides that say of something that nobody is sure. */
  unsure: Guide[];
}

export function planAbout(guides: Guide[], today: Day): AboutPage {
  const sources = guides.flatMap((guide) => guide.sources);
  return {
    guides: guides.length,
    sources: sources.length,
    officialSources: sources.filter((source) => source.official).length,
    lastChecked: guides.reduce((last, guide) => (guide.checked > last ? guide.checked : last), ''),
    due: guides
      .filter((guide) => guide.reviewBy <= addDays(today, DAYS_AHEAD))
      .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy))
      .map((guide) => ({ guide, overdue: guide.reviewBy < today })),
    unsure: guides.filter(isUnsure),
  };
}

const isUnsure = (guide: Guide) =>
  guide.confidence !== 'high' ||
  [...guide.fee, ...guide.time, ...guide.result, ...guide.prepare, ...guide.steps].some((item) => item.unsure);
