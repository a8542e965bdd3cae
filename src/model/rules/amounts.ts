/** How much a guide must have, and may have at most. */
import { fault } from '../messages.ts';
import { isRecord } from '../values.ts';
import type { Rule } from './rule.ts';

export const amounts = { aliases: 6, stepsLeast: 4, stepsMost: 10 } as const;

/** Counts what was written, also entries that the schema refused. */
export const enough: Rule = function* (content) {
  for (const guide of content.guides) {
    const { aliases, steps } = isRecord(guide.raw) ? guide.raw : {};
    if (Array.isArray(aliases) && aliases.length < amounts.aliases)
      yield fault(guide, ['aliases'], 'few-aliases', { count: aliases.length, min: amounts.aliases });
    if (!Array.isArray(steps)) continue;
    if (steps.length < amounts.stepsLeast)
      yield fault(guide, ['steps'], 'few-steps', { count: steps.length, min: amounts.stepsLeast });
    if (steps.length > amounts.stepsMost)
      yield fault(guide, ['steps'], 'many-steps', { count: steps.length, max: amounts.stepsMost });
  }
};
