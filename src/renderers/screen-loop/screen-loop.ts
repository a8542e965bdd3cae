/** What a screen on the wall shows: content becomes slides, each with its time, and with its pieces for a strip one line high. */
import type { Contact, Dated, Day, Fact, Guide, Step, Unit } from '#model/guide.ts';
import type { Message } from '#model/message.ts';
import { plainText, type WrittenTarget } from '#model/rich.ts';
import { routes } from '#model/routes.ts';
import type { Scam } from '#model/safety.ts';
import type { ScreenLoopSource, ShownSource } from '#model/schema/screen-loop.ts';
import { codeAddress, guideVersion, screenKind, versionOf } from '#model/sheet.ts';
import { addDays, formatDay } from '#text/dates.ts';
import { piecesOf, readingTime, type Piece } from './pieces.ts';

export interface FactLine extends Dated {
  icon: string;
  value: string;
  note?: string;
  unsure: boolean;
}
export interface FactTile {
  question: string;
  lines: FactLine[];
}

type Shown =
  | { kind: 'guide'; guide: Guide; facts: FactTile[]; overdueFrom: Day; code: string }
  | { kind: 'step'; guide: Guide; step: Step; of: number; code: string }
  | { kind: 'trick' | 'signs' | 'acts'; scam: Scam; code: string }
  | { kind: 'message'; message: Message; code: string }
  | { kind: 'notice'; notice: ScreenLoopSource['notices'][number] }
  | { kind: 'counter'; contact: Contact };
/** Where the time of a slide and of its pieces is in seconds. */
export type Slide = Shown & { seconds: number; pieces: Piece[]; about: string };

/** What comes and goes as one: a guide with its steps, a scam, a message. */
export interface Entry extends Dated {
  id: string;
  slides: Slide[];
}

export interface ScreenLoop {
  /** Each once, however many lists show it. */
  entries: Entry[];
  notices: Entry[];
  lists: { id: string; entries: string[] }[];
  schedule: ScreenLoopSource['schedule'];
  /** Addresses of the codes on slides, by their id. */
  codes: Map<string, string>;
  built: Day;
  /** Changes with anything that the screen may show. */
  version: string;
}

export interface ScreenContent {
  screenLoop: ScreenLoopSource;
  guides: readonly Guide[];
  scams: readonly Scam[];
  messages: readonly Message[];
  unit: Unit;
  today: Day;
  /** Of a page that a message leads to, under the base path. */
  addressOf: (to: WrittenTarget) => string;
}

export const questions = { fee: 'Mất bao nhiêu tiền?', time: 'Bao lâu thì xong?', result: 'Nhận kết quả ở đâu?' } as const;
const icons = { fee: 'coin', time: 'alarm-clock', result: 'house' } as const;
const isFree = ({ value }: Fact) => value.startsWith('0 ');

/** What is over on the day of the build is left out; of the rest the screen shows what holds on its own day. */
function factTiles(guide: Guide, today: Day): FactTile[] {
  return (['fee', 'time', 'result'] as const).map((name) => ({
    question: questions[name],
    lines: guide[name]
      .filter(({ until }) => !until || until >= today)
      .map((fact) => {
        const note = [fact.note && plainText(fact.note), fact.until && `đến hết ${formatDay(fact.until)}`].filter(Boolean).join('; ');
        return {
          icon: name === 'fee' && isFree(fact) ? 'zero-dong' : icons[name],
          value: fact.value,
          ...(note && { note }),
          unsure: fact.unsure !== undefined,
          ...(fact.from && { from: fact.from }),
          ...(fact.until && { until: fact.until }),
        };
      }),
  }));
}

export const askFirst = 'Hỏi lại trước khi làm.';
export const overdueText = (reviewBy: Day): string => `Đã quá ngày xem lại ${formatDay(reviewBy)}: hỏi quầy trước khi làm.`;

const factText = ({ value, note, unsure }: FactLine): string => `${[value, note].filter(Boolean).join(', ')}.${unsure ? ` ${askFirst}` : ''}`;

class Planner {
  readonly codes = new Map<string, string>();
  readonly #content: ScreenContent;

  constructor(content: ScreenContent) {
    this.#content = content;
  }

  entry(shown: ShownSource): Entry {
    const { guides, scams, messages, unit } = this.#content;
    if (shown.guide) return this.#guide(guides.find(({ slug }) => slug === shown.guide)!);
    if (shown.scam) return this.#scam(scams.find(({ slug }) => slug === shown.scam)!);
    if (shown.message) return this.#message(messages.find(({ id }) => id === shown.message)!);
    return { id: 'counter', slides: [this.#counter(unit)] };
  }

  #guide(guide: Guide): Entry {
    const { unit, today } = this.#content;
    const version = guideVersion(guide);
    const code = this.#code(`g-${guide.slug}`, guide.qr ? codeAddress(unit, guide.qr, screenKind, version) : unit.site + routes(unit.base).guide(guide.slug));
    const facts = factTiles(guide, today);
    const title = guide.title.text;
    const overdueFrom = addDays(guide.reviewBy, 1);
    const factPieces = facts.flatMap(({ question, lines }) => lines.flatMap((line) => piecesOf(`${question} ${factText(line)}`, line)));
    const cover = this.#timed(
      { kind: 'guide', guide, facts, overdueFrom, code },
      [title, guide.summary, ...facts.flatMap(({ question, lines }) => [question, lines[0]?.value ?? ''])],
      { about: guide.summary, pieces: [...piecesOf(title), ...factPieces, ...piecesOf(overdueText(guide.reviewBy), { from: overdueFrom })] },
    );
    const steps = guide.steps.map((step) =>
      this.#timed(
        { kind: 'step', guide, step, of: guide.steps.length, code },
        [step.title, plainText(step.say)],
        { about: title, pieces: [step.title, plainText(step.say), step.warn ? plainText(step.warn) : ''].filter(Boolean).flatMap((text) => piecesOf(text)) },
      ),
    );
    return { id: `g-${guide.slug}`, slides: [cover, ...steps] };
  }

  #scam(scam: Scam): Entry {
    const { unit } = this.#content;
    const code = this.#code(`s-${scam.slug}`, unit.site + routes(unit.base).safetyPage(scam.slug));
    const title = scam.title.text;
    const part = (kind: 'trick' | 'signs' | 'acts', about: string, texts: string[], pieces = texts) =>
      this.#timed({ kind, scam, code }, texts, { about, pieces: pieces.flatMap((text) => piecesOf(text)) });
    return {
      id: `s-${scam.slug}`,
      slides: [
        part('trick', 'Cảnh báo lừa đảo', [title, plainText(scam.truth)]),
        part('signs', `${title}: dấu hiệu`, scam.signs.flatMap((sign) => [sign.title, plainText(sign.text)]), scam.signs.map((sign) => sign.title)),
        part(
          'acts',
          `${title}: làm gì?`,
          [...scam.acts.flatMap((act) => [act.title, act.text ? plainText(act.text) : '']), scam.real.title],
          scam.acts.map((act) => act.title),
        ),
      ],
    };
  }

  #message(message: Message): Entry {
    const { unit, addressOf } = this.#content;
    const code = this.#code(`m-${message.id}`, unit.site + addressOf(message.to));
    const texts = [message.title.text, message.line];
    const slide = this.#timed({ kind: 'message', message, code }, texts, { about: '', pieces: texts.flatMap((text) => piecesOf(text)) });
    // Like a board, it says nothing past its day.
    return { id: `m-${message.id}`, until: message.reviewBy, slides: [slide] };
  }

  notice(notice: ScreenLoopSource['notices'][number], number: number): Entry {
    const texts = [notice.title, notice.text ?? ''].filter(Boolean);
    const slide = this.#timed({ kind: 'notice', notice }, texts, { about: 'Thông báo', pieces: texts.flatMap((text) => piecesOf(text)) });
    return { id: `n-${number}`, ...(notice.from && { from: notice.from }), until: notice.until, slides: [slide] };
  }

  #counter({ counter }: Unit): Slide {
    const spoken = [counter.name, counter.address, counter.hours, counter.phone && `Gọi ${counter.phone}`].filter((text): text is string => Boolean(text));
    // As long for every commune.
    return this.#timed({ kind: 'counter', contact: counter }, [], { about: counterTitle.join(' '), pieces: spoken.flatMap((text) => piecesOf(text)) });
  }

  #code(id: string, address: string): string {
    this.codes.set(id, address);
    return id;
  }

  #timed(shown: Shown, texts: readonly string[], strip: { about: string; pieces: Piece[] }): Slide {
    return { ...shown, seconds: Math.max(this.#content.screenLoop.seconds, Math.round(readingTime(texts.join(' ')))), ...strip };
  }
}

export const counterTitle = ['Cần người chỉ?', 'Mời ra quầy'] as const;

export function planScreenLoop(content: ScreenContent): ScreenLoop {
  const { screenLoop, unit, today } = content;
  const planner = new Planner(content);
  const entries = new Map<string, Entry>();
  const lists = screenLoop.lists.map(({ id, show }) => ({
    id,
    entries: show.map((shown) => {
      const entry = planner.entry(shown);
      entries.set(entry.id, entry);
      return entry.id;
    }),
  }));
  const notices = screenLoop.notices.map((notice, i) => planner.notice(notice, i)).filter(({ until }) => !until || until >= today);
  const all = [...entries.values()];
  const { schedule } = screenLoop;
  return {
    entries: all,
    notices,
    lists,
    schedule,
    codes: planner.codes,
    built: today,
    version: versionOf([all, notices, lists, schedule, today, unit.name, unit.counter, [...planner.codes]]),
  };
}
