/** Plans of the pages that ask: one tree of questions, and the list of them. */
import type { Eligibility, Outcome } from '#model/eligibility.ts';
import type { Day } from '#model/guide.ts';

/** How an outcome looks before one has read it: word and sign, never colour alone. */
const verdicts = {
  yes: { icon: 'circle-check', text: 'Được' },
  almost: { icon: 'arrow-big-right', text: 'Còn một việc' },
  no: { icon: 'info-circle', text: 'Chưa được' },
  ask: { icon: 'help-circle', text: 'Hỏi lại cho chắc' },
} as const;
export const verdictOf = (outcome: Pick<Outcome, 'verdict'>) => verdicts[outcome.verdict];

export interface EligibilityPage {
  tree: Eligibility;
  overdue: boolean;
  others: Eligibility[];
}

export function planEligibility(tree: Eligibility, all: Eligibility[], today: Day): EligibilityPage {
  const at = all.indexOf(tree);
  return {
    tree,
    overdue: tree.reviewBy < today,
    // The next ones, so that every tree is reached from another.
    others: [...all.slice(at + 1), ...all.slice(0, at)].slice(0, 3),
  };
}
