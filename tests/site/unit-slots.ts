/** The only places where a built site may name its commune. Everything else is the same for every commune. */
import { inner, tags, type Tag } from '../../scripts/lib/html.ts';
import type { Unit } from '#model/guide.ts';

/** Elements whose whole content is the commune's. */
const isMarked = (tag: Tag) => tag.attributes.has('data-unit') && !tag.closing;
/** Data for machines that names whose service it is. */
const isStructuredData = (tag: Tag) => tag.attributes.get('type') === 'application/ld+json' && !tag.closing;
const MANIFEST_FIELDS = ['name', 'description'];
/** The pictures of shared links carry the commune's name. */
export const isLinkPicture = (file: string) => /^hinh\/[^/]+\.png$/.test(file);

/** Built files carry a hash of their content in their name. */
export const withoutHash = (text: string) => text.replace(/\.[\w-]{8}\.(js|css)\b/g, '.$1');

function withoutMarked(html: string): string {
  const all = tags(html);
  let kept = '';
  let from = 0;
  for (const tag of all.filter((candidate) => isMarked(candidate) || isStructuredData(candidate))) {
    if (tag.start < from) continue;
    kept += html.slice(from, tag.end);
    from = tag.end + (tag.raw ?? inner(html, all, tag)).length;
  }
  return kept + html.slice(from);
}

function withoutFields(json: string): string {
  const data = JSON.parse(json) as Record<string, unknown>;
  return JSON.stringify({ ...data, ...Object.fromEntries(MANIFEST_FIELDS.map((field) => [field, ''])) });
}

const EMPTIED: Record<string, (content: string) => string> = {
  '.html': withoutMarked,
  '.xhtml': withoutMarked,
  '.webmanifest': withoutFields,
  // The service worker knows each page by the hash of its content, the commune's name included.
  '.js': (content) => content.replace(/"[0-9a-f]{8}"/g, '""'),
  // Who made the book.
  '.opf': (content) => content.replace(/(<dc:creator>)[^<]*/, '$1'),
};

/** A text file as it would be for any commune: slots emptied, site address and base path taken away. */
export function withoutUnit(file: string, content: string, { site, base }: Pick<Unit, 'site' | 'base'>): string {
  const empty = EMPTIED[/\.\w+$/.exec(file)?.[0] ?? ''] ?? String;
  return withoutHash(empty(content))
    .replaceAll(site + base, 'https://site/')
    .replaceAll(/(["'(=])\/[^"'()\s>]*/g, (address: string, before: string) =>
      address.slice(1).startsWith(base) ? `${before}/${address.slice(1 + base.length)}` : address,
    );
}

/** Of an office file: slides carry the commune's name in their foot, and the address of a code as text. */
export const withoutFoot = (xml: string, { name, site, base }: Pick<Unit, 'name' | 'site' | 'base'>): string =>
  xml
    .replaceAll(`Cầm tay chỉ việc · ${name}`, '')
    .replace(/(<Company>)[^<]*/, '$1')
    .replaceAll(site.replace(/^https?:\/\//, '') + base, 'site/');
