/** Training days for adults, and the talk for a meeting, as programs use them. */
import { questionBuilder } from './class-lesson.ts';
import type { QuizQuestion } from './class-lesson.ts';
import type { DrillKind } from './drill/drill.ts';
import type { GuideLink, Rich, Title } from './guide.ts';
import { pageParts } from './page.ts';
import type { AroundPages, Checked, PageLink, Point } from './page.ts';
import { readAddress } from './rich.ts';
import type { TrainingPlanSource, TrainingSource } from './schema/training.ts';
import { parseTitle } from './title.ts';

export interface Session {
  title: string;
  minutes: number;
  /** On its slide. */
  icon?: string;
  rest: boolean;
  /** Spoken as it stands, a thought a paragraph. */
  say: Rich[];
  do?: Rich;
  people?: Rich;
  /** Words on the wall. */
  board: string[];
  /** Read to the class, then solved. */
  cases: Point[];
  practice: GuideLink[];
  drills: DrillKind[];
  read: PageLink[];
  troubles: Point[];
}
export interface Half {
  title: string;
  /** `07:30`; minutes are counted from 0 without it. */
  from?: string;
  minutes: number;
  sessions: Session[];
}
export interface Room { people: number; tables: number; each: number; helpers: number; phones: string }

export interface Training extends Checked {
  slug: string;
  title: Title;
  short: string;
  lead: Rich;
  icon: string;
  order: number;
  who: Rich;
  aims: Rich[];
  /** A talk needs none. */
  room?: Room;
  halves: Half[];
  prepare: Rich[];
  troubles: Point[];
  papers: TrainingSource['papers'];
  /** Pages whose leaflet is handed out. */
  leaflets: PageLink[];
  cards: GuideLink[];
  warnings: { slug: string; title: string }[];
  /** Asked before and after. */
  check: QuizQuestion[];
}

export interface TrainingPlan extends Checked {
  title: Title;
  lead: Rich;
  /** A day. */
  people: number;
  /** Why a commune teaches at all. */
  basis: Rich[];
  split: Rich[];
  week: { training: string; rooms: number; text: Rich }[];
  stages: { id: string; title: string; items: string[] }[];
  unsure: Rich[];
}

export const minutesOf = ({ halves }: { halves: readonly { minutes: number }[] }): number => halves.reduce((sum, { minutes }) => sum + minutes, 0);

/** A programme of half a day is held twice a day. */
export const peopleADay = ({ room, halves }: { room?: { people: number } | undefined; halves: readonly unknown[] }, rooms: number): number =>
  (room?.people ?? 0) * rooms * (halves.length === 1 ? 2 : 1);

interface AroundTrainings extends AroundPages { linkOf: (guide: string) => GuideLink }

/** Judged before: every address can be read, every id is known. */
export function buildTraining(slug: string, source: TrainingSource, around: AroundTrainings): Training {
  const { rich, point, source: judged } = pageParts(around);
  const linked = (address: string): PageLink => ({ to: (readAddress(address) as { target: PageLink['to'] }).target, ...around.placeOf(address) });
  const { title, lead, who, aims, room, halves, prepare, troubles, leaflets, cards, warnings, check, sources, ...rest } = source;
  return {
    slug,
    ...rest,
    title: parseTitle(title),
    lead: rich(lead),
    who: rich(who),
    aims: aims.map(rich),
    ...(room && { room }),
    halves: halves.map(({ title, from, minutes, sessions }): Half => ({
      title,
      ...(from !== undefined && { from }),
      minutes,
      sessions: sessions.map((session): Session => ({
        title: session.title,
        minutes: session.minutes,
        ...(session.icon !== undefined && { icon: session.icon }),
        rest: session.rest ?? false,
        say: session.say.map(rich),
        ...(session.do !== undefined && { do: rich(session.do) }),
        ...(session.people !== undefined && { people: rich(session.people) }),
        board: session.board,
        cases: session.cases.map(point),
        practice: session.practice.map(around.linkOf),
        drills: session.drills,
        read: session.read.map(linked),
        troubles: session.troubles.map(point),
      })),
    })),
    prepare: prepare.map(rich),
    troubles: troubles.map(point),
    leaflets: leaflets.map(linked),
    cards: cards.map(around.linkOf),
    warnings: warnings.map((scam) => ({ slug: scam, title: around.placeOf(`safety:${scam}`).title })),
    check: (check ?? []).map(questionBuilder(around)),
    sources: sources.map(judged),
  };
}

export function buildTrainingPlan(source: TrainingPlanSource, around: AroundPages): TrainingPlan {
  const { rich, source: judged } = pageParts(around);
  return {
    ...source,
    title: parseTitle(source.title),
    lead: rich(source.lead),
    basis: source.basis.map(rich),
    split: source.split.map(rich),
    week: source.week.map((day) => ({ ...day, text: rich(day.text) })),
    unsure: source.unsure.map(rich),
    sources: source.sources.map(judged),
  };
}
