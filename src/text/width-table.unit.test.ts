import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { widthTable } from '../../scripts/widths.ts';

test('the committed width table is what scripts/widths.ts makes of the fonts', () => {
  const committed = readFileSync(new URL('./width-table.ts', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
  assert.equal(committed, widthTable());
});
