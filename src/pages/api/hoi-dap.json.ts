import type { APIRoute } from 'astro';
import { getLibrary } from '#library/load.ts';
import { routes } from '#model/routes.ts';
import { openQuestions } from '#renderers/open-data/questions.ts';
import { allPassages } from '#renderers/web/all-passages.ts';

export const GET: APIRoute = async () => {
  const library = await getLibrary();
  const { guides, today, unit } = library;
  return Response.json(openQuestions({ guides, passages: allPassages(library), today, site: unit.site, at: routes(unit.base) }));
};
