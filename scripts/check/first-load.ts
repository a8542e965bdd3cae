/** What a phone fetches when it opens a page, told from the built files alone. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { addressOf, fileAt, type Page } from '../lib/built-site.ts';

export interface Loaded {
  /** Path below the built folder. */
  file: string;
  kind: 'css' | 'other-css' | 'script' | 'image' | 'other';
}

/** The phone the limits are made for, in CSS pixels. */
const PHONE = { width: 412, height: 915, em: 16 };

/** Does a style sheet of this `media` hold back the first paint of a phone? Unknown questions count as yes. */
export function blocksPhone(media: string | undefined): boolean {
  if (!media?.trim()) return true;
  return media
    .toLowerCase()
    .split(',')
    .some((query) => {
      if (/^\s*(only\s+)?(print|speech)\b/.test(query)) return false;
      const features = [...query.matchAll(/\(([^()]+)\)/g)].map((match) => match[1]!.trim());
      return features.every(matchesPhone);
    });
}

function matchesPhone(feature: string): boolean {
  const length = (value: string, unit: string) => Number(value) * (unit === 'px' ? 1 : PHONE.em);
  const range = /^(min|max)-(width|height)\s*:\s*([\d.]+)(px|r?em)$/.exec(feature);
  if (range) {
    const [, side, axis, value, unit] = range;
    const have = PHONE[axis as 'width' | 'height'];
    return side === 'min' ? have >= length(value!, unit!) : have <= length(value!, unit!);
  }
  const compare = /^(width|height)\s*(>=|<=|>|<)\s*([\d.]+)(px|r?em)$/.exec(feature);
  if (compare) {
    const [, axis, sign, value, unit] = compare;
    const have = PHONE[axis as 'width' | 'height'];
    const edge = length(value!, unit!);
    return sign!.startsWith('>')
      ? have > edge || (sign === '>=' && have === edge)
      : have < edge || (sign === '<=' && have === edge);
  }
  const wish = /^(prefers-contrast|forced-colors|prefers-color-scheme|prefers-reduced-motion)\s*:\s*(\S+)$/.exec(
    feature,
  );
  if (wish) return ['no-preference', 'none', 'light'].includes(wish[2]!);
  return true;
}

export const brotli = (data: Buffer | string) =>
  brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(data) },
  }).length;

const COMPRESSED = /\.(html|css|js|mjs|json|svg|txt|xml|webmanifest)$/;

/** Size on the line: Brotli for text, as it is for pictures. */
export async function lineBytes(dir: string, file: string): Promise<number> {
  const data = await readFile(path.join(dir, file));
  return COMPRESSED.test(file) ? brotli(data) : data.length;
}

const imported = (code: string) =>
  [...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?["']([^"']+)["']/g)].map(
    (match) => match[1]!,
  );

/** Files that the page names, and those that its scripts import at once. */
export async function firstLoad(page: Page, { dir, base }: { dir: string; base: string }): Promise<Loaded[]> {
  const loaded = new Map<string, Loaded>();
  const from = (address: string, file: string) => {
    const url = URL.parse(address, new URL(addressOf(file, base), 'http://site.test'));
    return url?.host === 'site.test' ? fileAt(url.pathname, base) : null;
  };
  const add = (address: string | undefined, kind: Loaded['kind'], origin = page.file) => {
    const file = address && !address.startsWith('data:') ? from(address, origin) : null;
    if (!file || loaded.has(file)) return null;
    loaded.set(file, { file, kind });
    return file;
  };
  const addScript = async (address: string | undefined, origin?: string) => {
    const file = add(address, 'script', origin);
    if (!file) return;
    for (const next of imported(await readFile(path.join(dir, file), 'utf8'))) await addScript(next, file);
  };
  for (const { name, closing, attributes } of page.tags) {
    if (closing) continue;
    const rel = attributes.get('rel')?.split(/\s+/) ?? [];
    if (name === 'script') await addScript(attributes.get('src'));
    else if (name === 'img' && attributes.get('loading') !== 'lazy') add(attributes.get('src'), 'image');
    else if (name === 'link' && rel.includes('stylesheet'))
      add(attributes.get('href'), blocksPhone(attributes.get('media')) ? 'css' : 'other-css');
    else if (name === 'link' && rel.includes('modulepreload')) await addScript(attributes.get('href'));
    else if (name === 'link' && (rel.includes('icon') || rel.includes('preload'))) add(attributes.get('href'), 'other');
  }
  return [...loaded.values()];
}
