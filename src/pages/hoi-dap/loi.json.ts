import type { APIRoute } from 'astro';
import { getLibrary } from '#library/load.ts';
import { assistantWords } from '#renderers/web/ask-page.ts';

export const GET: APIRoute = async () => Response.json(assistantWords((await getLibrary()).assistant));
