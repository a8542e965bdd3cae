/** Tells whether any content file changed since it was last read. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryOptions } from './options.ts';

export async function contentSignature(options: LibraryOptions): Promise<string> {
  const names = await readdir(options.content, { recursive: true }).catch(() => []);
  const paths = names.map((name) => join(options.content, name));
  if (options.unit?.endsWith('.yaml')) paths.push(options.unit);
  const marks = await Promise.all(
    paths.sort().map(async (path) => {
      const found = await stat(path).catch(() => null);
      return `${path} ${found?.mtimeMs} ${found?.size}`;
    }),
  );
  return JSON.stringify([options, marks]);
}
