/** One hash of everything a build is made from: the same hash means the same site. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { LibraryOptions } from '#library/options.ts';
import { inRoot } from './places.ts';

const SOURCES = ['src', 'public', 'scripts/finish', 'scripts/lib', 'scripts/press', 'scripts/voice', 'HUONG-DAN.md', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

async function filesUnder(place: string): Promise<string[]> {
  if (!existsSync(place)) return [];
  if ((await stat(place)).isFile()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.unit.test.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

export async function hashOfFiles(places: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of (await filesUnder(place)).sort()) {
      const content = await readFile(file);
      hash.update(`${path.relative(place, file)}\0${content.length}\0`).update(content);
    }
    hash.update('\0\0');
  }
  return hash.digest('hex');
}

/** The options are those the build will see. */
export async function hashOfInputs(options: LibraryOptions): Promise<string> {
  const unitFile = options.unit?.endsWith('.yaml') ? [options.unit] : [];
  const files = await hashOfFiles([...SOURCES.map((source) => inRoot(source)), options.content, ...unitFile]);
  return createHash('sha256')
    .update(JSON.stringify([files, options.unit ?? '', options.today, process.version]))
    .digest('hex');
}
