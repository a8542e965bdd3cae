/** All rules that look at a whole guide or at many. Each rule yields what it finds; none stops the others. */
import { knownIds } from './known.ts';
import type { Finding } from './messages.ts';
import { aliases } from './rules/aliases.ts';
import { enough } from './rules/amounts.ts';
import { bodies } from './rules/bodies.ts';
import { classLessons } from './rules/class-lessons.ts';
import { classQuestions } from './rules/class-questions.ts';
import { clones } from './rules/clones.ts';
import { days } from './rules/days.ts';
import { drills } from './rules/drills.ts';
import { evidence } from './rules/evidence.ts';
import { ids } from './rules/ids.ts';
import { links } from './rules/links.ts';
import { logo } from './rules/logo.ts';
import { lawsInForce, openQuestions, weakSources } from './rules/open-ends.ts';
import { parts } from './rules/parts.ts';
import { photos } from './rules/photos.ts';
import { places } from './rules/places.ts';
import { reading } from './rules/reading.ts';
import { reviewDay } from './rules/review-day.ts';
import type { Rule } from './rules/rule.ts';
import { titles } from './rules/titles.ts';
import { trainings } from './rules/trainings.ts';
import { unlinked } from './rules/unlinked.ts';
import type { WrittenContent } from './written.ts';

const rules: readonly Rule[] = [ids, parts, titles, aliases, links, days, evidence, places, photos, logo, bodies, drills, classLessons, classQuestions, trainings];
/** A site can be built without them, so that a half-written guide can be looked at. */
const standards: readonly Rule[] = [enough, clones, reading, reviewDay, weakSources, lawsInForce, openQuestions, unlinked];

/** What must hold for a site to be built. */
export function judge(content: WrittenContent): Finding[] {
  return apply(rules, content);
}

/** What guides must reach before they are handed to people. */
export function review(content: WrittenContent): Finding[] {
  return apply(standards, content);
}

function apply(all: readonly Rule[], content: WrittenContent): Finding[] {
  const known = knownIds(content);
  return all.flatMap((rule) => [...rule(content, known)]);
}
