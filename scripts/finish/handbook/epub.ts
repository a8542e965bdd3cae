/** The whole handbook for reading machines: EPUB 3, one chapter a page, figures as files. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { formatDay } from '#text/dates.ts';
import { linksOf, peopleId, type Book } from './book.ts';
import { keyOf, target, type Chapter, type Links } from './chapter.ts';
import { figureOf, plainCss, type Figure } from './figures.ts';
import { classes, first, isElement, wordsOf, write, xmlText, type ElementNode, type Node } from './tree.ts';

export interface Cloth {
  /** `tokens.css` and `screen.css` of the site. */
  tokens: string;
  screen: string;
  /** `epub.css` */
  css: string;
  /** PNG. */
  cover: Uint8Array;
}

const head = (title: string, depth: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="vi" xml:lang="vi"><head><meta charset="utf-8"/><title>${xmlText(title)}</title><link rel="stylesheet" type="text/css" href="${depth}book.css"/></head>`;

/** A chapter as paper: what folds is open, what can be ticked is a box, what only decorates is gone. */
function asPaper(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!isElement(node)) return [node];
    const { name, attributes } = node;
    if ('hidden' in attributes || classes(node).includes('crumb')) return [];
    if (name === 'svg') return attributes['role'] === 'img' ? [node] : [];
    if (name === 'input') return [{ ...node, name: 'span', attributes: {}, children: [{ ...textNode, parent: node, value: '☐ ' }] }];
    const children = asPaper(node.children);
    if (name === 'summary') return [{ ...node, name: 'p', attributes: { class: 'asked' }, children }];
    if (name === 'nav' || name === 'details' || name.includes('-')) return [{ ...node, name: 'div', attributes: { class: attributes['class'] ?? 'block' }, children }];
    if (name === 'label') return [{ ...node, name: 'div', attributes: {}, children }];
    return [{ ...node, children }];
  });
}
const textNode = { type: 2 as const, loc: [{ start: 0, end: 0 }, { start: 0, end: 0 }] as [never, never] };

const KEPT = /^(id|class|href|rel|src|alt|lang|role|aria-label|data-unit)$/;

class Press {
  readonly figures = new Map<string, Figure>();
  readonly #links: Links;
  readonly #keys: Set<string>;
  readonly #sheets = new Map<string, string>();
  readonly #cloth: Cloth;

  constructor(book: Book, cloth: Cloth) {
    this.#cloth = cloth;
    this.#links = linksOf(book);
    this.#keys = new Set(book.chapters.map(({ key }) => key));
  }

  #css = (root: string[]): string => {
    const name = root.join(' ');
    const made = this.#sheets.get(name) ?? plainCss(this.#cloth.screen, this.#cloth.tokens, root);
    this.#sheets.set(name, made);
    return made;
  };

  #href(href: string, chapter: Chapter): string {
    const to = target(href, chapter, this.#links).href;
    if (!to.startsWith('#')) return to;
    const [key = ''] = to.slice(1).split('--');
    if (!this.#keys.has(key)) return '../nav.xhtml';
    if (key === chapter.key) return to === `#${key}` ? `${key}.xhtml` : to;
    return to === `#${key}` ? `${key}.xhtml` : `${key}.xhtml${to}`;
  }

  body(chapter: Chapter): string {
    return write(asPaper(chapter.children), {
      xml: true,
      attributes: ({ name, attributes }) => {
        const kept = Object.fromEntries(Object.entries(attributes).filter(([key]) => KEPT.test(key)));
        return name === 'a' && kept['href'] !== undefined ? { ...kept, href: this.#href(kept['href'], chapter) } : kept;
      },
      instead: (element: ElementNode) => {
        if (element.name !== 'svg') return undefined;
        const figure = figureOf(element, chapter.shapes, this.#css);
        this.figures.set(figure.name, figure);
        return `<div class="figure"><img src="../figures/${figure.name}" alt="${xmlText(figure.words)}"/></div>`;
      },
    });
  }
}

const titleOf = (chapter: Chapter): string =>
  wordsOf(first(chapter.children, ({ name }) => name === 'h2')?.children ?? []).replace(/\s+/g, ' ').trim();

export function epub(book: Book, cloth: Cloth): Uint8Array {
  const { title, made, owner, parts, chapters, people, site, base } = book;
  const press = new Press(book, cloth);
  const day = formatDay(made);
  const files: [path: string, content: string | Uint8Array, media: string, properties?: string][] = [];
  const add = (...file: (typeof files)[number]) => files.push(file);
  const fromNav = parts.map(
    (part) =>
      `<li><span>${xmlText(part.title)}</span><ol>${part.entries.map((entry) => `<li><a href="chapters/${keyOf(entry.page)}.xhtml">${xmlText(entry.title)}</a></li>`).join('')}</ol></li>`,
  );
  add('cover.xhtml', `${head('Bìa', '')}<body><div class="figure"><img src="cover.png" alt="${xmlText(title)}"/></div><p>Của <span data-unit="owner">${xmlText(owner)}</span>. Bản ngày ${day}.</p></body></html>`, 'application/xhtml+xml');
  add(
    'nav.xhtml',
    `${head('Mục lục', '')}<body><nav epub:type="toc" id="toc"><h1>Mục lục</h1><ol>${fromNav.join('')}<li><a href="chapters/${peopleId}.xhtml">Cần người chỉ?</a></li></ol></nav></body></html>`,
    'application/xhtml+xml',
    'nav',
  );
  for (const chapter of chapters)
    add(`chapters/${chapter.key}.xhtml`, `${head(titleOf(chapter), '../')}<body id="${chapter.key}">${press.body(chapter)}</body></html>`, 'application/xhtml+xml');
  add(`chapters/${peopleId}.xhtml`, `${head('Cần người chỉ?', '../')}<body><h1>Cần người chỉ?</h1>${press.body(people)}</body></html>`, 'application/xhtml+xml');
  add('book.css', cloth.css, 'text/css');
  add('cover.png', cloth.cover, 'image/png', 'cover-image');
  for (const { name, svg } of [...press.figures.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) add(`figures/${name}`, svg, 'image/svg+xml');

  const idOf = (file: string) => `f-${file.replace(/[^a-z0-9]+/gi, '-')}`;
  const opf = `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="vi"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">${xmlText(`${site}${base}tai-ve/cam-nang.epub#${made}`)}</dc:identifier><dc:title>${xmlText(title)}</dc:title><dc:language>vi</dc:language><dc:creator>${xmlText(owner)}</dc:creator><dc:date>${made}</dc:date><meta property="dcterms:modified">${made}T00:00:00Z</meta><meta name="cover" content="${idOf('cover.png')}"/></metadata><manifest>${files
    .map(([file, , media, properties]) => `<item id="${idOf(file)}" href="${file}" media-type="${media}"${properties ? ` properties="${properties}"` : ''}/>`)
    .join('')}</manifest><spine>${files.filter(([file]) => file.endsWith('.xhtml')).map(([file]) => `<itemref idref="${idOf(file)}"/>`).join('')}</spine></package>
`;
  const container =
    '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';
  const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content);
  // A zip keeps local time without a zone: the same figures everywhere make the same file everywhere.
  const mtime = new Date(Number(made.slice(0, 4)), Number(made.slice(5, 7)) - 1, Number(made.slice(8, 10)));
  const zipped: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }],
    'META-INF/container.xml': [strToU8(container), { level: 9, mtime }],
    'OEBPS/content.opf': [strToU8(opf), { level: 9, mtime }],
    ...Object.fromEntries(files.map(([file, content]) => [`OEBPS/${file}`, [bytes(content), { level: 9, mtime }]])),
  };
  return zipSync(zipped);
}

