/** A fact without a source does not get in; what is weak is counted. */
import type { Rule } from './rule.ts';
import { fault } from '../messages.ts';
import { factFields } from '../schema/guide.ts';
import { isRecord } from '../values.ts';

export const evidence: Rule = function* (content) {
  for (const guide of content.guides) {
    const raw = isRecord(guide.raw) ? guide.raw : {};
    const supported = new Set((guide.value.sources ?? []).flatMap((source) => source?.supports ?? []));
    const sourcesRead = (guide.value.sources ?? []).every((source) => source?.supports !== undefined);
    if (sourcesRead)
      for (const key of factFields)
        if (isUsed(raw[key]) && !supported.has(key)) yield fault(guide, [key], 'no-source', { key });
    if (guide.value.confidence === 'low') yield fault(guide, ['confidence'], 'low-confidence', {});
    const count = countUnsure(raw);
    if (count > 0) yield fault(guide, [], 'unsure-count', { count });
  }
};

function isUsed(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

function countUnsure(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + countUnsure(entry), 0);
  if (!isRecord(value)) return 0;
  return Object.entries(value).reduce((sum, [key, entry]) => sum + (key === 'unsure' ? 1 : countUnsure(entry)), 0);
}
