/** What can be chosen in the print studio: procedures, ready sets of them, kinds of sheets. */
import type { LifeEvent } from '#model/event.ts';
import type { Guide, Topic } from '#model/guide.ts';
import { neededSet, onLeaflet } from '#model/leaflet-set.ts';
import { shopAdvice, type ShopAdvice } from '#model/print-shop.ts';
import { guideKinds, sheetKinds, sheetVariants, type SheetKind, type SheetKindId } from '#model/sheet.ts';
import { guidesOf, type Track } from '#model/track.ts';
import { compareVietnamese } from '#text/sort.ts';

export interface StudioKind extends ShopAdvice { id: string; kind: SheetKindId; variant: string; name: string; size: string; widthMm: number; heightMm: number }
export interface StudioSheet { id: string; title: string }
export interface PrintStudio {
  topics: { title: string; guides: { slug: string; title: string }[] }[];
  sets: { title: string; guides: string[] }[];
  /** The leaflet that takes the chosen procedures together, and how many. */
  together?: { slug: string; least: number; most: number };
  kinds: StudioKind[];
  /** Sheets that are not about one procedure: those of a kind of their own, and those about several. */
  others: { kind: StudioKind; sheets: StudioSheet[] }[];
}

const number = (value: number): string => String(value).replace('.', ',');
const sizeOf = (widthMm: number, heightMm: number): string => (heightMm ? `${number(widthMm)} × ${number(heightMm)} mm` : `cuộn ${number(widthMm)} mm`);

/** The plain sheet, and what is made of it. */
function forms(kind: SheetKindId): StudioKind[] {
  const { name, widthMm, heightMm, size = sizeOf(widthMm, heightMm) }: SheetKind = sheetKinds[kind];
  const plain = { id: kind, kind, variant: 'thuong', name, size, widthMm, heightMm, ...shopAdvice[kind] };
  return [plain, ...(sheetVariants[kind] ?? []).map((variant) => ({ ...plain, id: `${kind}.${variant.id}`, variant: variant.id, name: variant.name, size: variant.size }))];
}

export interface StudioContent { guides: Guide[]; topics: Topic[]; tracks: Track[]; events: LifeEvent[] }

export function planPrintStudio({ guides, topics, tracks, events }: StudioContent, sheetsOf: (kind: SheetKindId) => { slug: string; title: string }[]): PrintStudio {
  const known = new Set(guides.map(({ slug }) => slug));
  const set = (title: string, slugs: Iterable<string>) => ({ title, guides: [...new Set(slugs)].filter((slug) => known.has(slug)) });
  return {
    topics: topics
      .map(({ id, title }) => ({
        title,
        guides: guides.filter(({ topic }) => topic.id === id).map(({ slug, title: { text } }) => ({ slug, title: text })).sort((a, b) => compareVietnamese(a.title, b.title)),
      }))
      .filter((topic) => topic.guides.length > 0),
    sets: [
      ...tracks.map((track) => set(track.short, guidesOf(track))),
      ...events.map((event) => set(event.title, event.steps.flatMap((step) => step.guides.map(({ slug }) => slug)))),
    ].filter((one) => one.guides.length > 0),
    ...(sheetsOf('to-gap').some(({ slug }) => slug === neededSet) && { together: { slug: neededSet, ...onLeaflet } }),
    kinds: guideKinds.flatMap(forms),
    others: (Object.keys(sheetKinds) as SheetKindId[])
      .flatMap((kind) => forms(kind).map((form) => ({ kind: form, sheets: sheetsOf(kind).filter(({ slug }) => !known.has(slug)).map(({ slug, title }) => ({ id: `${form.id}/${slug}`, title })) })))
      .filter(({ sheets }) => sheets.length > 0),
  };
}
