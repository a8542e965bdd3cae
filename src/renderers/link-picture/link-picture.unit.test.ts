import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loadFonts } from '../../../scripts/finish/link-pictures.ts';
import { sampleGuide, sampleUnit } from '../../../tests/site/sample-guide.ts';
import { letters, widthOf, wrap } from './letters.ts';
import { drawLinkPicture, fitTitle, guidePicture, sitePicture, type Fonts } from './link-picture.ts';

let fonts: Fonts;
before(async () => {
  fonts = await loadFonts();
});

const words = (lines: string[]) => lines.join(' ').replaceAll('\u00A0', ' ');

test('a short title keeps the lines of its author', () => {
  const { lines, size } = fitTitle(fonts.bold, ['Đăng ký khai sinh', 'cho con']);
  assert.deepEqual(
    lines.map((line) => words([line])),
    ['Đăng ký khai sinh', 'cho con'],
  );
  assert.ok(size >= 60);
});

test('the longest title an author may write loses no word and fits', () => {
  const long = 'Đăng ký tạm trú cho người thuê nhà, ở nhờ và trẻ em đi cùng.';
  const { lines, size } = fitTitle(fonts.bold, [long]);
  assert.equal(words(lines), long);
  for (const line of lines) assert.ok(widthOf(fonts.bold, line, size) <= 620, line);
  assert.ok(lines.length * size * 1.2 <= 310);
});

test('lines are cut about equally long, not with one word left over', () => {
  const lines = wrap(fonts.bold, 'một hai ba bốn năm sáu', 60, widthOf(fonts.bold, 'một hai ba bốn năm', 60));
  assert.deepEqual(lines, ['một hai ba', 'bốn năm sáu']);
});

test('every letter of the picture is an outline: no font of the building machine shows', () => {
  const svg = drawLinkPicture(guidePicture(sampleGuide(), sampleUnit(), '<circle r="9"/>'), fonts);
  assert.ok(!/<text|font-family|style=/.test(svg));
  assert.ok(svg.includes('<circle r="9"/>'));
});

test('the hand is the one of the drawn screens, with a gold sleeve on the red ground', () => {
  const svg = drawLinkPicture(guidePicture(sampleGuide(), sampleUnit(), ''), fonts);
  for (const part of ['id="s-hand"', 'href="#s-hand"', 'class="s-sleeve"']) assert.ok(svg.includes(part), part);
});

test('stacked accents draw the same from either Unicode form', () => {
  const at = { x: 0, y: 0, size: 10, fill: '#000' };
  assert.equal(
    letters(fonts.bold, { ...at, text: 'Nộp'.normalize('NFD') }),
    letters(fonts.bold, { ...at, text: 'Nộp' }),
  );
});

test('the words on the button leave room for the finger', () => {
  const unit = sampleUnit();
  for (const { button } of [guidePicture(sampleGuide(), unit, ''), sitePicture([sampleGuide()], unit, '')])
    assert.ok(widthOf(fonts.bold, button, 29) <= 225, `${button}: ${widthOf(fonts.bold, button, 29)}`);
});

test('another commune, another picture', () => {
  const draw = (name: string) => drawLinkPicture(guidePicture(sampleGuide(), sampleUnit({ name }), ''), fonts);
  assert.notEqual(draw('Xã Mẫu'), draw('Phường Thử'));
});
