/** `npm start`: builds what changed, serves the site and says where. */
import { renderUnicodeCompact } from 'uqr';
import { presentBrowser } from './lib/browser.ts';
import { buildSite, lastGoodBuild } from './lib/build-site.ts';
import { buildOptions, command, Stop } from './lib/command.ts';
import { run } from './lib/child.mjs';
import { freePort, lanAddresses } from './lib/network.ts';
import { inRoot, outDir } from './lib/places.ts';
import { serve } from './lib/serve.ts';
import type { Build } from './lib/shelf.ts';

const FIRST_PORT = 4321;
const EVERYWHERE = new Set([undefined, '0.0.0.0', '::']);

/** The site built now, or the last good one when the present content is wrong. */
async function siteToServe(force?: boolean): Promise<Build> {
  try {
    return (await buildSite({ force })).build;
  } catch (error) {
    const last = await lastGoodBuild();
    if (!last || !(error instanceof Stop)) throw error;
    console.error(`${error.message}\n\nĐang phục vụ bản trang tốt gần nhất, chưa có thay đổi vừa viết.`);
    return last;
  }
}

/** White on black in any terminal colour, so that phones read it. */
function qr(address: string): string {
  const picture = renderUnicodeCompact(address, { border: 2 });
  if (!process.stdout.isTTY) return picture;
  return picture.replaceAll(/^.*$/gm, (line) => `\x1b[97;40m${line}\x1b[0m`);
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Stop(`--port: «${text}» không phải số cổng (0 đến 65535).`);
  return port;
}

function say(url: string, lan: string[]): void {
  console.log(`\nTrang đang chạy: ${url}`);
  const [first] = lan;
  if (first) {
    for (const address of lan) console.log(`Máy khác cùng mạng: ${address}`);
    console.log(`\n${qr(first)}\n`);
    console.log('Qua địa chỉ trong mạng: dùng khi mất mạng, nút sao chép và giữ sáng màn hình không chạy;');
    console.log('chúng cần https, hoặc mở ngay trên máy này bằng localhost.');
  }
  console.log('Dừng: Ctrl-C');
}

/** Print files are made while the site is already read; the studio shows them as they come. */
async function pressMeanwhile(): Promise<void> {
  const browser = await presentBrowser();
  if (!browser) {
    console.log('Chưa có Chrome, Chromium hay Edge trên máy: tệp in chưa làm sẵn được, vẫn in được từ trang.');
    return;
  }
  const env = { ...process.env, CTCV_CHROMIUM: browser };
  const { code, output } = await run(process.execPath, [inRoot('scripts/press.ts')], { env, capture: true });
  console.log(code === 0 ? output.trim().split('\n').at(-1) : `Chưa in sẵn được hết tệp. Xem: npm run press`);
}

await command(
  {
    name: 'start',
    about: 'Dựng trang (chỉ khi có thay đổi) rồi mở cho máy này và các máy cùng mạng xem.',
    options: {
      ...buildOptions,
      port: { type: 'string', value: '<số>', help: `cổng, mặc định ${FIRST_PORT}; đang bận thì lấy cổng kế tiếp` },
      host: { type: 'string', value: '<địa chỉ>', help: 'chỉ nghe ở địa chỉ này, ví dụ localhost' },
      force: { type: 'boolean', help: 'dựng lại dù không có gì thay đổi' },
      plain: { type: 'boolean', help: 'không làm sẵn tệp in' },
    },
  },
  async ({ port = String(FIRST_PORT), host, force, plain }) => {
    const wanted = readPort(port);
    const { base } = await siteToServe(force);
    const free = wanted === 0 ? 0 : await freePort(wanted, host);
    const site = await serve({ dir: outDir(), base, port: free, host });
    if (wanted !== 0 && site.port !== wanted) console.log(`Cổng ${wanted} đang bận, dùng cổng ${site.port}.`);
    say(site.url, EVERYWHERE.has(host) ? lanAddresses().map((address) => `http://${address}:${site.port}${base}`) : []);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void site.close());
    if (!plain) void pressMeanwhile();
  },
);
