import type { APIRoute } from 'astro';
import { getLibrary } from '#library/load.ts';
import { searchFiles } from '#renderers/findable/search-files.ts';

export const GET: APIRoute = async () =>
  new Response(searchFiles(await getLibrary()).words, { headers: { 'content-type': 'application/json' } });
