/** Which words of the glossary a page links to: they are explained at its foot. */
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
