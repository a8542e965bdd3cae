/** Who is entitled to what, as questions: one answer leads to the next question or to an outcome. */
import type { GuideLink, Law, Rich, Title } from './guide.ts';
import { pageParts } from './page.ts';
import type { AroundPages, Checked } from './page.ts';
import type { EligibilitySource } from './schema/eligibility.ts';
import { parseTitle } from './title.ts';

export interface Answer { say: string; to: string }
export interface EligibilityQuestion {
  id: string;
  /** How many questions stand before it on the shortest way, and itself. */
  number: number;
  /** The question before it, where there is only one. */
  before?: string;
  ask: string;
  help?: Rich;
  answers: Answer[];
}
export interface Outcome {
  id: string;
  verdict: 'yes' | 'almost' | 'no' | 'ask';
  title: string;
  why: Rich;
  laws: { law: Law; article?: string }[];
  guides: GuideLink[];
  /** The question to go on with, once this is done. */
  then?: string;
  unsure?: Rich;
  before?: string;
}
export interface Eligibility extends Checked {
  slug: string;
  title: Title;
  lead: Rich;
  icon: string;
  order: number;
  aliases: string[];
  /** The first is where everybody starts. */
  questions: EligibilityQuestion[];
  outcomes: Outcome[];
}

export interface AroundEligibility extends AroundPages {
  links: ReadonlyMap<string, GuideLink>;
  laws: ReadonlyMap<string, Law>;
}

interface Nodes {
  questions: readonly { id: string; answers: readonly { to: string }[] }[];
  outcomes: readonly { id: string; then?: string }[];
}

/** Every node's ways on. */
function waysOn({ questions, outcomes }: Nodes): Map<string, string[]> {
  return new Map([
    ...questions.map(({ id, answers }): [string, string[]] => [id, answers.map(({ to }) => to)]),
    ...outcomes.map(({ id, then }): [string, string[]] => [id, then === undefined ? [] : [then]]),
  ]);
}

/** Nodes that nobody gets to, and a way that leads in circles. */
export function treeFaults(nodes: Nodes): { unreachable: string[]; circle?: string[] } {
  const ways = waysOn(nodes);
  const done = new Set<string>();
  let circle: string[] | undefined;
  const walk = (id: string, path: string[]) => {
    if (path.includes(id)) circle ??= [...path.slice(path.indexOf(id)), id];
    if (done.has(id) || path.includes(id)) return;
    for (const next of ways.get(id) ?? []) walk(next, [...path, id]);
    done.add(id);
  };
  const [start] = nodes.questions;
  if (start) walk(start.id, []);
  return { unreachable: [...ways.keys()].filter((id) => !done.has(id)), ...(circle && { circle }) };
}

export function buildEligibility(slug: string, source: EligibilitySource, around: AroundEligibility): Eligibility {
  const { rich, source: judged } = pageParts(around);
  const before = fromWhere(source);
  const numbers = questionNumbers(source);
  return {
    slug,
    title: parseTitle(source.title),
    lead: rich(source.lead),
    icon: source.icon,
    order: source.order,
    aliases: source.aliases,
    questions: source.questions.map(({ help, ...question }) => ({
      ...question,
      number: numbers.get(question.id)!,
      ...before(question.id),
      ...(help && { help: rich(help) }),
    })),
    outcomes: source.outcomes.map(({ why, laws, guides, unsure, ...outcome }) => ({
      ...outcome,
      ...before(outcome.id),
      why: rich(why),
      laws: laws.map(({ law, article }) => ({ law: around.laws.get(law)!, ...(article && { article }) })),
      guides: guides.map((guide) => around.links.get(guide)!),
      ...(unsure && { unsure: rich(unsure) }),
    })),
    sources: source.sources.map(judged),
    checked: source.checked,
    reviewBy: source.reviewBy,
  };
}

function fromWhere(nodes: Nodes) {
  const parents = new Map<string, string[]>();
  for (const [id, nexts] of waysOn(nodes))
    for (const next of new Set(nexts)) parents.set(next, [...(parents.get(next) ?? []), id]);
  return (id: string): { before?: string } => {
    const [only, ...more] = parents.get(id) ?? [];
    return only !== undefined && more.length === 0 ? { before: only } : {};
  };
}

function questionNumbers(nodes: Nodes): Map<string, number> {
  const ways = waysOn(nodes);
  const numbers = new Map<string, number>();
  const questions = new Set(nodes.questions.map(({ id }) => id));
  const queue: [string, number][] = nodes.questions[0] ? [[nodes.questions[0].id, 1]] : [];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [id, number] = next;
    if (numbers.has(id)) continue;
    numbers.set(id, number);
    // Outcomes on the way do not count, so they go first.
    for (const to of ways.get(id) ?? [])
      if (questions.has(to)) queue.push([to, number + 1]);
      else queue.unshift([to, number]);
  }
  return numbers;
}
