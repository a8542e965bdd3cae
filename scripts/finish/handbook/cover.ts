/** The cover of the book: the site's own picture under the name of the book. */
import sharp from 'sharp';
import { letters } from '#renderers/link-picture/letters.ts';
import { loadFonts } from '../link-pictures.ts';

const WIDTH = 1200;
const HEIGHT = 1600;
const RED = '#951A1D';

export async function cover(lines: readonly string[], below: string, picture: Buffer): Promise<Uint8Array> {
  const { bold, medium } = await loadFonts();
  const rows = lines.map((text, i) => letters(bold, { text, x: 72, y: 300 + i * 165, size: 136, fill: '#fff' }));
  const small = letters(medium, { text: below, x: 72, y: 300 + lines.length * 165 - 20, size: 52, fill: '#F5B301' });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${RED}"/>${rows.join('')}${small}</svg>`;
  const { height = 0 } = await sharp(picture).metadata();
  return sharp(Buffer.from(svg))
    .composite([{ input: picture, left: 0, top: HEIGHT - height }])
    .png({ palette: true, colours: 96, effort: 1, dither: 0 })
    .toBuffer();
}
