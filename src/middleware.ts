/** What shells show without any plan saying so: the colour of a sheet's bands, and to the staff of a kiosk what it runs. */
import type { MiddlewareHandler } from 'astro';
import { loadOnce } from '#library/load.ts';
import { version } from '../package.json';

export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  const { unit, library } = await loadOnce();
  if (unit?.colour) locals.colour = unit.colour;
  locals.version = version;
  if (library) locals.today = library.today;
  return next();
};
