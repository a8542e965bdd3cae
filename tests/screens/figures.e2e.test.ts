/** Every drawn screen in real Chromium: nothing overlaps, nothing is cut, with a narrow and with a wide system font. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { emoji } from '#icons/emoji.ts';
import { drawScreen, type Drawing } from '#renderers/screen-svg/draw.ts';
import { screenExamples } from '#renderers/screen-svg/examples.ts';
import { symbolSheet } from '#renderers/screen-svg/symbols.ts';
import { figureFaults } from '../lib/figure-faults.ts';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const css = file('src/renderers/screen-svg/screen.css').toString();
const google = (folder: string, family: string) =>
  Object.fromEntries(
    ['400Regular', '500Medium', '700Bold', '800ExtraBold'].map((weight) => [
      weight.slice(0, 3),
      `@expo-google-fonts/${folder}/${weight}/${family}_${weight}.ttf`,
    ]),
  );
const fonts: Record<string, Record<string, string>> = {
  Roboto: google('roboto', 'Roboto'),
  'DejaVu Sans': { 400: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 700: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf' },
  'Be Vietnam Pro': google('be-vietnam-pro', 'BeVietnamPro'),
  'Noto Sans': google('noto-sans', 'NotoSans'),
};
const faces = (files: Record<string, string>) =>
  Object.entries(files)
    .map(([weight, path]) => {
      const data = file(`node_modules/${path}`).toString('base64');
      return `@font-face{font-family:Tested;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
    })
    .join('');

const page = (drawings: readonly Drawing[], font: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Màn hình vẽ</title><style>${faces(fonts[font] ?? {})}` +
  ':root{--ink:#2A1F1A;--sand:#F5EAD6;--red:#951A1D;--gold:#F5B301;--gold-rim:#8A5A00}' +
  `body{font-family:Tested;width:322px}${css}</style>` +
  `${symbolSheet(
    drawings.flatMap((d) => d.symbols),
    emoji,
  )}${drawings.map((d) => d.svg).join('')}</html>`;

const drawings = screenExamples.map(({ screen, options }) => drawScreen(screen, options));

for (const font of Object.keys(fonts))
  test(`figures in ${font}`, async ({ page: tab }) => {
    await tab.setContent(page(drawings, font));
    await tab.evaluate(() => document.fonts.ready);
    expect(await tab.evaluate(() => [...document.fonts].some((f) => f.status === 'loaded'))).toBe(true);
    expect(await tab.locator('svg.s').count()).toBe(screenExamples.length);
    expect(await tab.evaluate(figureFaults)).toEqual([]);
  });

test('the check finds what it is there for', async ({ page: tab }) => {
  const bad = drawScreen({
    device: 'phone',
    app: 'portal',
    title: 'Thử',
    rows: [
      { kind: 'field', label: 'Tên', value: 'A' },
      { kind: 'button', label: 'Nộp', tap: true },
    ],
  });
  const [label = '', value = ''] = ['>Tên<', '>A<'];
  const svg = bad.svg
    .replace(label, '>Một nhãn dài đến mức ra khỏi mặt kính của máy<')
    .replace(/(<text[^>]*>)A</, '<text x="58" y="82" class="s-x">Đè lên nhãn<')
    .replace(/(<text[^>]*>)Nộp</, '<text x="206" y="170">Nộp<');
  expect(svg).not.toContain(value);
  await tab.setContent(page([{ ...bad, svg }], 'Roboto'));
  await tab.evaluate(() => document.fonts.ready);
  const faults = (await tab.evaluate(figureFaults)).join('\n');
  expect(faults).toMatch(/ra ngoài mặt kính/);
  expect(faults).toMatch(/đè chữ/);
  expect(faults).toMatch(/ngón tay đè chữ "Nộp"/);
});
