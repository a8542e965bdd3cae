/** Scams and how to keep safe, as programs use them. */
import type { Rich, Title } from './guide.ts';
import { pageParts } from './page.ts';
import type { Act, AroundPages, Checked, Point } from './page.ts';
import type { SafetyPageSource, ScamSource } from './schema/safety.ts';
import type { Screen } from './screen/screen.ts';
import { parseTitle } from './title.ts';

export interface Scam extends Checked {
  slug: string;
  title: Title;
  truth: Rich;
  channel: ScamSource['channel'];
  icon: string;
  aliases: string[];
  targets: string;
  story: Rich;
  screen: Screen;
  signs: Point[];
  real: Point;
  acts: Act[];
  tricked: Act[];
}

export interface SafetyPage extends Checked {
  slug: string;
  title: Title;
  lead: Rich;
  icon: string;
  aliases: string[];
  order: number;
  numbered: boolean;
  items: Act[];
  after: Point[];
}

export function buildScam(slug: string, source: ScamSource, around: AroundPages): Scam {
  const { rich, act, point, source: judged } = pageParts(around);
  return {
    ...source,
    slug,
    title: parseTitle(source.title),
    truth: rich(source.truth),
    story: rich(source.story),
    signs: source.signs.map(point),
    real: point(source.real),
    acts: source.acts.map(act),
    tricked: source.tricked.map(act),
    sources: source.sources.map(judged),
  };
}

export function buildSafetyPage(slug: string, source: SafetyPageSource, around: AroundPages): SafetyPage {
  const { rich, act, point, source: judged } = pageParts(around);
  return {
    ...source,
    slug,
    title: parseTitle(source.title),
    lead: rich(source.lead),
    items: source.items.map(act),
    after: source.after.map(point),
    sources: source.sources.map(judged),
  };
}
