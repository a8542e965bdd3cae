/** Scams and how to keep safe, as programs use them. */
import type { Day, Rich, Source, Title } from './guide.ts';
import { isOfficialUrl } from './official.ts';
import { toRich } from './rich.ts';
import type { SafetyPageSource, ScamSource } from './schema/safety.ts';
import type { Screen } from './screen/screen.ts';
import { parseTitle } from './title.ts';

type PlainSource = Omit<Source, 'supports'>;
interface Checked { sources: PlainSource[]; checked: Day; reviewBy: Day }

export interface Act { title: string; text?: Rich; icon: string }
export interface Sign { title: string; text: Rich }

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
  signs: Sign[];
  real: Sign;
  acts: Act[];
  tricked: Act[];
}

export interface Call { number: string; name: string }
export interface SafetyPage extends Checked {
  slug: string;
  title: Title;
  lead: Rich;
  icon: string;
  aliases: string[];
  order: number;
  numbered: boolean;
  items: (Act & { call?: Call })[];
  after: Sign[];
}

export interface AroundSafety {
  titleOf: (guide: string) => string;
  officialHosts: ReadonlySet<string>;
  calls: ReadonlyMap<string, Call>;
}

export function buildScam(slug: string, source: ScamSource, around: AroundSafety): Scam {
  const rich = (text: string) => toRich(text, around.titleOf);
  return {
    ...source,
    slug,
    title: parseTitle(source.title),
    truth: rich(source.truth),
    story: rich(source.story),
    signs: source.signs.map((sign) => ({ ...sign, text: rich(sign.text) })),
    real: { ...source.real, text: rich(source.real.text) },
    acts: source.acts.map((act) => withRich(act, rich)),
    tricked: source.tricked.map((act) => withRich(act, rich)),
    sources: source.sources.map((item) => judged(item, around)),
  };
}

export function buildSafetyPage(slug: string, source: SafetyPageSource, around: AroundSafety): SafetyPage {
  const rich = (text: string) => toRich(text, around.titleOf);
  return {
    ...source,
    slug,
    title: parseTitle(source.title),
    lead: rich(source.lead),
    items: source.items.map(({ call, ...act }) => ({
      ...withRich(act, rich),
      ...(call !== undefined && { call: around.calls.get(call)! }),
    })),
    after: source.after.map((sign) => ({ ...sign, text: rich(sign.text) })),
    sources: source.sources.map((item) => judged(item, around)),
  };
}

function withRich({ text, ...act }: { title: string; text?: string; icon: string }, rich: (text: string) => Rich): Act {
  return { ...act, ...(text !== undefined && { text: rich(text) }) };
}

function judged(source: Omit<PlainSource, 'official'>, { officialHosts }: AroundSafety): PlainSource {
  return { ...source, official: source.url !== undefined && isOfficialUrl(source.url, officialHosts) };
}
