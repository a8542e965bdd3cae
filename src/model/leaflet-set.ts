/** Procedures that are handed out together on one folded leaflet: those of a life event, or what a track says. */
import type { LifeEvent } from './event.ts';
import type { Day, Guide, Title } from './guide.ts';
import { plainText } from './rich.ts';
import type { Routes } from './routes.ts';
import type { Track } from './track.ts';

/** Fewer are better served by a leaflet each, more have no room. */
export const onLeaflet = { least: 3, most: 6 } as const;

/** Never the slug of a guide: a set's leaflet lies beside those of the guides. */
export const setSlug = (id: string): string => `bo-${id}`;
/** What most people need; on its page one may choose other procedures. */
export const neededSet = setSlug('hay-dung');

export interface SetEntry {
  guide: Guide;
  /** Not for everybody, or instead of another. */
  when?: string;
  /** What it is good for, in this set. */
  say: string;
}
export interface LeafletSet {
  slug: string;
  title: Title;
  /** As it is listed. */
  name: string;
  icon: string;
  /** The page that leads to the same procedures. */
  route(at: Routes): string;
  entries: SetEntry[];
  reviewBy?: Day;
}

interface Written { leaflet?: readonly (string | undefined)[] | undefined }
interface WrittenEvent extends Written { steps?: readonly ({ guides?: readonly (string | undefined)[] | undefined } | undefined)[] | undefined }

const distinct = (slugs: readonly (string | undefined)[]): string[] => [...new Set(slugs.flatMap((slug) => slug ?? []))];
const enough = (slugs: readonly string[]): string[] => (slugs.length >= onLeaflet.least ? [...slugs] : []);

/** What is said, or all that the event leads to; none when these are too few. */
export const leafletOfEvent = ({ leaflet, steps }: WrittenEvent): string[] =>
  enough(distinct(leaflet ?? (steps ?? []).flatMap((step) => step?.guides ?? [])));
/** A track leads to more than a leaflet holds: it says which. */
export const leafletOfTrack = ({ leaflet }: Written): string[] => enough(distinct(leaflet ?? []));
export const leafletOfNeeded = (needed: readonly (string | undefined)[]): string[] => enough(distinct(needed));

export interface SetContent { guides: readonly Guide[]; events: readonly LifeEvent[]; tracks: readonly Track[]; home: { needed: readonly string[] } }

export const plainEntry = (guide: Guide): SetEntry => ({ guide, say: guide.summary });

export function leafletSets({ guides, events, tracks, home }: SetContent): LeafletSet[] {
  const bySlug = new Map(guides.map((guide) => [guide.slug, guide]));
  const guidesOf = (slugs: readonly string[]) => slugs.map((slug) => bySlug.get(slug)!);
  return [
    {
      slug: neededSet,
      title: { text: 'Giấy tờ nhà mình, tự tay làm được', lines: ['Giấy tờ nhà mình,', 'tự tay làm được'] },
      name: 'Việc nhiều người cần, hoặc tự chọn',
      icon: 'memo',
      route: (at: Routes) => at.list,
      entries: guidesOf(leafletOfNeeded(home.needed)).map(plainEntry),
    },
    ...tracks.map((track) => ({
      slug: setSlug(track.slug),
      title: track.title,
      name: track.short,
      icon: track.icon,
      route: (at: Routes) => at.track(track.slug),
      entries: guidesOf(leafletOfTrack(track)).map((guide) => ofTrack(track, guide)),
      reviewBy: track.reviewBy,
    })),
    ...events.map((event) => {
      const chosen = leafletOfEvent({ leaflet: event.leaflet, steps: event.steps.map((step) => ({ guides: step.guides.map(({ slug }) => slug) })) });
      return {
        slug: setSlug(event.slug),
        title: { text: event.title, lines: [event.title] },
        name: event.title,
        icon: event.icon,
        route: (at: Routes) => at.event(event.slug),
        entries: guidesOf(chosen).map((guide) => ofEvent(event, guide, chosen)),
        reviewBy: event.reviewBy,
      };
    }),
  ].filter(({ entries }) => entries.length > 0);
}

function ofTrack({ sections }: Track, guide: Guide): SetEntry {
  const link = sections.flatMap(({ links }) => links).find(({ to }) => 'guide' in to && to.guide === guide.slug);
  return link?.text ? { guide, say: plainText(link.text) } : plainEntry(guide);
}

/** What the event says of a step stands with the first of its procedures. */
function ofEvent({ steps }: LifeEvent, guide: Guide, chosen: readonly string[]): SetEntry {
  const step = steps.find(({ guides }) => guides.some(({ slug }) => slug === guide.slug));
  if (!step) return plainEntry(guide);
  const shown = step.guides.filter(({ slug }) => chosen.includes(slug));
  const when = step.choose === 'one' && shown.length > 1 ? 'Chọn một' : step.optional ? 'Nếu cần' : undefined;
  const say = step.text && shown[0]?.slug === guide.slug ? plainText(step.text) : guide.summary;
  return { guide, say, ...(when && { when }) };
}
