/** The passages of every page the assistant may open. */
import type { SafetyPage, Scam } from '#model/safety.ts';
import type { Day, Guide, Rich } from '#model/guide.ts';
import { routes } from '#model/routes.ts';
import type { AdvicePage, Track } from '#model/track.ts';
import type { PagePassages } from '#search/passages.ts';
import type { WordsAsked } from '#search/words-asked.ts';
import wordsAsked from './words-asked.json' with { type: 'json' };
import { advicePassages, guidePassages, safetyPassages, scamPassages, termPassages } from './passages.ts';

export interface Answerable {
  today: Day;
  guides: Guide[];
  scams: Scam[];
  safety: SafetyPage[];
  tracks: Track[];
  why: AdvicePage;
  glossary: ReadonlyMap<string, { id: string; term: string; meaning: Rich }>;
}

const at = routes('');
const asked: Record<string, WordsAsked> = wordsAsked;

export function allPassages({ today, guides, scams, safety, tracks, why, glossary }: Answerable): PagePassages[] {
  return [
    ...guides.map((guide) => guidePassages(guide, today)),
    ...scams.map(scamPassages),
    ...safety.map(safetyPassages),
    ...tracks.map((track) => advicePassages(track, at.track(track.slug))),
    advicePassages(why, at.why),
    ...[...glossary.values()].map((term) => termPassages(term, today)),
  ].map((page) => ({ ...page, ...(asked[page.url] && { asked: asked[page.url] }) }));
}
