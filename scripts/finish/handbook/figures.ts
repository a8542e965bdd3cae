/** Drawn screens as files of their own: a reading machine may know neither shared shapes nor custom properties. */
import { createHash } from 'node:crypto';
import { classes, elements, write, xmlText, type ElementNode } from './tree.ts';

type Values = Map<string, string>;

const rules = (css: string): { selectors: string[]; body: string }[] =>
  [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map((match) => ({
    selectors: match[1]!.split(/,(?![^(]*\))/).map((selector) => selector.trim()),
    body: match[2]!.trim(),
  }));
const declarations = (body: string): [string, string][] =>
  body.split(';').flatMap((line) => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as [string, string]];
  });

function resolved(value: string, values: Values): string {
  const next = value.replace(/var\((--[\w-]+)(?:,((?:[^()]|\([^()]*\))*))?\)/g, (_, name: string, fallback: string | undefined) => {
    const known = values.get(name) ?? fallback;
    if (known === undefined) throw new Error(`Màu ${name} không có giá trị.`);
    return known;
  });
  return next === value ? value : resolved(next, values);
}

/** The colours of a drawing whose root has these classes; inside, a gold sleeve alone sets one anew. */
export function plainCss(css: string, tokens: string, root: readonly string[]): string {
  const values: Values = new Map(rules(tokens.replace(/@layer \w+ \{/, '')).flatMap(({ body }) => declarations(body).filter(([name]) => name.startsWith('--'))));
  const own = new Set(root.map((name) => `.${name}`));
  const inner: [selector: string, name: string, value: string][] = [];
  const kept: { selector: string; lines: [string, string][] }[] = [];
  for (const { selectors, body } of rules(css)) {
    const lines = declarations(body);
    for (const [name, value] of lines) {
      if (!name.startsWith('--')) continue;
      if (selectors.some((selector) => own.has(selector))) values.set(name, value);
      else for (const selector of selectors) if (!/^\.s-(vneid|bank|message|store|other|camera)$/.test(selector)) inner.push([selector, name, value]);
    }
    const selector = selectors.filter((one) => one !== '.s-sheet').map((one) => one.replace(/:where\([^)]*\) ?/, '')).join(',');
    const drawn = lines.filter(([name]) => /^(fill|stroke|font|text|opacity)/.test(name));
    if (selector && drawn.length > 0) kept.push({ selector, lines: drawn });
  }
  const line = ([name, value]: [string, string], with_: Values) => `${name}:${resolved(value, with_)}`;
  const out = kept.map(({ selector, lines }) => `${selector}{${lines.map((one) => line(one, values)).join(';')}}`);
  for (const [outer, name, value] of inner)
    for (const { selector, lines } of kept) {
      const touched = lines.filter(([, written]) => written.includes(`var(${name}`));
      if (touched.length > 0) out.push(`${outer} ${selector}{${touched.map((one) => line(one, new Map([...values, [name, value]]))).join(';')}}`);
    }
  return `text{font-family:sans-serif}${out.join('')}`;
}

export interface Figure {
  name: string;
  svg: string;
  /** For who cannot see it. */
  words: string;
}

export function figureOf(drawing: ElementNode, shapes: ReadonlyMap<string, ElementNode>, css: (root: string[]) => string): Figure {
  const used = new Map<string, ElementNode>();
  const take = (nodes: ElementNode['children']) => {
    for (const { name, attributes } of elements(nodes)) {
      const id = name === 'use' ? attributes['href']!.slice(1) : undefined;
      if (!id || used.has(id)) continue;
      const shape = shapes.get(id);
      if (!shape) throw new Error(`Hình #${id} không có.`);
      used.set(id, shape);
      take(shape.children);
    }
  };
  take(drawing.children);
  const attributes = (element: ElementNode) => {
    const { href, ...rest } = element.attributes;
    return element.name === 'use' && href ? { ...rest, 'xlink:href': href } : element.attributes;
  };
  const [, , width, height] = drawing.attributes['viewBox']!.split(' ');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${drawing.attributes['viewBox']}" width="${width}" height="${height}" class="${classes(drawing).join(' ')}">` +
    `<style>${xmlText(css(classes(drawing)))}</style><defs>${write([...used.values()], { xml: true, attributes }, true)}</defs>${write(drawing.children, { xml: true, attributes }, true)}</svg>`;
  return { name: `${createHash('sha256').update(svg).digest('hex').slice(0, 12)}.svg`, svg, words: drawing.attributes['aria-label'] ?? '' };
}
