/** Each deck of the site as a .pptx, beside its page; a picture drawn once is taken from the last time. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { emoji } from '#icons/emoji.ts';
import { markBody } from '#icons/mark.ts';
import type { Library } from '#library/load.ts';
import { libraryOptions } from '#library/options.ts';
import { routes } from '#model/routes.ts';
import { iconGrid } from '#model/screen/icons.ts';
import type { Deck } from '#renderers/slides/deck.ts';
import { planLessonDeck } from '#renderers/slides/lesson-deck.ts';
import { planTrainingDeck } from '#renderers/slides/training-deck.ts';
import { hashOfFiles } from '../lib/inputs.ts';
import { inRoot } from '../lib/places.ts';
import { keptPictures } from './link-pictures.ts';
import { outlined, screenFonts, screenSheet } from './slides/outlined.ts';
import { writePptx, type SlidePictures } from './slides/pptx.ts';
import type { FinishStep } from './step.ts';

/** Where each file lies below the built site. */
export function decksOf(library: Library): Map<string, Deck> {
  const at = routes('');
  return new Map([
    ...library.lessons.map((lesson) => [at.slidesFile(lesson.slug), planLessonDeck(lesson, library)] as const),
    ...library.trainings.map((training) => [at.trainingSlidesFile(training.slug), planTrainingDeck(training, library)] as const),
  ]);
}

const drawnBy = ['src/renderers/screen-svg', 'src/renderers/link-picture/letters.ts', 'src/styles/tokens.css', 'src/icons', 'src/text/width-table.ts', 'scripts/finish/slides/outlined.ts', 'scripts/finish/slide-files.ts'];
/** Twice what a projector of 1280 shows. */
const sharpness = 2;
const iconSide = 400;

/** Pixels of whatever was not drawn before. */
async function pictureMaker(): Promise<SlidePictures> {
  const maker = await hashOfFiles(drawnBy.map((place) => inRoot(place)));
  const { default: sharp } = await import('sharp');
  let drawing: ReturnType<typeof load> | undefined;
  const load = async () => ({ fonts: await screenFonts(), sheet: await screenSheet() });
  const made = new Map<string, Promise<Uint8Array>>();
  /** Asked for again in the same build, or in the next. */
  const keep = (asked: unknown, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const id = createHash('sha256').update(maker + JSON.stringify(asked)).digest('hex').slice(0, 24);
    const found = made.get(id) ?? stored(path.join(keptPictures, `${id}.png`), make);
    made.set(id, found);
    return found;
  };
  const pixels = (svg: string, width: number, height = width): Promise<Uint8Array> => sharp(Buffer.from(svg), { density: 144 }).resize(width, height, { fit: 'fill' }).png({ palette: true, colours: 128, effort: 1, dither: 0 }).toBuffer();
  const square = (side: number, body: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}">${body}</svg>`;
  return {
    screen: ({ screen, compact, minHeight, box, photo }) => {
      if (photo) return sharp(path.join(libraryOptions().content, 'guides', photo.guide, photo.photo.file)).rotate().resize(box.width * sharpness, Math.round(box.height * sharpness), { fit: 'contain', background: '#f5ead6' }).jpeg({ quality: 82 }).toBuffer();
      return keep([screen, compact, minHeight, box], async () => {
        const { fonts, sheet } = await (drawing ??= load());
        return pixels(outlined(screen, { compact, minHeight }, fonts, sheet).svg, box.width * sharpness, Math.round(box.height * sharpness));
      });
    },
    icon: (name) => keep(['icon', name], () => pixels(square(iconGrid, emoji(name)), iconSide)),
    mark: () => keep('mark', () => pixels(square(64, markBody), 128)),
    code: ({ size, path: outline }) => pixels(square(size, `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path shape-rendering="crispEdges" d="${outline}"/>`), size * 12),
  };
}

async function stored(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  if (existsSync(file)) return readFile(file);
  const bytes = await make();
  // Named apart: the same picture may be asked for by another build beside this one.
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, bytes);
  await rename(part, file);
  return bytes;
}

export const slideFiles: FinishStep = {
  name: 'tệp trình chiếu',
  async run({ dir, library }) {
    await mkdir(keptPictures, { recursive: true });
    const pictures = await pictureMaker();
    const decks = decksOf(library);
    let bytes = 0;
    for (const [file, deck] of decks) {
      const written = await writePptx({ deck, unitName: library.unit.name, today: library.today, pictures });
      const to = path.join(dir, file);
      await mkdir(path.dirname(to), { recursive: true });
      await writeFile(to, written);
      bytes += written.length;
    }
    return `${decks.size} tệp .pptx, ${Math.round(bytes / 1024).toLocaleString('vi-VN')} kB`;
  },
};
