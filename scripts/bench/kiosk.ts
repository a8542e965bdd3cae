/** Weeks at the counter in an hour: strangers press whatever there is and walk away, and the kiosk must stay as it was. */
import { chromium } from '@playwright/test';
import { loadLibrary } from '#library/load.ts';
import { routes } from '#model/routes.ts';
import { visit } from '../../tests/lib/kiosk-visits.ts';
import { findBrowser } from '../lib/browser.ts';
import { Stop } from '../lib/command.ts';
import { outDir } from '../lib/places.ts';
import { serve } from '../lib/serve.ts';

const WEIGHINGS = 20;
/** What the page may hold more at the end than after the first tenth. */
const GROWTH = 1.2;

export async function benchKiosk(sessions: number): Promise<boolean> {
  const { library } = await loadLibrary();
  if (!library) throw new Stop('Nội dung còn lỗi: npm run check.');
  const at = routes(library.unit.base);
  const served = await serve({ dir: outDir(), base: library.unit.base, host: '127.0.0.1' });
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  // The same layout on a quarter of the pixels: nobody looks.
  const context = await browser.newContext({ viewport: { width: 540, height: 960 }, hasTouch: true });
  const page = await context.newPage();
  const start = performance.now();
  const visits = await visit(page, new URL(at.kiosk, served.url).href, {
    sessions,
    every: Math.max(1, Math.floor(sessions / WEIGHINGS)),
    told: ({ sessions: done, heap, nodes, listeners, errors, stuck }) =>
      console.log(`${String(done).padStart(6)} lượt sau ${Math.round((performance.now() - start) / 1000)} giây: ${heap.toFixed(1)} MB, ${nodes} phần tử, ${listeners} chỗ nghe, ${errors} lỗi, ${stuck} kẹt`),
  });
  await browser.close();
  await served.close();
  const [first, ...others] = visits.memory;
  const last = others.at(-1) ?? first!;
  console.log(`${visits.taps} lần bấm, ${visits.errors.length} lỗi, ${visits.stuck} lượt không tự về đầu`);
  for (const error of new Set(visits.errors)) console.log(`  ${error}`);
  return visits.errors.length === 0 && visits.stuck === 0 && last.heap <= first!.heap * GROWTH && last.nodes <= first!.nodes * GROWTH;
}
