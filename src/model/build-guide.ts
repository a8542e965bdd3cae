/** The one mapping from what authors write to the `Guide` that programs use. Its input was judged before. */
import type {
  After,
  Fact,
  Guide,
  GuideLink,
  Law,
  LocalItem,
  Mistake,
  OtherWay,
  Prepare,
  Question,
  Rich,
  Source,
  Step,
  Topic,
} from './guide.ts';
import { isOfficialUrl } from './official.ts';
import { toRich } from './rich.ts';
import type { GuideSource, PartSource, StepSource } from './schema/guide.ts';
import type { LocalSource } from './schema/library.ts';
import { parseTitle } from './title.ts';
import type { Body } from './written.ts';

export interface Part {
  id: string;
  guide?: GuideLink;
  card: Omit<Step, 'number'>;
}

/** Everything a guide leads to. */
export interface Surroundings {
  links: ReadonlyMap<string, GuideLink>;
  parts: ReadonlyMap<string, PartSource>;
  topics: ReadonlyMap<string, Topic>;
  laws: ReadonlyMap<string, Law>;
  officialHosts: ReadonlySet<string>;
  local: ReadonlyMap<string, LocalSource>;
  qr: ReadonlyMap<string, string>;
}

export function linkTo(slug: string, source: Pick<GuideSource, 'title' | 'icon'>): GuideLink {
  return { slug, title: parseTitle(source.title).text, icon: source.icon };
}

export function buildGuide(slug: string, source: GuideSource, body: Body | null, around: Surroundings): Guide {
  const rich = (text: string) => richOf(text, around);
  const link = (to: string) => around.links.get(to)!;
  return {
    slug,
    title: parseTitle(source.title),
    ...given('officialName', source.officialName),
    ...given('code', source.code),
    ...given('codeNote', source.codeNote),
    icon: source.icon,
    aliases: source.aliases,
    topic: around.topics.get(source.topic)!,
    tracks: source.tracks,
    events: source.events,
    level: source.level,
    channel: source.channel,
    summary: source.summary,
    who: rich(source.who),
    authority: rich(source.authority),
    fee: source.fee.map((fact) => buildFact(fact, rich)),
    time: source.time.map((fact) => buildFact(fact, rich)),
    result: source.result.map((fact) => buildFact(fact, rich)),
    prepare: source.prepare.map(({ note, unsure, ...item }): Prepare => ({
      ...item,
      ...marked({ note, unsure }, rich),
    })),
    steps: buildSteps(source.steps, around),
    otherWays: source.otherWays.map(({ text, ...way }): OtherWay => ({ ...way, text: rich(text) })),
    after: source.after.map(({ text, guide, ...item }): After => ({
      ...item,
      ...marked({ text }, rich),
      ...given('guide', guide === undefined ? undefined : link(guide)),
    })),
    mistakes: source.mistakes.map(({ fix, ...mistake }): Mistake => ({ ...mistake, fix: rich(fix) })),
    questions: source.questions.map(({ answer, ...question }): Question => ({ ...question, answer: rich(answer) })),
    legal: source.legal.map(({ law, note }) => ({ law: around.laws.get(law)!, ...marked({ note }, rich) })),
    sources: source.sources.map((item): Source => ({
      ...item,
      official: item.url !== undefined && isOfficialUrl(item.url, around.officialHosts),
    })),
    checked: source.checked,
    reviewBy: source.reviewBy,
    ...given('reviewWhy', source.reviewWhy),
    confidence: source.confidence,
    local: source.checkLocally.map(({ id, ask }): LocalItem => {
      const answer = around.local.get(slug)?.[id];
      return { id, ask, ...given('answer', answer && { ...answer, text: rich(answer.text) }) };
    }),
    related: source.related.map(link),
    ...given('body', body ? { terms: termsOf(body) } : undefined),
    ...given('qr', around.qr.get(slug)),
  };
}

/** Named as `<ThuatNgu id="…">` or linked as `term:…`. */
function termsOf({ nodes }: Body): string[] {
  return nodes.flatMap(({ name, attributes }) => {
    if (name === 'ThuatNgu') return attributes?.['id'] ?? [];
    return name?.startsWith('term:') ? name.slice('term:'.length) : [];
  });
}

/** A part as a guide shows it: one card, its steps inside. */
export function buildPart(id: string, source: PartSource, around: Surroundings): Part {
  const guide = source.guide === undefined ? undefined : around.links.get(source.guide)!;
  const { title, say, screen, tip, warn } = source;
  const rich = (text: string) => richOf(text, around);
  const card = {
    id,
    title,
    say: rich(say),
    screen,
    ...marked({ tip, warn }, rich),
    part: { id, ...given('guide', guide), steps: buildSteps(source.steps, around) },
  };
  return { id, ...given('guide', guide), card };
}

function buildSteps(sources: readonly StepSource[], around: Surroundings): Step[] {
  const rich = (text: string) => richOf(text, around);
  return sources.map((source, index): Step => {
    const number = index + 1;
    if ('part' in source) {
      const { id, ...card } = buildPart(source.part, around.parts.get(source.part)!, around).card;
      return { id, number, ...card };
    }
    const { id, title, say, screen, tip, warn, unsure, differs, ...rest } = source;
    return { id, number, title, say: rich(say), screen, ...marked({ tip, warn, unsure, differs }, rich), ...rest };
  });
}

function buildFact({ note, unsure, ...fact }: GuideSource['fee'][number], rich: (text: string) => Rich): Fact {
  return { ...fact, ...marked({ note, unsure }, rich) };
}

function richOf(text: string, around: Surroundings): Rich {
  return toRich(text, (slug) => around.links.get(slug)!.title);
}

/** Only what is there: a key with `undefined` would show in the open data and in tests. */
function given<K extends string, V>(key: K, value: V): { [key in K]?: Exclude<V, undefined> } {
  return (value === undefined ? {} : { [key]: value }) as { [key in K]?: Exclude<V, undefined> };
}

function marked<K extends string>(
  texts: Partial<Record<K, string>>,
  rich: (text: string) => Rich,
): { [key in K]?: Rich } {
  const kept = Object.entries<string | undefined>(texts).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(kept.map(([key, text]) => [key, rich(text)])) as { [key in K]?: Rich };
}
