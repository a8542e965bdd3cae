/** Plan of a page for one kind of reader. */
import type { Day } from '#model/guide.ts';
import type { AdvicePage } from '#model/track.ts';
import { termsIn } from './terms.ts';

export interface AdvicePagePlan {
  page: AdvicePage;
  overdue: boolean;
  terms: string[];
}

export function planAdvicePage(page: AdvicePage, today: Day): AdvicePagePlan {
  return { page, overdue: page.reviewBy < today, terms: termsIn(page) };
}
