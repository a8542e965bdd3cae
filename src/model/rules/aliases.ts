/** What people type leads to one guide, and is written once. */
import { nfc } from '#text/nfc.ts';
import type { Rule } from './rule.ts';
import { fault } from '../messages.ts';

export const aliases: Rule = function* (content) {
  const owner = new Map<string, string>();
  for (const guide of content.guides) {
    const own = new Set<string>();
    for (const [index, alias] of (guide.value.aliases ?? []).entries()) {
      if (alias === undefined) continue;
      const typed = nfc(alias).trim().toLowerCase().replace(/\s+/g, ' ');
      if (own.has(typed)) {
        yield fault(guide, ['aliases', index], 'duplicate-alias', { alias });
        continue;
      }
      own.add(typed);
      const other = owner.get(typed);
      if (other !== undefined) yield fault(guide, ['aliases', index], 'shared-alias', { alias, other });
      else owner.set(typed, guide.id);
    }
  }
};
