/** What printing costs: files a minute from nothing, then one changed guide. */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '../lib/browser.ts';
import { buildSite } from '../lib/build-site.ts';
import { outDir } from '../lib/places.ts';
import { filesOf } from '../press/lay-in.ts';
import { press } from '../press/run.ts';
import { sheetOf, sheetsIn } from '../press/sheets.ts';
import { PressStore } from '../press/store.ts';

/** For all guides on two cores. */
const LIMITS = { minutes: 6, megabytes: 90 };
const CHANGED = 'dang-ky-khai-sinh';

export async function benchPress(): Promise<boolean> {
  const { build } = await buildSite();
  const dir = outDir();
  const sheets = await sheetsIn(dir);
  const folder = await mkdtemp(path.join(tmpdir(), 'press-bench-'));
  try {
    const store = new PressStore(folder);
    const options = { dir, base: build.base, store, browser: await findBrowser() };
    const timed = async (which: typeof sheets) => {
      const start = Date.now();
      const { printed, faulty } = await press(which, options);
      return { printed, faulty: faulty.length, seconds: (Date.now() - start) / 1000 };
    };
    const all = await timed(sheets);
    const names = sheets.flatMap(filesOf).map(({ stored }) => stored).filter((name) => store.has(name));
    const bytes = (await Promise.all(names.map(async (name) => (await stat(store.fileOf(name))).size))).reduce((sum, size) => sum + size, 0);
    const again = await timed(sheets);
    const touched = await Promise.all(
      sheets.map(async (sheet) => (sheet.slug === CHANGED ? sheetOf(sheet.page, `${await readFile(path.join(dir, sheet.page, 'index.html'), 'utf8')}<!-- changed -->`) : sheet)),
    );
    const changed = await timed(touched);
    const say = (what: string, { printed, faulty, seconds }: typeof all) =>
      console.log(`${what.padEnd(22)} ${String(printed).padStart(5)} tờ  ${seconds.toFixed(1).replace('.', ',').padStart(7)} giây${faulty ? `  ${faulty} tờ lỗi` : ''}`);
    say('từ đầu', all);
    say('không đổi gì', again);
    say('đổi một hướng dẫn', changed);
    const megabytes = bytes / 1e6;
    console.log(`${names.length} tệp, ${megabytes.toFixed(1).replace('.', ',')} MB, ${Math.round((all.printed / all.seconds) * 60)} tờ mỗi phút (mức cho phép ${LIMITS.minutes} phút, ${LIMITS.megabytes} MB)`);
    return all.faulty === 0 && again.printed === 0 && all.seconds <= LIMITS.minutes * 60 && megabytes <= LIMITS.megabytes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
