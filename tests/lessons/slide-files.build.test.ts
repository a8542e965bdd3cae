/** Does each deck come as a file that says what its plan says: every slide, every word, every picture, what to say? */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { strFromU8, unzipSync } from 'fflate';
import { routes, slidesFolder } from '#model/routes.ts';
import type { Block, Deck } from '#renderers/slides/deck.ts';
import { textOf } from '#renderers/slides/lay.ts';
import { decksOf } from '../../scripts/finish/slide-files.ts';
import { slideFont } from '../../scripts/finish/slides/pptx.ts';
import { decode } from '../../scripts/lib/html.ts';
import { dir, library, read } from '../site/built.ts';

const most = 2 * 1024 * 1024;
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const paragraphs = (xml: string): string[] =>
  [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, one]) => plain([...one!.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => decode(text!)).join(''))).filter(Boolean);

function wordsOf(block: Block): string[] {
  if (block.kind === 'text') return [textOf(block.runs)];
  if (block.kind === 'list') return block.rows.flatMap(({ badge, runs, look }) => [badge?.text ?? '', textOf(runs) + (badge && look === 'right' ? ' ✓' : '')]);
  if (block.kind === 'numeral') return [block.text];
  if (block.kind === 'scene') return block.parts.map(({ runs }) => textOf(runs));
  return block.kind === 'code' ? [block.call, block.url.replace(/^https?:\/\//, '')] : [];
}
const pictured = (blocks: readonly Block[]) => blocks.filter(({ kind }) => ['screen', 'icon', 'code'].includes(kind));

async function open(file: string) {
  const bytes = await readFile(path.join(dir, file));
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? assert.fail(`${file} has no ${name}`));
  return { bytes, parts, text };
}

const decks: [file: string, deck: Deck][] = [...decksOf(library)];

test('every lesson has its file, small enough to send', async () => {
  for (const { slug } of library.lessons) assert.ok(decks.some(([file]) => file === routes('').slidesFile(slug)), slug);
  for (const [file] of decks) assert.ok((await open(file)).bytes.length < most, file);
});

test('its page is kept where it was shown, and not sent to every phone', async () => {
  const [, build] = /^const BUILD=(.*);$/m.exec(await read('sw.js'))!;
  const { rest, opened } = JSON.parse(build!) as Record<'rest' | 'opened', [url: string, hash: string][]>;
  const urls = (files: [url: string, hash: string][]) => files.map(([url]) => url).filter((url) => url.endsWith(`/${slidesFolder}/`));
  for (const { slug } of library.lessons) assert.ok(urls(opened).includes(routes('').classSlides(slug)), slug);
  assert.deepEqual(urls(rest), []);
});

for (const [file, { slides, title }] of decks)
  test(`${file} says what its plan says`, async () => {
    const { parts, text } = await open(file);
    assert.equal(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length, slides.length);
    assert.ok(text('docProps/core.xml').includes(`<dc:title>${title}</dc:title>`));
    for (const [i, slide] of slides.entries()) {
      const xml = text(`ppt/slides/slide${i + 1}.xml`);
      const progress = slide.progress ? [`Bước ${slide.progress.at} trong ${slide.progress.of}`] : [];
      // The number of a slide is a field.
      const said = paragraphs(xml.replace(/<a:fld.*?<\/a:fld>/gs, ''));
      assert.deepEqual(said, [...slide.blocks.flatMap(wordsOf), ...progress].map(plain).filter(Boolean), `${i + 1}: ${slide.title}`);
      assert.equal(xml.match(/<p:ph type="title"\/>/g)?.length, 1, `${i + 1}: one title`);
      assert.ok([...xml.matchAll(/<a:latin typeface="([^"]+)"/g)].every(([, font]) => font === slideFont));
      const notes = paragraphs(text(`ppt/notesSlides/notesSlide${i + 1}.xml`)).join('\n');
      for (const note of slide.notes) assert.ok(notes.includes(plain(`${note.title}: ${note.text}`)), `${i + 1}: ${note.title}`);

      const pictures = [...xml.matchAll(/<p:pic>.*?<\/p:pic>/gs)].map(([one]) => one);
      const expected = pictured(slide.blocks);
      assert.equal(pictures.length, expected.length, slide.title);
      for (const block of expected) if (block.kind === 'screen') assert.ok(pictures.some((picture) => decode(/descr="([^"]*)"/.exec(picture)?.[1] ?? '') === block.alt), block.alt);
      const links = new Map([...text(`ppt/slides/_rels/slide${i + 1}.xml.rels`).matchAll(/<Relationship Id="(\w+)"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="(\w+)"/g)].map(([, id, target, other, own]) => [id ?? own!, target ?? other!]));
      for (const picture of pictures) {
        const target = links.get(/r:embed="(\w+)"/.exec(picture)![1]!)!;
        const { width = 0, height = 0 } = await sharp(parts[path.posix.join('ppt/slides', target)]).metadata();
        assert.ok(width >= 128 && height >= 128, target);
      }
    }
  });
