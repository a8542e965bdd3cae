/** The picture that Zalo, Facebook and others show beside a link: 1200 × 630, text as outlines. */
import type { Font } from 'fontkit';
import type { Guide, Title, Unit } from '#model/guide.ts';
import type { SafetyPage, Scam } from '#model/safety.ts';
import { markBody } from '#icons/mark.ts';
import { iconGrid } from '#model/screen/icons.ts';
import { symbolSheet } from '#renderers/screen-svg/symbols.ts';
import { glue } from '#text/glue.ts';
import { letters, widthOf, wrap } from './letters.ts';

export interface Fonts {
  bold: Font;
  medium: Font;
}

export interface LinkPicture {
  /** Cut where the author allows it. */
  title: string[];
  unit: string;
  /** On the white chip below the title. */
  promise: string;
  /** On the button that the hand presses. */
  button: string;
  /** Body of an icon. */
  icon: string;
}

export function guidePicture(guide: Guide, unit: Unit, icon: string): LinkPicture {
  return {
    title: guide.title.lines,
    unit: unit.name,
    promise: `${guide.steps.length} bước, có hình`,
    button: 'Xem từng bước',
    icon,
  };
}

export function scamPicture(scam: Scam, unit: Unit, icon: string): LinkPicture {
  return { title: scam.title.lines, unit: unit.name, promise: 'Coi chừng lừa đảo', button: 'Cách nhận ra', icon };
}

/** A page for one kind of reader, or one that asks. */
export function pagePicture(title: Title, unit: Unit, icon: string, { promise, button }: Pick<LinkPicture, 'promise' | 'button'>): LinkPicture {
  return { title: title.lines, unit: unit.name, promise, button, icon };
}

export function advicePicture(page: SafetyPage, unit: Unit, icon: string): LinkPicture {
  return { title: page.title.lines, unit: unit.name, promise: 'An toàn trên mạng', button: 'Xem cách làm', icon };
}

export function sitePicture(guides: readonly Guide[], unit: Unit, icon: string): LinkPicture {
  return {
    title: ['Làm giấy tờ', 'trên mạng,', 'có hình chỉ tay'],
    unit: unit.name,
    promise: `${guides.length} hướng dẫn, từng bước`,
    button: 'Tìm thủ tục',
    icon,
  };
}

const RED = '#951A1D';
const GOLD = '#F5B301';
const WIDTH = 1200;
const HEIGHT = 630;
const LEFT = 72;
const TITLE_WIDTH = 620;
const TITLE_HEIGHT = 310;
const LINE = 1.2;
/** Down to here the author's own line breaks are worth a smaller size. */
const GOOD_SIZE = 60;
const SIZES = [92, 88, 84, 80, 76, 72, 68, 64, 60, 56, 52, 48];

interface Fitted {
  lines: string[];
  size: number;
}

/** The author's own lines where they fit; else cut further within them; else as large as the room allows. */
export function fitTitle(font: Font, title: readonly string[]): Fitted {
  const own = title.map(glue);
  const fits = (lines: string[], size: number) =>
    lines.every((line) => widthOf(font, line, size) <= TITLE_WIDTH) && lines.length * size * LINE <= TITLE_HEIGHT;
  const inside = (size: number) => own.flatMap((line) => wrap(font, line, size, TITLE_WIDTH));
  const across = (size: number) => wrap(font, own.join(' '), size, TITLE_WIDTH);
  const good = SIZES.filter((size) => size >= GOOD_SIZE);
  const tries = [
    ...good.map((size) => ({ lines: own, size })),
    ...good.map((size) => ({ lines: inside(size), size })),
    ...SIZES.map((size) => ({ lines: across(size), size })),
  ];
  return tries.find(({ lines, size }) => fits(lines, size)) ?? tries.at(-1)!;
}

function phone({ button, icon }: LinkPicture, { bold }: Fonts): string {
  const left = 748;
  const width = 350;
  const middle = left + width / 2;
  const press = { x: left + 30, y: 452, width: width - 60, height: 84 };
  const ring = (grow: number, stroke: string, thick: number, extra = '') =>
    `<rect x="${press.x - grow}" y="${press.y - grow}" ` +
    `width="${press.width + 2 * grow}" height="${press.height + 2 * grow}" ` +
    `rx="${20 + grow}" fill="none" stroke="${stroke}" stroke-width="${thick}"${extra}/>`;
  const tip = { x: press.x + press.width - 22, y: press.y + press.height / 2 + 4 };
  return (
    `<rect x="${left + 8}" y="86" width="${width}" height="700" rx="50" fill="#000" opacity=".16"/>` +
    `<rect x="${left}" y="74" width="${width}" height="700" rx="50" fill="#2B2320"/>` +
    `<rect x="${left + 13}" y="87" width="${width - 26}" height="700" rx="38" fill="#FFFDF9"/>` +
    `<circle cx="${middle}" cy="264" r="126" fill="#F5EAD6"/>` +
    `<svg x="${middle - 88}" y="176" width="176" height="176" viewBox="0 0 ${iconGrid} ${iconGrid}">${icon}</svg>` +
    `<rect x="${press.x}" y="${press.y}" width="${press.width}" height="${press.height}" rx="20" fill="${RED}"/>` +
    letters(bold, { text: button, x: middle - 22, y: press.y + 53, size: 29, fill: '#fff', anchor: 'middle' }) +
    ring(8, GOLD, 18, ' stroke-opacity=".35"') +
    ring(5, '#8A5A00', 11.5) +
    ring(5, GOLD, 8) +
    `<use href="#s-hand" transform="translate(${tip.x} ${tip.y}) scale(1.75)"/>`
  );
}

export function drawLinkPicture(picture: LinkPicture, fonts: Fonts): string {
  const { lines, size } = fitTitle(fonts.bold, picture.title);
  const chip = widthOf(fonts.bold, picture.promise, 32) + 56;
  const block = lines.length * size * LINE;
  const top = 142 + (TITLE_HEIGHT + 40 - block) / 2;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${RED}"/>` +
    `<style>.s-sheet{display:none}.s-sleeve{fill:${GOLD}}</style>${symbolSheet(['hand'], () => '')}` +
    `<svg x="${LEFT - 4}" y="54" width="68" height="68" viewBox="0 0 64 64">${markBody}</svg>` +
    letters(fonts.medium, { text: `Cầm tay chỉ việc · ${picture.unit}`, x: LEFT + 82, y: 99, size: 33, fill: '#fff' }) +
    lines
      .map((text, i) => letters(fonts.bold, { text, x: LEFT, y: top + (i + 0.82) * size * LINE, size, fill: '#fff' }))
      .join('') +
    `<rect x="${LEFT}" y="510" width="${chip}" height="64" rx="32" fill="#fff"/>` +
    letters(fonts.bold, { text: picture.promise, x: LEFT + 28, y: 553, size: 32, fill: RED }) +
    phone(picture, fonts) +
    '</svg>'
  );
}
