/** Nothing in the built site tells of the machine that built it. */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { filesIn } from '../lib/built-site.ts';
import { fault, type Check, type SiteFinding } from './check.ts';

const TEXT = /\.(html|css|js|mjs|json|xml|txt|svg|webmanifest|map)$/;
const ALWAYS = [
  /file:\/\/\//,
  /[\\/]node_modules[\\/]/,
  /[A-Z]:\\\\?Users\\/,
  /\/(?:home|Users)\/[a-z0-9_.-]+\//,
  /\blocalhost\b/,
  /\b127\.0\.0\.1\b/,
];

export function machinePaths(file: string, text: string, folders: readonly string[]): SiteFinding[] {
  const hit =
    folders.find((folder) => text.includes(folder)) ?? ALWAYS.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
  return hit ? [fault('no-machine-paths', file, `Có đường dẫn của máy đã dựng trang: ${hit}`)] : [];
}

export const noMachinePaths: Check = {
  name: 'không lộ đường dẫn của máy dựng',
  async run({ dir }) {
    const root = path.resolve(import.meta.dirname, '../..');
    const folders = [root, homedir()].filter((folder) => folder.length > 4).map((folder) => folder + path.sep);
    const findings: SiteFinding[] = [];
    for (const file of await filesIn(dir))
      // Pagefind's own bundle knows "localhost" as a name; it is compared, never asked.
      if (TEXT.test(file) && !file.startsWith('pagefind/'))
        findings.push(...machinePaths(file, await readFile(path.join(dir, file), 'utf8'), folders));
    return findings;
  },
};
