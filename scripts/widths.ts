/** Makes src/text/width-table.ts: how wide each letter gets in the fonts that people's devices have. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSync, type Font } from 'fontkit';

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));
const google = (folder: string, family: string, weight: string) =>
  `${modules}@expo-google-fonts/${folder}/${weight}/${family}_${weight}.ttf`;
const families = [
  ['be-vietnam-pro', 'BeVietnamPro'],
  ['roboto', 'Roboto'],
  ['noto-sans', 'NotoSans'],
] as const;
const weights = {
  regular: ['400Regular', '500Medium'],
  bold: ['600SemiBold', '700Bold', '800ExtraBold'],
} as const;
const dejavu = { regular: 'DejaVuSans', bold: 'DejaVuSans-Bold' } as const;
type Weight = keyof typeof weights;

/** For rounding to whole pixels and for Segoe UI, which may not be shipped and is narrower than Noto Sans. */
const margin = 1.06;

const plain = Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCharCode(0x20 + i));
const marked = [...'đĐơƠưƯăĂâÂêÊôÔ'];
const signs = [...'\u00a0•…–—“”‘’·°×→›«»₫²'];
/** The same letter with each of the five tones: fonts draw some of them wider. */
const toned = (letter: string) =>
  /[aeiouyăâêôơư]/i.test(letter)
    ? [...'\u0300\u0301\u0303\u0309\u0323'].map((tone) => (letter + tone).normalize('NFC'))
    : [];
const letters = [...plain, ...marked, ...signs];

const open = (path: string) => openSync(path) as Font;
function advance(font: Font, letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return font.hasGlyphForCodePoint(code) ? (font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm : 0;
}

function widest(weight: Weight): Record<string, number> {
  const usual = families.flatMap(([folder, family]) => weights[weight].map((w) => open(google(folder, family, w))));
  const floor = open(`${modules}dejavu-fonts-ttf/ttf/${dejavu[weight]}.ttf`);
  const single = (letter: string) => Math.max(...usual.map((f) => advance(f, letter) * margin), advance(floor, letter));
  const widestOf = (letter: string) => Math.ceil(Math.max(...[letter, ...toned(letter)].map(single)));
  const table: Record<string, number> = {};
  for (const letter of letters) {
    const width = widestOf(letter);
    const bare = letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    if (bare === letter || table[bare] !== width) table[letter] = width;
  }
  table.other = Math.max(...Object.values(table));
  return table;
}

const print = (name: string, table: Record<string, number>) =>
  `export const ${name}: Readonly<Record<string, number>> = {\n` +
  Object.entries(table)
    .map(([letter, width]) => `  ${JSON.stringify(letter)}: ${width},\n`)
    .join('') +
  '};\n';

/** The whole file, so that a test can tell whether the committed one is still right. */
export function widthTable(): string {
  return (
    '/** Advance of each letter in thousandths of the size, the widest font counts. Made by scripts/widths.ts. */\n' +
    print('regularWidths', widest('regular')) +
    print('boldWidths', widest('bold'))
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = fileURLToPath(new URL('../src/text/width-table.ts', import.meta.url));
  writeFileSync(target, widthTable());
}
