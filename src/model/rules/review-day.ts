/** Guides are looked at again in time: sums of money sooner than the rest. */
import { addDays, addMonths, daysBetween } from '#text/dates.ts';
import { fault } from '../messages.ts';
import type { Rule } from './rule.ts';

const monthsWithFee = 6;
const months = 12;
/** Days before `reviewBy` from which a guide is listed as due. */
const dueSoon = 60;

export const reviewDay: Rule = function* (content) {
  for (const guide of content.guides) {
    const { checked, reviewBy, fee } = guide.value;
    if (reviewBy === undefined) continue;
    if (reviewBy >= content.today && reviewBy <= addDays(content.today, dueSoon))
      yield fault(guide, ['reviewBy'], 'review-soon', { reviewBy, days: daysBetween(content.today, reviewBy) });
    if (checked === undefined) continue;
    const hasSums = (fee ?? []).some((fact) => /\d/.test(fact?.value ?? ''));
    const allowed = hasSums ? monthsWithFee : months;
    const latest = addMonths(checked, allowed);
    if (reviewBy > latest)
      yield fault(guide, ['reviewBy'], 'review-late', { reviewBy, months: allowed, latest, hasSums });
  }
};
