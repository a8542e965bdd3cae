/**
 * An icon's body with as few bytes as its picture allows. Drawn anew on a grid of whole numbers: a
 * number without a point is shorter, and on a grid this fine the rounding cannot be seen.
 */
import { optimize } from 'svgo';
import { iconGrid } from '#model/screen/icons.ts';

/** Ids of several icons would clash on one page: a shape that is used by its id is written out. */
function withoutIds(body: string): string {
  const shapes = new Map<string, string>();
  const rest = body.replace(/<defs>([\s\S]*?)<\/defs>/g, (_, defined: string) => {
    for (const [shape, id] of defined.matchAll(/<\w+ id="([^"]+)"[^>]*\/>/g))
      if (id) shapes.set(id, shape.replace(` id="${id}"`, ''));
    return '';
  });
  return rest.replace(/<use href="#([^"]+)"\/>/g, (use, id: string) => shapes.get(id) ?? use);
}

/** `size`: side of the square it was drawn in. */
export function lighter(body: string, size: number): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${iconGrid} ${iconGrid}">`;
  const { data } = optimize(`${open}<g transform="scale(${iconGrid / size})">${withoutIds(body)}</g></svg>`, {
    floatPrecision: 0,
    multipass: true,
    plugins: [
      { name: 'preset-default', params: { overrides: { convertShapeToPath: { convertArcs: true }, convertPathData: { applyTransformsStroked: true } } } },
    ],
  });
  const wrapper = /^<svg([^>]*)>([\s\S]*)<\/svg>$/.exec(data);
  if (!wrapper) throw new Error('svgo trả về một hình lạ.');
  const inherited = (wrapper[1] ?? '').replace(/ (?:xmlns|viewBox)="[^"]*"/g, '').trim();
  return inherited ? `<g ${inherited}>${wrapper[2] ?? ''}</g>` : (wrapper[2] ?? '');
}
