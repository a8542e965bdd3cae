/** A life event: an ordered path through guides. */
import type { Day, GuideLink, Rich } from './guide.ts';
import { toRich } from './rich.ts';
import type { EventSource } from './schema/event.ts';

export interface EventStep {
  title: string;
  text?: Rich;
  /** Which of its guides: one of them, or all. */
  choose: 'one' | 'all';
  guides: GuideLink[];
  optional?: true;
}
export interface LifeEvent {
  slug: string;
  title: string;
  lead: Rich;
  icon: string;
  order: number;
  aliases: string[];
  steps: EventStep[];
  /** Guides on its folded leaflet, where these are not all. */
  leaflet?: string[];
  checked: Day;
  reviewBy: Day;
}

export function buildEvent(slug: string, source: EventSource, linkOf: (guide: string) => GuideLink): LifeEvent {
  const rich = (text: string) => toRich(text, (guide) => linkOf(guide).title);
  return {
    ...source,
    slug,
    lead: rich(source.lead),
    steps: source.steps.map(({ text, guides, choose = 'all', ...step }) => ({
      ...step,
      choose,
      guides: guides.map(linkOf),
      ...(text !== undefined && { text: rich(text) }),
    })),
  };
}
