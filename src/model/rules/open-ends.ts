/** What a guide still owes its reader: weak sources, laws that no longer hold, questions nobody answered. */
import { formatDay } from '#text/dates.ts';
import { fault } from '../messages.ts';
import { isOfficialUrl } from '../official.ts';
import type { GuideSource } from '../schema/guide.ts';
import type { Salvaged } from '../schema/salvage.ts';
import type { WrittenGuide } from '../written.ts';
import type { Rule } from './rule.ts';

type Source = Salvaged<GuideSource['sources'][number]>;

/** Communes, offices and fees changed on this day; what is older may describe the time before. */
const newOrder = '2025-07-01';
const changedThen = ['fee', 'time', 'authority'] as const;

export const weakSources: Rule = function* (content, known) {
  for (const guide of content.guides) {
    const sources = sourcesOf(guide);
    if (sources.length === 0) continue;
    const isOfficial = ({ url }: Source) => url !== undefined && isOfficialUrl(url, known.officialHosts);
    for (const key of ['fee', 'time'] as const)
      if (!sources.some((source) => isOfficial(source) && source.supports?.includes(key)))
        yield fault(guide, [key], 'no-official-source', { key });

    const isFresh = ({ date = '' }: Source) =>
      date.length > 4 ? date >= newOrder.slice(0, date.length) : date > newOrder.slice(0, 4);
    for (const [index, source] of (guide.value.sources ?? []).entries()) {
      if (!source?.supports || source.date === undefined || isFresh(source)) continue;
      const keys = changedThen.filter(
        (key) =>
          source.supports!.includes(key) && !sources.some((other) => isFresh(other) && other.supports?.includes(key)),
      );
      if (keys.length === 0) continue;
      const { title = '', date } = source;
      const unclear = newOrder.startsWith(date);
      yield fault(guide, ['sources', index], 'old-source', { title, date: formatDay(date), unclear, keys });
    }
  }
};

const sourcesOf = (guide: WrittenGuide): Source[] => (guide.value.sources ?? []).flatMap((source) => source ?? []);

export const lawsInForce: Rule = function* (content) {
  const laws = new Map(content.laws.value.flatMap((law) => (law?.id === undefined ? [] : [[law.id, law] as const])));
  for (const guide of content.guides)
    for (const [index, { law: id }] of (guide.value.legal ?? []).map((entry) => entry ?? {}).entries()) {
      const law = id === undefined ? undefined : laws.get(id);
      if (law?.number !== undefined && law.status !== undefined && law.status !== 'con-hieu-luc')
        yield fault(guide, ['legal', index], 'law-status', { number: law.number, status: law.status });
    }
};

export const openQuestions: Rule = function* (content) {
  const answers = new Map(content.local.map(({ id, value }) => [id, value]));
  for (const guide of content.guides) {
    const asked = (guide.value.checkLocally ?? []).flatMap((item) => item?.id ?? []);
    const open = asked.filter((id) => !answers.get(guide.id)?.[id]);
    if (open.length > 0)
      yield fault(guide, ['checkLocally'], 'local-open', { count: open.length, ids: open, guide: guide.id });
  }
};
