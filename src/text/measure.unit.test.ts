import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { openSync, type Font } from 'fontkit';
import { fit, smallestLetters, textWidth, wrap } from './measure.ts';

const font = (path: string) => openSync(fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url))) as Font;
const widthIn = (f: Font, text: string, size: number) => (f.layout(text).advanceWidth * size) / f.unitsPerEm;

const regular = ['@expo-google-fonts/roboto/500Medium/Roboto_500Medium.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'].map(
  font,
);
const bold = [
  '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
].map(font);
const samples = [
  'Số định danh cá nhân',
  'Đăng ký lại khai sinh',
  'ƯỚC NGUYỆN, ĐƯỜNG THÔN ẮẰẲẴẶ',
  'https://dichvucong.gov.vn/p/home?ma=1.001193',
  'Trả phí 0 ₫ – “đúng hạn” …',
];

test('no font is wider than the table says', () => {
  for (const text of samples) {
    for (const f of regular) assert.ok(widthIn(f, text, 15) <= textWidth(text, 15) + 0.01, `${f.familyName}: ${text}`);
    for (const f of bold)
      assert.ok(widthIn(f, text, 15) <= textWidth(text, 15, true) + 0.01, `${f.familyName}: ${text}`);
  }
});

test('marks add no width, but the horn may', () => {
  assert.equal(textWidth('ế', 10), textWidth('ê', 10));
  assert.equal(textWidth('ở', 10), textWidth('ơ', 10));
  assert.ok(textWidth('ư', 10) > textWidth('u', 10));
  assert.equal(textWidth('e\u0302\u0301', 10), textWidth('ế', 10));
});

test('an unknown letter counts as the widest', () => {
  assert.ok(textWidth('漢', 10) >= textWidth('W', 10));
});

test('lines never exceed the width and lose no letter', () => {
  const text = 'Giấy tờ chứng minh nơi cư trú của người yêu cầu đăng ký khai sinh cho trẻ em';
  for (const width of [40, 80, 150, 400]) {
    const lines = wrap(text, width, 14);
    for (const line of lines) assert.ok(textWidth(line, 14) <= width, line);
    assert.equal(lines.join(' ').replaceAll(' ', ''), text.replaceAll(' ', ''));
  }
});

test('an unbroken word is cut after punctuation, not lost', () => {
  const url = 'https://dichvucong.gov.vn/p/home/dvc-chi-tiet.html';
  const lines = wrap(url, 90, 14);
  assert.equal(lines.join(''), url);
  assert.equal(lines[0], 'https://');
  for (const line of lines) assert.ok(textWidth(line, 14) <= 90);
});

test('lines are of about the same length, so that no syllable stands alone', () => {
  assert.deepEqual(wrap('Đăng ký lại khai sinh', 150, 15, true).length, 2);
  assert.ok(wrap('Không đọc mã này cho bất kỳ ai', 145, 14).every((line) => line.includes(' ')));
});

test('a last line of one syllable gets company', () => {
  const lines = wrap('cha, mẹ, người nuôi dưỡng, người giám hộ theo quy định', 100, 13, true);
  assert.ok(lines.at(-1)?.includes(' '), lines.join(' | '));
});

test('a text shrinks a little before it takes a second line, and a long one stays readable', () => {
  const width = textWidth('Đăng nhập', 15);
  assert.deepEqual(fit('Đăng nhập', width, 16), { size: 15, lines: ['Đăng nhập'] });
  assert.equal(fit('Đăng nhập', width / 1.5, 16).lines.length, 2);
  const long = fit('Giấy tờ chứng minh nơi cư trú '.repeat(8), 80, 16);
  assert.equal(long.size, 15);
  assert.ok(long.lines.length > 3);
  assert.equal(fit('Nghiêng'.repeat(6), 80, 16).size, smallestLetters);
});

test('an empty text has no lines', () => {
  assert.deepEqual(fit('', 100, 15).lines, []);
  assert.deepEqual(fit('  ', 100, 15).lines, []);
});
