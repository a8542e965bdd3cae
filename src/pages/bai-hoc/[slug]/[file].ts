import type { APIRoute } from 'astro';
import { getLibrary } from '#library/load.ts';
import { questionsOf } from '#model/class-questions.ts';
import { courseFiles, courseFolder, lessonFiles, type QuestionFile } from '#renderers/class-files/files.ts';

export async function getStaticPaths() {
  const library = await getLibrary();
  const all = library.lessons.map((lesson) => ({ lesson, questions: questionsOf(lesson, library) }));
  const paths = (slug: string, files: QuestionFile[]) => files.map((file) => ({ params: { slug, file: file.name }, props: { file } }));
  return [...all.flatMap((asked) => paths(asked.lesson.slug, lessonFiles(asked))), ...paths(courseFolder, courseFiles(all))];
}

export const GET: APIRoute<{ file: QuestionFile }> = ({ props: { file } }) => new Response(file.text, { headers: { 'content-type': file.type } });
