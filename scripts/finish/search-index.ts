/** The full-text index that `/tim-kiem/` asks: made from the data, not from the pages. */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { routes } from '#model/routes.ts';
import {
  advicePageRecord,
  eligibilityRecord,
  eventRecord,
  guideRecord,
  safetyRecord,
  scamRecord,
  type SearchRecord,
} from './search-record.ts';
import type { FinishStep } from './step.ts';

/** Pagefind tells of problems in `errors`, not by a throw. */
function sound<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

/** Pagefind's own search boxes, which no page of ours loads. */
const isUnused = (name: string) => /^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(name);

async function fill(index: PagefindIndex, outputPath: string, records: SearchRecord[]) {
  for (const record of records) sound(await index.addCustomRecord(record));
  sound(await index.writeFiles({ outputPath }));
  for (const name of await readdir(outputPath)) if (isUnused(name)) await rm(path.join(outputPath, name));
}

export const searchIndex: FinishStep = {
  name: 'mục lục tìm kiếm',
  async run({ dir, library }) {
    const { guides, events, scams, safety, eligibility, tracks, why } = library;
    // Pagefind itself puts the base path before addresses.
    const at = routes('/');
    const records = [
      ...guides.map(guideRecord),
      ...events.map(eventRecord),
      ...scams.map(scamRecord),
      ...safety.map(safetyRecord),
      ...eligibility.map(eligibilityRecord),
      ...tracks.map((track) => advicePageRecord(track, at.track(track.slug))),
      advicePageRecord(why, at.why),
    ];
    const { index } = sound(await createIndex({ forceLanguage: 'vi' }));
    try {
      await fill(index!, path.join(dir, 'pagefind'), records);
    } finally {
      await close();
    }
    return `${records.length} trang`;
  },
};
