/** A `Guide` becomes easy reading: one thing a screen, and only two buttons to press. */
import type { Day, Guide, Rich, Step } from '#model/guide.ts';
import { planGuidePage, type GuidePage } from './guide-page.ts';

export const easyStart = 'trang-dau';
export const easyEnd = 'trang-cuoi';

export interface EasyScreen {
  step: Step;
  say: Rich;
  notes: { kind: 'tip' | 'warn' | 'ask'; text: Rich }[];
  differs?: Rich;
  /** Ids of the screens beside it. */
  back: string;
  next: string;
}
export interface EasyPage extends Pick<GuidePage, 'guide' | 'overdue' | 'prepare' | 'answered' | 'open' | 'after'> {
  screens: EasyScreen[];
}

/** A link would lead away from the step: here its words are words. */
export const unlinked = (text: Rich): Rich => text.map((part) => (part.kind === 'link' ? { kind: 'text', text: part.text } : part));

export function planEasyPage(guide: Guide, today: Day): EasyPage {
  const { overdue, prepare, answered, open, after } = planGuidePage(guide, today);
  const screens = guide.steps.map((step, i): EasyScreen => ({
    step,
    say: unlinked(step.say),
    notes: [
      ...(step.tip ? [{ kind: 'tip' as const, text: unlinked(step.tip) }] : []),
      ...(step.warn ? [{ kind: 'warn' as const, text: unlinked(step.warn) }] : []),
      ...(step.unsure ? [{ kind: 'ask' as const, text: unlinked(step.unsure) }] : []),
    ],
    ...(step.differs && { differs: unlinked(step.differs) }),
    back: guide.steps[i - 1]?.id ?? easyStart,
    next: guide.steps[i + 1]?.id ?? easyEnd,
  }));
  return { guide, overdue, prepare, answered, open, after, screens };
}
