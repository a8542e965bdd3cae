/** Which words of the glossary a page explains at its foot: those it links to, then those that stand on it. */
import { isRecord } from '#model/values.ts';

/** What a page only names, with a word of its own elsewhere. */
const elsewhere = new Set(['law', 'part', 'related']);

/** In the order a reader meets them. */
export function termsIn(content: unknown): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (isRecord(value)) {
      if (value['kind'] === 'link' && isRecord(value['to']) && 'term' in value['to']) found.add(String(value['to']['term']));
      for (const [key, inner] of Object.entries(value)) if (!elsewhere.has(key)) look(inner);
    }
  };
  look(content);
  return [...found];
}

/** Everything a page says in running text. */
function saidOn(content: unknown): string {
  const said: string[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (isRecord(value)) {
      if (typeof value['kind'] === 'string' && typeof value['text'] === 'string') said.push(value['text']);
      for (const [key, inner] of Object.entries(value)) if (!elsewhere.has(key)) look(inner);
    }
  };
  look(content);
  return said.join(' ').toLowerCase();
}

const standsIn = (text: string, term: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${term.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(text);

/** Longer words are the harder ones, and say more exactly what is meant. */
export function termsOn<T extends { id: string; term: string }>(content: unknown, glossary: ReadonlyMap<string, T>, most: number): T[] {
  const linked = termsIn(content).map((id) => glossary.get(id)!);
  const text = saidOn(content);
  const standing = [...glossary.values()]
    .filter((term) => !linked.includes(term) && standsIn(text, term.term))
    .sort((a, b) => b.term.length - a.term.length);
  return [...linked, ...standing.slice(0, Math.max(0, most - linked.length))];
}
