/** Draws the site's icons in `public/` from the mark: `node scripts/icons.ts`. Run it when the mark changes. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { markBody } from '#icons/mark.ts';

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  console.log(
    'node scripts/icons.ts\n\n' +
      'Vẽ lại biểu tượng của trang (favicon.svg và icon-*.png trong public/) từ nét vẽ trong src/icons/mark.ts.',
  );
  process.exit();
}

const svg = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${body}</svg>`;
const rounded = svg(
  `<clipPath id="c"><rect width="64" height="64" rx="16"/></clipPath><g clip-path="url(#c)">${markBody}</g>`,
);
/** Phones cut the corners themselves, some to a circle: smaller, on a ground that goes to the edge. */
const full = svg(
  `<rect width="64" height="64" fill="#951a1d"/><g transform="translate(8 8) scale(.875)">${markBody}</g>`,
);

const folder = new URL('../public/', import.meta.url);
const png = (drawing: string, size: number) =>
  sharp(Buffer.from(drawing), { density: (72 * size) / 64 })
    .resize(size, size)
    .png({ palette: true, effort: 10 })
    .toBuffer();

await writeFile(new URL('favicon.svg', folder), `${rounded}\n`);
await writeFile(new URL('icon-180.png', folder), await png(full, 180));
await writeFile(new URL('icon-192.png', folder), await png(rounded, 192));
await writeFile(new URL('icon-512.png', folder), await png(rounded, 512));
await writeFile(new URL('icon-maskable-512.png', folder), await png(full, 512));
