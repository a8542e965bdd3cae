/** What pages of advice share, as programs use it: things to do, things to know, sources and days. */
import type { Day, Rich, Source } from './guide.ts';
import { isOfficialUrl } from './official.ts';
import { toRich } from './rich.ts';
import type { WrittenTarget } from './rich.ts';

export type PageSource = Omit<Source, 'supports'>;
export interface Checked { sources: PageSource[]; checked: Day; reviewBy: Day }

export interface Call { number: string; name: string }
export interface Act { title: string; text?: Rich; icon: string; call?: Call }
export interface Point { title: string; text: Rich }
/** Where to go on: a card with a picture. */
export interface PageLink { to: WrittenTarget; title: string; icon: string; text?: Rich }

/** What a page of advice needs from around it. */
export interface AroundPages {
  titleOf: (guide: string) => string;
  /** Name and picture of anything an address like `guide:…` or `event:…` leads to. */
  placeOf: (address: string) => { title: string; icon: string };
  officialHosts: ReadonlySet<string>;
  calls: ReadonlyMap<string, Call>;
}

interface WrittenAct { title: string; text?: string; icon: string; call?: string }

/** The builders of one page's parts. */
export function pageParts(around: AroundPages) {
  const rich = (text: string) => toRich(text, around.titleOf);
  return {
    rich,
    act: ({ text, call, ...act }: WrittenAct): Act => ({
      ...act,
      ...(text !== undefined && { text: rich(text) }),
      ...(call !== undefined && { call: around.calls.get(call)! }),
    }),
    point: ({ title, text }: { title: string; text: string }): Point => ({ title, text: rich(text) }),
    source: (source: Omit<PageSource, 'official'>): PageSource => ({
      ...source,
      official: source.url !== undefined && isOfficialUrl(source.url, around.officialHosts),
    }),
  };
}
