/** The service worker, and what it keeps: the frame of the site for everybody, the rest for who wants all of it. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { routes, slidesFolder } from '#model/routes.ts';
import { downloads } from '#renderers/web/downloads-page.ts';
import { formatDay } from '#text/dates.ts';
import { addressOf, filesIn } from '../lib/built-site.ts';
import { bundle } from './handbook/bundle.ts';
import { fillSlot } from './handbook/sizes.ts';
import { secure } from './content-security.ts';
import type { FinishStep } from './step.ts';

const at = routes('');
/** Sheets and what makes them are for who has a printer, the gallery for who builds the site; a handbook is a store of its own. */
const NOT_READ = [at.kiosk, at.press, at.gallery, '404.html', `${downloads}cam-nang`, `${downloads}in/`];
/** What opens without a network after the first visit; `q/`, because printed codes lead there. */
const FRAME = new Set([at.home, at.list, at.search, at.safety, at.safetyPage('vua-bi-lua'), at.downloads, at.offline]);
/** A decoder of pictures for browsers that have none of their own: kept where it was used. */
const isAskedFor = (url: string) => /^tep\/jsQR\..+\.js$/.test(url);
const isFrame = (url: string) =>
  FRAME.has(url) || (/^(q|tim-kiem)\/|^tep\/.+\.(js|css)$|^(favicon\.svg|icon-192\.png|manifest\.webmanifest)$/.test(url) && !isAskedFor(url));
const isReader = (file: string) => /\.html$|^(tim-kiem|hoi-dap|thuc-hanh|bai-hoc)\/.+\.json$|^tep\/.+\.(png|jpe?g|webp|avif)$/.test(file);
/** What a kiosk shows beside the frame: its own pages, what they practise with, the sheets they print and their letters. */
const isKiosk = (url: string) => url.startsWith(at.kiosk) || /^thuc-hanh\/.+\.json$|^in-an\/xem\/(to-roi-a4|phieu-80)\/|^tep\/.+\.ttf$/.test(url);
/** For a screen on the wall or in a class: kept on the machine that showed it, not on every phone. */
const isOpened = (url: string) => url === at.screenLoop || url.endsWith(`/${slidesFolder}/`);

type File = [url: string, hash: string];

const hashOf = (data: Buffer): string => createHash('sha256').update(data).digest('hex').slice(0, 8);

export const offline: FinishStep = {
  name: 'bản lưu ngoại tuyến',
  async run({ dir, library }) {
    const files = (await filesIn(dir)).map((file) => ({ file, url: addressOf(file, '') }));
    const kept = files.filter(({ file, url }) => (isFrame(url) || isReader(file) || isAskedFor(url)) && !NOT_READ.some((start) => url.startsWith(start)));
    await tellSize(dir, kept.filter(({ url }) => !isOpened(url)).map(({ file }) => file));
    const frame: File[] = [];
    const rest: File[] = [];
    const opened: File[] = [];
    const listed = async ({ file, url }: { file: string; url: string }): Promise<File> => [url, hashOf(await readFile(path.join(dir, file)))];
    for (const one of kept) (isFrame(one.url) ? frame : isOpened(one.url) ? opened : rest).push(await listed(one));
    const kiosk = await Promise.all(files.filter(({ url }) => isKiosk(url)).map(listed));
    // Put in front, not bundled: a bundler's short names depend on the letters it sees, and each commune has other hashes.
    const build = JSON.stringify({ day: formatDay(library.today), shell: frame, rest, kiosk, opened });
    await writeFile(path.join(dir, 'sw.js'), `const BUILD=${build};\n${await bundle('src/client/worker/sw.ts')}\n`);
    return `${frame.length} tệp khung, ${rest.length} tệp khác, ${kiosk.length} tệp máy chạm`;
  },
};

/** What it costs a reader's data plan, said before the hashes are taken: the page that says it is kept too. */
async function tellSize(dir: string, files: string[]): Promise<void> {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(await readFile(path.join(dir, file))).length;
  const page = path.join(dir, downloads, 'index.html');
  await writeFile(page, secure(fillSlot(await readFile(page, 'utf8'), 'tat-ca', bytes)));
}
