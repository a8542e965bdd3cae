import type { APIRoute } from 'astro';
import { getLibrary } from '#library/load.ts';
import type { Guide } from '#model/guide.ts';
import { practiceFile } from '#renderers/practice/practice-page.ts';

export async function getStaticPaths() {
  const { guides } = await getLibrary();
  return guides.map((guide) => ({ params: { slug: guide.slug }, props: { guide } }));
}
export const GET: APIRoute<{ guide: Guide }> = async ({ props }) => Response.json(practiceFile(props.guide, (await getLibrary()).practice));
