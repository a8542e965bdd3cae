/** The sheets of a built site: pages to print from, each with what it tells of itself. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SheetMeta } from '#model/sheet.ts';
import { tags } from '../lib/html.ts';

export interface Sheet extends SheetMeta {
  /** Under the site's base. */
  page: string;
  /** Of everything that its print file shows: the same hash, the same file. */
  hash: string;
}

/** Changes when the same page would print differently: bump it with the way of printing. */
const PRESS_VERSION = '4';
export const sheetsFolder = 'in-an/xem';

const unescape = (text: string) => text.replace(/&quot;/g, '"').replace(/&#39;|&#x27;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

export function sheetOf(page: string, html: string): Sheet {
  const meta = tags(html).find((tag) => tag.name === 'meta' && tag.attributes.get('name') === 'sheet');
  if (!meta) throw new Error(`${page}: trang in không có <meta name="sheet">.`);
  const info = JSON.parse(unescape(meta.attributes.get('content') ?? '')) as SheetMeta;
  return { ...info, page, hash: createHash('sha256').update(PRESS_VERSION).update(html).digest('hex').slice(0, 24) };
}

export async function sheetsIn(dir: string): Promise<Sheet[]> {
  const folder = path.join(dir, sheetsFolder);
  if (!existsSync(folder)) return [];
  const sheets: Sheet[] = [];
  for (const kind of (await readdir(folder)).sort())
    for (const slug of (await readdir(path.join(folder, kind))).sort()) {
      const page = `${sheetsFolder}/${kind}/${slug}/`;
      sheets.push(sheetOf(page, await readFile(path.join(dir, page, 'index.html'), 'utf8')));
    }
  return sheets;
}
