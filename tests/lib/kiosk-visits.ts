/** Strangers at the kiosk, one after another, who press whatever there is: for the test, and for weeks of it in the bench. */
import type { CDPSession, Page } from '@playwright/test';

/** The kiosk's own clock runs so much faster, and jumps when somebody walks away. */
const SPEED = 40;
const PATIENCE = 40_000;
const MOST_TAPS = 9;

export interface Visits {
  sessions: number;
  taps: number;
  errors: string[];
  /** Visits after which the loop did not come back. */
  stuck: number;
  /** Of the page, in megabytes and elements, after each so many visits. */
  memory: { sessions: number; heap: number; nodes: number; listeners: number; errors: number; stuck: number }[];
}

/** Small and repeatable: the same visits for the same number. */
function dice(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const SETTLE_TRIES = 6;

/** A page that was left is freed a little later: what is weighed is what stays. */
async function weigh(page: Page, cdp: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> {
  for (let nodes = Infinity, tries = 1; ; tries++) {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    const weighed = { heap: of('JSHeapUsedSize') / 2 ** 20, nodes: of('Nodes'), listeners: of('JSEventListeners') };
    if (weighed.nodes === nodes || tries === SETTLE_TRIES) return weighed;
    nodes = weighed.nodes;
    await page.waitForTimeout(300);
  }
}

/** Presses something at random; what a visitor types is letters. */
async function tap(page: Page, roll: number): Promise<void> {
  await page
    .evaluate((chance) => {
      const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      const open = document.querySelector('dialog[open]');
      const all = [...(open ?? document).querySelectorAll<HTMLElement>('a[href], button, input[type=checkbox]')].filter(isShown);
      const chosen = all[Math.floor(chance * all.length)];
      if (!chosen) return;
      chosen.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      chosen.click();
    }, roll)
    // The page went away under the hand.
    .catch(() => undefined);
}

/** Does `act` until the loop is there, or is gone; says whether that came. */
async function until(page: Page, isLoop: boolean, act: () => void): Promise<boolean> {
  for (const start = Date.now(); Date.now() - start < PATIENCE; await page.waitForTimeout(15)) {
    const where = await page
      .evaluate(() => {
        const shell = document.querySelector<HTMLElement>('[data-ready] kiosk-shell');
        return shell && shell.dataset['loop'] !== undefined;
      })
      .catch(() => null);
    if (where === isLoop) return true;
    if (where !== null) await page.evaluate(act).catch(() => undefined);
  }
  return false;
}

export async function visit(page: Page, url: string, { sessions, seed = 1, every = sessions, told = () => undefined }: { sessions: number; seed?: number; every?: number; told?: (weighed: Visits['memory'][number]) => void }): Promise<Visits> {
  const roll = dice(seed);
  const visits: Visits = { sessions, taps: 0, errors: [], stuck: 0, memory: [] };
  page.on('pageerror', (error) => visits.errors.push(error.message));
  page.on('crash', () => visits.errors.push('the page crashed'));
  await page.addInitScript(({ speed }) => {
    localStorage['kiosk:may'] ??= JSON.stringify({ pin: { salt: '00', hash: '00' }, paper: 'none' });
    const now = Date.now.bind(Date);
    const born = now();
    const clock = window as unknown as { ahead: number };
    clock.ahead = 0;
    Date.now = () => now() + (now() - born) * (speed - 1) + clock.ahead;
    const repeat = window.setInterval;
    window.setInterval = ((act: TimerHandler, ms = 0, ...rest: unknown[]) => repeat(act, ms / speed, ...rest)) as typeof setInterval;
    window.print = () => undefined;
  }, { speed: SPEED });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(url);
  for (let session = 1; session <= sessions; session++) {
    await until(page, false, () => document.querySelector<HTMLElement>('.kl')?.click());
    for (let taps = Math.ceil(roll() * MOST_TAPS); taps > 0; taps--) {
      await tap(page, roll());
      visits.taps++;
      if (roll() < 0.3) await page.waitForTimeout(20);
    }
    // And walks away. A page that is still opening knows nothing of the jump: it is told again.
    const isBack = await until(page, true, () => void ((window as unknown as { ahead: number }).ahead += 400_000));
    if (!isBack) {
      visits.stuck++;
      await page.goto(url);
    }
    if (session % every === 0) {
      const weighed = { sessions: session, errors: visits.errors.length, stuck: visits.stuck, ...(await weigh(page, cdp)) };
      visits.memory.push(weighed);
      told(weighed);
    }
  }
  return visits;
}
