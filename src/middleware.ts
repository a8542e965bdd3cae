/** What every sheet shows of its commune without any plan saying so: the colour of its bands. */
import type { MiddlewareHandler } from 'astro';
import { loadOnce } from '#library/load.ts';

export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  const { unit } = await loadOnce();
  if (unit?.colour) locals.colour = unit.colour;
  return next();
};
