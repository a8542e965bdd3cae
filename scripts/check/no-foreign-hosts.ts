/** Nothing is loaded from elsewhere; links lead only to official hosts and say that they lead away. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isOfficialHost } from '#model/official.ts';
import { addressOf, fileAt, filesIn, readPages, type Page } from '../lib/built-site.ts';
import { inner } from '../lib/html.ts';
import { fault, type Check, type SiteFinding } from './check.ts';

export interface Neighbourhood {
  /** Address of the site, with the base path. */
  home: URL;
  /** Hosts beside `.gov.vn` and `.chinhphu.vn` that pages may link to. */
  hosts: ReadonlySet<string>;
}

const CODE = 'no-foreign-hosts';
/** Attributes whose address a browser fetches by itself. */
const LOADED = ['src', 'srcset', 'imagesrcset', 'poster', 'data', 'background', 'xlink:href', 'ping', 'manifest'];
const OUR_OWN = new Set(['canonical', 'alternate', 'author', 'license', 'help', 'next', 'prev', 'search']);

/** The host an address leads to, or null when it stays here. */
function foreign(address: string, home: URL): URL | null {
  if (!/^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return null;
  const url = URL.parse(address.trim(), home);
  return url && /^(https?|wss?|ftp):$/.test(url.protocol) && url.host !== home.host ? url : null;
}

const inCss = (css: string) =>
  [...css.matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')\s]+)/gi)].map((match) => match[1]!);

export function foreignInCss(file: string, css: string, { home }: Neighbourhood): SiteFinding[] {
  return inCss(css)
    .filter((address) => foreign(address, home))
    .map((address) => fault(CODE, file, `CSS tải ${address} từ máy chủ khác.`, 'Đặt tệp đó vào dự án.'));
}

/** What a link must carry for this style sheet to put a sign before or behind it: a class, or `[rel~=external]`. */
export function signs(css: string): Set<string> {
  const selectors = [...css.matchAll(/([^\s{},>+]+?)::?(?:after|before)\b/g)].map((match) => match[1]!);
  return new Set(selectors.flatMap((selector) => selector.match(/\[rel~?=["']?external["']?\]|\.[\w-]+/g) ?? []));
}

export function foreignHosts(
  { file, html, tags }: Page,
  near: Neighbourhood,
  sign: ReadonlySet<string>,
): SiteFinding[] {
  const found: SiteFinding[] = [];
  for (const tag of tags) {
    if (tag.closing) continue;
    const add = (what: string, fix?: string) => found.push(fault(CODE, file, what, fix, tag.line));
    if (tag.name === 'style' && tag.raw) found.push(...foreignInCss(file, tag.raw, near));
    const rel = (tag.attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    const loaded = LOADED.flatMap((name) => tag.attributes.get(name) ?? []);
    if (tag.name === 'link' && !rel.every((word) => OUR_OWN.has(word))) loaded.push(tag.attributes.get('href') ?? '');
    if (['use', 'image', 'feimage'].includes(tag.name)) loaded.push(tag.attributes.get('href') ?? '');
    if (tag.name === 'meta' && tag.attributes.get('http-equiv')?.toLowerCase() === 'refresh')
      loaded.push(tag.attributes.get('content')?.replace(/^.*?url=/i, '') ?? '');
    for (const list of loaded)
      for (const address of list.split(/,\s+/)) {
        const url = foreign(address.trim().split(/\s/)[0]!, near.home);
        if (url) add(`<${tag.name}> tải ${url.href} từ máy chủ khác.`, 'Đặt tệp đó vào dự án, hoặc bỏ đi.');
      }
    const action = foreign(tag.attributes.get('action') ?? tag.attributes.get('formaction') ?? '', near.home);
    if (action)
      add(`<${tag.name}> gửi dữ liệu tới ${action.host}.`, 'Trang này không gửi gì của người đọc đi nơi khác.');

    const away =
      tag.name === 'a'
        ? foreign(tag.attributes.get('href') ?? tag.attributes.get('xlink:href') ?? '', near.home)
        : null;
    if (!away) continue;
    if (!isOfficialHost(away.hostname, near.hosts))
      add(
        `Liên kết tới ${away.hostname}: không phải trang chính thức.`,
        'Chỉ để tên nguồn bằng chữ, hoặc thêm máy chủ vào content/contacts.yaml kèm nguồn.',
      );
    if (away.protocol !== 'https:') add(`Liên kết ${away.href} không phải https.`, 'Dùng địa chỉ https.');
    if (!rel.includes('noopener') || !rel.includes('external'))
      add(`Liên kết tới ${away.hostname} thiếu rel="noopener external".`);
    const classes = (tag.attributes.get('class') ?? '').split(/\s+/).map((name) => `.${name}`);
    const byCss = [...sign].some((one) => (one.startsWith('.') ? classes.includes(one) : rel.includes('external')));
    if (!byCss && !/<svg[\s>]/.test(inner(html, tags, tag)))
      add(
        `Liên kết tới ${away.hostname} không có dấu cho biết sẽ sang trang khác.`,
        'Dùng thành phần liên kết ngoài của trang.',
      );
  }
  return found;
}

export const noForeignHosts: Check = {
  name: 'không tải gì từ nơi khác',
  async run(context) {
    const { dir, library } = context;
    const near: Neighbourhood = {
      home: new URL(library.unit.base, library.unit.site),
      hosts: new Set(library.contacts.hosts.map((entry) => entry.host)),
    };
    const sheets = new Map<string, string>();
    for (const file of await filesIn(dir))
      if (file.endsWith('.css')) sheets.set(file, await readFile(path.join(dir, file), 'utf8'));
    const findings = [...sheets].flatMap(([file, css]) => foreignInCss(file, css, near));
    for (const page of await readPages(context)) {
      const css = page.tags.flatMap((tag) => {
        if (tag.name === 'style') return tag.raw ?? '';
        const href =
          tag.name === 'link' && tag.attributes.get('rel') === 'stylesheet' ? tag.attributes.get('href') : undefined;
        if (!href) return '';
        const { pathname } = new URL(href, new URL(addressOf(page.file, library.unit.base), library.unit.site));
        return sheets.get(fileAt(pathname, library.unit.base) ?? '') ?? '';
      });
      findings.push(...foreignHosts(page, near, signs(css.join('\n'))));
    }
    return findings;
  },
};
