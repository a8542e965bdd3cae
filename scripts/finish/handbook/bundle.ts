/** A script with all it imports, for a place that can load no other file. */
import { build } from 'esbuild';
import { inRoot } from '../../lib/places.ts';

/** `filled`: names in the script that the build gives a value, as JSON. */
export async function bundle(entry: string, filled: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inRoot(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    define: filled,
  });
  return outputFiles[0]!.text.trim();
}
