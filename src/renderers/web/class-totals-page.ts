/** What the page for counting a class's codes knows of the lessons: their questions, the steps they practise, where each is taught again. */
import type { ClassLesson, QuizQuestion } from '#model/class-lesson.ts';
import type { CountedItem, CountedLesson, CountedPart } from '#model/class-totals.ts';
import type { Guide } from '#model/guide.ts';
import type { Routes } from '#model/routes.ts';
import { glue } from '#text/glue.ts';
import { addressOf } from './rich-html.ts';

export interface Practised {
  guide: Pick<Guide, 'slug' | 'title' | 'steps'>;
  /** Numbers of the steps that have something to do. */
  toDo: number[];
}

export function planClassTotals(lessons: readonly ClassLesson[], practised: (slug: string) => Practised, at: Routes): CountedLesson[] {
  return lessons.map((lesson): CountedLesson => {
    const href = at.classLesson(lesson.slug);
    const questions = (list: QuizQuestion[], place: string): CountedItem[] => list.map(({ ask, read }, i) => ({
      number: i + 1,
      say: glue(ask),
      again: read ? { href: addressOf(read.to, at), title: glue(read.title) } : { href: `${href}#${place}`, title: glue('Đáp án trong bài') },
    }));
    return {
      order: lesson.order,
      title: glue(lesson.title.text),
      href,
      parts: [
        { key: 'warm-up', title: glue('Câu hỏi đầu giờ'), items: questions(lesson.warmUp, 'dau-gio') },
        { key: 'exit', title: glue('Câu hỏi cuối giờ'), items: questions(lesson.exitQuiz, 'cuoi-gio') },
        ...lesson.practice.map(({ slug }, i) => planPractice(practised(slug), i, at)),
      ],
    };
  });
}

function planPractice({ guide, toDo }: Practised, place: number, at: Routes): CountedPart {
  const items = toDo.map((number): CountedItem => {
    const step = guide.steps.find((one) => one.number === number)!;
    return { number, say: glue(step.title), again: { href: at.step(guide.slug, step.id), title: glue(`Bước ${number} trong bài hướng dẫn`) } };
  });
  return { key: `practice-${place}`, title: glue(`Tập: ${guide.title.text}`), items };
}
