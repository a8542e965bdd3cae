/** The files themselves, opened as a print shop would open them. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { guideKinds, sheetKinds } from '#model/sheet.ts';
import { findBrowser } from '../../scripts/lib/browser.ts';
import { Printer } from '../../scripts/press/printer.ts';
import { press } from '../../scripts/press/run.ts';
import { sheetsIn, type Sheet } from '../../scripts/press/sheets.ts';
import { PressStore } from '../../scripts/press/store.ts';
import { boxesOf, openPdf, rasterise, readQr } from '../lib/pdf.ts';
import { expect, test } from '../lib/site.ts';
import { sampledSheets, sheetTemplate } from '../lib/pages.ts';
import { plainRich } from '../lib/words.ts';
import { dir, library } from '../site/built.ts';

const all = await sheetsIn(dir);
/** One of every template, chosen by the commit. */
const firstOfKind = new Map<string, Sheet>();
for (const page of sampledSheets) {
  const sheet = all.find((one) => page.endsWith(`/${one.page}`))!;
  const template = sheetTemplate(page);
  if (!firstOfKind.has(template)) firstOfKind.set(template, sheet);
}
const letters = (text: string) => text.normalize('NFC').replace(/[\s\u00AD\u200B]+/gu, '');

async function cornerOf(picture: Buffer, columns: number, rows: number): Promise<Buffer> {
  const { width, height } = await sharp(picture).metadata();
  return sharp(picture).extract({ left: 0, top: 0, width: Math.floor(width / columns), height: Math.floor(height / rows) }).png().toBuffer();
}

let printer: Printer;
test.beforeAll(async ({ site }) => {
  printer = await Printer.open(await findBrowser(), `${site.origin}${library.unit.base}`);
});
test.afterAll(() => printer.close());

async function printed(sheet: Sheet): Promise<Uint8Array> {
  const result = await printer.print(sheet);
  if ('faults' in result) throw new Error(`${sheet.page}: ${result.faults.join('; ')}`);
  return result.pdf;
}

for (const sheet of firstOfKind.values())
  test(`${sheet.kind} of ${sheet.slug} is a file that a shop can print and a person can read`, async ({ context }) => {
    test.slow();
    const pdf = await printed(sheet);
    const file = await openPdf(pdf);
    for (const page of file.pages) {
      expect(Math.abs(page.widthMm - sheet.widthMm), 'width').toBeLessThan(0.5);
      expect(Math.abs(page.heightMm - sheet.heightMm), 'height').toBeLessThan(0.5);
    }
    expect(file.fonts.length).toBeGreaterThan(0);
    for (const { name, embedded } of file.fonts) expect({ name, embedded }).toEqual({ name: expect.stringContaining('BeVietnamPro'), embedded: true });
    expect(file).toMatchObject({ language: 'vi', tagged: true, title: expect.stringContaining(sheet.title) });
    expect(file.text).toBe(file.text.normalize('NFC'));
    const words = letters(file.text);
    if (library.unit.sample && sheet.kind !== 'tranh-tuong') expect(words).toContain(letters('BẢN MẪU'));

    const guide = guideKinds.includes(sheet.kind) && library.guides.find(({ slug }) => slug === sheet.slug);
    if (guide && !['phieu-chuan-bi', 'phieu-80', 'tem-qr'].includes(sheet.kind)) {
      const left = sheet.left.map(({ what }) => what).join(' ');
      for (const step of guide.steps) {
        if (!left.includes('bước')) expect(words, `step ${step.number}`).toContain(letters(step.title));
        // A sentence stands whole or not at all.
        const say = letters(plainRich(step.say));
        if (words.includes(say.slice(0, 18))) expect(words).toContain(say);
      }
    }

    if (guide) {
      const small = sheet.widthMm <= 300;
      const sides = await rasterise(context, pdf, small ? 150 : 24);
      // Of 24 stickers a phone sees one.
      const pictures = sheet.kind === 'tem-qr' ? await Promise.all(sides.map((side) => cornerOf(side, 3, 8))) : sides;
      for (const copied of [false, true]) {
        const read = await Promise.all(pictures.map((picture) => readQr(picture, copied)));
        expect(read, copied ? 'after two photocopies' : 'as printed').toContain(
          `${library.unit.site}${library.unit.base}q/${guide.qr}#${sheet.kind}.${sheet.version}`,
        );
      }
      expect(sheetKinds[sheet.kind].qrMm).toBeGreaterThanOrEqual(20);
    }
  });

test('nothing is printed twice, and half a file never counts', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'press-'));
  try {
    const store = new PressStore(folder);
    const sheets = [...firstOfKind.values()].filter(({ kind }) => kind === 'to-roi-a5' || kind === 'phieu-chuan-bi');
    const options = { dir, base: library.unit.base, store, browser: await findBrowser() };
    expect(await press(sheets, options)).toEqual({ printed: sheets.length, faulty: [] });
    expect((await press(sheets, options)).printed).toBe(0);

    const [first, second] = sheets as [Sheet, Sheet];
    await rm(path.join(folder, `${first.hash}.pdf.json`));
    await writeFile(path.join(folder, `${first.hash}.pdf.part`), 'half');
    expect((await press(sheets, options)).printed).toBe(1);
    expect((await press([{ ...second, hash: 'another-content' }], options)).printed).toBe(1);

    await store.tidy(new Set(sheets.map(({ hash }) => `${hash}.pdf`)));
    expect((await readdir(folder)).sort()).toEqual(sheets.flatMap(({ hash }) => [`${hash}.pdf`, `${hash}.pdf.json`]).sort());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a press that is stopped leaves whole files only', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'press-'));
  try {
    const stop = new AbortController();
    const store = new PressStore(folder);
    const sheets = all.filter(({ kind }) => kind === 'phieu-chuan-bi').slice(0, 8);
    await press(sheets, { dir, base: library.unit.base, store, browser: await findBrowser(), onDone: () => stop.abort(), signal: stop.signal });
    const files = await readdir(folder);
    expect(files.length).toBeLessThan(sheets.length * 2);
    expect(files.filter((file) => file.endsWith('.part'))).toEqual([]);
    for (const file of files.filter((name) => name.endsWith('.pdf'))) expect(files).toContain(`${file}.json`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('for the shop a sheet has bleed, crop marks and true boxes; for the office it is grey', async () => {
  const sheet = firstOfKind.get('to-roi-a4')!;
  const files = await printer.printForShop(sheet);
  const of = (id: string) => files.find((file) => file.id === id)!.content;
  const [[left, bottom, right, top] = []] = await boxesOf(of('nha-in'), 'TrimBox');
  expect(right! - left!).toBeCloseTo(210, 0);
  expect(top! - bottom!).toBeCloseTo(297, 0);
  const [[bleedLeft] = []] = await boxesOf(of('nha-in'), 'BleedBox');
  expect(left! - bleedLeft!).toBeCloseTo(3, 1);
  const [page] = (await openPdf(of('nha-in'))).pages;
  expect(page!.widthMm).toBeCloseTo(230, 0);
});

test('the bleed is coloured to its edge, the paper around it white; a grey copy has no colour', async ({ context }) => {
  const sheet = firstOfKind.get('to-roi-a4')!;
  const files = await printer.printForShop(sheet);
  const [marked] = await rasterise(context, files.find(({ id }) => id === 'nha-in')!.content, 72);
  const at = async (picture: Buffer, xMm: number, yMm: number) => {
    const mm = 72 / 25.4;
    const { data } = await sharp(picture).flatten({ background: '#fff' }).removeAlpha().extract({ left: Math.round(xMm * mm), top: Math.round(yMm * mm), width: 1, height: 1 }).raw().toBuffer({ resolveWithObject: true });
    return [...data];
  };
  expect(await at(marked!, 8.5, 8.5), 'red goes on into the bleed').toEqual([149, 26, 29]);
  expect(await at(marked!, 3, 60), 'white beyond').toEqual([255, 255, 255]);
  const [grey] = await rasterise(context, files.find(({ id }) => id === 'xam')!.content, 72);
  const { data, info } = await sharp(grey!).flatten({ background: '#fff' }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let coloured = 0;
  for (let i = 0; i < info.width * info.height; i++) if (Math.max(data[3 * i]!, data[3 * i + 1]!, data[3 * i + 2]!) - Math.min(data[3 * i]!, data[3 * i + 1]!, data[3 * i + 2]!) > 6) coloured++;
  expect(coloured).toBe(0);
});

test('a wall picture is a drawing too, that needs no style sheet', async () => {
  const result = await printer.print(firstOfKind.get('tranh-tuong')!);
  if (!('drawing' in result)) throw new Error('no drawing');
  const drawing = Buffer.from(result.drawing!).toString();
  expect(drawing).toMatch(/^<svg [^>]*width="[\d.]+mm"/);
  expect(drawing).not.toMatch(/class=|style=|var\(|<use/);
  const drawn = await sharp(Buffer.from(drawing)).flatten({ background: '#fff' }).png().toBuffer();
  const { channels } = await sharp(drawn).stats();
  expect(channels[0]!.min, 'dark lines').toBeLessThan(80);
  expect(channels[0]!.mean, 'on white').toBeGreaterThan(200);
});
