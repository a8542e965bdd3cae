import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { sheetOf } from './sheets.ts';
import { greyDrawing, slim, slimDrawing } from './slim.ts';
import { slimFont } from './slim-font.ts';
import { shareShapes } from './slim-shapes.ts';
import { joinLetters } from './slim-text.ts';
import { PressStore } from './store.ts';
import { bookletOrder, variantsOf } from './variants.ts';

test('a folded booklet reads in order: each sheet holds a first and a last page', () => {
  assert.deepEqual(bookletOrder(4), [[3, 0], [1, 2]]);
  assert.deepEqual(bookletOrder(8), [[7, 0], [1, 6], [5, 2], [3, 4]]);
  assert.throws(() => bookletOrder(6), /chia hết cho 4/);
});

test('lengths lose what no printer could show, colours and places lose nothing', () => {
  assert.equal(slimDrawing('295.99997 1019.30029 296.07742 1018.51379 296.23236 1017.73492 c'), '296 1019.3 296.1 1018.5 296.2 1017.7 c');
  assert.equal(slimDrawing('.9608 .9176 .8392 rg\n.24 0 0 -.24 0 594.96 cm'), '.9608 .9176 .8392 rg\n.24 0 0 -.24 0 594.96 cm');
  assert.equal(slimDrawing('5.0134583 0 Td <00A5> Tj'), '5.01 0 Td <00A5> Tj');
});

const block = (...lines: string[]) => ['BT', '/F6 20 Tf', '1 0 0 -1 5 50 Tm', ...lines, 'ET'].join('\n');
const halfAsWide = () => () => 500;

test('letters where their font puts them are one string, others are moved within it', () => {
  assert.equal(joinLetters(block('<0001> Tj', '10 0 Td <0002> Tj', '10.02 0 Td <0003> Tj'), halfAsWide), block('<000100020003> Tj'));
  assert.equal(joinLetters(block('<0001> Tj', '9 0 Td <0002> Tj', '12 0 Td <0003> Tj'), halfAsWide), block('[<0001>50<0002>-100<0003>] TJ'));
});

test('what is rounded away does not add up along a line', () => {
  const steps = Array.from({ length: 200 }, () => '10.03 0 Td <0002> Tj');
  const [, moves] = /\[(.*)\] TJ/.exec(joinLetters(block('<0001> Tj', ...steps), halfAsWide))!;
  const moved = [...moves!.matchAll(/>(-?\d+)</g)].reduce((sum, [, number]) => sum - Number(number), 0);
  assert.ok(Math.abs(moved / 1000 * 20 - 200 * 0.03) < 0.05, `${moved}`);
});

test('a new line starts where it did, and text of unknown fonts or in other ways stays as it is', () => {
  assert.equal(joinLetters(block('<0001> Tj', '-4 15 Td <0002> Tj', '10 0 Td <0003> Tj'), halfAsWide), block('<0001> Tj', '-4 15 Td <00020003> Tj'));
  for (const [text, advances] of [[block('<0001> Tj', '10 0 Td <0002> Tj'), () => undefined], [block('3 Tr', '<0001> Tj'), halfAsWide]] as const) assert.equal(joinLetters(text, advances), text);
});

test('a long shape drawn twice is written once; short ones and those drawn once stay where they are', () => {
  const long = (x: number) => `${x} 1 m\n${'2 3.5 l\n'.repeat(200)}h\nf\n`;
  const { drawings, shapes } = shareShapes([`1 0 0 rg\n${long(1)}0 1 0 rg\n${long(1)}`, `${long(1)}${long(7)}1 1 m\nh\nf\n`]);
  const [[name, shape]] = [...shapes] as [[string, string]];
  assert.equal(shapes.size, 1);
  assert.equal(shape, long(1));
  assert.deepEqual(drawings, [`1 0 0 rg\n/${name} Do\n0 1 0 rg\n/${name} Do\n`, `/${name} Do\n${long(7)}1 1 m\nh\nf\n`]);
});

async function onePage(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([420, 595]).drawRectangle({ x: 10.123456, y: 20.987654, width: 30, height: 40 });
  return document.save({ useObjectStreams: false });
}

test('a slimmed font has the same letters, without their programs', async () => {
  const file = await readFile(fileURLToPath(import.meta.resolve('@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf')));
  const slim = slimFont(file);
  assert.ok(slim.length < file.length * 0.8, `${slim.length} of ${file.length}`);
  // fontkit wants a table of letters too, which a PDF has of its own.
  const { create } = await import('fontkit');
  const [whole, light] = [create(file), create(slim)] as { getGlyph(id: number): { path: { toSVG(): string }; advanceWidth: number } }[];
  for (let id = 0; id < 400; id++) {
    assert.equal(light!.getGlyph(id).path.toSVG(), whole!.getGlyph(id).path.toSVG(), `glyph ${id}`);
    assert.equal(light!.getGlyph(id).advanceWidth, whole!.getGlyph(id).advanceWidth);
  }
});

test('a slimmed file is the same file', async () => {
  const page = (await PDFDocument.load(await slim(await onePage()))).getPage(0);
  assert.deepEqual(page.getSize(), { width: 420, height: 595 });
});

test('a poster twice as large has a page twice as large', async () => {
  const a1 = variantsOf('ap-phich').find(({ id }) => id === 'a1')!;
  const page = (await PDFDocument.load(await a1.make({ pdf: await onePage(), printed: { pages: 1, widthMm: 148, heightMm: 210 } }))).getPage(0);
  assert.deepEqual(page.getSize(), { width: 840, height: 1190 });
});

test('every variant that is offered can be made', () => {
  for (const kind of ['ap-phich', 'an-toan', 'niem-yet', 'danh-muc'] as const) assert.ok(variantsOf(kind).length > 0, kind);
});

const html = (body: string) => `<head><meta name="sheet" content="{&quot;kind&quot;:&quot;to-roi-a5&quot;,&quot;title&quot;:&quot;Khai sinh&quot;}"></head><body>${body}`;

test('a sheet is known by what it shows', () => {
  const [one, same, other] = [sheetOf('a/', html('x')), sheetOf('b/', html('x')), sheetOf('a/', html('y'))];
  assert.equal(one.title, 'Khai sinh');
  assert.equal(one.hash, same.hash);
  assert.notEqual(one.hash, other.hash);
  assert.throws(() => sheetOf('c/', '<head></head>'), /sheet/);
});

test('the store gives back what was put, and forgets what nobody wants', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'store-'));
  try {
    const store = new PressStore(dir);
    assert.equal(store.has('a.pdf'), false);
    await store.put('a.pdf', new Uint8Array([1]), { pages: 2, widthMm: 148, heightMm: 210 });
    assert.deepEqual(await store.read('a.pdf'), { pages: 2, widthMm: 148, heightMm: 210 });
    await store.tidy(new Set());
    assert.equal(store.has('a.pdf'), false);
  } finally {
    await rm(dir, { recursive: true });
  }
});

test('a grey copy has no colour left', () => {
  assert.equal(greyDrawing('1 0 0 rg\n0 1 0 RG\n.5 .5 .5 rg'), '0.299 g\n0.587 G\n0.5 g');
});
