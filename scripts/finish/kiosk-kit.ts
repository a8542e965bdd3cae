/** What a technician needs to make a machine a kiosk, in one zip, with the commune's address filled in. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Unit } from '#model/guide.ts';
import { downloads } from '#renderers/web/downloads-page.ts';
import { filesIn } from '../lib/built-site.ts';
import { inRoot } from '../lib/places.ts';
import type { FinishStep } from './step.ts';

export const kitFile = 'may-kiosk.zip';
const SECTION = 'Đặt máy kiosk ở quầy';

/** A section of the officers' guide, without its number. */
export function sectionOf(guide: string, title: string): string {
  const [, text] = new RegExp(`^## \\d+\\. (${title}\\n[^]*?)(?=^## |(?![^]))`, 'm').exec(guide) ?? [];
  if (!text) throw new Error(`HUONG-DAN.md không có mục "${title}".`);
  return `${text.trimEnd()}\n`;
}

/** Windows ends lines its own way, and takes letters with marks only from a file that says how it is written. */
export function encoded(file: string, text: string): Uint8Array {
  if (!/\.(reg|xml|txt)$/.test(file)) return strToU8(text);
  const lines = text.replaceAll('\n', '\r\n');
  if (file.endsWith('.reg')) return Buffer.from(`\ufeff${lines}`, 'utf16le');
  return strToU8(file.endsWith('.txt') ? `\ufeff${lines}` : lines);
}

const filled = (text: string, { site, base }: Pick<Unit, 'site' | 'base'>): string => text.replaceAll('@SITE@', site + base).replaceAll('@BASE@', base);

/** As written, even where git made Windows lines of it. */
const read = async (file: string): Promise<string> => (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');

export const kioskKit: FinishStep = {
  name: 'bộ cài máy kiosk',
  async run({ dir, library }) {
    const folder = inRoot('scripts/finish/kiosk-kit');
    const [year = 0, month = 1, day = 1] = library.today.split('-').map(Number);
    const mtime = new Date(year, month - 1, day);
    const zipped: Zippable = {};
    const add = (file: string, text: string) =>
      // Who unpacks it on Linux may run the scripts at once.
      (zipped[`may-kiosk/${file}`] = [encoded(file, text), { level: 9, mtime, os: 3, attrs: (/\.(sh|py)$/.test(file) ? 0o100755 : 0o100644) << 16 }]);
    add('huong-dan.txt', sectionOf(await read(inRoot('HUONG-DAN.md')), SECTION));
    for (const file of await filesIn(folder)) add(file, filled(await read(path.join(folder, file)), library.unit));
    await mkdir(path.join(dir, downloads), { recursive: true });
    await writeFile(path.join(dir, downloads, kitFile), zipSync(zipped));
    return `${Object.keys(zipped).length} tệp`;
  },
};
