/** A fact without a source does not get in; what is weak is told. */
import type { Rule } from './rule.ts';
import { fault } from '../messages.ts';
import { factFields } from '../schema/guide.ts';
import { isRecord } from '../values.ts';
import type { Path } from '../values.ts';

export const evidence: Rule = function* (content) {
  for (const guide of content.guides) {
    const raw = isRecord(guide.raw) ? guide.raw : {};
    const supported = new Set((guide.value.sources ?? []).flatMap((source) => source?.supports ?? []));
    const sourcesRead = (guide.value.sources ?? []).every((source) => source?.supports !== undefined);
    if (sourcesRead)
      for (const key of factFields)
        if (isUsed(raw[key]) && !supported.has(key)) yield fault(guide, [key], 'no-source', { key });
    if (guide.value.confidence === 'low') yield fault(guide, ['confidence'], 'low-confidence', {});
    for (const { path, text } of unsure(raw, [])) yield fault(guide, path, 'unsure', { text });
  }
  for (const tree of content.eligibility) for (const { path, text } of unsure(tree.raw, [])) yield fault(tree, path, 'unsure', { text });
};

function isUsed(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

function* unsure(value: unknown, path: Path): Generator<{ path: Path; text: string }> {
  if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* unsure(entry, [...path, index]);
  else if (isRecord(value))
    for (const [key, entry] of Object.entries(value))
      if (key === 'unsure') yield { path: [...path, key], text: String(entry) };
      else yield* unsure(entry, [...path, key]);
}
