/** Draws the picture that stands beside a shared link, one a guide; an unchanged one is taken from the last time. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  advicePicture,
  drawLinkPicture,
  guidePicture,
  pagePicture,
  scamPicture,
  sitePicture,
  type Fonts,
  type LinkPicture,
} from '#renderers/link-picture/link-picture.ts';
import { emoji } from '#icons/emoji.ts';
import { hashOfFiles } from '../lib/inputs.ts';
import { cache, inRoot } from '../lib/places.ts';
import type { FinishStep } from './step.ts';

/** Pictures drawn before, by the hash of what they show and of what draws them. */
export const keptPictures = path.join(cache, 'pictures');
const drawnBy = ['src/renderers/link-picture', 'src/renderers/screen-svg/symbols.ts', 'src/icons', 'scripts/finish/link-pictures.ts'];

export async function loadFonts(): Promise<Fonts> {
  const { create } = await import('fontkit');
  const font = async (file: string) => {
    const url = import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`);
    return create(await readFile(fileURLToPath(url))) as Fonts['bold'];
  };
  return {
    bold: await font('800ExtraBold/BeVietnamPro_800ExtraBold.ttf'),
    medium: await font('500Medium/BeVietnamPro_500Medium.ttf'),
  };
}

export async function png(svg: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 96, effort: 1, dither: 0 }).toBuffer();
}

export const linkPictures: FinishStep = {
  name: 'ảnh chia sẻ',
  async run({ dir, library: { guides, scams, safety, tracks, eligibility, why, unit } }) {
    const folder = path.join(dir, 'hinh');
    await mkdir(folder, { recursive: true });
    await mkdir(keptPictures, { recursive: true });
    const maker = await hashOfFiles(drawnBy.map((place) => inRoot(place)));
    const pictures: { name: string; picture: LinkPicture }[] = [
      { name: 'trang', picture: sitePicture(guides, unit, emoji('clipboard')) },
      ...guides.map((guide) => ({ name: guide.slug, picture: guidePicture(guide, unit, emoji(guide.icon)) })),
      ...scams.map((scam) => ({ name: `an-toan-${scam.slug}`, picture: scamPicture(scam, unit, emoji(scam.icon)) })),
      ...safety.map((page) => ({ name: `an-toan-${page.slug}`, picture: advicePicture(page, unit, emoji(page.icon)) })),
      ...[why, ...tracks].map((page) => ({
        name: `danh-cho-${page.slug}`,
        picture: pagePicture(page.title, unit, emoji(page.icon), { promise: 'Nói dễ hiểu, từng việc', button: 'Mở ra xem' }),
      })),
      ...eligibility.map((tree) => ({
        name: `kiem-tra-${tree.slug}`,
        picture: pagePicture(tree.title, unit, emoji(tree.icon), { promise: 'Trả lời vài câu là biết', button: 'Bắt đầu' }),
      })),
    ];
    // Fonts are loaded for the first picture that has to be drawn, mostly never.
    let fonts: Promise<Fonts> | undefined;
    let drawn = 0;
    for (const { name, picture } of pictures) {
      const hash = createHash('sha256').update(maker + JSON.stringify(picture)).digest('hex');
      const kept = path.join(keptPictures, `${hash.slice(0, 24)}.png`);
      if (!existsSync(kept)) {
        await writeFile(`${kept}.part`, await png(drawLinkPicture(picture, await (fonts ??= loadFonts()))));
        await rename(`${kept}.part`, kept);
        drawn++;
      }
      await copyFile(kept, path.join(folder, `${name}.png`));
    }
    return `${pictures.length} ảnh, vẽ mới ${drawn}`;
  },
};
