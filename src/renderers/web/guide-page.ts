/** A `Guide` becomes the plan of its web page: what holds today, what is open, which words need explaining. */
import { holdsOn } from '#model/dated.ts';
import type { After, Dated, Day, Fact, Guide, LocalItem, OtherWay, Prepare, Question } from '#model/guide.ts';
import { addDays, formatDay } from '#text/dates.ts';
import { termsIn } from './terms.ts';

/** One line of a fact tile. Outside `from`–`until` the visitor's browser hides it. */
export interface FactLine {
  fact: Fact;
  /** Still to come on the day of the build: announced by `announce`, shown by the browser from then on. */
  coming: boolean;
  /** "Từ 15/8/2026 đến hết 28/2/2027" */
  when?: string;
  announce?: { until: Day; text: string };
}
export interface FactTile { name: 'fee' | 'time' | 'result'; question: string; icon: string; lines: FactLine[] }

/** A dated thing in a list. Without scripts its date tells when it holds; with them the browser hides it outside. */
export type Shown<T extends Dated> = T & { when?: string };

export interface GuidePage {
  guide: Guide;
  chip: { icon: string; text: string; calm: boolean };
  tiles: FactTile[];
  prepare: Shown<Prepare>[];
  otherWays: Shown<OtherWay>[];
  after: Shown<After>[];
  questions: Shown<Question>[];
  /** The commune's own answers, shown as facts. */
  answered: (LocalItem & { answer: NonNullable<LocalItem['answer']> })[];
  /** What nobody has answered yet. */
  open: LocalItem[];
  terms: string[];
  overdue: boolean;
}

const chips = {
  online: { icon: 'device-mobile', text: 'Nộp trên mạng', calm: false },
  app: { icon: 'device-mobile', text: 'Làm trên điện thoại', calm: false },
  counter: { icon: 'map-pin', text: 'Làm tại quầy', calm: true },
  police: { icon: 'map-pin', text: 'Làm ở công an xã', calm: true },
} as const;

export const chipOf = (guide: Pick<Guide, 'channel'>) => chips[guide.channel];

export const levelNames = {
  'toan-trinh': 'Toàn trình: làm hết trên mạng, nhận kết quả cũng được ở nhà',
  'mot-phan': 'Một phần: nộp trên mạng, có bước phải đến quầy',
  'thong-tin': 'Chỉ hướng dẫn, không phải nộp hồ sơ',
} as const;

export const wayIcons = {
  counter: 'map-pin',
  post: 'mail',
  app: 'device-mobile',
  web: 'world',
  computer: 'device-laptop',
  phone: 'phone',
} as const;

function dateSpan({ from, until }: { from?: Day; until?: Day }): string | undefined {
  if (from && until) return `Từ ${formatDay(from)} đến hết ${formatDay(until)}`;
  if (from) return `Từ ${formatDay(from)}`;
  if (until) return `Đến hết ${formatDay(until)}`;
  return undefined;
}

const isOver = ({ until }: Dated, today: Day) => until !== undefined && until < today;

/** What is over is left out. A beginning that lies behind us needs no word. */
function shown<T extends Dated>(items: T[], today: Day): Shown<T>[] {
  return items
    .filter((item) => !isOver(item, today))
    .map((item) => ({ ...item, when: item.until || !holdsOn(item, today) ? dateSpan(item) : undefined }));
}

/** In the author's order, so that it is right on any day; what is over is left out, what comes is announced. */
export function factLines(facts: Fact[], today: Day): FactLine[] {
  return facts
    .filter((fact) => !isOver(fact, today))
    .map((fact) => {
      const coming = !holdsOn(fact, today);
      const when = dateSpan(fact);
      return { fact, coming, when, announce: coming ? { until: addDays(fact.from!, -1), text: when! } : undefined };
    });
}

export function planGuidePage(guide: Guide, today: Day): GuidePage {
  const tiles: FactTile[] = [
    { name: 'fee', question: 'Mất bao nhiêu tiền?', icon: guide.fee[0]?.value.startsWith('0 ') ? 'zero-dong' : 'coin', lines: factLines(guide.fee, today) },
    { name: 'time', question: 'Bao lâu thì xong?', icon: 'alarm-clock', lines: factLines(guide.time, today) },
    { name: 'result', question: 'Nhận kết quả ở đâu?', icon: 'house', lines: factLines(guide.result, today) },
  ];
  const answered = guide.local.filter((item): item is GuidePage['answered'][number] => Boolean(item.answer));
  return {
    guide,
    chip: chipOf(guide),
    tiles,
    prepare: shown(guide.prepare, today),
    otherWays: shown(guide.otherWays, today),
    after: shown(guide.after, today),
    questions: shown(guide.questions, today),
    answered,
    open: guide.local.filter((item) => !item.answer),
    terms: [...new Set([...termsIn(guide), ...(guide.body?.terms ?? [])])],
    overdue: guide.reviewBy < today,
  };
}

/** "8 bước" and the like, under the title. */
export const stepCount = (guide: Pick<Guide, 'steps'>) => `${guide.steps.length} bước`;
