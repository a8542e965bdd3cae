/** The slides of a training day or a talk: what stands on the wall while the trainer speaks; what is spoken is in the notes. */
import type { Drill } from '#model/build-drill.ts';
import { lettered } from '#model/class-lesson.ts';
import type { Guide } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { routes } from '#model/routes.ts';
import { clockAfter, clocksOf, lengthWords } from '#model/training-clock.ts';
import { minutesOf } from '#model/training.ts';
import type { Session, Training } from '#model/training.ts';
import { compareVietnamese } from '#text/sort.ts';
import { closingSlide, coverSlide } from './cover.ts';
import type { Deck, Drafts, Note, SlideDraft } from './deck.ts';
import { drillSlides } from './drill.ts';
import { sentencesOf } from './lay.ts';
import type { AroundDecks } from './lesson-deck.ts';
import { withMinutes } from './minutes.ts';
import { pointSlides } from './points.ts';
import { questionSlides } from './question.ts';
import { stepSlide } from './step.ts';
import { wordSlide } from './words.ts';

/** Half true, half false; a talk has time for fewer. */
const mostDrills = 4;
const minutesOfDrill = 2;

const one = (slide: SlideDraft): Drafts => ({ slides: [slide], left: [] });

/** The builders speak to a teacher of pupils; here sit adults. */
const asked: Note = { title: 'Cách hỏi', text: 'Chờ mọi người tự nghĩ, giơ tay, nói vì sao. Chưa nói đúng sai; đáp án ở trang sau.' };
const forAdults = ({ slides, left }: Drafts): Drafts => ({
  slides: slides.map((slide) => ({ ...slide, notes: slide.notes.map((note) => (note.title === asked.title ? asked : note)) })),
  left,
});

function notesOf({ say, do: does, people }: Session): Note[] {
  return [
    ...say.map((text) => ({ title: 'Nói', text: plainText(text) })),
    ...(does ? [{ title: 'Người dạy làm', text: plainText(does) }] : []),
    ...(people ? [{ title: 'Người học làm', text: plainText(people) }] : []),
  ];
}

/** What stands on the wall: the words for the board, else what the people do now. */
function main(session: Session, kicker: string, icon: string): Drafts {
  const { title, board, people } = session;
  const lines = board.length > 0 ? board : sentencesOf(plainText(people ?? []));
  return one({ ...wordSlide({ kicker, title, lines, icon: session.icon ?? icon, notes: notesOf(session) }), isWork: true });
}

/** What the class is told to solve; how it is solved is for who reads it out. */
const casesOf = ({ title, cases }: Session): Drafts[] =>
  cases.length === 0
    ? []
    : [pointSlides({ kicker: title, title: 'Tình huống', points: cases.map((one) => one.title), marks: 'number', notes: cases.map((one, i) => ({ title: `${i + 1}. ${one.title}`, text: plainText(one.text) })) })];

/** As many true as false, in an order that says nothing of their truth. */
function drillsFor({ drills: kinds, minutes }: Session, drills: readonly Drill[]): Drill[] {
  const [lies, truths] = (['gia', 'that'] as const).map((truth) => drills.filter((drill) => kinds.includes(drill.kind) && drill.truth === truth));
  const turns = lies!.flatMap((lie, i) => [lie, ...truths!.slice(i, i + 1)]);
  return turns.slice(0, Math.min(mostDrills, Math.floor(minutes / minutesOfDrill))).sort((a, b) => compareVietnamese(a.scene, b.scene));
}

/** The first procedure that is practised alone goes step by step; the others are named, step after step. */
class Practised {
  readonly #guides: readonly Guide[];
  readonly #seen = new Set<string>();
  #isShown = false;
  constructor(guides: readonly Guide[]) {
    this.#guides = guides;
  }
  slides({ practice }: Session): Drafts[] {
    const fresh = practice.filter(({ slug }) => !this.#seen.has(slug)).map(({ slug }) => this.#guides.find((guide) => guide.slug === slug)!);
    for (const { slug } of fresh) this.#seen.add(slug);
    const [guide] = fresh;
    if (guide && practice.length === 1 && !this.#isShown) {
      this.#isShown = true;
      return guide.steps.map((step) => stepSlide({ kicker: guide.title.text, guide, step, of: guide.steps.length }));
    }
    return fresh.map(({ title, steps }) =>
      pointSlides({ kicker: 'Tập trên màn hình vẽ', title: title.text, points: steps.map((step) => step.title), marks: 'number', notes: steps.map(({ number, title, say }) => ({ title: `Bước ${number}. ${title}`, text: plainText(say) })) }),
    );
  }
}

export function planTrainingDeck(training: Training, { guides, drills, unit }: AroundDecks): Deck {
  const { title, short, lead, icon, aims, prepare, halves, check, troubles } = training;
  const length = lengthWords(minutesOf(training));
  const practised = new Practised(guides);
  const before: Drafts[] = [
    one(coverSlide({ kicker: length, title, lead: plainText(lead), icon, notes: prepare.map((line) => ({ title: 'Chuẩn bị', text: plainText(line) })) })),
    pointSlides({ kicker: short, title: 'Xong buổi này', points: aims, marks: 'tick', notes: troubles.map((one) => ({ title: one.title, text: plainText(one.text) })) }),
  ];
  const sessions = halves.flatMap((half) => {
    const clocks = clocksOf(half);
    return half.sessions.map((session, i) => ({ session, half, ...clocks[i]! }));
  });
  const groups = sessions.map(({ session, half, begins, clock }): Drafts[] => {
    if (session.rest) {
      const back = half.from === undefined ? [] : [`Quay lại lúc ${clockAfter(begins, session.minutes)}`];
      return [one(wordSlide({ kicker: clock, title: session.title, lines: back.length > 0 ? back : [lengthWords(session.minutes)], icon: 'hourglass-done', notes: notesOf(session) }))];
    }
    const told = drillsFor(session, drills);
    return [
      main(session, clock, icon),
      ...casesOf(session),
      ...practised.slides(session),
      ...told.map((drill, i) => forAdults(drillSlides({ kicker: `Bài ${i + 1}/${told.length}`, drill }))),
    ];
  });
  groups.at(-1)!.push(
    ...check.map((question, i) => forAdults(questionSlides({ kicker: `Phiếu sau, câu ${i + 1}/${check.length}`, question: lettered(question) }))),
    one(
      closingSlide({
        title: 'Về nhà tập lại',
        lines: ['Bấm sai không sao, màn hình vẽ không gửi gì đi.', 'Không đọc mật khẩu, mã OTP cho ai.'],
        url: unit.site + routes(unit.base).practice,
        call: 'Quét mã, tập lại',
        notes: [{ title: 'Trước khi về', text: 'Phát tờ mang về, nhắc chỗ hỏi và giờ mở cửa ở xã.' }],
      }),
    ),
  );
  const parts = sessions.map(({ session, clock }) => ({ title: `${clock}. ${session.title}`, minutes: session.minutes }));
  return {
    title: title.text,
    about: `${plainText(lead)} ${length}.`,
    parts,
    slides: withMinutes(before.flatMap(({ slides }) => slides), groups.map((group) => group.flatMap(({ slides }) => slides)), parts),
    left: [...before, ...groups.flat()].flatMap(({ left }) => left),
  };
}
