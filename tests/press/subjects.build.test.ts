/** Are all the sheets that the studio offers really there, and no other? */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetKinds, type SheetKindId } from '#model/sheet.ts';
import { subjectsOf } from '#renderers/print/subjects.ts';
import { sheetsIn } from '../../scripts/press/sheets.ts';
import { dir, library } from '../site/built.ts';

const sheets = await sheetsIn(dir);

for (const kind of Object.keys(sheetKinds) as SheetKindId[])
  test(`the sheets of ${kind} are those that can be chosen`, () => {
    const built = sheets.filter((sheet) => sheet.kind === kind).map(({ slug }) => slug);
    assert.deepEqual(built.sort(), subjectsOf(kind, library).map(({ slug }) => slug).sort());
  });

test('a sheet says until when it holds, and its version can be read aloud', () => {
  for (const { page, until, version } of sheets) {
    assert.match(until, /^\d{4}-\d\d-\d\d$/, page);
    assert.match(version, /^[2-9a-hjkmnp-z]{5}$/, page);
  }
});
