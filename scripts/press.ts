/** `npm run press`: print files of every kind, made once and kept. */
import { getLibrary } from '#library/load.ts';
import { sheetKinds } from '#model/sheet.ts';
import { lessonPacks } from './finish/lesson-packs.ts';
import { paperKinds } from './finish/lesson-packs/pieces.ts';
import { findBrowser } from './lib/browser.ts';
import { buildSite } from './lib/build-site.ts';
import { buildOptions, command, Stop } from './lib/command.ts';
import { outDir } from './lib/places.ts';
import { progress, seconds } from './lib/progress.mjs';
import { filesOf, layIn, shopFilesOf } from './press/lay-in.ts';
import { press } from './press/run.ts';
import { sheetsIn, type Sheet } from './press/sheets.ts';
import { PressStore } from './press/store.ts';

function chosen(sheets: readonly Sheet[], guide: string | undefined, kind: string | undefined): Sheet[] {
  const kinds = Object.keys(sheetKinds);
  if (kind && !kinds.includes(kind)) throw new Stop(`--kind: không có loại «${kind}». Các loại: ${kinds.join(', ')}.`);
  if (guide && !sheets.some(({ slug }) => slug === guide)) throw new Stop(`--guide: không có «${guide}». Tên tệp trong content/guides/, không có .mdx.`);
  return sheets.filter((sheet) => (!kind || sheet.kind === kind) && (!guide || sheet.slug === guide));
}

const LAY_IN_MS = 20_000;

/** What is ready comes into the site while the rest is being printed. */
function layInNowAndThen(layInNow: () => Promise<unknown>) {
  let last = Date.now();
  return async () => {
    if (Date.now() - last < LAY_IN_MS) return;
    last = Date.now();
    await layInNow();
  };
}

/** A line now and then, with the time that is left by what the last ones took. */
function teller() {
  const start = Date.now();
  let told = 0;
  return (done: number, all: number) => {
    const now = Date.now();
    if (now - told < (process.stderr.isTTY ? 500 : 15000) && done < all) return;
    told = now;
    const left = Math.round(((now - start) / done) * (all - done));
    const line = `… in ${done}/${all}${done < all ? `, còn chừng ${seconds(left)}` : ''}`;
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${line}${done === all ? '\n' : ''}` : `${line}\n`);
  };
}

await command(
  {
    name: 'press',
    about: 'In mọi tờ ra PDF, để vào trang tại /tai-ve/in/. Chỉ in lại tờ có thay đổi.',
    options: {
      ...buildOptions,
      guide: { type: 'string', value: '<tên>', help: 'chỉ các tờ của hướng dẫn này, ví dụ dang-ky-khai-sinh' },
      kind: { type: 'string', value: '<loại>', help: `chỉ loại này: ${Object.keys(sheetKinds).join(', ')}` },
      'for-shop': { type: 'boolean', help: 'thêm bản cho nhà in: xén 3 mm và dấu cắt, màu CMYK nếu máy có Ghostscript, bản xám ít mực' },
      left: { type: 'boolean', help: 'kể những gì từng tờ không đủ chỗ' },
    },
  },
  async ({ guide, kind, left, 'for-shop': forShop }) => {
    const { build } = await buildSite();
    const dir = outDir();
    const all = await sheetsIn(dir);
    const sheets = chosen(all, guide, kind);
    if (left)
      for (const sheet of sheets) for (const { what, why } of sheet.left) console.log(`${sheet.kind} ${sheet.slug}: bỏ ${what} (${why})`);
    const store = new PressStore();
    const start = Date.now();
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort());
    const layInNow = () => layIn(dir, build.base, store);
    const [tell, layInSome] = [teller(), layInNowAndThen(layInNow)];
    const onDone = async (done: number, of: number) => {
      tell(done, of);
      await layInSome();
    };
    const { printed, faulty } = await press(sheets, { dir, base: build.base, store, browser: await findBrowser(), forShop, onDone, signal: stop.signal });
    if (!guide && !kind && !stop.signal.aborted) await store.tidy(new Set(all.flatMap((sheet) => [...filesOf(sheet), ...shopFilesOf(sheet)]).map(({ stored }) => stored)));
    const { ready, missing } = await progress('Đưa tệp in vào trang', layInNow);
    if (printed > 0 && sheets.some((sheet) => paperKinds.some((one) => one === sheet.kind)))
      await progress('Đóng lại gói bài học', async () => lessonPacks.run({ dir, library: await getLibrary(), log: console.error }));
    for (const { sheet, faults } of faulty) console.error(`✖ ${sheet.kind} ${sheet.slug}\n    ${faults.join('\n    ')}`);
    console.log(`In mới ${printed} tờ (${seconds(Date.now() - start)}). Có sẵn ${ready} tệp${missing > 0 ? `, còn thiếu ${missing}` : ''}: /tai-ve/in/`);
    if (faulty.length > 0) throw new Stop(`${faulty.length} tờ có lỗi dàn trang, chưa in: luật dàn trang hoặc bảng độ rộng chữ phải sửa.`);
    if (stop.signal.aborted) throw new Stop('Đã dừng giữa chừng; tệp in xong vẫn còn, chạy lại để in tiếp.');
  },
);
