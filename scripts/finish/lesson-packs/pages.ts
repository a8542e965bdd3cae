/** Which pages of the site a lesson leads to, so that they come along in its handbook. */
import type { Library } from '#library/load.ts';
import type { ClassLesson } from '#model/class-lesson.ts';
import { kindNames, kindSlugs } from '#model/drill/drill.ts';
import { routes } from '#model/routes.ts';
import { sitePages } from '#model/site-pages.ts';
import { isRecord } from '#model/values.ts';
import type { Part } from '../handbook/book.ts';
import { partsOf } from '../handbook.ts';

const at = routes('');
/** Pages of the site that are read from top to bottom; the others ask for their scripts. */
const isRead = (id: string): id is 'vi-sao' => id === 'vi-sao';

/** Ids of one kind that a lesson leads to, in the order it does. */
function ledTo(lesson: ClassLesson, kind: 'guide' | 'event' | 'track' | 'page'): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (isRecord(value)) for (const [key, inner] of Object.entries(value)) if (key === kind && typeof inner === 'string') found.add(inner); else look(inner);
  };
  look(lesson);
  return [...found];
}

/** Those it practises, those it leads to, and those whose steps these lean on. */
function guidesOf(lesson: ClassLesson, { guides }: Pick<Library, 'guides'>): Library['guides'] {
  const own = new Set([...lesson.practice.map(({ slug }) => slug), ...ledTo(lesson, 'guide')]);
  const leanedOn = guides.filter(({ slug }) => own.has(slug)).flatMap(({ steps }) => steps.flatMap(({ part }) => part?.guide?.slug ?? []));
  return guides.filter(({ slug }) => own.has(slug) || leanedOn.includes(slug));
}

/** The handbook of one lesson, or of several; of all, it has every guide. */
export function bookParts(library: Library, lessons: readonly ClassLesson[]): Part[] {
  const { guides, events, tracks } = library;
  const whole = lessons.length === library.lessons.length;
  const ids = (kind: Parameters<typeof ledTo>[1]) => new Set(lessons.flatMap((lesson) => ledTo(lesson, kind)));
  const [wantedEvents, wantedTracks, wantedPages] = [ids('event'), ids('track'), ids('page')];
  const kinds = new Set(lessons.flatMap(({ drills }) => drills));
  const beside = [
    ...events.filter(({ slug }) => wantedEvents.has(slug)).map(({ slug, title }) => ({ page: at.event(slug), title })),
    ...tracks.filter(({ slug }) => wantedTracks.has(slug)).map(({ slug, title }) => ({ page: at.track(slug), title: title.text })),
    ...[...wantedPages].filter(isRead).map((id) => ({ page: `${id}/`, title: sitePages[id].title })),
    ...[...kinds].map((kind) => ({ page: at.drillsOf(kindSlugs[kind]), title: `Thật hay giả? ${kindNames[kind]}` })),
  ];
  const slugs = new Set(lessons.flatMap((lesson) => guidesOf(lesson, library).map(({ slug }) => slug)));
  return [
    ...(beside.length > 0 ? [{ id: 'phan-bai-hoc-can', title: 'Bài học cần thêm', entries: beside }] : []),
    ...partsOf(library, whole ? guides : guides.filter(({ slug }) => slugs.has(slug))),
  ];
}
