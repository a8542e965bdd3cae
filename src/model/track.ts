/** A page for one kind of reader, with its own opening, order and tone; `vi-sao` is made the same way. */
import type { Rich, Title } from './guide.ts';
import { pageParts } from './page.ts';
import type { Act, AroundPages, Checked, PageLink, Point } from './page.ts';
import { readAddress } from './rich.ts';
import type { AdvicePageSource, TrackSource } from './schema/track.ts';
import { parseTitle } from './title.ts';

export interface Section {
  id: string;
  title: string;
  lead?: Rich;
  numbered: boolean;
  acts: Act[];
  points: Point[];
  asks: { question: string; answer: Rich }[];
  links: PageLink[];
}
export interface AdvicePage extends Checked {
  slug: string;
  title: Title;
  lead: Rich;
  icon: string;
  aliases: string[];
  sections: Section[];
}
export interface Track extends AdvicePage {
  /** Its name on the front door. */
  short: string;
  order: number;
  /** Guides on its folded leaflet. */
  leaflet?: string[];
}

export function buildAdvicePage(slug: string, source: AdvicePageSource, around: AroundPages): AdvicePage {
  const { rich, act, point, source: judged } = pageParts(around);
  const link = ({ to, title, text }: AdvicePageSource['sections'][number]['links'][number]): PageLink => {
    const read = readAddress(to);
    if ('fault' in read) throw new Error(`Judged before: ${to}`);
    return { to: read.target, ...around.placeOf(to), ...(title && { title }), ...(text && { text: rich(text) }) };
  };
  return {
    slug,
    title: parseTitle(source.title),
    lead: rich(source.lead),
    icon: source.icon,
    aliases: source.aliases,
    sections: source.sections.map(({ lead, ...section }) => ({
      ...section,
      ...(lead && { lead: rich(lead) }),
      acts: section.acts.map(act),
      points: section.points.map(point),
      asks: section.asks.map(({ question, answer }) => ({ question, answer: rich(answer) })),
      links: section.links.map(link),
    })),
    sources: source.sources.map(judged),
    checked: source.checked,
    reviewBy: source.reviewBy,
  };
}

export function buildTrack(slug: string, source: TrackSource, around: AroundPages): Track {
  return { ...buildAdvicePage(slug, source, around), short: source.short, order: source.order, ...(source.leaflet && { leaflet: source.leaflet }) };
}

/** Guides that a track leads to. */
export function guidesOf(track: AdvicePage): string[] {
  return track.sections.flatMap(({ links }) => links.flatMap(({ to }) => ('guide' in to ? [to.guide] : [])));
}
