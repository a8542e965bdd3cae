import { routes, type Routes } from '#model/routes.ts';
import type { Examples } from '../gallery/examples.ts';

const at = routes(import.meta.env.BASE_URL);
export const examples: Examples<{ at: Routes; index: { names: string; words: string } }> = { states: { Thường: { at: routes(import.meta.env.BASE_URL), index: { names: `${at.search}ten.json`, words: `${at.search}chu.json` } } } };
