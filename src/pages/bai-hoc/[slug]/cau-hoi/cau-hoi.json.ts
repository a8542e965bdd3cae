import type { APIRoute } from 'astro';
import { lessonPaths } from '#library/lesson-paths.ts';
import { getLibrary } from '#library/load.ts';
import type { ClassLesson } from '#model/class-lesson.ts';
import { routes } from '#model/routes.ts';
import { planClassQuiz } from '#renderers/web/class-quiz-page.ts';

export const getStaticPaths = lessonPaths;
export const GET: APIRoute<{ lesson: ClassLesson }> = async ({ props }) => {
  const library = await getLibrary();
  return Response.json(planClassQuiz(props.lesson, library, routes(library.unit.base)).file);
};
