/** A script with all it imports, for a place that can load no other file. */
import { build } from 'esbuild';
import { inRoot } from '../../lib/places.ts';

export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inRoot(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
  });
  return outputFiles[0]!.text.trim();
}
