import type { APIRoute } from 'astro';
import { getLibrary } from '#library/load.ts';
import { routes } from '#model/routes.ts';
import { robots } from '#renderers/open-data/robots.ts';

export const GET: APIRoute = async () => {
  const { unit } = await getLibrary();
  return new Response(robots(unit, routes(unit.base)));
};
