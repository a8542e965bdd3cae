/** Each guide draws what only its procedure has: screens that many guides share teach nobody anything. */
import { fold } from '#text/fold.ts';
import { fault } from '../messages.ts';
import { isRecord } from '../values.ts';
import type { Place, WrittenContent, WrittenGuide } from '../written.ts';
import type { Rule } from './rule.ts';

/** Share of a guide's screens that must be its own, in percent. */
export const ownScreensLeast = 40;
/** The foundations are about the portal and the app themselves. */
const foundations = 'bat-dau';

export interface Twin {
  step: string;
  /** Where the same screen stands. */
  as: { kind: 'guide' | 'part'; id: string; step: string };
}
export interface Share {
  guide: WrittenGuide;
  own: number;
  total: number;
  /** 0–100, not rounded. */
  percent: number;
  twins: Twin[];
  parts: string[];
}

interface Drawn {
  kind: 'guide' | 'part';
  id: string;
  step: string;
}

export const clones: Rule = function* (content) {
  for (const share of screenShares(content)) {
    const { guide, own, total, percent, twins, parts } = share;
    if (total === 0 || percent >= ownScreensLeast || guide.value.topic === foundations) continue;
    yield fault(guide, ['steps'], 'few-own-screens', { own, total, percent, least: ownScreensLeast, twins, parts });
  }
};

/** One look at each screen: what it shows is a key, and the key knows who else shows it. */
export function screenShares({ guides, parts }: Pick<WrittenContent, 'guides' | 'parts'>): Share[] {
  const shownBy = new Map<string, Drawn[]>();
  const remember = (screen: unknown, drawn: Drawn) => {
    if (!screen) return;
    const key = likeness(screen);
    const others = shownBy.get(key) ?? [];
    // Two places are enough to know that a screen is not one guide's own.
    if (others.every(({ id }) => id !== drawn.id) && others.length < 2) shownBy.set(key, [...others, drawn]);
  };
  for (const part of parts) {
    remember(part.value.screen, { kind: 'part', id: part.id, step: part.id });
    for (const { id, screen } of fullSteps(part)) remember(screen, { kind: 'part', id: part.id, step: id });
  }
  for (const guide of guides)
    for (const { id, screen } of fullSteps(guide)) remember(screen, { kind: 'guide', id: guide.id, step: id });

  return guides.map((guide): Share => {
    const twins: Twin[] = [];
    let own = 0;
    for (const { id, screen } of fullSteps(guide)) {
      const as = shownBy.get(likeness(screen))?.find((drawn) => drawn.kind === 'part' || drawn.id !== guide.id);
      if (as) twins.push({ step: id, as });
      else own++;
    }
    const included = partsOf(guide);
    const total = own + twins.length + included.length;
    return { guide, own, total, percent: total === 0 ? 0 : (100 * own) / total, twins, parts: included };
  });
}

function fullSteps({ value }: Place & { value: { steps?: readonly unknown[] } }): { id: string; screen: unknown }[] {
  return (value.steps ?? []).flatMap((step) =>
    isRecord(step) && isRecord(step['screen']) ? [{ id: String(step['id']), screen: step['screen'] }] : [],
  );
}

function partsOf(guide: WrittenGuide): string[] {
  return (guide.value.steps ?? []).flatMap((step) => (step && 'part' in step && step.part ? [step.part] : []));
}

/** Made-up values do not make a screen another one, nor does the spelling of its words. */
const madeUp = new Set(['value', 'placeholder', 'typed', 'filled', 'state']);

function likeness(screen: unknown): string {
  return JSON.stringify(bare(screen));
}

function bare(value: unknown): unknown {
  if (typeof value === 'string') return fold(value).replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(bare);
  if (!isRecord(value)) return value;
  return Object.keys(value)
    .filter((key) => !madeUp.has(key) && value[key] !== undefined)
    .sort()
    .map((key) => [key, bare(value[key])]);
}
