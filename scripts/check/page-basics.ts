/** What every page needs to be found, announced and walked through. */
import { isIndexable, readPages, type Page } from '../lib/built-site.ts';
import { decode } from '../lib/html.ts';
import { fault, type Check, type SiteFinding } from './check.ts';

const CODE = 'page-basics';

export const titleOf = ({ tags }: Page) =>
  decode(tags.find((tag) => tag.name === 'title' && tag.raw !== undefined)?.raw ?? '').trim();

export function basicFaults(page: Page): SiteFinding[] {
  const { file, tags } = page;
  const found: SiteFinding[] = [];
  const add = (what: string) => found.push(fault(CODE, file, what));
  const count = (name: string) => tags.filter((tag) => tag.name === name && !tag.closing).length;
  const meta = (name: string) =>
    tags
      .find((tag) => tag.name === 'meta' && tag.attributes.get('name') === name)
      ?.attributes.get('content')
      ?.trim();

  const lang = tags.find((tag) => tag.name === 'html')?.attributes.get('lang');
  if (lang !== 'vi') add(`<html> phải có lang="vi", đang là ${lang ? `"${lang}"` : 'không có'}.`);
  if (count('h1') !== 1) add(`Trang có ${count('h1')} thẻ <h1>, phải có đúng một.`);
  if (count('main') !== 1) add(`Trang có ${count('main')} thẻ <main>, phải có đúng một.`);
  if (!titleOf(page)) add('Trang không có <title>.');
  if (!meta('viewport')?.includes('width=device-width'))
    add('Thiếu <meta name="viewport" content="width=device-width …">.');
  if (/user-scalable\s*=\s*no|maximum-scale/.test(meta('viewport') ?? '')) add('viewport không được cấm phóng to.');
  if (meta('referrer') !== 'strict-origin-when-cross-origin')
    add('Thiếu <meta name="referrer" content="strict-origin-when-cross-origin">.');
  if (isIndexable(page)) {
    if (!meta('description')) add('Trang không có <meta name="description">.');
    if (!tags.some((tag) => tag.name === 'link' && tag.attributes.get('rel') === 'canonical'))
      add('Trang không có <link rel="canonical">.');
  }
  return found;
}

export function sameTitles(pages: readonly Page[]): SiteFinding[] {
  const first = new Map<string, string>();
  return pages.filter(isIndexable).flatMap((page) => {
    const title = titleOf(page);
    const before = first.get(title);
    first.set(title, before ?? page.file);
    return title && before ? [fault(CODE, page.file, `<title> "${title}" trùng với ${before}.`)] : [];
  });
}

export const pageBasics: Check = {
  name: 'ngôn ngữ, tiêu đề, vùng chính của mỗi trang',
  async run(context) {
    const pages = await readPages(context);
    return [...pages.flatMap(basicFaults), ...sameTitles(pages)];
  },
};
