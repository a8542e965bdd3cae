/** Every address inside the site leads to a file, and every `#fragment` to an element. */
import { addressOf, fileAt, filesIn, readPages, type Page } from '../lib/built-site.ts';
import { fault, type Check, type SiteFinding } from './check.ts';

export interface SiteMap {
  /** Address of the site, with the base path. */
  home: URL;
  files: ReadonlySet<string>;
  /** Ids of each page. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

const CODE = 'links';

function addresses(tag: Page['tags'][number]): string[] {
  const value = (name: string) => tag.attributes.get(name) ?? [];
  const list = (name: string) =>
    (tag.attributes.get(name) ?? '')
      .split(/,\s+/)
      .map((part) => part.trim().split(/\s/)[0]!)
      .filter(Boolean);
  const property = tag.attributes.get('property') ?? '';
  return [
    value('href'),
    value('src'),
    value('poster'),
    value('action'),
    value('formaction'),
    value('data'),
    value('xlink:href'),
    list('srcset'),
    list('imagesrcset'),
    tag.name === 'meta' && /^og:(url|image)$/.test(property) ? value('content') : [],
  ].flat();
}

/** Controls that point at another element of their own page. */
const REFERENCES = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'popovertarget',
  'list',
  'form',
];

export function idsOf(page: Page): Set<string> {
  return new Set(page.tags.flatMap((tag) => tag.attributes.get('id') ?? []));
}

export function brokenLinks(page: Page, { home, files, ids }: SiteMap): SiteFinding[] {
  const found: SiteFinding[] = [];
  const here = new URL(addressOf(page.file, home.pathname), home);
  const own = ids.get(page.file) ?? new Set();
  for (const tag of page.tags) {
    if (tag.closing) continue;
    const add = (what: string, fix?: string) => found.push(fault(CODE, page.file, what, fix, tag.line));
    for (const name of REFERENCES)
      for (const id of (tag.attributes.get(name) ?? '').split(/\s+/).filter(Boolean))
        if (!own.has(id)) add(`${name}="${id}" của <${tag.name}>: trang không có phần tử nào mang id đó.`);
    for (const address of addresses(tag)) {
      if (/^(data|tel|sms|mailto|blob):/i.test(address)) continue;
      const url = URL.parse(address, here);
      if (!url) {
        add(`Địa chỉ viết sai: ${address}`);
        continue;
      }
      if (url.origin !== home.origin) continue;
      const file = fileAt(url.pathname, home.pathname);
      if (file === null)
        add(`${address} nằm ngoài đường dẫn ${home.pathname} của trang.`, 'Lấy địa chỉ từ src/model/routes.ts.');
      else if (!files.has(file))
        add(`${address} không dẫn tới đâu.`, 'Sửa địa chỉ, hoặc bỏ liên kết cho tới khi có trang.');
      else {
        const id = decodeURIComponent(url.hash.slice(1));
        // `#top` is the head of every page.
        if (id && id !== 'top' && file.endsWith('.html') && !ids.get(file)?.has(id))
          add(`${address}: trang đích không có chỗ nào mang id "${id}".`);
      }
    }
  }
  return found;
}

export const links: Check = {
  name: 'mọi liên kết trong trang đều tới nơi',
  async run(context) {
    const pages = await readPages(context);
    const { site, base } = context.library.unit;
    const map: SiteMap = {
      home: new URL(base, site),
      files: new Set(await filesIn(context.dir)),
      ids: new Map(pages.map((page) => [page.file, idsOf(page)])),
    };
    return pages.flatMap((page) => brokenLinks(page, map));
  },
};
