/** Opens each guide on a slow line and a slow phone, beside a bare page of the same words served in the same run. */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { getLibrary } from '#library/load.ts';
import { routes } from '#model/routes.ts';
import { LIMITS } from '../check/weight.ts';
import { findBrowser } from '../lib/browser.ts';
import { Stop } from '../lib/command.ts';
import { cache, outDir } from '../lib/places.ts';
import { serve } from '../lib/serve.ts';
import { asHtml } from './guide-text.ts';

const LINE = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const SLOWER = 6;
const BOUND = 1.15;

interface Opened {
  paint: number;
  bytes: number;
  script: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

async function open(browser: Browser, url: string): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    deviceScaleFactor: 2,
  });
  try {
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    const scripts = new Set<string>();
    const seen = { bytes: 0, script: 0 };
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', LINE);
    await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    line.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
    line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      seen.bytes += encodedDataLength;
      if (scripts.has(requestId)) seen.script += encodedDataLength;
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const paint = await page.evaluate(
      () =>
        performance.getEntriesByType('paint').find((entry) => entry.name === 'first-contentful-paint')?.startTime ??
        Number.NaN,
    );
    return { paint, ...seen };
  } finally {
    await context.close();
  }
}

export async function benchPage(runs: number): Promise<boolean> {
  if (!Number.isInteger(runs) || runs < 1) throw new Stop('--runs: một số từ 1 trở lên.');
  if (!existsSync(path.join(outDir(), 'index.html'))) throw new Stop('Chưa có trang để đo: chạy npm run build trước.');
  const { guides, unit } = await getLibrary();
  const bareDir = path.join(cache, 'bench', 'bare-pages');
  await rm(bareDir, { recursive: true, force: true });
  for (const guide of guides) {
    await mkdir(path.join(bareDir, guide.slug), { recursive: true });
    await writeFile(path.join(bareDir, guide.slug, 'index.html'), asHtml(guide));
  }
  const site = await serve({ dir: outDir(), base: unit.base, host: '127.0.0.1' });
  const plain = await serve({ dir: bareDir, host: '127.0.0.1' });
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  let good = true;
  try {
    // The first page a browser opens pays for its own start.
    await open(browser, plain.url + guides[0]!.slug + '/');
    console.log('  hiện (ms)  trang trần    gấp  cả lần đầu (byte)  mã chạy (byte)  hướng dẫn');
    for (const { slug } of guides) {
      const ours: Opened[] = [];
      const bare: Opened[] = [];
      for (let run = 0; run < runs; run++) {
        ours.push(await open(browser, new URL(routes(unit.base).guide(slug), site.url).href));
        bare.push(await open(browser, `${plain.url}${slug}/`));
      }
      const paint = median(ours.map((one) => one.paint));
      const barePaint = median(bare.map((one) => one.paint));
      const ratio = paint / barePaint;
      const bytes = median(ours.map((one) => one.bytes));
      const script = median(ours.map((one) => one.script));
      // A comparison with NaN is false: a page that never painted is no good page.
      if (!(ratio <= BOUND && bytes <= LIMITS.firstLoad && script <= LIMITS.script)) good = false;
      const cells = [paint.toFixed(0), barePaint.toFixed(0), ratio.toFixed(2), bytes, script];
      console.log(cells.map((cell, i) => String(cell).padStart([11, 12, 7, 19, 16][i]!)).join('') + `  ${slug}`);
    }
  } finally {
    await browser.close();
    await Promise.all([site.close(), plain.close()]);
  }
  const kB = (bytes: number) => `${bytes / 1000} kB`;
  console.log(
    `\nMạng 400 kbit/s, trễ 400 ms, máy chậm 6 lần. ` +
      `${good ? 'Trong giới hạn' : 'Quá giới hạn'}: lần hiện đầu nhiều nhất ` +
      `${BOUND} lần trang trần, cả lần đầu ${kB(LIMITS.firstLoad)}, mã chạy ${kB(LIMITS.script)}.`,
  );
  return good;
}
