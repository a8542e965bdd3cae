/** A deck as a .pptx to edit: each text a text box, each drawn screen a picture with its words, what to say in the notes. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import PptxGen from 'pptxgenjs';
import type { Day } from '#model/guide.ts';
import { qrPath } from '#components/sheet/qr-path.ts';
import { stage, type Badge, type Block, type Box, type Deck, type ListRow, type Look, type Run, type Slide } from '#renderers/slides/deck.ts';
import { foot } from '#renderers/slides/frame.ts';
import { badgeRoom, badgeSize, isBold, leadOf, paddingOf } from '#renderers/slides/lay.ts';

/** What is drawn elsewhere: PNG, or JPEG of a photograph. */
export interface SlidePictures {
  screen(block: Extract<Block, { kind: 'screen' }>): Promise<Uint8Array>;
  icon(name: string): Promise<Uint8Array>;
  mark(): Promise<Uint8Array>;
  code(path: ReturnType<typeof qrPath>): Promise<Uint8Array>;
}

/** Where it is missing, the office program takes a sans serif; texts are measured for the widest of them. */
export const slideFont = 'Be Vietnam Pro';
/** For what people add: every machine has it. */
const plainFont = 'Arial';
const colours = { ink: '2A1F1A', soft: '574739', paper: 'FBF6EC', white: 'FFFFFF', sand: 'F5EAD6', red: '951A1D', redTint: 'FCE8E3', goldTint: 'FFF3CF', ok: '17613A', okTint: 'E0F2E4', bark: '3A2C26', slate: '2F4858', edge: '8A7763', line: 'E3D6C3', ask: 'C79100', field: 'B9A893', dark: '1E1815', device: '2B2320', bubble: 'EFE7DB', grey: 'EDE6DC', past: '8CC29E', rest: '7A6C65' } as const;

const PX_OF_INCH = 96;
const PT_OF_PX = 0.75;
const inches = (pixels: number): number => Number((pixels / PX_OF_INCH).toFixed(4));
const at = ({ x, y, width, height }: Box) => ({ x: inches(x), y: inches(y), w: inches(width), h: inches(height) });

interface Style { colour?: string; fill?: string; line?: { color: string; width: number; dash?: 'dash' }; round?: number; middle?: true; align?: 'center' }
const card = { fill: colours.white, round: 16, middle: true } as const;
const styles: Record<Look, Style> = {
  kicker: { colour: colours.soft },
  title: {},
  'cover-title': { colour: colours.white },
  say: {},
  soft: { colour: colours.soft },
  light: { colour: colours.white },
  'light-bold': { colour: colours.goldTint },
  task: { fill: colours.goldTint, round: 18, middle: true },
  tip: { fill: colours.goldTint, round: 18, middle: true },
  warn: { fill: colours.redTint, round: 18, middle: true },
  unsure: { fill: colours.paper, line: { color: colours.ask, width: 2.5, dash: 'dash' }, round: 18, middle: true },
  quote: { fill: colours.white, round: 18, middle: true },
  choice: { ...card, line: { color: colours.edge, width: 1.5 } },
  right: { ...card, fill: colours.okTint, line: { color: colours.ok, width: 4 } },
  wrong: { ...card, fill: colours.paper, colour: colours.soft, line: { color: colours.line, width: 1.5 } },
  strip: { middle: true },
  'verdict-true': { fill: colours.ok, colour: colours.white, round: 18, middle: true },
  'verdict-false': { fill: colours.red, colour: colours.white, round: 18, middle: true },
  'scene-head': { fill: colours.grey, round: 0, middle: true, align: 'center' },
  'scene-title': { middle: true },
  'scene-say': { fill: colours.bubble, round: 18, middle: true },
  'scene-mine': { fill: colours.okTint, round: 18, middle: true },
  'scene-field': { fill: colours.white, line: { color: colours.field, width: 1.5 }, round: 12, middle: true },
  'scene-button': { fill: colours.slate, colour: colours.white, round: 16, middle: true, align: 'center' },
  'scene-picture': { line: { color: colours.edge, width: 1.5, dash: 'dash' }, round: 16, middle: true },
};
const sceneStyles: Record<Extract<Block, { kind: 'scene' }>['look'], { fill: string; line: string; width: number; round: number }> = {
  phone: { fill: 'FFFDF9', line: colours.device, width: 7.5, round: 34 },
  call: { fill: colours.dark, line: colours.device, width: 7.5, round: 34 },
  browser: { fill: 'FFFDF9', line: colours.field, width: 7.5, round: 16 },
  sheet: { fill: colours.white, line: colours.field, width: 2, round: 6 },
};
const badgeColours: Record<Badge['tone'], { fill: string; colour: string }> = {
  red: { fill: colours.red, colour: colours.white },
  ok: { fill: colours.ok, colour: colours.white },
  quiet: { fill: colours.sand, colour: colours.red },
  box: { fill: colours.white, colour: colours.ink },
};

/** How its title is found again, to be made one that the outline and screen readers know. */
const titleName = 'Tiêu đề';
const titleLooks = new Set<Look>(['title', 'cover-title', 'verdict-true', 'verdict-false']);

const dataOf = (bytes: Uint8Array): string => `image/${bytes[0] === 0xff ? 'jpeg' : 'png'};base64,${Buffer.from(bytes).toString('base64')}`;

type PptxSlide = ReturnType<PptxGen['addSlide']>;
type TextProps = NonNullable<Exclude<Parameters<PptxSlide['addText']>[0], string>>;

class SlideWriter {
  readonly #slide: PptxSlide;
  readonly #pictures: SlidePictures;
  readonly #ground: Slide['ground'];
  #hasTitle = false;

  constructor(slide: PptxSlide, ground: Slide['ground'], pictures: SlidePictures) {
    this.#slide = slide;
    this.#ground = ground;
    this.#pictures = pictures;
  }

  async block(block: Block): Promise<void> {
    switch (block.kind) {
      case 'text': return this.#text(block.box, block.look, block.size, block.runs);
      case 'list': return block.rows.forEach((row) => this.#row(row));
      case 'numeral': return this.#disc(block.box, block.text, Math.round(block.box.height * 0.6), badgeColours.red);
      case 'screen': return this.#picture(block.box, await this.#pictures.screen(block), block.alt);
      case 'icon': {
        if (this.#ground === 'paper') return this.#picture(block.box, await this.#pictures.icon(block.name), '');
        // Pale pictures are seen on red too.
        const inset = block.box.width * 0.16;
        this.#slide.addShape('ellipse', { ...at(block.box), fill: { color: colours.paper } });
        return this.#picture({ x: block.box.x + inset, y: block.box.y + inset, width: block.box.width - 2 * inset, height: block.box.height - 2 * inset }, await this.#pictures.icon(block.name), '');
      }
      case 'scene': {
        const { fill, line, width, round } = sceneStyles[block.look];
        this.#slide.addShape('roundRect', { ...at(block.box), fill: { color: fill }, line: { color: line, width }, rectRadius: inches(round) });
        // On a dark ground the head of a call has none of its own.
        for (const part of block.parts) this.#text(part.box, part.look, part.size, part.runs, block.look === 'call' && /head|title/.test(part.look) ? { colour: colours.white, fill: colours.dark } : {});
        return;
      }
      case 'code': return this.#code(block);
    }
  }

  #runs(runs: readonly Run[], look: Look, colour: string, onDark: boolean): TextProps {
    return runs.map(({ text, as }) => ({
      text,
      options: {
        ...(as || isBold(look) ? { bold: true } : {}),
        ...(as === 'mark' ? { underline: { style: 'sng' as const, color: onDark ? colours.goldTint : colours.red }, ...(onDark ? { color: colours.goldTint } : { highlight: colours.goldTint }) } : { color: colour }),
      },
    }));
  }

  #text(box: Box, look: Look, size: number, runs: readonly Run[], over: Style = {}): void {
    const { colour = colours.ink, fill, line, round = 0, middle, align } = { ...styles[look], ...over };
    const { x, y } = paddingOf(look);
    const isTitle = titleLooks.has(look) && !this.#hasTitle;
    if (isTitle) this.#hasTitle = true;
    this.#slide.addText(this.#runs(runs, look, colour, colour === colours.white), {
      ...at(box),
      ...this.#letters(size, look),
      margin: [x, x, y / 2, y / 2].map((pixels) => pixels * PT_OF_PX) as [number, number, number, number],
      valign: middle ? 'middle' : 'top',
      align: align ?? 'left',
      ...(fill && { fill: { color: fill } }),
      ...(line && { line: { color: line.color, width: line.width, ...(line.dash && { dashType: line.dash }) } }),
      ...(round > 0 && { shape: 'roundRect' as const, rectRadius: inches(round) }),
      ...(isTitle && { objectName: titleName }),
    });
  }

  #letters(size: number, look: Look) {
    return { fontFace: slideFont, fontSize: size * PT_OF_PX, lang: 'vi-VN', lineSpacing: Math.round(size * PT_OF_PX * leadOf(look)), color: colours.ink, fit: 'none' as const, wrap: true };
  }

  #row({ box, look, size, runs, badge }: ListRow): void {
    if (!badge) return this.#text(box, look, size, runs);
    const { colour = colours.ink, fill, line, round } = styles[look];
    const { x, y } = paddingOf(look);
    if (fill) this.#slide.addShape('roundRect', { ...at(box), fill: { color: fill }, ...(line && { line: { color: line.color, width: line.width } }), rectRadius: inches(round ?? 0) });
    const lineHeight = size * leadOf(look);
    // Beside the first line; on a card in the middle.
    const down = fill ? (box.height - badgeSize) / 2 : (lineHeight - badgeSize) / 2;
    this.#disc({ x: box.x + x, y: box.y + down, width: badgeSize, height: badgeSize }, badge.text, 28, badgeColours[badge.tone], badge.tone === 'box');
    const words = look === 'right' ? [...runs, { text: '  ✓' }] : runs;
    this.#slide.addText(this.#runs(words, look, colour, false), {
      ...at({ x: box.x + x + badgeRoom, y: box.y, width: box.width - badgeRoom - 2 * x, height: box.height }),
      ...this.#letters(size, look),
      margin: [0, 0, y / 2, y / 2].map((pixels) => pixels * PT_OF_PX) as [number, number, number, number],
      valign: fill ? 'middle' : 'top',
    });
  }

  #disc(box: Box, text: string, size: number, { fill, colour }: { fill: string; colour: string }, isSquare = false): void {
    this.#slide.addText(text, {
      ...at(box),
      shape: isSquare ? 'rect' : 'ellipse',
      fill: { color: fill },
      ...(isSquare && { line: { color: colours.ink, width: 3 } }),
      fontFace: slideFont,
      fontSize: size * PT_OF_PX,
      bold: true,
      color: colour,
      align: 'center',
      valign: 'middle',
      margin: 0,
      lang: 'vi-VN',
      fit: 'none',
      wrap: false,
    });
  }

  #picture(box: Box, bytes: Uint8Array, altText: string): void {
    this.#slide.addImage({ data: dataOf(bytes), ...at(box), altText });
  }

  async #code({ box, url, call }: Extract<Block, { kind: 'code' }>): Promise<void> {
    const side = 372;
    const x = box.x + (box.width - side) / 2;
    this.#slide.addShape('roundRect', { ...at(box), fill: { color: colours.white }, rectRadius: inches(30) });
    this.#picture({ x, y: box.y + 24, width: side, height: side }, await this.#pictures.code(qrPath(url)), `Mã QR: ${call}`);
    const words = (text: string, y: number, height: number, size: number, bold: boolean) =>
      this.#slide.addText(text, { ...at({ x: box.x + 20, y, width: box.width - 40, height }), fontFace: slideFont, fontSize: size * PT_OF_PX, bold, color: colours.ink, align: 'center', valign: 'top', margin: 0, lang: 'vi-VN', fit: 'none', ...(bold ? {} : { hyperlink: { url } }) });
    words(call, box.y + side + 32, 46, 34, true);
    words(url.replace(/^https?:\/\//, ''), box.y + side + 82, 90, 28, false);
  }
}

function noteText({ notes, minutes, part }: Slide, parts: Deck['parts']): string {
  const head = part === undefined ? [] : [`${parts[part]!.title} (${parts[part]!.minutes} phút).${minutes > 0 ? ` Trang này: ${minutes.toLocaleString('vi-VN')} phút.` : ''}`];
  return [...head, ...notes.map(({ title, text }) => `${title}: ${text}`)].join('\n');
}

const master = 'Cầm tay chỉ việc';

export interface Bound { deck: Deck; unitName: string; today: Day; pictures: SlidePictures }

export async function writePptx({ deck, unitName, today, pictures }: Bound): Promise<Uint8Array> {
  const pptx = new PptxGen();
  pptx.defineLayout({ name: 'trang', width: inches(stage.width), height: inches(stage.height) });
  pptx.layout = 'trang';
  pptx.title = deck.title;
  pptx.subject = deck.about;
  pptx.author = `${master} · ${unitName}`;
  pptx.company = unitName;
  pptx.theme = { headFontFace: plainFont, bodyFontFace: plainFont };
  const markSide = 46;
  const band = foot.height;
  const mark = dataOf(await pictures.mark());
  const letters = { fontFace: slideFont, fontSize: 18, color: colours.white, margin: 0, valign: 'middle' as const };
  for (const ground of ['paper', 'red'] as const)
    pptx.defineSlideMaster({
      title: ground === 'paper' ? master : `${master}, nền đỏ`,
      background: { color: colours[ground] },
      objects: [
        { rect: { ...at({ x: 0, y: foot.y, width: stage.width, height: band }), fill: { color: colours.bark } } },
        { image: { data: mark, ...at({ x: 56, y: foot.y + (band - markSide) / 2, width: markSide, height: markSide }) } },
        { text: { text: `${master} · ${unitName}`, options: { ...letters, ...at({ x: 118, y: foot.y, width: 480, height: band }) } } },
      ],
      slideNumber: { ...letters, ...at({ x: 1144, y: foot.y, width: 80, height: band }), align: 'right', bold: true },
    });
  for (const slide of deck.slides) {
    const page = pptx.addSlide({ masterName: slide.ground === 'paper' ? master : `${master}, nền đỏ` });
    const writer = new SlideWriter(page, slide.ground, pictures);
    for (const block of slide.blocks) await writer.block(block);
    if (slide.progress) page.addText(`Bước ${slide.progress.at} trong ${slide.progress.of}`, { ...letters, ...at({ x: 820, y: foot.y, width: 300, height: band }), align: 'right', bold: true, lang: 'vi-VN' });
    page.addNotes(noteText(slide, deck.parts));
  }
  return settled((await pptx.write({ outputType: 'uint8array' })) as Uint8Array, today);
}

/** Of a shape with our name for titles: says what it is. */
const withTitle = (xml: string): string => xml.replace(new RegExp(`(name="${titleName}".*?<p:nvPr>)(?=</p:nvPr>)`, 's'), '$1<p:ph type="title"/>');

/** Each line of a note is a paragraph of its own. */
function withParagraphs(xml: string): string {
  return xml.replace(/<a:p>((?:(?!<\/a:p>).)*?)<a:t>([^<]*\n[^<]*)<\/a:t>(.*?)<\/a:p>/gs, (_, before: string, text: string, after: string) =>
    text.split(/\r?\n/).map((line) => `<a:p>${before}<a:t>${line}</a:t>${after}</a:p>`).join(''),
  );
}

/** The same deck is the same file, whenever it was made; its titles and notes are what they are. */
function settled(pptx: Uint8Array, today: Day): Uint8Array {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const mtime = new Date(year, month - 1, day);
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(pptx))) {
    if (name.endsWith('/')) continue;
    const settle = (xml: string): string => {
      if (name === 'docProps/core.xml') return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${today}T00:00:00Z`);
      if (name.startsWith('ppt/notesSlides/notesSlide')) return withParagraphs(xml).replaceAll('lang="en-US"', 'lang="vi-VN"');
      return name.startsWith('ppt/slides/slide') ? withTitle(xml) : xml;
    };
    files[name] = [/\.(xml|rels)$/.test(name) ? strToU8(settle(strFromU8(bytes))) : bytes, { level: name.startsWith('ppt/media/') ? 0 : 6, mtime }];
  }
  return zipSync(files);
}
