/** Puts the files that the store holds into a built site, and lists them in `api/press.json`. */
import { copyFile, link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { shopVariants, type PressFile } from '#model/sheet.ts';
import { sheetsIn, type Sheet } from './sheets.ts';
import type { PressStore } from './store.ts';
import { variantsOf } from './variants.ts';

export const filesFolder = 'tai-ve/in';
export const listFile = 'api/press.json';

interface Wanted { sheet: Sheet; variant: string; stored: string; file: string }

/** Every file that a sheet gives: the plain one, and its variants. */
export function filesOf(sheet: Sheet): Wanted[] {
  const name = `${sheet.kind}-${sheet.slug}`;
  return [
    { sheet, variant: 'thuong', stored: `${sheet.hash}.pdf`, file: `${name}.pdf` },
    ...variantsOf(sheet.kind).map(({ id, ending }) => ({ sheet, variant: id, stored: `${sheet.hash}-${id}.${ending}`, file: `${name}-${id}.${ending}` })),
  ];
}

/** Made on request only: listed where they are, not missed where they are not. */
export function shopFilesOf(sheet: Sheet): Wanted[] {
  return shopVariants.map(({ id, ending }) => ({ sheet, variant: id, stored: `${sheet.hash}-${id}.${ending}`, file: `${sheet.kind}-${sheet.slug}-${id}.${ending}` }));
}

async function place(from: string, to: string): Promise<void> {
  const part = `${to}.part`;
  await rm(part, { force: true });
  await link(from, part).catch(() => copyFile(from, part));
  await rename(part, to);
}

export interface LaidIn { ready: number; missing: number }

/** A site may be served meanwhile: files first, then the list, each taken into use by renaming. */
export async function layIn(dir: string, base: string, store: PressStore): Promise<LaidIn> {
  const sheets = await sheetsIn(dir);
  const wanted = sheets.flatMap(filesOf);
  const folder = path.join(dir, filesFolder);
  await mkdir(folder, { recursive: true });
  await mkdir(path.join(dir, path.dirname(listFile)), { recursive: true });
  const list: PressFile[] = [];
  for (const { sheet, variant, stored, file } of sheets.flatMap((sheet) => [...filesOf(sheet), ...shopFilesOf(sheet)])) {
    if (!store.has(stored)) continue;
    await place(store.fileOf(stored), path.join(folder, file));
    const { pages, widthMm, heightMm, bleedMm = 0 } = await store.read(stored);
    list.push({ kind: sheet.kind, slug: sheet.slug, url: `${base}${filesFolder}/${file}`, variant, pages, widthMm, heightMm, bleedMm, validUntil: sheet.until });
  }
  const target = path.join(dir, listFile);
  await writeFile(`${target}.part`, JSON.stringify(list));
  await rename(`${target}.part`, target);
  const laid = new Set(list.map(({ url }) => path.basename(url)));
  for (const file of await readdir(folder)) if (!laid.has(file)) await rm(path.join(folder, file), { force: true });
  return { ready: list.length, missing: wanted.filter(({ stored }) => !store.has(stored)).length };
}
