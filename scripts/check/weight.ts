/** A guide's first paint fits into the first ten packets, and its whole first load stays small. */
import { routes, slidesFolder } from '#model/routes.ts';
import { fileAt, isForCounter, readPages, standsAlone, type Page } from '../lib/built-site.ts';
import { sheetsFolder } from '../press/sheets.ts';
import { fault, type Check, type SiteFinding } from './check.ts';
import { brotli, firstLoad, lineBytes } from './first-load.ts';

/**
 * 14,600 bytes fit into ten packets; on a guide 200 of them are kept free for tools still to come. Slides are opened once,
 * by who teaches, and must then be there whole, the network gone: all of a lesson's screens are in the page, and wait for
 * one more round trip.
 */
export const LIMITS = { firstPaint: 14_400, otherPaint: 14_600, slides: 24_000, firstLoad: 30_000, script: 12_000, inlineScript: 300 };

export interface Weight {
  file: string;
  guide: boolean;
  slides?: boolean;
  firstPaint: number;
  script: number;
  firstLoad: number;
}

const number = (value: number) => value.toLocaleString('vi-VN');

export function tooHeavy({ file, guide, slides = false, firstPaint, script, firstLoad }: Weight): SiteFinding[] {
  const over = (what: string, value: number, limit: number, fix: string) =>
    value > limit
      ? [fault('weight', file, `${what} nặng ${number(value)} byte, nhiều nhất ${number(limit)}.`, fix)]
      : [];
  return [
    ...over(
      'HTML và CSS phải chờ',
      firstPaint,
      guide ? LIMITS.firstPaint : slides ? LIMITS.slides : LIMITS.otherPaint,
      guide
        ? 'Rút bớt bước, gộp bước dùng chung thành phần, hoặc tách hướng dẫn.'
        : slides
          ? 'Bớt bước có hình, hoặc tách bài.'
          : 'Bớt mục, bớt biểu tượng khác nhau, hoặc tách trang.',
    ),
    ...over('Mã chạy', script, LIMITS.script, 'Chỉ nạp mã của tính năng khi người đọc dùng tới.'),
    ...over('Cả lần mở đầu', firstLoad, LIMITS.firstLoad, 'Xem cột nào lớn nhất trong bảng.'),
  ];
}

/** Scripts that hold back the first paint: none from a file, and inline only the small constant one. */
export function blockingScripts({ file, tags }: Page): SiteFinding[] {
  return tags.flatMap((tag) => {
    if (tag.name !== 'script' || tag.closing) return [];
    const type = tag.attributes.get('type') ?? '';
    if (type === 'module' || type.includes('json')) return [];
    if (tag.attributes.has('src'))
      return tag.attributes.has('defer') || tag.attributes.has('async')
        ? []
        : [
            fault(
              'weight',
              file,
              `Mã ${tag.attributes.get('src')} chặn trang hiện ra.`,
              'Thêm type="module" hoặc defer.',
              tag.line,
            ),
          ];
    const size = Buffer.byteLength(tag.raw ?? '');
    return size > LIMITS.inlineScript
      ? [
          fault(
            'weight',
            file,
            `Mã viết thẳng trong trang dài ${size} byte, nhiều nhất ${LIMITS.inlineScript}.`,
            undefined,
            tag.line,
          ),
        ]
      : [];
  });
}

export function table(weights: readonly Weight[]): string[] {
  const row = (cells: (string | number)[]) =>
    cells.map((cell, i) => (i === 3 ? ` ${cell}` : String(cell).padStart(12))).join('');
  const rows = [...weights].sort((a, b) => b.firstPaint - a.firstPaint);
  return [
    row(['HTML+CSS', 'mã chạy', 'lần đầu', ' trang (byte, nén Brotli)']),
    ...rows.map((weight) =>
      row([number(weight.firstPaint), number(weight.script), number(weight.firstLoad), weight.file]),
    ),
  ];
}

/** Of all pages, so many of the heaviest are shown. */
const SHOWN = 30;

/** A list grows with the content: what must come at once is its first screen, not its end. */
const ENTRIES_AT_ONCE = 12;

export function firstScreenOf(list: string): string {
  const ends = [...list.matchAll(/<\/(?:li|dd)>/g)].filter(({ index }) => index > list.indexOf('<main'));
  return list.slice(0, ends[ENTRIES_AT_ONCE]?.index ?? list.length);
}

interface Weighing {
  dir: string;
  base: string;
  sizes: Map<string, Promise<number>>;
  guide: boolean;
  list: boolean;
}

async function weigh(page: Page, { dir, base, sizes, guide, list }: Weighing): Promise<Weight> {
  const sizeOf = (file: string) => {
    const size = sizes.get(file) ?? lineBytes(dir, file);
    sizes.set(file, size);
    return size;
  };
  const whole = brotli(page.html);
  const weight = { file: page.file, guide, slides: page.file.endsWith(`/${slidesFolder}/index.html`), firstPaint: list ? brotli(firstScreenOf(page.html)) : whole, script: 0, firstLoad: whole };
  for (const { file, kind } of await firstLoad(page, { dir, base })) {
    const bytes = await sizeOf(file);
    weight.firstLoad += bytes;
    if (kind === 'css') weight.firstPaint += bytes;
    if (kind === 'script') weight.script += bytes;
  }
  return weight;
}

export const weight: Check = {
  name: 'trang nhẹ',
  async run(context) {
    const {
      dir,
      library: { guides, unit },
      log,
    } = context;
    const pages = await readPages(context);
    const at = routes(unit.base);
    const guideFiles = new Set(guides.map((guide) => fileAt(at.guide(guide.slug), unit.base)));
    const sizes = new Map<string, Promise<number>>();
    const weights: Weight[] = [];
    const lists = new Set([at.list, at.laws, at.glossary].map((list) => fileAt(list, unit.base)));
    // The gallery is for those who build the site, sheets are for paper, a handbook and a screen's loop are fetched once and kept, a kiosk has a line of its own.
    const large = new Set([at.gallery, at.screenLoop].map((page) => fileAt(page, unit.base)));
    const elsewhere = (page: Page) => large.has(page.file) || page.file.startsWith(`${sheetsFolder}/`) || standsAlone(page) || isForCounter(page);
    for (const page of pages.filter((one) => !elsewhere(one)))
      weights.push(
        await weigh(page, { dir, base: unit.base, sizes, guide: guideFiles.has(page.file), list: lists.has(page.file) }),
      );
    for (const line of table(weights).slice(0, SHOWN)) log?.(line);
    return [...weights.flatMap(tooHeavy), ...pages.flatMap(blockingScripts)];
  },
};
