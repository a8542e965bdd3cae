/** Plans of the touch screen at the counter: what its loop says, and where a stranger goes from there. */
import type { LifeEvent } from '#model/event.ts';
import type { Day, Guide, Rich, Title, Topic } from '#model/guide.ts';
import type { SafetyPage, Scam } from '#model/safety.ts';
import type { ScreenLoopSource } from '#model/schema/screen-loop.ts';
import type { Screen } from '#model/screen/screen.ts';
import { chipOf, factLines, type FactLine } from './guide-page.ts';
import { planList, type HomePage } from './home-page.ts';
import { helpSlug } from './safety-pages.ts';

type Notice = ScreenLoopSource['notices'][number];

/** One message of the loop: what the commune announces, what can be done, what to beware of. */
export type LoopMessage =
  | { kind: 'notice'; chip: string; notice: Notice }
  | { kind: 'guide'; chip: string; title: Title; fee: FactLine[]; time: FactLine[]; screen: Screen }
  | { kind: 'scam'; chip: string; title: Title; text: Rich; screen: Screen };

/** A guide's picture: a phone from the middle of its way, since most begin and end alike. */
export function faceOf({ steps }: Pick<Guide, 'steps'>): Screen {
  const phones = steps.filter(({ screen, part }) => screen.device === 'phone' && !part).map(({ screen }) => screen);
  return phones[Math.floor(phones.length / 2)] ?? steps[0]!.screen;
}

export function planKioskLoop({ needed, warning }: Pick<HomePage, 'needed' | 'warning'>, notices: Notice[], today: Day): LoopMessage[] {
  return [
    ...notices.filter(({ until }) => until >= today).map((notice): LoopMessage => ({ kind: 'notice', chip: 'Thông báo', notice })),
    ...needed.map((guide): LoopMessage => ({
      kind: 'guide',
      chip: chipOf(guide).text,
      title: guide.title,
      fee: factLines(guide.fee, today),
      time: factLines(guide.time, today),
      screen: faceOf(guide),
    })),
    ...(warning ? [{ kind: 'scam' as const, chip: 'Cảnh báo', title: warning.title, text: warning.truth, screen: warning.screen }] : []),
  ];
}

export interface KioskChoice {
  events: LifeEvent[];
  byTopic: { topic: Topic; guides: Guide[] }[];
}

export const planKioskChoice = ({ guides, topics, events }: { guides: Guide[]; topics: Topic[]; events: LifeEvent[] }): KioskChoice => ({
  events,
  byTopic: planList(guides, topics).byTopic,
});

export interface KioskSafety {
  /** What to do when it has happened, and the other pages of advice. */
  help?: SafetyPage;
  scams: Scam[];
}

export const planKioskSafety = ({ scams, safety }: { scams: Scam[]; safety: SafetyPage[] }): KioskSafety => ({
  help: safety.find(({ slug }) => slug === helpSlug),
  scams,
});
