/**
 * A TrueType font inside a PDF needs its outlines and widths, nothing else: names, kerning and the small programs
 * that move outlines onto the dots of old screens are half of it.
 */

const NEEDED = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
/** Of the parts of a composed glyph. */
const MORE_PARTS = 0x20;
const HAS_PROGRAM = 0x100;
const WORDS = 0x1;
const SCALES: readonly [flag: number, bytes: number][] = [[0x8, 2], [0x40, 4], [0x80, 8]];

const aligned = (length: number): number => (length + 3) & ~3;

function tablesOf(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    const from = font.readUInt32BE(entry + 8);
    tables.set(font.toString('latin1', entry, entry + 4), font.subarray(from, from + font.readUInt32BE(entry + 12)));
  }
  return tables;
}

/** A glyph drawn by its own points: header, ends of contours, then the program, then the points. */
function withoutProgram(glyph: Buffer): Buffer {
  const contours = glyph.readInt16BE(0);
  if (contours < 0) return composedWithoutProgram(glyph);
  const at = 10 + 2 * contours;
  const program = glyph.readUInt16BE(at);
  return Buffer.concat([glyph.subarray(0, at), Buffer.from([0, 0]), glyph.subarray(at + 2 + program)]);
}

/** A glyph made of others: the program stands behind the last of them. */
function composedWithoutProgram(glyph: Buffer): Buffer {
  const copy = Buffer.from(glyph);
  let at = 10;
  for (;;) {
    const flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(flags & ~HAS_PROGRAM, at);
    at += 4 + (flags & WORDS ? 4 : 2) + (SCALES.find(([flag]) => flags & flag)?.[1] ?? 0);
    if (!(flags & MORE_PARTS)) return copy.subarray(0, at);
  }
}

function slimGlyphs(tables: Map<string, Buffer>): void {
  const [head, loca, glyf] = [tables.get('head')!, tables.get('loca')!, tables.get('glyf')!];
  const long = head.readInt16BE(50) === 1;
  const count = loca.length / (long ? 4 : 2) - 1;
  const start = (i: number) => (long ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i));
  const glyphs: Buffer[] = [];
  const places = Buffer.alloc(4 * (count + 1));
  let length = 0;
  for (let i = 0; i < count; i++) {
    places.writeUInt32BE(length, 4 * i);
    if (start(i + 1) <= start(i)) continue;
    const slim = withoutProgram(glyf.subarray(start(i), start(i + 1)));
    const padded = Buffer.alloc(aligned(slim.length));
    slim.copy(padded);
    glyphs.push(padded);
    length += padded.length;
  }
  places.writeUInt32BE(length, 4 * count);
  const longHead = Buffer.from(head);
  longHead.writeInt16BE(1, 50);
  tables.set('head', longHead).set('loca', places).set('glyf', Buffer.concat(glyphs));
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

/** The same letters, lighter; a font of another make comes back as it was. */
export function slimFont(font: Buffer): Buffer {
  const tables = tablesOf(font);
  if (!NEEDED.every((name) => tables.has(name))) return font;
  slimGlyphs(tables);
  const names = NEEDED.filter((name) => tables.get(name)!.length > 0);
  const header = Buffer.alloc(12 + 16 * names.length);
  font.copy(header, 0, 0, 4);
  const power = 2 ** Math.floor(Math.log2(names.length));
  header.writeUInt16BE(names.length, 4);
  header.writeUInt16BE(16 * power, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE(16 * (names.length - power), 10);
  const parts = [header];
  let at = header.length;
  for (const [i, name] of names.entries()) {
    const table = tables.get(name)!;
    const padded = Buffer.alloc(aligned(table.length));
    table.copy(padded);
    header.write(name, 12 + 16 * i, 'latin1');
    header.writeUInt32BE(checksum(padded), 16 + 16 * i);
    header.writeUInt32BE(at, 20 + 16 * i);
    header.writeUInt32BE(table.length, 24 + 16 * i);
    parts.push(padded);
    at += padded.length;
  }
  return Buffer.concat(parts);
}
