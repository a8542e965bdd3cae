/** The built site under test: `CTCV_DIST`, or `dist/`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getLibrary } from '#library/load.ts';
import { routes } from '#model/routes.ts';

export const dir = path.resolve(process.env.CTCV_DIST ?? path.join(import.meta.dirname, '../../dist'));
export const read = (file: string) => readFile(path.join(dir, file), 'utf8');
export const library = await getLibrary();
export const at = routes(library.unit.base);
/** Address of the site, with the base path. */
export const home = new URL(library.unit.base, library.unit.site);
