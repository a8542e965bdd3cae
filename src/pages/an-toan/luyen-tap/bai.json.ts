import type { APIRoute } from 'astro';
import { getLibrary } from '#library/load.ts';
import { routes } from '#model/routes.ts';
import { planDrill } from '#renderers/web/drills-page.ts';

export const GET: APIRoute = async () => {
  const { unit, drills } = await getLibrary();
  return Response.json(drills.map((drill) => planDrill(drill, routes(unit.base))));
};
