/** An icon's body with as few bytes as its picture allows: a tenth of a unit cannot be seen at the sizes we show. */
import { optimize } from 'svgo';

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

export function lighter(body: string, size: number): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">`;
  const { data } = optimize(`${open}${withoutIds(body)}</svg>`, {
    floatPrecision: 1,
    plugins: ['preset-default'],
  });
  const wrapper = /^<svg([^>]*)>([\s\S]*)<\/svg>$/.exec(data);
  if (!wrapper) throw new Error('svgo trả về một hình lạ.');
  const inherited = (wrapper[1] ?? '').replace(/ (?:xmlns|viewBox)="[^"]*"/g, '').trim();
  return inherited ? `<g ${inherited}>${wrapper[2] ?? ''}</g>` : (wrapper[2] ?? '');
}
