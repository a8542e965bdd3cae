/** Everything is looked at again in time; guides that tell sums of money sooner than the rest. */
import { addDays, addMonths, daysBetween } from '#text/dates.ts';
import { fault } from '../messages.ts';
import type { Rule } from './rule.ts';

const monthsWithFee = 6;
const months = 12;
/** Days before `reviewBy` from which a guide is listed as due. */
const dueSoon = 60;

export const reviewDay: Rule = function* (content) {
  const { today, guides, events, scams, safety, drills, tracks, lessons, curriculum, trainings, trainingPlan, eligibility, why } = content;
  for (const page of [...guides, ...events, ...scams, ...safety, ...drills, ...tracks, ...lessons, curriculum, ...trainings, trainingPlan, ...eligibility, why]) {
    const { reviewBy } = page.value;
    if (reviewBy !== undefined && reviewBy >= today && reviewBy <= addDays(today, dueSoon))
      yield fault(page, ['reviewBy'], 'review-soon', { reviewBy, days: daysBetween(today, reviewBy) });
  }
  for (const guide of guides) {
    const { checked, reviewBy, fee } = guide.value;
    if (checked === undefined || reviewBy === undefined) continue;
    const hasSums = (fee ?? []).some((fact) => /\d/.test(fact?.value ?? ''));
    const allowed = hasSums ? monthsWithFee : months;
    const latest = addMonths(checked, allowed);
    if (reviewBy > latest)
      yield fault(guide, ['reviewBy'], 'review-late', { reviewBy, months: allowed, latest, hasSums });
  }
};
