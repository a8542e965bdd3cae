/** Where things lie in this project, and the environment that picks other places. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const cache = path.join(root, '.cache');
export const inRoot = (...parts: string[]) => path.join(root, ...parts);

/** Where the built site goes: `dist/` unless CTCV_OUT says otherwise. */
export const outDir = () => process.env.CTCV_OUT ?? inRoot('dist');
