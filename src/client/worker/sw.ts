/// <reference lib="webworker" />
/**
 * The service worker. Pages come from the network, and from the store where the network fails or
 * lingers; files with a hash in their name come from the store first. What is stored belongs to one
 * build: each file is known by the hash of its content, so no page meets the files of another.
 */
export {};

type File = [url: string, hash: string];
/** Filled in when the site is built (scripts/finish/offline.ts); the day as people write it. */
declare const BUILD: { day: string; shell: File[]; rest: File[]; kiosk: File[]; opened: File[] };
declare const self: ServiceWorkerGlobalScope;

/** Communes may share a host: each has stores of its own. */
const SHELL = `khung ${self.registration.scope}`;
const LIBRARY = `trang ${self.registration.scope}`;
/** What may be wanted whole: all that people read, or all that a kiosk shows. */
type Whole = 'rest' | 'kiosk';
/** Stands in the library when it is. */
const MARKS: Record<Whole, string> = { rest: absolute('tat-ca?'), kiosk: absolute('kiosk?') };
const KIOSK = absolute('kiosk/');
const OFFLINE_PAGE = absolute('ngoai-mang/');
/** A phone that shows full bars and gets nothing waits no longer. */
const PATIENCE = 3000;
const AT_ONCE = 4;

function absolute(url: string): string {
  return new URL(url, self.registration.scope).href;
}
const withoutTail = (url: string): string => url.split(/[?#]/)[0]!;
/** The hash is a part of the key: builds may lie beside each other. */
const keyOf = ([url, hash]: File): string => `${absolute(url)}?${hash}`;

/** What may lie in the library: what is wanted whole, and what is kept only where it was opened. */
const library = [...BUILD.rest, ...BUILD.kiosk, ...BUILD.opened];
const known = new Map([...BUILD.shell, ...library].map((file) => [absolute(file[0]), file]));
const inShell = new Set(BUILD.shell);

async function hashOf(response: Response): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return [...digest.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
/** A file of another build, of half a deployment, or of a captive portal is not ours. */
const isOurs = async ([, hash]: File, response: Response): Promise<boolean> => response.status === 200 && (await hashOf(response.clone())) === hash;

/** All of them, or an error; what is stored already is not fetched again. */
async function fill(name: string, files: readonly File[], tell: () => void = () => undefined): Promise<void> {
  const cache = await caches.open(name);
  const queue = [...files];
  const one = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      if (!(await cache.match(keyOf(file)))) {
        const response = await fetch(absolute(file[0]), { cache: 'no-cache' });
        if (!(await isOurs(file, response))) throw new Error(file[0]);
        await cache.put(keyOf(file), response);
      }
      tell();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one)).finally(() => (queue.length = 0));
}

async function empty(name: string, keep: readonly File[]): Promise<void> {
  const cache = await caches.open(name);
  const kept = new Set([...keep.map(keyOf), ...Object.values(MARKS)]);
  for (const { url } of await cache.keys()) if (!kept.has(url)) await cache.delete(url);
}

const isWhole = async (what: Whole): Promise<boolean> => (await (await caches.open(LIBRARY)).match(MARKS[what])) !== undefined;

/** What of the rest this phone has, of whichever build. */
async function wanted(): Promise<File[]> {
  const whole = { rest: await isWhole('rest'), kiosk: await isWhole('kiosk'), opened: false };
  const had = new Set((await (await caches.open(LIBRARY)).keys()).map(({ url }) => withoutTail(url)));
  const of = (what: keyof typeof whole) => BUILD[what].filter(([url]) => whole[what] || had.has(absolute(url)));
  return [...of('rest'), ...of('kiosk'), ...of('opened')];
}

/** All of the new build is there, or the old one stays: a file that fails ends the installation. */
self.addEventListener('install', (event) => {
  event.waitUntil(fill(SHELL, BUILD.shell).then(async () => fill(LIBRARY, await wanted())));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await empty(SHELL, BUILD.shell);
      await empty(LIBRARY, library);
      // The request for a page leaves while this worker is still waking up.
      await self.registration.navigationPreload?.enable();
      await self.clients.claim();
      // Whoever came first read a page before there was a store.
      for (const { url } of await self.clients.matchAll({ type: 'window' })) await keepPage(withoutTail(url));
    })(),
  );
});

async function stored(url: string): Promise<Response | undefined> {
  const file = known.get(url);
  return file && (await caches.open(inShell.has(file) ? SHELL : LIBRARY)).match(keyOf(file));
}

async function keep(url: string, response: Response): Promise<void> {
  const file = known.get(url);
  if (file && !inShell.has(file) && (await isOurs(file, response))) await (await caches.open(LIBRARY)).put(keyOf(file), response);
}

async function keepPage(url: string): Promise<void> {
  if (known.has(url) && !(await stored(url))) await keep(url, await fetch(url).catch(() => Response.error()));
}

/** Pages on the screen that came from the store. */
const readingStored = new Set<string>();

/** What has a hash in its name and was not stored with the frame is kept once it was used. */
async function fetched(event: FetchEvent, url: string): Promise<Response> {
  const response = await fetch(event.request);
  event.waitUntil(keep(url, response.clone()));
  return response;
}

async function newest(event: FetchEvent, url: string): Promise<Response> {
  const copy = await stored(url);
  const preloaded = event.preloadResponse as Promise<Response | undefined>;
  const network = preloaded.then(async (early) => {
    const response = early ?? (await fetch(event.request));
    if (response.status >= 500 && copy) throw new Error(String(response.status));
    if (!copy) event.waitUntil(keep(url, response.clone()));
    return response;
  });
  event.waitUntil(network.catch(() => undefined));
  if (!copy) {
    if (event.request.mode !== 'navigate') return network;
    return network.catch(async () => (await stored(OFFLINE_PAGE)) ?? Response.error());
  }
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
  const fresh = await Promise.race([network.catch(() => undefined), late]);
  if (fresh) return fresh;
  if (event.resultingClientId) readingStored.add(event.resultingClientId);
  return copy;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const url = withoutTail(request.url);
  if (/\/tep\/[^/]+$/.test(pathname)) event.respondWith(stored(url).then((copy) => copy ?? fetched(event, url)));
  // A kiosk changes at night, all of it at once, never between two taps.
  else if (url.startsWith(KIOSK)) event.respondWith(stored(url).then((copy) => copy ?? newest(event, url)));
  // Print files, open data and whatever else nobody reads offline go their own way.
  else if (request.mode === 'navigate' || known.has(url)) event.respondWith(newest(event, url));
});

/** What a page may say: was I taken from the store? what is stored? store everything; forget it; take over now. */
self.addEventListener('message', (event) => {
  const { do: deed, what = 'rest' } = event.data as { do: 'hoi' | 'co-gi' | 'tai' | 'bo' | 'thay'; what?: Whole };
  const [reply] = event.ports;
  const source = event.source as Client | null;
  if (deed === 'hoi' && source && readingStored.has(source.id)) source.postMessage({ stored: BUILD.day });
  if (deed === 'co-gi') event.waitUntil(isWhole(what).then((whole) => reply?.postMessage({ whole, day: BUILD.day })));
  if (deed === 'bo') event.waitUntil(caches.delete(LIBRARY).then(() => reply?.postMessage({ whole: false })));
  if (deed === 'thay') event.waitUntil(self.skipWaiting());
  if (deed === 'tai') event.waitUntil(storeAll(what, (state) => reply?.postMessage(state)));
});

async function storeAll(what: Whole, tell: (state: object) => void): Promise<void> {
  const files = BUILD[what];
  const total = files.length;
  let done = 0;
  try {
    await fill(LIBRARY, files, () => tell({ done: ++done, total }));
    await (await caches.open(LIBRARY)).put(MARKS[what], new Response());
    tell({ whole: true, day: BUILD.day });
  } catch {
    tell({ failed: true });
  }
}
