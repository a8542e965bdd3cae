/** Which pages can be recorded, and in which folder of `content/voice/` each part of them lies. */
import { routes } from '#model/routes.ts';
import type { Library } from '#library/load.ts';
import { adviceSpeech, guideSpeech, scamSpeech, type SpokenPart } from '#renderers/speech/speech.ts';
import { channelOf, planScamPage } from '#renderers/web/safety-pages.ts';

export interface VoicePage {
  slug: string;
  title: string;
  /** Address with the base path. */
  address: string;
  parts: SpokenPart[];
}

export function voicePages({ guides, scams, safety, tracks, unit, today }: Library): VoicePage[] {
  const at = routes(unit.base);
  return [
    ...guides.map((guide) => ({ slug: guide.slug, title: guide.title.text, address: at.guide(guide.slug), parts: guideSpeech(guide) })),
    ...scams.map((scam) => ({
      slug: scam.slug,
      title: scam.title.text,
      address: at.safetyPage(scam.slug),
      parts: scamSpeech(scam, { tricked: planScamPage(scam, scams, safety, today).tricked, channel: channelOf(scam).text }),
    })),
    ...tracks.map((track) => ({ slug: track.slug, title: track.title.text, address: at.track(track.slug), parts: adviceSpeech(track) })),
  ];
}

/** A part that guides share is recorded once, for all of them. */
export const folderOf = (page: Pick<VoicePage, 'slug'>, { shared }: Pick<SpokenPart, 'shared'>) => (shared ? `parts/${shared}` : page.slug);

/** Everything that may be recorded, by folder; a shared part once. */
export function partsByFolder(pages: readonly VoicePage[]): Map<string, Map<string, SpokenPart>> {
  const folders = new Map<string, Map<string, SpokenPart>>();
  for (const page of pages)
    for (const part of page.parts) {
      const folder = folderOf(page, part);
      folders.set(folder, (folders.get(folder) ?? new Map<string, SpokenPart>()).set(part.id, part));
    }
  return folders;
}
