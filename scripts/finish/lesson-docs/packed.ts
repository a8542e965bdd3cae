/** A document packed so that the same words give the same bytes: the library numbers links by chance and notes the hour. */
import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Day } from '#model/guide.ts';

const byChance = /rId(?!\d+")[\w-]{12,}/g;

/** Midnight of a day on any machine, as zip archives write it. */
export function zipTime(day: Day): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

export async function packed(document: Document, day: Day): Promise<Uint8Array> {
  const parts = unzipSync(await Packer.toBuffer(document));
  const numbers = new Map<string, string>();
  const numbered = (id: string) => {
    const known = numbers.get(id) ?? `rIdLink${numbers.size + 1}`;
    numbers.set(id, known);
    return known;
  };
  const settled: Zippable = {};
  // The document itself says the order, its list of links follows.
  for (const name of Object.keys(parts).sort((a, b) => Number(b === 'word/document.xml') - Number(a === 'word/document.xml'))) {
    if (!/\.(xml|rels)$/.test(name)) settled[name] = parts[name]!;
    else {
      const text = strFromU8(parts[name]!).replace(byChance, numbered);
      settled[name] = strToU8(name === 'docProps/core.xml' ? text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`) : text);
    }
  }
  // Readers of the format want its list of contents first.
  const names = Object.keys(settled).sort((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(names.map((name) => [name, settled[name]!])), { level: 9, mtime: zipTime(day) });
}
