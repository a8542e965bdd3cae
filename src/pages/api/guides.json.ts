import type { APIRoute } from 'astro';
import { getLibrary } from '#library/load.ts';
import { routes } from '#model/routes.ts';
import { openList } from '#renderers/open-data/open-data.ts';

export const GET: APIRoute = async () => {
  const { guides, unit } = await getLibrary();
  return Response.json(openList(guides, routes(unit.base)));
};
