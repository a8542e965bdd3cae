/** Draws the picture that stands beside a shared link, one a guide; an unchanged one is taken from the last time. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import sharp from 'sharp';
import { drawLinkPicture, guidePicture, sitePicture, type Fonts } from '#renderers/link-picture/link-picture.ts';
import { emoji } from '#icons/emoji.ts';
import { cache } from '../lib/places.ts';
import type { FinishStep } from './step.ts';

/** Pictures drawn before, by the hash of their drawing. */
export const keptPictures = path.join(cache, 'pictures');
/** Raised when sharp's settings below change: the drawing itself is part of the hash. */
const VERSION = 1;

async function font(file: string): Promise<Font> {
  const url = import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`);
  return create(await readFile(fileURLToPath(url))) as Font;
}

export async function loadFonts(): Promise<Fonts> {
  return {
    bold: await font('800ExtraBold/BeVietnamPro_800ExtraBold.ttf'),
    medium: await font('500Medium/BeVietnamPro_500Medium.ttf'),
  };
}

export function png(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 96, effort: 1, dither: 0 }).toBuffer();
}

/** Returns whether it had to be drawn. */
async function put(svg: string, target: string): Promise<boolean> {
  const file = path.join(
    keptPictures,
    `${createHash('sha256').update(`${VERSION}${svg}`).digest('hex').slice(0, 24)}.png`,
  );
  try {
    await copyFile(file, target);
    return false;
  } catch {
    await writeFile(file, await png(svg));
    await copyFile(file, target);
    return true;
  }
}

export const linkPictures: FinishStep = {
  name: 'ảnh chia sẻ',
  async run({ dir, library: { guides, unit } }) {
    const folder = path.join(dir, 'hinh');
    await mkdir(folder, { recursive: true });
    await mkdir(keptPictures, { recursive: true });
    const fonts = await loadFonts();
    const pictures = [
      { name: 'trang', picture: sitePicture(guides, unit, emoji('clipboard')) },
      ...guides.map((guide) => ({ name: guide.slug, picture: guidePicture(guide, unit, emoji(guide.icon)) })),
    ];
    let drawn = 0;
    for (const { name, picture } of pictures)
      if (await put(drawLinkPicture(picture, fonts), path.join(folder, `${name}.png`))) drawn++;
    return `${pictures.length} ảnh, vẽ mới ${drawn}`;
  },
};
