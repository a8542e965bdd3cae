/** The guides as open data, for anyone to reuse: `api/guides.json` and `api/guides/<slug>.json`. */
import type { Confidence, Day, Guide, Level } from '#model/guide.ts';
import type { Routes } from '#model/routes.ts';

export interface OpenEntry {
  slug: string;
  /** Root-relative, with the base path. */
  url: string;
  title: string;
  topic: string;
  tracks: string[];
  level: Level | null;
  steps: number;
  checked: Day;
  reviewBy: Day;
  confidence: Confidence;
  sources: number;
}

export function openList(guides: readonly Guide[], routes: Routes): OpenEntry[] {
  return guides.map((guide) => ({
    slug: guide.slug,
    url: routes.guide(guide.slug),
    title: guide.title.text,
    topic: guide.topic.id,
    tracks: guide.tracks,
    level: guide.level,
    steps: guide.steps.length,
    checked: guide.checked,
    reviewBy: guide.reviewBy,
    confidence: guide.confidence,
    sources: guide.sources.length,
  }));
}

export type OpenGuide = Guide & { url: string; licence: string };

export function openGuide(guide: Guide, routes: Routes): OpenGuide {
  return { ...guide, url: routes.guide(guide.slug), licence: 'https://creativecommons.org/licenses/by/4.0/deed.vi' };
}
