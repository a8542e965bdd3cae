/** Drills look real and are not: no address or number of anybody but the state's own, no drill twice. */
import { findIn } from '../address/find.ts';
import { splitAddress } from '../address/split.ts';
import { drawnTexts, withoutMarks } from '../drill-text.ts';
import type { Known } from '../known.ts';
import { fault } from '../messages.ts';
import type { Finding } from '../messages.ts';
import { isOfficialHost } from '../official.ts';
import type { DrillSource } from '../schema/drill.ts';
import type { Written } from '../written.ts';
import type { Rule } from './rule.ts';

/** Kept for examples: nobody can register a name there (RFC 2606). */
const madeUp = /(?:^|\.)example$/;

export const drills: Rule = function* (content, known) {
  const numbers = new Set((content.contacts.value.hotlines ?? []).flatMap((entry) => entry?.number?.replace(/\D/g, '') ?? []));
  const seen = new Map<string, string>();
  for (const drill of content.drills) {
    yield* addressesAndNumbers(drill, known, numbers);
    const text = drawnTexts(drill.value).map((drawn) => withoutMarks(drawn.text).toLowerCase()).join('\n');
    const titles = [text, drill.value.title?.toLowerCase()].filter((one): one is string => Boolean(one));
    const twin = titles.map((one) => seen.get(one)).find(Boolean);
    if (twin) yield fault(drill, ['title'], 'drill-twin', { other: twin });
    for (const one of titles) if (!seen.has(one)) seen.set(one, drill.file);
  }
};

function* addressesAndNumbers(drill: Written<DrillSource>, known: Known, numbers: ReadonlySet<string>): Generator<Finding> {
  for (const { path, text } of drawnTexts(drill.value))
    for (const found of findIn(withoutMarks(text))) {
      if (found.kind === 'phone' || found.kind === 'code') {
        const digits = found.text.replace(/\D/g, '');
        if (/[1-9]/.test(digits) && !numbers.has(digits)) yield fault(drill, path, 'drill-number', { found: found.text });
      } else if (found.kind !== 'file') {
        const host = (found.kind === 'mail' ? found.text.split('@').at(-1)! : splitAddress(found.text).host).toLowerCase();
        const isOfficial = isOfficialHost(host, known.officialHosts);
        if (drill.value.truth === 'that' ? !isOfficial : !isOfficial && !madeUp.test(host))
          yield fault(drill, path, 'drill-host', { host, truth: drill.value.truth ?? 'gia' });
      }
    }
}
