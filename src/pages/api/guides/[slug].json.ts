import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '#library/load.ts';
import type { Guide } from '#model/guide.ts';
import { routes } from '#model/routes.ts';
import { openGuide } from '#renderers/open-data/open-data.ts';

export const getStaticPaths = (async () => {
  const { guides } = await getLibrary();
  return guides.map((guide) => ({ params: { slug: guide.slug }, props: { guide } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ guide: Guide }> = async ({ props }) => {
  const { unit } = await getLibrary();
  return Response.json(openGuide(props.guide, routes(unit.base)));
};
