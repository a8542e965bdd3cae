/** Facts beside each other: as wide as their words need, none without its condition. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factChoices, otherCases, planTiles, tileHeight } from './fact-tiles.ts';
import { lead } from './measure.ts';
import type { SheetFact } from './parts.ts';

const rule = { width: 269, gap: 4, pad: 4, frame: 1.2, icon: 13, value: { pt: 26, lead: lead.title, bold: true }, small: { pt: 19, lead: lead.small } } as const;
const fact = (value: string, note: string, also: string[] = []): SheetFact => ({ icon: 'coin', value, note, unsure: false, also });
const short = fact('0 đồng', 'trong 60 ngày');
const long = fact('Tỉnh quy định', 'mỗi nơi một mức, hỏi xã trước khi nộp '.repeat(3), ['0 đồng: người cao tuổi']);

test('the fact with more words has the wider tile, and the line is full', () => {
  const { lines, height } = planTiles([short, long], rule);
  const [line] = lines;
  assert.equal(lines.length, 1);
  assert.ok(line!.widths[1]! > line!.widths[0]!);
  assert.ok(Math.abs(line!.widths[0]! + line!.widths[1]! + rule.gap - rule.width) < 0.01);
  assert.equal(height, Math.max(...line!.facts.map((one, i) => tileHeight(one, line!.widths[i]!, rule))));
});

test('a word never needs more than its tile', () => {
  assert.equal(tileHeight(fact('15.000–35.000 đồng', ''), 60, rule), Infinity);
});

test('other cases are left to the code, never a condition; the fee always stands', () => {
  for (const { facts, left } of factChoices([long, short, short])) {
    assert.equal(facts[0]?.value, long.value);
    assert.ok(facts.every(({ note }) => note));
    assert.ok(facts[0]!.also.every((text) => text === otherCases || text === long.also[0]));
    assert.equal(facts.length < 3 || facts[0]!.also[0] === otherCases, left.length > 0);
  }
});
