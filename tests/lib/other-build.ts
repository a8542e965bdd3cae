/** A second build of the site, of another commune or other content; made anew only when something changed. */
import path from 'node:path';
import { run } from '../../scripts/lib/child.mjs';
import { cache, inRoot, root } from '../../scripts/lib/places.ts';

export async function buildOther(name: string, settings: { CTCV_UNIT?: string; CTCV_CONTENT?: string }): Promise<string> {
  const dir = path.join(cache, 'tests', name);
  const { code, output } = await run(process.execPath, [inRoot('scripts/build.ts')], {
    cwd: root,
    env: { ...process.env, ...settings, CTCV_OUT: dir },
    capture: true,
  });
  if (code !== 0) throw new Error(output);
  return dir;
}

export const otherUnit = inRoot('tests/fixtures/units/phuong-thu.yaml');
export const buildOtherUnit = () => buildOther('phuong-thu', { CTCV_UNIT: otherUnit });
