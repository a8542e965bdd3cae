/** What shells show without any plan saying so: the colour of a sheet's bands, and to the staff of a kiosk what it runs. */
import type { MiddlewareHandler } from 'astro';
import { loadOnce } from '#library/load.ts';

export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  const { unit, library } = await loadOnce();
  if (unit?.colour) locals.colour = unit.colour;
  if (library) locals.today = library.today;
  return next();
};
