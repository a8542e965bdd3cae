/** What nobody is led to: a guide that no other page names, a law that nothing leans on. */
import { fault } from '../messages.ts';
import { isRecord } from '../values.ts';
import type { Place, WrittenContent } from '../written.ts';
import type { Rule } from './rule.ts';

export const unlinked: Rule = function* (content) {
  const named = namesIn(content);
  for (const guide of content.guides) if (!named.has(`guide:${guide.id}`)) yield fault(guide, [], 'unlinked', { what: 'guide', id: guide.id });
  for (const [i, law] of content.laws.value.entries())
    // What was replaced stands there to say so.
    if (law?.id !== undefined && !law.replacedBy?.length && !named.has(`law:${law.id}`)) yield fault(content.laws, [i], 'unlinked', { what: 'law', id: law.id });
};

/** Fields whose text is an id of this kind. */
const idFields: Record<string, string> = { guides: 'guide', related: 'guide', guide: 'guide', needed: 'guide', law: 'law' };

/** Everything that some other file leads to, as an address: `guide:ho-chieu`. */
function namesIn(content: WrittenContent): Set<string> {
  const named = new Set<string>();
  const walk = (value: unknown, key: string, own: string): void => {
    if (Array.isArray(value)) for (const entry of value) walk(entry, key, own);
    else if (isRecord(value)) for (const [name, entry] of Object.entries(value)) walk(entry, name, own);
    else if (typeof value === 'string') {
      const kind = idFields[key];
      const found = [...value.matchAll(/\b(?:guide|law):[a-z0-9-]+/g)].map(([address]) => address);
      for (const address of [...found, ...(kind ? [`${kind}:${value}`] : [])]) if (address !== own) named.add(address);
    }
  };
  for (const place of placesIn(content)) walk(place.raw, '', `guide:${place.id}`);
  for (const { body } of content.guides)
    for (const { name = '' } of body?.nodes ?? []) if (/^(?:guide|law):/.test(name)) named.add(name.replace(/#.*/, ''));
  return named;
}

/** QR ids only say where paper leads. */
const placesIn = ({ qr: _, ...content }: WrittenContent): (Place & { id: string })[] =>
  Object.values(content).flatMap((entry: unknown) =>
    (Array.isArray(entry) ? entry : [entry]).filter((place: unknown): place is Place & { id: string } => isRecord(place) && 'raw' in place && 'file' in place),
  );
