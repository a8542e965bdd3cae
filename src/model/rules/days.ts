/** Days against each other and against the clock. */
import { compareDays } from '#text/dates.ts';
import { holdsOn } from '../dated.ts';
import type { Dated } from '../guide.ts';
import type { Rule } from './rule.ts';
import { fault } from '../messages.ts';
import type { Finding } from '../messages.ts';
import type { Path } from '../values.ts';
import type { Place } from '../written.ts';

const inOrder = ({ from, until }: Dated) => !from || !until || from <= until;

export const days: Rule = function* (content) {
  const { today } = content;
  function* notLater(place: Place, path: Path, day: string | undefined): Generator<Finding> {
    if (day !== undefined && compareDays(day, today) > 0) yield fault(place, path, 'future-day', { day, today });
  }
  const pages = [...content.scams, ...content.safety, ...content.eligibility, ...content.tracks, content.why];
  for (const page of [...content.guides, ...pages])
    for (const [i, source] of (page.value.sources ?? []).entries())
      yield* notLater(page, ['sources', i, 'date'], source?.date);
  for (const page of [...content.guides, ...content.events, ...pages]) {
    const { checked, reviewBy } = page.value;
    yield* notLater(page, ['checked'], checked);
    if (checked !== undefined && reviewBy !== undefined && reviewBy < checked)
      yield fault(page, ['reviewBy'], 'review-before-checked', { checked, reviewBy });
    else if (reviewBy !== undefined && reviewBy < today) yield fault(page, ['reviewBy'], 'past-review', { reviewBy });
  }
  for (const guide of content.guides) {
    for (const key of ['fee', 'time', 'result'] as const) {
      const facts = guide.value[key] ?? [];
      if (facts.length > 0 && facts.every((fact) => fact && inOrder(fact) && !holdsOn(fact, today)))
        yield fault(guide, [key], 'nothing-holds', { key, today });
    }
  }
  for (const file of content.local)
    for (const [id, answer] of Object.entries(file.value)) yield* notLater(file, [id, 'date'], answer?.date);
};
