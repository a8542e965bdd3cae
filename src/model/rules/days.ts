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
  const pages = [...content.scams, ...content.safety, ...content.eligibility, ...content.tracks, content.why, content.curriculum, ...content.trainings, content.trainingPlan];
  for (const page of [...content.guides, ...pages])
    for (const [i, source] of (page.value.sources ?? []).entries())
      yield* notLater(page, ['sources', i, 'date'], source?.date);
  function* looked(place: Place, path: Path, { checked, reviewBy }: { checked?: string; reviewBy?: string }): Generator<Finding> {
    yield* notLater(place, [...path, 'checked'], checked);
    if (checked !== undefined && reviewBy !== undefined && reviewBy < checked)
      yield fault(place, [...path, 'reviewBy'], 'review-before-checked', { checked, reviewBy });
    else if (reviewBy !== undefined && reviewBy < today) yield fault(place, [...path, 'reviewBy'], 'past-review', { reviewBy });
  }
  for (const page of [...content.guides, ...content.events, ...content.drills, ...content.lessons, ...pages, content.survey, content.classDay, content.contests]) yield* looked(page, [], page.value);
  for (const [i, message] of content.messages.value.entries()) if (message) yield* looked(content.messages, [i], message);
  for (const guide of content.guides) {
    for (const key of ['fee', 'time', 'result'] as const) {
      const facts = guide.value[key] ?? [];
      if (facts.length > 0 && facts.every((fact) => fact && inOrder(fact) && !holdsOn(fact, today)))
        yield fault(guide, [key], 'nothing-holds', { key, today });
    }
  }
  for (const file of content.local)
    for (const [id, answer] of Object.entries(file.value)) yield* notLater(file, [id, 'date'], answer?.date);
  for (const [id, entry] of Object.entries(content.qr.value)) yield* notLater(content.qr, [id, 'withdrawn', 'date'], entry?.withdrawn?.date);
};
