import type { APIRoute } from 'astro';
import { getLibrary } from '#library/load.ts';
import { routes } from '#model/routes.ts';
import { manifest } from '#renderers/open-data/manifest.ts';

export const GET: APIRoute = async () => {
  const { unit } = await getLibrary();
  return Response.json(manifest(unit, routes(unit.base), true));
};
