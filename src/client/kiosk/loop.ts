/** The loop: messages that take turns, the offline copy, and new content at night. */
const TURN = 9000;
const NIGHT = { from: 2, until: 4 };
const MINUTE = 60_000;

export function takeTurns(slides: readonly HTMLElement[]): void {
  let at = 0;
  setInterval(() => {
    delete slides[at]!.dataset['on'];
    // What does not hold today is passed over; the first holds every day.
    do at = (at + 1) % slides.length;
    while (slides[at]!.hidden);
    slides[at]!.dataset['on'] = '';
  }, TURN);
}

/** All that the kiosk shows, on this device. */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ do: 'tai', what: 'kiosk' });
}

const settled = (worker: ServiceWorker) =>
  new Promise<boolean>((resolve) => {
    const look = () => {
      if (worker.state === 'installed') resolve(true);
      if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** A new build takes over while nobody is here; one that fails leaves the old one. */
async function renew(): Promise<void> {
  const registration = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistration() : undefined;
  await registration?.update().catch(() => undefined);
  const fresh = registration?.installing ?? registration?.waiting;
  if (fresh && (await settled(fresh))) {
    const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
    fresh.postMessage({ do: 'thay' });
    await changed;
  }
  // A page that cannot be had is not asked for.
  if (registration?.active || (await fetch(location.href, { cache: 'no-store' }).then(({ ok }) => ok, () => false))) location.replace(location.pathname);
}

/** Once a night, while the loop is shown. */
export function renewAtNight(): void {
  const born = Date.now();
  const timer = setInterval(() => {
    const hour = new Date().getHours();
    if (hour < NIGHT.from || hour >= NIGHT.until || Date.now() - born < (NIGHT.until - NIGHT.from) * 60 * MINUTE) return;
    clearInterval(timer);
    void renew().catch(() => undefined);
  }, MINUTE);
}
