/** How well and how fast the search answers what people type, beside plain Pagefind on the same pages. */
import { brotliCompressSync } from 'node:zlib';
import path from 'node:path';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { getLibrary } from '#library/load.ts';
import { routes } from '#model/routes.ts';
import { searchFiles } from '#renderers/findable/search-files.ts';
import { find, openIndex } from '#search/find.ts';
import { askerOf, scoreQuestions } from '../../tests/lib/assistant.ts';
import { queries, questions, scoreQueries, type Half, type QueryCase, type Score } from '../../tests/lib/search-cases.ts';
import { findBrowser } from '../lib/browser.ts';
import { Stop } from '../lib/command.ts';
import { outDir } from '../lib/places.ts';
import { serve, type Served } from '../lib/serve.ts';
import { median } from './page.ts';

const LINE = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const SLOWER = 6;
const BOUNDS = { three: 0.95, bytes: 60_000, seconds: 2, answerMs: 100, many: 115_000 };
const MANY = 600;
const FIRST_QUERY = 'đăng ký khai sinh cho con';

const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–').padStart(8);

function line(name: string, { asked, first, three, none, silent, nonsense }: Score, sure?: number): string {
  return (
    name.padEnd(24) + percent(first, asked) + percent(three, asked) + percent(none, asked) + percent(silent, nonsense) +
    (sure === undefined ? '       –' : percent(sure, asked + nonsense))
  );
}

interface Pagefind {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

async function pagefindAnswers(site: Served, cases: QueryCase[]): Promise<Map<string, string[]>> {
  const pagefind = (await import(pathToFileURL(path.join(outDir(), 'pagefind/pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: `${site.url}pagefind/`, baseUrl: '/' });
  const answers = new Map<string, string[]>();
  for (const { q } of cases) {
    const { results } = await pagefind.search(q);
    answers.set(q, (await Promise.all(results.slice(0, 3).map((result) => result.data()))).map(({ url }) => url.replace(/^\//, '')));
  }
  return answers;
}

interface FirstAnswer { seconds: number; bytes: number; requests: number }

/** From the page being there to the first answer on the screen, on a slow line and a slow phone. */
async function firstAnswer(browser: Browser, address: string, ask: (page: import('@playwright/test').Page) => Promise<void>): Promise<FirstAnswer> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', LINE);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const seen = { bytes: 0, requests: 0 };
    const sizes: Promise<void>[] = [];
    // Those of a worker too.
    page.on('requestfinished', (request) => {
      seen.requests++;
      sizes.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => void (seen.bytes += responseBodySize + responseHeadersSize)));
    });
    const start = performance.now();
    await ask(page);
    const seconds = (performance.now() - start) / 1000;
    await Promise.all(sizes);
    return { seconds, ...seen };
  } finally {
    await context.close();
  }
}

async function answersOnAPhone(browser: Browser, address: string, asked: string[]): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const list = page.locator('[data-results]');
    const times: number[] = [];
    for (const query of asked) {
      const spent = await page.evaluate(async (text) => {
        const box = document.querySelector<HTMLInputElement>('input[name=q]')!;
        const results = document.querySelector('[data-results]')!;
        box.value = text;
        const start = performance.now();
        await new Promise<void>((done) => {
          new MutationObserver((_, watching) => {
            watching.disconnect();
            done();
          }).observe(results, { childList: true });
          box.form!.requestSubmit();
        });
        return performance.now() - start;
      }, query);
      times.push(spent);
      await list.and(page.locator('[aria-busy=false]')).waitFor();
    }
    // The first one also brings the index.
    return median(times.slice(1));
  } finally {
    await context.close();
  }
}

export async function benchSearch(): Promise<boolean> {
  if (!existsSync(path.join(outDir(), 'pagefind/pagefind.js'))) throw new Stop('Chưa có trang để đo: chạy npm run build trước.');
  const library = await getLibrary();
  const files = searchFiles(library);
  const index = openIndex(JSON.parse(files.names), JSON.parse(files.words));
  const { base } = library.unit;
  const site = await serve({ dir: outDir(), base, host: '127.0.0.1' });
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  let good = true;
  try {
    console.log(''.padEnd(24) + 'đúng đầu  trong 3  không có  im đúng  chắc mà sai');
    for (const half of ['tune', 'held'] as Half[]) {
      const cases = await queries(half);
      let wrong = 0;
      const { total, byKind } = scoreQueries(cases, (query) => find(query, index).hits.map(({ page }) => page.url));
      for (const { q, want } of cases) {
        const found = find(q, index);
        const right = scoreQueries([{ q, kind: '', want }], () => found.hits.map(({ page }) => page.url)).total;
        if (found.sure && (want.length ? right.three === 0 : right.silent === 0)) wrong++;
      }
      const plain = await pagefindAnswers(site, cases);
      console.log(line(half === 'tune' ? 'Nửa đã chỉnh' : 'Nửa để dành', total, wrong));
      console.log(line('  Pagefind trần', scoreQueries(cases, (query) => plain.get(query) ?? []).total));
      for (const [kind, score] of byKind) console.log(line(`  ${kind}`, score));
      if (half === 'held' && total.three / total.asked < BOUNDS.three) good = false;
    }
    const ask = askerOf(library);
    console.log('\nHỏi đáp'.padEnd(25) + 'đúng trang  đúng lời  sai trang  không có mà trả lời  từ chối đúng');
    for (const half of ['tune', 'held'] as Half[]) {
      const { asked, right, words, wrong, unanswerable, invented, dangerous, declined } = scoreQuestions(await questions(half), ask, library.today);
      console.log(
        (half === 'tune' ? 'Nửa đã chỉnh' : 'Nửa để dành').padEnd(24) + percent(right, asked).padStart(10) + percent(words, asked).padStart(10) +
          percent(wrong, asked + unanswerable).padStart(11) + percent(invented, unanswerable).padStart(21) + percent(declined, dangerous).padStart(14),
      );
    }
    const at = new URL(routes(base).search, site.url).href;
    const own = await firstAnswer(browser, at, async (page) => {
      await page.getByRole('searchbox').fill(FIRST_QUERY);
      await page.locator('[data-results] a').first().waitFor();
    });
    const plain = await firstAnswer(browser, at, async (page) => {
      await page.evaluate(async ([address, query]) => {
        const pagefind = (await import(address!)) as Pagefind;
        const { results } = await pagefind.search(query!);
        await results[0]?.data();
      }, [`${new URL(base, site.url).pathname}pagefind/pagefind.js`, FIRST_QUERY]);
    });
    const told = ({ seconds, bytes, requests }: FirstAnswer) => `${seconds.toFixed(2)} giây, ${Math.round(bytes / 1000)} kB, ${requests} lượt tải`;
    console.log(`\nTrả lời đầu tiên (400 kbit/s, trễ 400 ms, máy chậm 6 lần): ${told(own)}. Pagefind trần: ${told(plain)}.`);
    const held = await queries('held');
    const answerMs = await answersOnAPhone(browser, at, held.slice(0, 40).map(({ q }) => q));
    console.log(`Mỗi câu sau đó, máy chậm 6 lần: ${answerMs.toFixed(0)} ms.`);
    // Guides grow with a province; what is not a guide stays as it is.
    const packed = (text: string) => brotliCompressSync(text).length;
    const guidesOnly = { ...library, events: [], scams: [], safety: [], eligibility: [], tracks: [], glossary: new Map(), synonyms: { words: [], drop: [], danger: [], trouble: [], elsewhere: [] } };
    const guides = packed(searchFiles(guidesOnly).names);
    const many = packed(files.names) + guides * (MANY / library.guides.length - 1);
    console.log(`Mục lục tên: ${Math.round(packed(files.names) / 1000)} kB; với ${MANY} hướng dẫn khoảng ${Math.round(many / 1000)} kB. Phần chữ tải sau: ${Math.round(packed(files.words) / 1000)} kB.`);
    if (own.bytes > BOUNDS.bytes || own.seconds > BOUNDS.seconds || answerMs > BOUNDS.answerMs || many > BOUNDS.many) good = false;
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(good ? '\nTrong giới hạn.' : '\nVượt giới hạn: đúng trong 3 từ 95 %, 60 kB và 2 giây, 100 ms, 115 kB.');
  return good;
}
