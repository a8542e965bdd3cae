/** The roll-up: the code at the height of the eyes, five pictures at most, every step named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Guide, Step } from '#model/guide.ts';
import { sheetKinds } from '#model/sheet.ts';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planStandee, standeeMeasures, standFoot, type StandeeKind } from './standee.ts';

const today = '2026-11-20';
const MM = 25.4 / 72;
const kinds: StandeeKind[] = ['standee', 'standee-rong'];
const [first] = sampleGuide().steps;
const steps = (count: number): Step[] => Array.from({ length: count }, (_, i) => ({ ...first!, id: `buoc-${i + 1}`, number: i + 1, title: `Bấm nút thứ ${i + 1}` }));
const plan = (kind: StandeeKind, change: Partial<Guide> = {}, unit = sampleUnit()) => planStandee(kind, sampleGuide({ qr: 'ks', ...change }), unit, today);

for (const kind of kinds) {
  const m = standeeMeasures[kind];
  const { widthMm, heightMm, smallestPt, figureMm, qrMm } = sheetKinds[kind];

  test(`${kind}: nobody stoops for the code, no letters and pictures below the kind's`, () => {
    const top = m.card + m.cardEdge + m.cardPad - m.quiet;
    const middle = heightMm - top - m.qr / 2;
    assert.ok(middle > 1090 && middle < 1240, `${middle}`);
    // The finest code that an address of ours needs: 41 modules and 8 of quiet.
    assert.ok((m.qr * 33) / 41 >= qrMm - 0.5);
    for (const mm of [m.small, m.line.title, m.keep.text, m.brandText, m.row.title * 0.9, ...m.names]) assert.ok(mm / MM >= smallestPt, `${mm}`);
    assert.ok(m.row.figure >= figureMm);
  });

  test(`${kind}: fifteen steps in order, four or five in pictures, the others told`, () => {
    const { rows, info } = plan(kind, { steps: steps(15) });
    const all = rows.blocks.flatMap((block) => (block.kind === 'row' ? block.step : block.steps)).map(({ number }) => number);
    assert.deepEqual(all, steps(15).map(({ number }) => number));
    const pictures = rows.blocks.filter((block) => block.kind === 'row');
    assert.ok(pictures.length >= 4 && pictures.length <= 5, `${pictures.length}`);
    assert.ok(info.left.some(({ what }) => /^hình của bước /.test(what)));
    assert.ok(info.left.some(({ what }) => what === 'câu hướng dẫn của các bước'));
  });

  test(`${kind}: what stands on it ends above the stand`, () => {
    const { rows, tiles } = plan(kind, { steps: steps(9) });
    const used = rows.blocks.reduce((sum, block) => sum + (block.kind === 'row' ? block.height : m.line.numeral), (rows.blocks.length - 1) * m.gap);
    const card = 2 * (m.cardEdge + m.cardPad) + m.qr - m.quiet + (m.unitBeside ? 0 : m.unit);
    assert.ok(m.card + card + tiles.height + used + 3 * m.gap + m.keep.height + standFoot <= heightMm);
  });

  test(`${kind}: the title is as large as its room, never a line of one syllable`, () => {
    for (const lines of [['Đăng ký khai sinh', 'cho con'], ['Xin trợ cấp khuyết tật,', 'mồ côi hằng tháng'], ['Xin hỗ trợ tiền học', 'cho con']]) {
      const { title, icon } = plan(kind, { title: { text: lines.join(' '), lines } });
      assert.ok(title.pt * MM >= widthMm * 0.09, `${title.pt * MM} mm: ${title.lines.join(' / ')}`);
      assert.ok(title.lines.every((line) => /[ \u00a0]/.test(line)), title.lines.join(' / '));
      assert.ok(m.brandTop + m.brand + m.aboveTitle + title.height + (icon?.size ?? 0) <= m.card);
    }
  });

  test(`${kind}: a unit name of 120 letters stays in its place`, () => {
    const { strip, name } = plan(kind, {}, sampleUnit({ name: `Ủy ban nhân dân ${'xã Vĩnh Hòa Hưng '.repeat(7)}`.slice(0, 120).trim() }));
    assert.ok(name < plan(kind).name && name >= smallestPt, `${name}`);
    assert.deepEqual(strip.contact, []);
  });
}
