import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Screen } from '#model/screen/screen.ts';
import { screenExamples } from '#renderers/screen-svg/examples.ts';
import { outlined, resolved, screenFonts, screenSheet, type Fonts, type Sheet } from './outlined.ts';

let fonts: Fonts;
let sheet: Sheet;
before(async () => {
  [fonts, sheet] = await Promise.all([screenFonts(), screenSheet()]);
});

test('a variable is what it stands for, however deep', () => {
  const variables = new Map([['--a', 'var(--b)'], ['--b', '#111']]);
  assert.equal(resolved('var(--a)', variables), '#111');
  assert.equal(resolved('var(--none,var(--a,#222))', variables), '#111');
  assert.equal(resolved('1px solid var(--none,#333)', variables), '1px solid #333');
});

const phone = (app: 'portal' | 'vneid', label = 'Nộp hồ sơ'): Screen => ({ device: 'phone', app, title: 'Nộp & gửi', rows: [{ kind: 'button', label, tap: true }, { kind: 'bubble', text: 'Mở !a.vn! gấp' }] });

test('no picture needs a font or a variable of the machine that draws it', () => {
  assert.ok(screenExamples.length > 20);
  for (const { screen } of screenExamples) {
    const { svg } = outlined(screen, {}, fonts, sheet);
    assert.ok(!/<text|<tspan|var\(|font-family/.test(svg), svg.slice(0, 200));
  }
});

test('the head has the colour of its app', () => {
  const fill = (app: 'portal' | 'vneid') => /\.s-a\{fill:([^;}]+)/.exec(outlined(phone(app), {}, fonts, sheet).svg)![1]!.toLowerCase();
  assert.deepEqual([fill('portal'), fill('vneid')], ['#951a1d', '#3a2c26']);
});

test('other words, other outlines', () => {
  const draw = (label: string) => outlined(phone('portal', label), {}, fonts, sheet).svg;
  assert.notEqual(draw('Nộp hồ sơ'), draw('Nộp hồ so'));
});
