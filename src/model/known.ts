/**
 * Every id that content may name, also those whose own entry is faulty; undefined where the file
 * could not be read at all. One fault must not cause ten.
 */
import { isRecord, records } from './values.ts';
import type { Place, WrittenContent } from './written.ts';

export interface Known {
  guides: Set<string>;
  parts: Set<string>;
  events: Set<string>;
  scams: Set<string>;
  /** Scams and pages of advice stand at the same place. */
  safety: Set<string>;
  tracks: Set<string>;
  lessons: Set<string>;
  trainings: Set<string>;
  checks: Set<string>;
  hotlines: Set<string>;
  laws: Ids;
  terms: Ids;
  topics: Ids;
  officialHosts: Set<string>;
  /** Ids of steps and part cards by guide. */
  steps: Map<string, Ids>;
}
export type Ids = ReadonlySet<string> | undefined;

export function knownIds(content: WrittenContent): Known {
  const hosts = (content.contacts.value.hosts ?? []).flatMap((entry) => entry?.host ?? []);
  return {
    guides: new Set(content.guides.map((guide) => guide.id)),
    parts: new Set(content.parts.map((part) => part.id)),
    events: new Set(content.events.map((event) => event.id)),
    scams: new Set(content.scams.map((scam) => scam.id)),
    safety: new Set([...content.scams, ...content.safety].map((page) => page.id)),
    tracks: new Set(content.tracks.map((track) => track.id)),
    lessons: new Set(content.lessons.map((lesson) => lesson.id)),
    trainings: new Set(content.trainings.map((training) => training.id)),
    checks: new Set(content.eligibility.map((tree) => tree.id)),
    hotlines: new Set((content.contacts.value.hotlines ?? []).flatMap((entry) => entry?.id ?? [])),
    laws: idsIn(content.laws),
    terms: idsIn(content.glossary),
    topics: idsIn(content.topics),
    officialHosts: new Set(hosts),
    steps: new Map(content.guides.map((guide) => [guide.id, stepIds(guide)])),
  };
}

function idsIn(place: Place): Ids {
  return place.raw === undefined ? undefined : new Set(records(place.raw).map((entry) => String(entry['id'])));
}

function stepIds(place: Place): Ids {
  if (!isRecord(place.raw)) return undefined;
  return new Set(records(place.raw['steps']).map((step) => String(step['part'] ?? step['id'])));
}
