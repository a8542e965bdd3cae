/** All rules that need more than one field or file. Each rule yields what it finds; none stops the others. */
import { knownIds } from './known.ts';
import type { Finding } from './messages.ts';
import { aliases } from './rules/aliases.ts';
import { bodies } from './rules/bodies.ts';
import { days } from './rules/days.ts';
import { evidence } from './rules/evidence.ts';
import { ids } from './rules/ids.ts';
import { links } from './rules/links.ts';
import { parts } from './rules/parts.ts';
import { photos } from './rules/photos.ts';
import { places } from './rules/places.ts';
import type { Rule } from './rules/rule.ts';
import { titles } from './rules/titles.ts';
import type { WrittenContent } from './written.ts';

const rules: readonly Rule[] = [ids, parts, titles, aliases, links, days, evidence, places, photos, bodies];

export function judge(content: WrittenContent): Finding[] {
  const known = knownIds(content);
  return rules.flatMap((rule) => [...rule(content, known)]);
}
