/** Plan of the pages where a class answers on its own machines; the same data is the file that the page's script fetches. */
import type { ClassLesson } from '#model/class-lesson.ts';
import type { ClassQuestion, QuestionSet } from '#model/class-question.ts';
import { questionsOf, type QuestionMaterial } from '#model/class-questions.ts';
import type { Rich } from '#model/guide.ts';
import type { Routes } from '#model/routes.ts';
import { drawScreen } from '#renderers/screen-svg/draw.ts';
import { touchBox, type Box } from '#renderers/screen-svg/geometry.ts';
import type { SymbolId } from '#renderers/screen-svg/symbols.ts';
import { glue } from '#text/glue.ts';
import { compareVietnamese } from '#text/sort.ts';
import { planDrill, type DrillPlan } from './drills-page.ts';
import { addressOf, richHtml } from './rich-html.ts';

/** HTML, made here from judged text: `why`, and the pictures. */
interface Asked { id: string; ask: string; read?: { url: string; title: string } }
interface Said { say: string; why: string }
export type QuizPlan = Asked &
  (
    | { kind: 'choose'; choices: (Said & { isRight: boolean })[] }
    /** `shown`: the places of the items as they are asked, which is never the right order. */
    | { kind: 'order'; items: Said[]; shown: number[] }
    | { kind: 'match'; pairs: { left: string; right: string; why: string }[]; rights: string[] }
    | { kind: 'tap'; picture: string; alt: string; height: number; spots: { label: string; why: string; isRight: boolean; box: Box }[] }
    | { kind: 'judge'; drill: DrillPlan }
  );
export interface QuizSetPlan { set: QuestionSet; slug: string; name: string; questions: QuizPlan[] }
export interface QuizFile { lesson: number; sets: QuizSetPlan[]; read: { url: string; title: string }[] }
export interface ClassQuizPlan { lesson: ClassLesson; file: QuizFile; /** Shapes that its pictures share. */ symbols: SymbolId[] }

const sets: readonly { set: QuestionSet; slug: string; name: string }[] = [
  { set: 'warmUp', slug: 'dau-gio', name: 'Đầu giờ' },
  { set: 'exitQuiz', slug: 'cuoi-gio', name: 'Cuối giờ' },
  { set: 'more', slug: 'on-them', name: 'Ôn thêm' },
];

export function planClassQuiz(lesson: ClassLesson, material: QuestionMaterial, at: Routes): ClassQuizPlan {
  const symbols = new Set<SymbolId>();
  const questions = questionsOf(lesson, material).map((question) => ({ set: question.set, plan: planQuestion(question, at, symbols) }));
  return {
    lesson,
    symbols: [...symbols],
    file: {
      lesson: lesson.order,
      sets: sets.map((one) => ({ ...one, questions: questions.filter(({ set }) => set === one.set).map(({ plan }) => plan) })),
      read: lesson.read.map(({ to, title }) => ({ url: addressOf(to, at), title: glue(title) })),
    },
  };
}

function planQuestion(question: ClassQuestion, at: Routes, symbols: Set<SymbolId>): QuizPlan {
  const html = (rich: Rich) => richHtml(rich, at, true);
  const { id, read } = question;
  const asked: Asked = { id, ask: glue(question.ask), ...(read && { read: { url: addressOf(read.to, at), title: glue(read.title) } }) };
  const said = ({ say, why }: { say: string; why: Rich }): Said => ({ say: glue(say), why: html(why) });
  switch (question.kind) {
    case 'choose':
      return {
        ...asked, kind: 'choose',
        choices: [...question.choices].sort((a, b) => compareVietnamese(a.say, b.say)).map((choice) => ({ ...said(choice), isRight: choice.isRight })),
      };
    case 'order':
      return { ...asked, kind: 'order', items: question.items.map(said), shown: mixed(question.items.map(({ say }) => say)) };
    case 'match':
      return {
        ...asked, kind: 'match',
        pairs: question.pairs.map(({ left, right, why }) => ({ left: glue(left), right: glue(right), why: html(why) })),
        rights: question.pairs.map(({ right }) => glue(right)).sort(compareVietnamese),
      };
    case 'tap': {
      const drawing = drawScreen(question.screen, { full: true, point: false });
      for (const symbol of drawing.symbols) symbols.add(symbol);
      const boxes = new Map(drawing.spots.map(({ id: spot, box }) => [spot, touchBox(box)]));
      return {
        ...asked, kind: 'tap', picture: drawing.svg, alt: drawing.alt, height: drawing.height,
        spots: question.spots.map(({ id: spot, label, isRight, why }) => ({ label: glue(label), isRight, why: html(why), box: boxes.get(spot)! })),
      };
    }
    case 'judge':
      return { ...asked, kind: 'judge', drill: planDrill(question.drill, at) };
  }
}

/** By the alphabet, which says nothing of the order; turned by one where it would. */
function mixed(words: readonly string[]): number[] {
  const places = words.map((_, i) => i).sort((a, b) => compareVietnamese(words[a]!, words[b]!));
  const isRight = places.every((place, i) => place === i);
  return isRight ? [...places.slice(1), places[0]!] : places;
}
