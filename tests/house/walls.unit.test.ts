import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import house from '../../scripts/lint/walls.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['src/**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { house },
      rules: { 'house/walls': 'error' },
    },
  ],
});

async function complaint(file: string, code: string): Promise<string | null> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  assert.ok(result);
  assert.ok(result.messages.every(({ fatal }) => !fatal), JSON.stringify(result.messages));
  return result.messages[0]?.message ?? null;
}

const forbidden: [file: string, code: string, why: RegExp][] = [
  ['src/text/fold.ts', "import { guide } from '#model/guide.ts';", /stands on its own/],
  ['src/text/fold.ts', "import fs from 'node:fs';", /stands on its own/],
  ['src/model/build-guide.ts', "import { loadLibrary } from '#library/load.ts';", /model is pure/],
  ['src/model/build-guide.ts', "import { loadLibrary } from '../library/load.ts';", /model is pure/],
  ['src/model/build-guide.ts', "import { readFile } from 'node:fs/promises';", /model is pure/],
  ['src/model/build-guide.ts', "import { z } from 'astro/zod';", /model\/schema/],
  ['src/model/schema/guide.ts', "import { getCollection } from 'astro:content';", /astro\/zod/],
  ['src/model/screen/draw.ts', "export { draw } from '#renderers/screen-svg/draw.ts';", /model is pure/],
  ['src/library/load.ts', "import { plan } from '#renderers/web/plan.ts';", /knows no output/],
  ['src/renderers/leaflet/plan.ts', "import { plan } from '#renderers/web/plan.ts';", /no other renderer/],
  ['src/renderers/leaflet/plan.ts', "import { plan } from '../web/plan.ts';", /no other renderer/],
  ['src/renderers/web/plan.ts', "import fs from 'node:fs';", /no disk/],
  ['src/renderers/web/plan.ts', "import { getLibrary } from '#library/load.ts';", /no library/],
  ['src/renderers/web/plan.ts', "const load = () => import('#library/load.ts');", /no library/],
  ['src/components/card/plan.ts', "import { getLibrary } from '#library/load.ts';", /pages get the guides/],
  ['src/components/card/plan.ts', "import laws from '@content/laws.yaml';", /pages get the guides/],
  ['src/components/card/plan.ts', "import laws from '../../../content/laws.yaml';", /pages get the guides/],
  ['src/components/share/share.element.ts', "import { build } from '#model/build-guide.ts';", /goes to a phone/],
  ['src/client/day.ts', "import { parse } from 'yaml';", /goes to a phone/],
  ['src/client/day.ts', "import { plan } from '#renderers/web/plan.ts';", /goes to a phone/],
  ['src/pages/index.ts', "import { serve } from '../../scripts/lib/serve.ts';", /nothing imports scripts/],
];

for (const [file, code, why] of forbidden)
  test(`${file} may not: ${code}`, async () => {
    assert.match((await complaint(file, code)) ?? 'nothing to complain of', why);
  });

const allowed: [file: string, code: string][] = [
  ['src/text/fold.ts', "import { nfc } from './nfc.ts';"],
  ['src/model/build-guide.ts', "import { fold } from '#text/fold.ts';\nimport type { Guide } from './guide.ts';"],
  ['src/model/schema/guide.ts', "import { z } from 'astro/zod';\nimport { slug } from './fields.ts';"],
  ['src/model/build-guide.unit.test.ts', "import { test } from 'node:test';"],
  ['src/library/load.ts', "import { parse } from 'yaml';\nimport fs from 'node:fs';\nimport '#model/build-guide.ts';"],
  ['src/renderers/leaflet/plan.ts', "import { draw } from '#renderers/screen-svg/draw.ts';\nimport './sides.ts';"],
  ['src/renderers/leaflet/sides/plan.ts', "import { side } from '../side.ts';\nimport { encode } from 'uqr';"],
  ['src/components/card/plan.ts', "import { plan } from '#renderers/web/plan.ts';\nimport '#client/day.ts';"],
  ['src/components/share/share.element.ts', "import { fold } from '#text/fold.ts';\nimport '#client/day.ts';"],
  ['src/components/share/share.element.ts', "import type { Guide } from '#model/guide.ts';"],
  ['src/client/play.ts', "import '#model/practice/state.ts';\nimport '#renderers/screen-svg/draw.ts';"],
  ['src/pages/index.ts', "import { getLibrary } from '#library/load.ts';\nimport { plan } from '#renderers/web/plan.ts';"],
];

for (const [file, code] of allowed)
  test(`${file} may: ${code.replaceAll('\n', ' ')}`, async () => {
    assert.equal(await complaint(file, code), null);
  });
