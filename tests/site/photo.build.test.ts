/** Does a commune's own photograph stand in for the drawn figure, light and without what the camera wrote? */
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { libraryOptions } from '#library/options.ts';
import { filesIn } from '../../scripts/lib/built-site.ts';
import { inner, tags } from '../../scripts/lib/html.ts';
import { buildOther } from '../lib/other-build.ts';
import { library } from './built.ts';

const guide = library.guides.find(({ steps }) => steps.some(({ part }) => !part))!;
const step = guide.steps.find(({ part }) => !part)!;
const alt = 'Trang đăng ký, nút Nộp trực tuyến ở góc phải';

const folder = await mkdtemp(path.join(tmpdir(), 'ctcv-photo-'));
after(() => rm(folder, { recursive: true, force: true }));
const { content: ours } = libraryOptions();
const content = path.join(folder, 'content');
await cp(ours, content, { recursive: true });
const source = path.join(content, 'guides', `${guide.slug}.mdx`);
const without = await readFile(source, 'utf8');

/** As from a phone: large, and with the place where it was taken. */
const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
const photo = await sharp({ create: { width: 2400, height: 3200, channels: 3, background: '#951a1d', noise } })
  .withExif({
    IFD0: { Make: 'MayThu', Software: 'CTCV-EXIF' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 1/1', GPSLongitudeRef: 'E', GPSLongitude: '105/1 1/1 1/1' },
  })
  .jpeg()
  .toBuffer();

async function build() {
  const dir = await buildOther('photo', { CTCV_CONTENT: content });
  const html = await readFile(path.join(dir, 'thu-tuc', guide.slug, 'index.html'), 'utf8');
  const all = tags(html);
  const card = inner(html, all, all.find((tag) => tag.attributes.get('data-step') === step.id)!);
  return { dir, card };
}

test('the photograph that goes in carries a place', async () => {
  assert.ok((await sharp(photo).metadata()).exif);
  assert.ok(photo.includes('CTCV-EXIF'));
});

test('a photograph replaces the drawn figure: small, modern, nameless; taken away, the figure is back', async () => {
  await mkdir(path.join(content, 'guides', guide.slug), { recursive: true });
  await writeFile(path.join(content, 'guides', guide.slug, 'may-that.jpg'), photo);
  const line = without.split('\n').find((text) => new RegExp(`^\\s*- id: ${step.id}\\s*$`).test(text))!;
  await writeFile(source, without.replace(`${line}\n`, `${line}\n    photo:\n      file: may-that.jpg\n      alt: ${alt}\n`));

  const { dir, card } = await build();
  assert.match(card, /<picture/);
  assert.ok(!card.includes('<svg class="s'), 'the drawn figure is gone');
  const parts = tags(card);
  const types = parts.filter(({ name }) => name === 'source').map(({ attributes }) => attributes.get('type'));
  assert.deepEqual(types, ['image/avif', 'image/webp']);
  const image = parts.find(({ name }) => name === 'img')!.attributes;
  assert.equal(image.get('alt'), alt);
  assert.ok(image.get('width') && image.get('height'), 'room is kept while it loads');

  const named = parts.flatMap(({ attributes }) =>
    `${attributes.get('src') ?? ''},${attributes.get('srcset') ?? ''}`.split(',').map((one) => one.trim().split(' ')[0]!),
  );
  const addresses = new Set(named.filter((one) => one.startsWith('/')));
  assert.ok(addresses.size >= 4, [...addresses].join());
  for (const address of addresses) {
    const file = await readFile(path.join(dir, address.slice(library.unit.base.length)));
    const { width, exif, xmp, iptc } = await sharp(file).metadata();
    assert.ok(width <= 1200, `${address}: ${width} px wide`);
    assert.ok(!exif && !xmp && !iptc, `${address} carries metadata`);
  }
  for (const file of await filesIn(dir))
    assert.ok(!(await readFile(path.join(dir, file))).includes('CTCV-EXIF'), `${file} is the photograph as it came`);

  await writeFile(source, without);
  const drawn = await build();
  assert.ok(!drawn.card.includes('<picture'));
  assert.match(drawn.card, /<svg class="s/);
});
