/** Marks are closed, and links lead to something that exists and is official. */
import type { Rule } from './rule.ts';
import type { Ids, Known } from '../known.ts';
import { fault } from '../messages.ts';
import type { Finding } from '../messages.ts';
import { isOfficialHost, parseUrl } from '../official.ts';
import type { RichFault, WrittenTarget } from '../rich.ts';
import { readAddress, readRich } from '../rich.ts';
import { sitePages } from '../site-pages.ts';
import { askedIn } from '../asked.ts';
import { drillTexts, eligibilityTexts, eventTexts, guideTexts, lessonTexts, pageTexts, partTexts, safetyTexts, trainingPlanTexts, trainingTexts } from '../texts.ts';
import type { TextAt } from '../texts.ts';
import { sessionsIn } from '../training-sessions.ts';
import type { Path } from '../values.ts';
import type { Place } from '../written.ts';

export const links: Rule = function* (content, known) {
  for (const guide of content.guides) {
    yield* judgeTexts(guide, guideTexts(guide.value), known);
    for (const [i, source] of (guide.value.sources ?? []).entries())
      if (source?.url !== undefined) yield* judgeSource(guide, ['sources', i, 'url'], source.url, known);
  }
  for (const event of content.events) yield* judgeTexts(event, eventTexts(event.value), known);
  for (const page of [...content.scams, ...content.safety]) yield* judgeTexts(page, safetyTexts(page.value), known);
  for (const drill of content.drills) {
    yield* judgeTexts(drill, drillTexts(drill.value), known);
    if (drill.value.more !== undefined) yield* judgeAddress(drill, ['more'], drill.value.more, known);
  }
  for (const lesson of content.lessons) {
    yield* judgeTexts(lesson, lessonTexts(lesson.value), known);
    for (const [i, address] of (lesson.value.read ?? []).entries()) if (address !== undefined) yield* judgeAddress(lesson, ['read', i], address, known);
    for (const { path, question } of askedIn(lesson.value)) if (question.read !== undefined) yield* judgeAddress(lesson, [...path, 'read'], question.read, known);
  }
  for (const [i, text] of (content.curriculum.value.unsure ?? []).entries())
    if (text !== undefined) yield* judgeTexts(content.curriculum, [{ path: ['unsure', i], text }], known);
  for (const training of content.trainings) {
    yield* judgeTexts(training, trainingTexts(training.value), known);
    for (const [i, address] of (training.value.leaflets ?? []).entries())
      if (address !== undefined) yield* judgeAddress(training, ['leaflets', i], address, known);
    for (const { path, session } of sessionsIn(training.value))
      for (const [i, address] of (session.read ?? []).entries())
        if (address !== undefined) yield* judgeAddress(training, [...path, 'read', i], address, known);
  }
  yield* judgeTexts(content.trainingPlan, trainingPlanTexts(content.trainingPlan.value), known);
  for (const [i, refusal] of (content.assistant.value.refusals ?? []).entries())
    if (refusal?.reply) yield* judgeTexts(content.assistant, [{ path: ['refusals', i, 'reply'], text: refusal.reply }], known);
  for (const tree of content.eligibility) yield* judgeTexts(tree, eligibilityTexts(tree.value), known);
  for (const page of [...content.tracks, content.why]) {
    yield* judgeTexts(page, pageTexts(page.value), known);
    for (const [i, section] of (page.value.sections ?? []).entries())
      for (const [j, link] of (section?.links ?? []).entries())
        if (link?.to !== undefined) yield* judgeAddress(page, ['sections', i, 'links', j, 'to'], link.to, known);
  }
  for (const page of [...content.scams, ...content.safety, ...content.eligibility, ...content.tracks, content.why, content.curriculum, ...content.trainings, content.trainingPlan])
    for (const [i, source] of (page.value.sources ?? []).entries())
      if (source?.url !== undefined) yield* judgeSource(page, ['sources', i, 'url'], source.url, known);
  for (const [i, message] of content.messages.value.entries())
    if (message?.to !== undefined) yield* judgeAddress(content.messages, [i, 'to'], message.to, known);
  for (const part of content.parts) yield* judgeTexts(part, partTexts(part.value), known);
  for (const file of content.local)
    for (const [id, answer] of Object.entries(file.value))
      if (answer?.text) yield* judgeTexts(file, [{ path: [id, 'text'], text: answer.text }], known);
  for (const [i, law] of content.laws.value.entries()) {
    if (law?.meaning) yield* judgeTexts(content.laws, [{ path: [i, 'meaning'], text: law.meaning }], known);
    if (law?.url) yield* judgeUrl(content.laws, [i, 'url'], law.url, known);
  }
  for (const [i, entry] of content.glossary.value.entries())
    if (entry?.meaning) yield* judgeTexts(content.glossary, [{ path: [i, 'meaning'], text: entry.meaning }], known);
  for (const [i, entry] of (content.contacts.value.hotlines ?? []).entries())
    if (entry?.unsure)
      yield* judgeTexts(content.contacts, [{ path: ['hotlines', i, 'unsure'], text: entry.unsure }], known);
  for (const [i, entry] of (content.contacts.value.hosts ?? []).entries())
    if (entry?.host !== undefined && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(entry.host))
      yield fault(content.contacts, ['hosts', i, 'host'], 'bad-host', { found: entry.host });
};

function* judgeTexts(place: Place, texts: Iterable<TextAt>, known: Known): Generator<Finding> {
  for (const { path, text } of texts) {
    const { inlines, faults } = readRich(text);
    for (const found of faults) yield richFault(place, path, found);
    for (const inline of inlines) if (inline.kind === 'link') yield* judgeTarget(place, path, inline.to, known);
  }
}

export function richFault(place: Place, path: Path, found: RichFault): Finding {
  return 'mark' in found ? fault(place, path, found.code, found) : fault(place, path, found.code, found);
}

/** An address that stands alone, to be shown as a card: it leads to a page of ours. */
function* judgeAddress(place: Place, path: Path, address: string, known: Known): Generator<Finding> {
  const read = readAddress(address);
  if ('fault' in read || 'url' in read.target || 'term' in read.target || 'law' in read.target)
    yield fault(place, path, 'bad-card', { url: address });
  else yield* judgeTarget(place, path, read.target, known);
}

export function* judgeTarget(place: Place, path: Path, to: WrittenTarget, known: Known): Generator<Finding> {
  function* exists(what: string, found: string, ids: Ids): Generator<Finding> {
    if (ids && !ids.has(found)) yield fault(place, path, 'unknown-id', { what, found, known: [...ids] });
  }
  if ('url' in to) yield* judgeUrl(place, path, to.url, known);
  else if ('term' in to) yield* exists('term', to.term, known.terms);
  else if ('law' in to) yield* exists('law', to.law, known.laws);
  else if ('event' in to) yield* exists('event', to.event, known.events);
  else if ('check' in to) yield* exists('check', to.check, known.checks);
  else if ('safety' in to) yield* exists('safety', to.safety, known.safety);
  else if ('track' in to) yield* exists('track', to.track, known.tracks);
  else if ('lesson' in to) yield* exists('lesson', to.lesson, known.lessons);
  else if ('page' in to) yield* exists('page', to.page, new Set(Object.keys(sitePages)));
  else {
    yield* exists('guide', to.guide, known.guides);
    if (to.step !== undefined) yield* exists('step', to.step, known.steps.get(to.guide));
  }
}

/** An address people are led to. */
function* judgeUrl(place: Place, path: Path, url: string, known: Known): Generator<Finding> {
  const address = parseUrl(url);
  if (!address || !/^https?:$/.test(address.protocol)) yield fault(place, path, 'bad-link', { url });
  else if (address.protocol === 'http:') yield fault(place, path, 'http-link', { url });
  else if (!isOfficialHost(address.hostname, known.officialHosts))
    yield fault(place, path, 'host-not-official', { host: address.hostname, known: [...known.officialHosts] });
}

/** Sources that are not official stand as text, so only links to official ones must be safe. */
function* judgeSource(place: Place, path: Path, url: string, known: Known): Generator<Finding> {
  const address = parseUrl(url);
  if (!address || !/^https?:$/.test(address.protocol)) yield fault(place, path, 'bad-link', { url });
  else if (address.protocol === 'http:' && isOfficialHost(address.hostname, known.officialHosts))
    yield fault(place, path, 'http-link', { url });
}
