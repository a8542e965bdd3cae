/** The full-text index that `/tim-kiem/` asks: made from the data, not from the pages. */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { findables } from '#renderers/findable/findable.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';
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
    const records = findables(library).map(searchRecord);
    const { index } = sound(await createIndex({ forceLanguage: 'vi' }));
    try {
      await fill(index!, path.join(dir, 'pagefind'), records);
    } finally {
      await close();
    }
    return `${records.length} trang`;
  },
};
