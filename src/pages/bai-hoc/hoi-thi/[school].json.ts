import type { APIRoute } from 'astro';
import { getLibrary } from '#library/load.ts';
import { questionsOf } from '#model/class-questions.ts';
import type { Contest } from '#model/contest.ts';
import { contestQuestions } from '#renderers/web/contest-page.ts';

export async function getStaticPaths() {
  const { contests } = await getLibrary();
  return contests.contests.map((contest) => ({ params: { school: contest.slug }, props: { contest } }));
}

export const GET: APIRoute<{ contest: Contest }> = async ({ props: { contest } }) => {
  const library = await getLibrary();
  return Response.json(contestQuestions(library.lessons.filter(({ school }) => school === contest.school).flatMap((lesson) => questionsOf(lesson, library))));
};
