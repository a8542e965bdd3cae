import { routes, type Routes } from '#model/routes.ts';
import type { Examples } from '../gallery/examples.ts';

export const examples: Examples<{ at: Routes }> = { states: { Thường: { at: routes(import.meta.env.BASE_URL) } } };
