import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { emoji } from '#icons/emoji.ts';
import { tapOf, type Screen, type ScreenElement } from '#model/screen/screen.ts';
import { smallestLetters } from '#text/measure.ts';
import { drawScreen } from './draw.ts';
import { birthGuideScreens, screenExamples } from './examples.ts';
import { content, fingerRoom, glass, overlaps } from './geometry.ts';
import { standalone, symbolSheet } from './symbols.ts';

const css = readFileSync(new URL('./screen.css', import.meta.url), 'utf8');
const drawn = screenExamples.map((example) => ({ ...example, drawing: drawScreen(example.screen, example.options) }));
const phone = (...rows: ScreenElement[]): Screen => ({ device: 'phone', app: 'portal', title: 'Thử', rows });

test('the examples show every kind of element and every device', () => {
  const rows = screenExamples.flatMap(({ screen }) => ('rows' in screen ? screen.rows : []));
  const kinds: Record<ScreenElement['kind'], true> = {
    heading: true,
    text: true,
    field: true,
    password: true,
    otp: true,
    choice: true,
    radio: true,
    checkbox: true,
    button: true,
    row: true,
    tiles: true,
    upload: true,
    qr: true,
    progress: true,
    signature: true,
    notice: true,
    bubble: true,
    success: true,
    code: true,
    pair: true,
  };
  assert.deepEqual([...new Set(rows.map((row) => row.kind))].sort(), Object.keys(kinds).sort());
  assert.deepEqual([...new Set(screenExamples.map(({ screen }) => screen.device))].sort(), [
    'camera',
    'counter',
    'desktop',
    'paper',
    'phone',
  ]);
});

for (const { name, screen, options, drawing } of drawn) {
  const { svg, boxes, height, target, symbols } = drawing;

  test(`${name}: markup that the page may carry`, () => {
    assert.doesNotMatch(svg, /\s(?:style|id|on\w+)=|undefined|NaN|null/);
    assert.match(svg, new RegExp(`^<svg class="s[^"]*" viewBox="0 0 300 ${height}" role="img" aria-label="[^"]+">`));
    const used = [...svg.matchAll(/href="#s-([^"]+)"/g)].map((m) => m[1]);
    assert.deepEqual([...new Set(used)].sort(), [...symbols].sort());
  });

  test(`${name}: letters are large enough and inside the glass`, () => {
    const [left, right] = screen.device === 'counter' ? [40, 260] : [glass.left, glass.right];
    for (const box of boxes) {
      assert.ok(box.size >= smallestLetters, box.text);
      assert.ok(box.x >= left && box.x + box.width <= right + 0.5, `"${box.text}" ${box.x}–${box.x + box.width}`);
      assert.ok(box.y > 0 && box.y + box.height * 1.25 <= height, `"${box.text}" cut at the foot`);
    }
  });

  test(`${name}: no letters over other letters`, () => {
    boxes.forEach((a, i) =>
      boxes.slice(i + 1).forEach((b) => assert.ok(!overlaps(a, b), `"${a.text}" over "${b.text}"`)),
    );
  });

  test(`${name}: one target, its right end free for the finger`, () => {
    assert.equal(target !== null, tapOf(screen) !== null);
    if (!target || screen.device === 'camera') return;
    assert.ok(target.x >= content.left && target.x + target.width === content.right);
    const isTile = (tapOf(screen) as { icon?: string }).icon && target.height >= 68 && target.width <= content.width;
    const end = {
      x: target.x + target.width - fingerRoom,
      y: target.y,
      width: fingerRoom,
      height: isTile ? 34 : target.height,
    };
    for (const box of boxes) assert.ok(!overlaps(end, box), `finger over "${box.text}"`);
    if (options?.finger !== false) assert.ok(height >= target.y + target.height / 2 + 30);
  });
}

test('no value of an author breaks out of the markup', () => {
  const { svg, alt } = drawScreen(phone({ kind: 'button', label: '"><script>alert(1)</script>&' }));
  assert.doesNotMatch(svg, /<script/);
  assert.match(alt, /<script>/);
});

test('a plain screen needs no finger', () => {
  const { target, symbols } = drawScreen(phone({ kind: 'text', text: 'Đọc' }));
  assert.equal(target, null);
  assert.ok(!symbols.includes('hand'));
});

test('options change what they name', () => {
  const screen = phone({ kind: 'button', label: 'Nộp', tap: true });
  assert.ok(!drawScreen(screen, { finger: false }).symbols.includes('hand'));
  assert.ok(!drawScreen(screen, { caption: false }).symbols.includes('caption'));
  assert.ok(drawScreen(screen, { compact: true }).height < drawScreen(screen).height);
  assert.equal(drawScreen(screen, { minHeight: 400 }).height, 400);
  assert.match(drawScreen(screen, { panel: 'none', sleeve: 'gold' }).svg, /class="s s-bare s-gold"/);
});

test('a tile to press keeps its place; as the first of a pair it takes the whole line', () => {
  const tile = (label: string, tap?: true) => ({ label, icon: 'bell', tap });
  const right = drawScreen(phone({ kind: 'tiles', tiles: [tile('A'), tile('B', true), tile('C')] }));
  assert.equal(right.target?.width, 89);
  const left = drawScreen(phone({ kind: 'tiles', tiles: [tile('A'), tile('B'), tile('C', true), tile('D')] }));
  assert.equal(left.target?.width, content.width);
  assert.deepEqual(
    left.boxes.slice(1).map((box) => box.text),
    ['A', 'B', 'C', 'D'],
  );
});

test('a row at the target keeps off its ring', () => {
  const { target, boxes } = drawScreen(
    phone(
      { kind: 'text', text: 'Trên' },
      { kind: 'button', label: 'Nộp', tap: true },
      { kind: 'field', label: 'Dưới' },
    ),
  );
  assert.ok(target);
  const ring = { x: target.x - 6, y: target.y - 6, width: target.width + 12, height: target.height + 12 };
  for (const box of boxes.filter((b) => b.text !== 'Nộp')) assert.ok(!overlaps(ring, box), box.text);
});

test('a lone exclamation mark is only that; a pair of them makes a suspicious part with its number', () => {
  const honest = drawScreen(phone({ kind: 'bubble', text: 'Đã nhận hồ sơ!' }));
  assert.ok(honest.boxes.some((box) => box.text.endsWith('hồ sơ!')));
  assert.ok(!honest.symbols.includes('fake'));
  const fake = drawScreen(phone({ kind: 'bubble', text: 'Mở !a[.]vn!, gấp.' }));
  assert.ok(fake.symbols.includes('fake') && fake.symbols.includes('number'));
  assert.match(fake.svg, /Mở <tspan class="s-x">a\[\.\]vn<\/tspan>, gấp\./);
});

test('the sheet holds each symbol once', () => {
  const sheet = symbolSheet(['hand', 'tick', 'hand', 'e-bell'], emoji);
  assert.deepEqual(
    [...sheet.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]),
    ['s-e-bell', 's-hand', 's-tick'],
  );
  assert.doesNotMatch(sheet, /\s(?:style|on\w+)=/);
});

test('a picture by itself carries its shapes and its css', () => {
  const [first] = birthGuideScreens;
  assert.ok(first);
  const file = standalone(drawScreen(first.screen), emoji, css);
  assert.match(file, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
  for (const [, id] of file.matchAll(/href="#([^"]+)"/g)) assert.ok(file.includes(`id="${id}"`), id);
});

test('eight figures with their shapes and css stay light', () => {
  const figures = birthGuideScreens.map(({ screen }) => drawScreen(screen));
  const page =
    symbolSheet(
      figures.flatMap((f) => f.symbols),
      emoji,
    ) +
    css +
    figures.map((f) => f.svg).join('');
  const bytes = brotliCompressSync(page).length;
  assert.ok(bytes <= 4600, `${bytes} bytes`);
});
