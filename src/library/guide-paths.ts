/** What a route gives Astro when every guide has its page: the slug in the address, the guide beside it. */
import { getLibrary } from './load.ts';

export async function guidePaths() {
  const { guides } = await getLibrary();
  return guides.map((guide) => ({ params: { slug: guide.slug }, props: { guide } }));
}
