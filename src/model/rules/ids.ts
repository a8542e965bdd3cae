/** Ids exist and are not used twice. */
import type { Rule } from './rule.ts';
import { treeFaults } from '../eligibility.ts';
import { leafletOfEvent, leafletOfTrack, neededSet, onLeaflet, setSlug } from '../leaflet-set.ts';
import type { Ids, Known } from '../known.ts';
import { fault } from '../messages.ts';
import type { Finding } from '../messages.ts';
import { isRecord, records } from '../values.ts';
import type { Path } from '../values.ts';
import { groupOf } from '../schema/assistant.ts';
import type { AssistantSource } from '../schema/assistant.ts';
import type { EligibilitySource } from '../schema/eligibility.ts';
import type { Place, Written, WrittenContent } from '../written.ts';

export const ids: Rule = function* (content, known) {
  for (const file of [content.laws, content.glossary, content.topics, content.messages]) yield* duplicates(file, [], file.raw);
  yield* duplicates(content.contacts, ['hotlines'], content.contacts.value.hotlines);

  for (const [i, law] of content.laws.value.entries())
    for (const [j, id] of (law?.replacedBy ?? []).entries())
      yield* unknown(content.laws, [i, 'replacedBy', j], 'law', id, known.laws);

  for (const guide of content.guides) {
    const value = guide.value;
    const steps = known.steps.get(guide.id);
    yield* duplicateSteps(guide, value.steps);
    yield* unknown(guide, ['topic'], 'topic', value.topic, known.topics);
    for (const [i, entry] of (value.legal ?? []).entries())
      yield* unknown(guide, ['legal', i, 'law'], 'law', entry?.law, known.laws);
    for (const [i, slug] of (value.related ?? []).entries())
      yield* unknown(guide, ['related', i], 'guide', slug, known.guides);
    for (const [i, slug] of (value.events ?? []).entries())
      yield* unknown(guide, ['events', i], 'event', slug, known.events);
    for (const [i, entry] of (value.after ?? []).entries())
      yield* unknown(guide, ['after', i, 'guide'], 'guide', entry?.guide, known.guides);
    for (const [i, entry] of (value.mistakes ?? []).entries())
      yield* unknown(guide, ['mistakes', i, 'step'], 'step', entry?.step, steps);
    yield* duplicates(guide, ['checkLocally'], value.checkLocally);
  }
  for (const part of content.parts) {
    yield* duplicateSteps(part, part.value.steps);
    yield* unknown(part, ['guide'], 'guide', part.value.guide, known.guides);
  }

  const asked = new Map(content.guides.map((guide) => [guide.id, questionIds(guide.raw)]));
  for (const file of content.local) {
    yield* unknown(file, [], 'guide', file.id, known.guides);
    for (const id of Object.keys(file.value)) yield* unknown(file, [id], 'local', id, asked.get(file.id));
  }
  for (const [id, entry] of Object.entries(content.qr.value))
    yield* unknown(content.qr, [id, 'guide'], 'guide', entry?.guide, known.guides);
  yield* unknown(content.home, ['warning'], 'scam', content.home.value.warning, known.scams);
  yield* duplicates(content.practice, ['scams'], content.practice.value.scams);
  for (const [i, scam] of (content.practice.value.scams ?? []).entries())
    yield* unknown(content.practice, ['scams', i, 'page'], 'scam', scam?.page, known.scams);
  yield* screenLoop(content, known);
  for (const event of content.events)
    for (const [i, step] of (event.value.steps ?? []).entries())
      for (const [j, slug] of (step?.guides ?? []).entries())
        yield* unknown(event, ['steps', i, 'guides', j], 'guide', slug, known.guides);
  yield* leaflets(content, known);
  yield* unknown(content.survey, ['guide'], 'guide', content.survey.value.guide, known.guides);
  for (const list of ['questions', 'open'] as const) yield* duplicates(content.survey, [list], content.survey.value[list]);
  yield* duplicates(content.assistant, ['refusals'], content.assistant.value.refusals);
  for (const [i, refusal] of (content.assistant.value.refusals ?? []).entries())
    yield* unknown(content.assistant, ['refusals', i, 'call'], 'hotline', refusal?.call, known.hotlines);
  yield* groups(content.assistant);
  for (const tree of content.eligibility) yield* nodes(tree, known);
  for (const page of [...content.tracks, content.why]) {
    yield* duplicates(page, ['sections'], page.value.sections);
    for (const [i, section] of (page.value.sections ?? []).entries()) {
      if (section?.id !== undefined && pageIds.has(section.id))
        yield fault(page, ['sections', i, 'id'], 'reserved-id', { id: section.id });
      for (const [j, act] of (section?.acts ?? []).entries())
        yield* unknown(page, ['sections', i, 'acts', j, 'call'], 'hotline', act?.call, known.hotlines);
    }
  }
  const codes = new Map<string, number>();
  for (const [i, row] of content.procedures.value.entries()) {
    if (row?.ma === undefined) continue;
    const first = codes.get(row.ma);
    if (first === undefined) codes.set(row.ma, i);
    else yield fault(content.procedures, [i, 'ma'], 'duplicate-id', { id: row.ma, line: content.procedures.line([first]) });
  }
  for (const page of [...content.scams, ...content.safety])
    if (reserved.has(page.id)) yield fault(page, [], 'reserved-slug', { slug: page.id });
  for (const page of content.safety) {
    if (known.scams.has(page.id)) yield fault(page, [], 'duplicate-slug', { slug: page.id, other: `content/scams/${page.id}.yaml` });
    for (const [i, item] of (page.value.items ?? []).entries())
      yield* unknown(page, ['items', i, 'call'], 'hotline', item?.call, known.hotlines);
  }
  for (const [i, slug] of (content.home.value.needed ?? []).entries())
    yield* unknown(content.home, ['needed', i], 'guide', slug, known.guides);
  for (const [i, entry] of (content.home.value.tries ?? []).entries())
    yield* unknown(content.home, ['tries', i, 'guide'], 'guide', entry?.guide, known.guides);
};

/** What is folded together: known, each once, no more than the paper holds, at an address of its own. */
function* leaflets({ events, tracks }: WrittenContent, known: Known): Generator<Finding> {
  for (const page of [...events, ...tracks]) {
    const list = page.value.leaflet ?? [];
    for (const [i, slug] of list.entries()) {
      yield* unknown(page, ['leaflet', i], 'guide', slug, known.guides);
      if (slug !== undefined && list.indexOf(slug) < i) yield fault(page, ['leaflet', i], 'leaflet-twice', { found: slug });
    }
  }
  for (const event of events) {
    const count = leafletOfEvent(event.value).length;
    if (!event.value.leaflet && count > onLeaflet.most) yield fault(event, ['steps'], 'leaflet-too-many', { count, max: onLeaflet.most });
  }
  const taken = new Map([[neededSet, 'content/home.yaml'], ...[...known.guides].map((slug) => [slug, `content/guides/${slug}.mdx`] as const)]);
  for (const page of [...events.filter(({ value }) => leafletOfEvent(value).length > 0), ...tracks.filter(({ value }) => leafletOfTrack(value).length > 0)]) {
    const slug = setSlug(page.id);
    const other = taken.get(slug);
    if (other) yield fault(page, [], 'duplicate-slug', { slug, other });
    taken.set(slug, page.file);
  }
}

/** Every group of words that a pattern names is written down. */
function* groups(assistant: Written<AssistantSource>): Generator<Finding> {
  const written = new Set(Object.keys(assistant.value.groups ?? {}));
  for (const [i, refusal] of (assistant.value.refusals ?? []).entries()) {
    for (const [n, word] of (refusal?.unless ?? []).entries()) yield* unknown(assistant, ['refusals', i, 'unless', n], 'phrases', groupOf(word ?? ''), written);
    for (const [j, pattern] of (refusal?.inOrder ?? []).entries()) {
      const lists = [...(pattern?.words ?? []).map((words, k) => [['words', k], words] as const), [['unless'], pattern?.unless] as const];
      for (const [path, words] of lists)
        for (const [n, word] of (words ?? []).entries())
          yield* unknown(assistant, ['refusals', i, 'inOrder', j, ...path, n], 'phrases', groupOf(word ?? ''), written);
    }
  }
}

/** Pages beside those of scams and advice. */
const reserved = new Set(['luyen-tap', 'kiem-tra-dia-chi']);

/** What a screen on the wall shows is there, and so is the list that an hour asks for. */
function* screenLoop({ screenLoop: file, messages }: WrittenContent, known: Known): Generator<Finding> {
  const messageIds = new Set(messages.value.flatMap((message) => message?.id ?? []));
  const lists = new Set((file.value.lists ?? []).flatMap((list) => list?.id ?? []));
  yield* duplicates(file, ['lists'], file.value.lists);
  for (const [i, list] of (file.value.lists ?? []).entries())
    for (const [j, entry] of (list?.show ?? []).entries()) {
      const at = ['lists', i, 'show', j];
      yield* unknown(file, [...at, 'guide'], 'guide', entry?.guide, known.guides);
      yield* unknown(file, [...at, 'scam'], 'scam', entry?.scam, known.scams);
      yield* unknown(file, [...at, 'message'], 'message', entry?.message, messageIds);
    }
  for (const [i, hours] of (file.value.schedule ?? []).entries()) yield* unknown(file, ['schedule', i, 'list'], 'list', hours?.list, lists);
}

/** A tree of questions: every way leads on, every node is reached, no way goes in circles. */
function* nodes(tree: Written<EligibilitySource>, known: Known): Generator<Finding> {
  const questions = (tree.value.questions ?? []).map((entry) => entry ?? {});
  const outcomes = (tree.value.outcomes ?? []).map((entry) => entry ?? {});
  const lists = [['questions', questions], ['outcomes', outcomes]] as const;
  const seen = new Map<string, number | undefined>();
  for (const [list, entries] of lists)
    for (const [i, { id }] of entries.entries()) {
      if (id === undefined) continue;
      if (seen.has(id)) yield fault(tree, [list, i, 'id'], 'duplicate-id', { id, line: seen.get(id) });
      if (pageIds.has(id)) yield fault(tree, [list, i, 'id'], 'reserved-id', { id });
      seen.set(id, tree.line([list, i, 'id']));
    }
  const all = new Set(seen.keys());
  const leadsOn = questions
    .flatMap(({ answers }) => answers ?? [])
    .every((answer) => answer?.to === undefined || all.has(answer.to));
  for (const [i, { answers }] of questions.entries())
    for (const [j, answer] of (answers ?? []).entries())
      yield* unknown(tree, ['questions', i, 'answers', j, 'to'], 'node', answer?.to, all);
  for (const [i, { then, laws, guides }] of outcomes.entries()) {
    yield* unknown(tree, ['outcomes', i, 'then'], 'node', then, all);
    for (const [j, entry] of (laws ?? []).entries())
      yield* unknown(tree, ['outcomes', i, 'laws', j, 'law'], 'law', entry?.law, known.laws);
    for (const [j, slug] of (guides ?? []).entries())
      yield* unknown(tree, ['outcomes', i, 'guides', j], 'guide', slug, known.guides);
  }
  const { unreachable, circle } = treeFaults({
    questions: questions.map(({ id = '', answers }) => ({ id, answers: (answers ?? []).flatMap((answer) => (answer?.to === undefined ? [] : [{ to: answer.to }])) })),
    outcomes: outcomes.map(({ id = '', then }) => ({ id, then })),
  });
  // A mistyped answer is one fault, not also that of the node it meant.
  for (const id of leadsOn && seen.size === questions.length + outcomes.length ? unreachable : [])
    for (const [list, entries] of lists) {
      const i = entries.findIndex((entry) => entry.id === id);
      if (id && i >= 0) yield fault(tree, [list, i], 'node-unreachable', { id });
    }
  if (circle) yield fault(tree, ['questions'], 'node-circle', { circle });
}

function questionIds(raw: unknown): Ids {
  return isRecord(raw) ? new Set(records(raw['checkLocally']).map((item) => String(item['id']))) : undefined;
}

function* unknown(place: Place, path: Path, what: string, found: string | undefined, known: Ids): Generator<Finding> {
  if (found !== undefined && known && !known.has(found))
    yield fault(place, path, 'unknown-id', { what, found, known: [...known] });
}

function* duplicates(place: Place, path: Path, list: unknown): Generator<Finding> {
  const seen = new Map<unknown, number>();
  for (const [index, entry] of (Array.isArray(list) ? list : []).entries()) {
    const id: unknown = (entry as { id?: unknown } | null | undefined)?.id;
    if (typeof id !== 'string') continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else yield fault(place, [...path, index, 'id'], 'duplicate-id', { id, line: place.line([...path, first, 'id']) });
  }
}

/** Addresses within a guide's page that the page itself uses. */
const pageIds = new Set([
  'noi-dung', 'chuan-bi', 'cac-buoc', 'lam-xong', 'cach-khac', 'hay-sai', 'hoi-dap', 'tu-kho', 'hoi-ai', 'lien-quan', 'can-cu', 'mark',
  'hoi-khac', 'danh-muc', 'trang-dau', 'trang-cuoi',
]);

/** Cards of parts take the part's id, so it counts. */
function* duplicateSteps(place: Place, steps: unknown): Generator<Finding> {
  const seen = new Set<unknown>();
  for (const [index, step] of (Array.isArray(steps) ? steps : []).entries()) {
    const [entry] = records([step]);
    const key = entry && 'part' in entry ? 'part' : 'id';
    const id = entry?.[key];
    if (typeof id !== 'string') continue;
    if (seen.has(id)) yield fault(place, ['steps', index, key], 'duplicate-step', { id });
    if (pageIds.has(id)) yield fault(place, ['steps', index, key], 'reserved-id', { id });
    seen.add(id);
  }
}
