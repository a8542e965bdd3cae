/** Recordings that still read what the page says come with the site, and their pages are told so. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { libraryOptions } from '#library/options.ts';
import { fileAt } from '../lib/built-site.ts';
import { folderOf, voicePages } from '../voice/pages.ts';
import { readRecordings, stateOf } from '../voice/recordings.ts';
import { isMp3 } from '../voice/sound-file.ts';
import type { FinishStep } from './step.ts';

export const publicFolder = 'giong-doc';

/** The element of `ReadAloud.astro`, as a built page has it. */
export function withVoice(html: string, index: string): string {
  const told = html.replace(/<read-aloud\b/, `<read-aloud data-voice="${index}"`);
  if (told === html) throw new Error('Trang không có <read-aloud>: không nói được là có giọng đọc.');
  return told;
}

export const voiceFiles: FinishStep = {
  name: 'giọng đọc',
  async run({ dir, library }) {
    const folders = new Map((await readRecordings(libraryOptions().content)).map((folder) => [folder.name, folder]));
    if (folders.size === 0) return 'chưa thu';
    const { base } = library.unit;
    let published = 0;
    for (const page of voicePages(library)) {
      const files: Record<string, [hash: string, file: string]> = {};
      for (const part of page.parts) {
        const folder = folders.get(folderOf(page, part));
        const recording = folder?.recordings.get(part.id);
        if (!folder || !recording || stateOf(folder, part.id, part.hash) !== 'ready' || !isMp3(recording.bytes)) continue;
        // Its own bytes name it, so that a phone never plays an older one it has kept.
        const file = `${folder.name}/${part.id}.${recording.hash}.mp3`;
        await mkdir(path.join(dir, publicFolder, folder.name), { recursive: true });
        await copyFile(recording.path, path.join(dir, publicFolder, file));
        files[part.id] = [part.hash, file];
        published++;
      }
      const inside = fileAt(page.address, base);
      if (Object.keys(files).length === 0 || !inside) continue;
      const index = `${publicFolder}/${page.slug}.json`;
      await writeFile(path.join(dir, index), JSON.stringify(files));
      const html = path.join(dir, inside);
      await writeFile(html, withVoice(await readFile(html, 'utf8'), base + index));
    }
    return `${published} phần`;
  },
};
