/** Where the kiosk shows a page of the site, below its own address; null where it has none. */
import type { IndexedPage } from '#search/index-file.ts';

const last = (url: string) => url.split('/').at(-2)!;

export function kioskPlace({ url, kind }: Pick<IndexedPage, 'url' | 'kind'>): string | null {
  if (kind === 'guide') return `${last(url)}/`;
  if (kind === 'event') return `chon/#viec-${last(url)}`;
  if (kind === 'scam' || last(url) === 'vua-bi-lua') return `an-toan/#${last(url)}`;
  return null;
}
