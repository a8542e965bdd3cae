/** A built page as a file that opens from a memory stick: its styles and scripts inside, its links beside it or on the site. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { inRoot } from '../../lib/places.ts';
import { secure } from '../content-security.ts';
import { bundle } from '../handbook/bundle.ts';
import { elements, first, isElement, readTree, write, type ElementNode, type Node } from '../handbook/tree.ts';

export interface Surroundings {
  /** The built site. */
  dir: string;
  site: string;
  base: string;
  /** Where a page or a file of the site lies beside this one, if it does. */
  beside: (page: string, fragment: string) => string | undefined;
}

export interface StandAlonePage {
  /** Below the base: `bai-hoc/ke-gian-goi-gi/`. */
  page: string;
  /** Keeps its own scripts; the others only look at the day. */
  acts?: boolean;
}

const kept = (node: Node): boolean =>
  !isElement(node) || !(node.name === 'script' || node.name === 'noscript' || 'data-online' in node.attributes);
/** The frame of the site around a page: its search and menus lead nowhere here. */
const isFrame = (node: Node): boolean => isElement(node) && (node.name === 'header' || node.name === 'footer');

const prune = (nodes: readonly Node[]): Node[] =>
  nodes.filter(kept).map((node) => (isElement(node) ? { ...node, children: prune(node.children) } : node));

/** Letters that a sheet brings along weigh half a megabyte; it is measured for those of the system too. */
const withoutFonts = (css: string): string => css.replace(/@font-face\s*\{[^}]*\}/g, '');

/** A style tag of its own for each that the page has, in their order. */
async function stylesOf(head: ElementNode, { dir, base }: Surroundings): Promise<string> {
  const found = [...elements(head.children)].filter(({ name, attributes }) => name === 'style' || (name === 'link' && attributes['rel'] === 'stylesheet'));
  const written = found.map(async ({ name, attributes, children }) => {
    const css = name === 'style' ? children.map(({ value }) => value as string).join('') : await readFile(path.join(dir, attributes['href']!.slice(base.length)), 'utf8');
    return `<style${attributes['media'] ? ` media="${attributes['media']}"` : ''}>${withoutFonts(css)}</style>`;
  });
  return (await Promise.all(written)).join('');
}

/** Nothing is fetched ahead where everything stands in one file. */
const asOneFile: Plugin = {
  name: 'as-one-file',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.js$/ }, async ({ path: file }) => ({ contents: (await readFile(file, 'utf8')).replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]'), loader: 'js' })),
};

const bundled = new Map<string, Promise<string>>();
/** The scripts of a page as one, each set of them bundled once; what they fetch is read from the page. */
function scriptsOf(tree: readonly Node[], { dir, base }: Surroundings): Promise<string> {
  const files = [...elements(tree)].flatMap(({ name, attributes }) => (name === 'script' && attributes['src'] ? [path.join(dir, attributes['src'].slice(base.length))] : []));
  const key = files.join('\n');
  const known = bundled.get(key) ?? build({
    stdin: { contents: files.map((file) => `import ${JSON.stringify(file)};`).join('\n'), resolveDir: dir },
    plugins: [asOneFile],
    inject: [inRoot('src/client/carried.ts')],
    bundle: true, write: false, format: 'esm', target: 'es2022', minify: true, legalComments: 'none', logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]!.text.trim());
  bundled.set(key, known);
  return known;
}

/** Data of a page, with its addresses as this file has them. */
async function carriedFor(nodes: readonly Node[], around: Surroundings): Promise<string> {
  const { dir, base } = around;
  const files = new Set([...elements(nodes)].flatMap(({ attributes }) => Object.entries(attributes).flatMap(([key, value]) => (key.startsWith('data-') && value.startsWith(base) && value.endsWith('.json') ? [value] : []))));
  const isPage = (text: string) => text.startsWith(base) && existsSync(path.join(dir, text.slice(base.length).replace(/[?#].*$/, ''), 'index.html'));
  const told = (text: string): string => (isPage(text) ? addressIn(text, around) : text.replace(/(<a [^>]*?href=")([^"]+)/g, (_, before: string, href: string) => before + addressIn(href, around)));
  const scripts = [...files].map(async (file) => {
    const json = JSON.stringify(JSON.parse(await readFile(path.join(dir, file.slice(base.length)), 'utf8')), (_, value: unknown) => (typeof value === 'string' ? told(value) : value));
    return `<script type="application/json" data-carried="${file}">${json.replaceAll('<', '\\u003c')}</script>`;
  });
  return (await Promise.all(scripts)).join('');
}

async function pictureIn(src: string, { dir, base }: Surroundings): Promise<string> {
  const file = path.join(dir, src.slice(base.length).replace(/\?.*$/, ''));
  if (!existsSync(file)) throw new Error(`Không có ảnh ${src}.`);
  const kind = path.extname(file).slice(1);
  return `data:image/${kind === 'svg' ? 'svg+xml' : kind};base64,${(await readFile(file)).toString('base64')}`;
}

/** Beside this file where it lies there, else on the site. */
function addressIn(href: string, { site, base, beside }: Surroundings): string {
  if (!href.startsWith(base)) return href;
  const { page, search, fragment } = /^(?<page>[^?#]*)(?<search>\?[^#]*)?(?:#(?<fragment>.*))?$/.exec(href.slice(base.length))!.groups!;
  const near = beside(page!, fragment ?? '');
  return near === undefined ? site + href : near.replace(/(?=#)|$/, search ?? '');
}

function linked(attributes: Record<string, string>, around: Surroundings): Record<string, string> {
  const href = addressIn(attributes['href']!, around);
  const away = href !== attributes['href'] && href.startsWith(around.site);
  return away ? { ...attributes, href, rel: 'noopener external', class: `${attributes['class'] ?? ''} out`.trim() } : { ...attributes, href };
}

/** Ends a script early if it stood in one. */
const inScript = (code: string): string => code.replaceAll('</script', '<\\/script');

export async function standAlone({ page, acts = false }: StandAlonePage, around: Surroundings): Promise<string> {
  const tree = readTree(await readFile(path.join(around.dir, page, 'index.html'), 'utf8'));
  const head = first(tree, ({ name }) => name === 'head')!;
  const body = first(tree, ({ name }) => name === 'body')!;
  const title = [...elements(head.children)].find(({ name }) => name === 'title')!;
  const children = prune(body.children.filter((node) => !isFrame(node)));
  for (const element of elements(children)) {
    const { name, attributes } = element;
    if (name === 'a' && attributes['href']) element.attributes = linked(attributes, around);
    if (name === 'img' && attributes['src'] && !attributes['src'].startsWith('data:')) {
      const { srcset: _, ...rest } = attributes;
      element.attributes = { ...rest, src: await pictureIn(attributes['src'], around) };
    }
  }
  const script = inScript(acts ? await scriptsOf(tree, around) : await bundle('src/client/by-date.ts'));
  const classNames = body.attributes['class'] ? ` class="${body.attributes['class']}"` : '';
  return secure(
    `<!doctype html><html lang="vi" data-alone><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${write([title])}<meta name="robots" content="noindex"><meta name="referrer" content="strict-origin-when-cross-origin">${await stylesOf(head, around)}</head><body${classNames}>${write(children)}${acts ? await carriedFor(children, around) : ''}<script type="module">${script}</script></body></html>\n`,
  );
}
