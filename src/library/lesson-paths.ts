/** One page per lesson for a class. */
import { getLibrary } from './load.ts';

export async function lessonPaths() {
  const { lessons } = await getLibrary();
  return lessons.map((lesson) => ({ params: { slug: lesson.slug }, props: { lesson } }));
}
