/** Keeps the site on the phone, where the browser can; elsewhere nothing is missing. */
const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
const thrifty = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
/** Built, this file lies one folder below the worker. */
const here = import.meta.url;

if (workers) {
  workers.addEventListener('message', ({ data }: MessageEvent<{ stored?: string }>) => {
    if (data.stored) void import('./stored-copy.ts').then(({ tellStored }) => tellStored(data.stored!));
  });
  // Was this very page taken from the store?
  workers.controller?.postMessage({ do: 'hoi' });
  if (!thrifty) addEventListener('load', () => workers.register(new URL('../sw.js', here)).catch(() => undefined));
}
